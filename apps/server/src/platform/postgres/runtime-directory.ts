import { createHash } from 'node:crypto'
import { chown, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { closedParent } from './account.ts'
import { PostgresRefused } from './refusal.ts'

function reachableTmp(account: Account): string {
  const found = [tmpdir(), '/tmp', '/var/tmp', '/dev/shm'].find((dir) => dir.length <= 60 && closedParent(join(dir, 'x'), account) === null)
  if (!found) throw new PostgresRefused('POSTGRES_NO_TMP', '数据库需要一个临时目录放置连接文件，请让 /tmp 可供所有用户使用。')
  return found
}

/** Sockets and library links live in a short place of our own: a socket's path holds at most 107 bytes, a data directory's may not fit. */
export async function prepareRuntimeDirectory(dataDir: string, account: Account): Promise<string> {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const dir = join(reachableTmp(account), `fayuan-${account.uid}-${hash}`)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const found = await lstat(dir)
  // Somebody else may have made the name first, to catch our connections.
  const isOurs = found.isDirectory() && (found.uid === account.uid || found.uid === process.getuid?.()) && (found.mode & 0o022) === 0
  if (!isOurs) throw new PostgresRefused('POSTGRES_RUNTIME_FOREIGN', `临时目录 ${dir} 已被其他用户占用，请删除它后重新启动。`)
  if (account.switches) await chown(dir, account.uid, account.gid)
  return dir
}
