import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, isWorkedIn, startedAt, waitUntilGone, worksIn } from './processes.ts'
import { PostgresRefused } from './refusal.ts'
import type { Log } from './refusal.ts'

export type Postmaster = { pid: number; startedAt: number; port: number; socketDir: string; isReady: boolean }

/** What postmaster.pid says, or null when there is no usable file. */
export function readPostmaster(pgDir: string): Postmaster | null {
  try {
    const [pid, , started, port, socketDir, , , status] = readFileSync(join(pgDir, 'postmaster.pid'), 'utf8').split('\n')
    const found = {
      pid: Number(pid),
      startedAt: Number(started),
      port: Number(port),
      socketDir: socketDir ?? '',
      isReady: status?.trim() === 'ready',
    }
    return Number.isInteger(found.pid) && found.pid > 1 ? found : null
  } catch {
    return null
  }
}

/** Running, and certainly ours: it works in this directory and began when the file says. */
export function runningPostmaster(pgDir: string): Postmaster | null {
  const written = readPostmaster(pgDir)
  if (!written) return null
  const began = startedAt(written.pid)
  if (began === null || !worksIn(written.pid, realpathSync(pgDir))) return null
  // Clocks of machines without a battery jump at boot; a minute is far below any reuse of a number in the same directory.
  return Math.abs(began - written.startedAt) <= 60 ? written : null
}

/** An orphan keeps serving after its parent was killed. It is stopped, so that it starts again with our settings and our log. */
export async function stopOrphan(pgDir: string, log: Log): Promise<void> {
  const orphan = runningPostmaster(pgDir)
  if (!orphan) {
    if (removeStalePidFile(pgDir)) log('warn', 'removed a stale postmaster.pid: empty, or its number belongs to another process now')
    return
  }
  log('warn', `stopping orphaned postmaster ${orphan.pid}`)
  await stopPostmaster(orphan.pid, log, 20_000)
}

/**
 * PostgreSQL itself clears the file when its process is gone. Where the number lives on as another process of the same user (a container
 * that restarts), it would refuse for good; the file goes only when nothing at all works in the directory.
 */
export function removeStalePidFile(pgDir: string): boolean {
  const path = join(pgDir, 'postmaster.pid')
  if (!existsSync(path)) return false
  const written = readPostmaster(pgDir)
  // Empty or cut short by a power cut it names nobody, and PostgreSQL would refuse it for good.
  if (written && !isAlive(written.pid)) return false
  if (isWorkedIn(realpathSync(pgDir))) return false
  rmSync(path)
  return true
}

/** Fast shutdown; then immediate shutdown, which the next start recovers from. Never SIGKILL: it would leave backends behind. */
export async function stopPostmaster(pid: number, log: Log, milliseconds: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await waitUntilGone(pid, milliseconds)) return
  log('warn', `postmaster ${pid} did not stop in ${milliseconds} ms, stopping it at once`)
  signal(pid, 'SIGQUIT')
  if (await waitUntilGone(pid, 8_000)) return
  throw new PostgresRefused('POSTGRES_WILL_NOT_STOP', `数据库进程 ${pid} 无法停止，请检查磁盘是否正常，再停止该进程后重新启动。`)
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT') {
  try {
    process.kill(pid, name)
  } catch (cause) {
    if (isAlive(pid)) throw new PostgresRefused('POSTGRES_NOT_OURS', `数据库进程 ${pid} 属于另一个系统用户，请用原来的用户停止它。`, cause)
  }
}
