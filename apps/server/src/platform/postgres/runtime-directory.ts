import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { closedParent } from './account.ts'
import { PostgresRefused } from './refusal.ts'

/** `dir` is ours and only read by the server's account, for it holds what we run; `socketDir` within is the server's own. */
export type RuntimeDirectory = { dir: string; socketDir: string }

function reachableTmp(account: Account): string {
  const found = [tmpdir(), '/tmp', '/var/tmp', '/dev/shm'].find((dir) => dir.length <= 60 && closedParent(join(dir, 'x'), account) === null)
  if (!found) throw new PostgresRefused('POSTGRES_NO_TMP', '数据库需要一个临时目录放置连接文件，请让 /tmp 可供所有用户使用。')
  return found
}

/** Sockets and library links live in a short place of our own: a socket's path holds at most 107 bytes, a data directory's may not fit. */
export async function prepareRuntimeDirectory(dataDir: string, account: Account): Promise<RuntimeDirectory> {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const dir = join(reachableTmp(account), `fayuan-pg-${account.uid}-${hash}`)
  await mkdir(dir, { recursive: true })
  const found = await lstat(dir)
  // Somebody else may have made the name first, to catch our connections.
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new PostgresRefused('POSTGRES_RUNTIME_FOREIGN', `临时目录 ${dir} 已被其他用户占用，请删除它后重新启动。`)
  await chmod(dir, 0o755)
  const socketDir = join(dir, 's')
  await mkdir(socketDir, { recursive: true })
  await chmod(socketDir, 0o700)
  if (account.switches) await chown(socketDir, account.uid, account.gid)
  return { dir, socketDir }
}
