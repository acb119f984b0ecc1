import type { ChildProcess } from 'node:child_process'
import { stopPostmaster } from './postmaster.ts'
import type { Log } from './refusal.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Keeps a server running until told to stop. Service has to be back within 10 s, so the pause between tries is bounded. */
export async function supervise(launch: () => Promise<ChildProcess>, log: Log) {
  let isStopping = false
  let child = await launch()
  let restarting: Promise<void> | null = null
  let startedAt = Date.now()

  function watch() {
    child.once('exit', (code, signal) => {
      if (isStopping) return
      log('error', `postgres ended by itself (${signal ?? code}), starting it again`)
      restarting = restart()
    })
  }

  async function restart() {
    // One that falls over as soon as it stands is not started again in a tight loop.
    for (let wait = Date.now() - startedAt > 10_000 ? 0 : 200; !isStopping; wait = Math.min(5_000, wait * 2 + 200)) {
      await pause(wait)
      if (isStopping) return
      try {
        child = await launch()
        startedAt = Date.now()
        watch()
        log('info', 'postgres is back')
        return
      } catch (error) {
        log('error', `postgres cannot be started again: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }

  // A process that ends without stopping us would leave an orphan; the next start would have to find it.
  const atExit = () => child.kill('SIGINT')
  process.once('exit', atExit)
  watch()

  async function stop() {
    isStopping = true
    await restarting
    process.removeListener('exit', atExit)
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await stopPostmaster(child.pid, log, 12_000)
    child.stderr?.destroy()
  }
  return { stop, pid: () => child.pid }
}
