import { join } from 'node:path'
import { followSessions } from '../modules/agencies/index.ts'
import { writeCompiled } from '../compiled.ts'
import { createApp } from '../http/app.ts'
import type { House } from '../house.ts'
import { openSealer, type Sealer } from '../platform/audit/seal.ts'
import type { Log } from '../platform/log.ts'
import { backUpWhenDue } from '../platform/backup/index.ts'
import { runJobs } from '../platform/worker.ts'
import { tellOfFailedBackup } from './backup-failed.ts'

const every = (ms: number, work: () => Promise<unknown>, fault: (error: unknown) => void) => {
  let isRunning = false
  const timer = setInterval(() => {
    if (isRunning) return
    isRunning = true
    work()
      .catch(fault)
      .finally(() => {
        isRunning = false
      })
  }, ms)
  return () => clearInterval(timer)
}

async function sealing(sealer: Sealer, log: Log): Promise<void> {
  const { unproven } = await sealer.tick()
  // Rows that no Fayuan wrote: they stay out of the chain, and \`verify\` names them.
  if (unproven > 0) log.error('audit-unproven', { count: unproven })
}

export const checkpointFile = (dataDir: string) => join(dataDir, 'audit', 'checkpoints.jsonl')

/** Serves until told to stop: the web part, the jobs part, or both (ROLE). Stopping lets running requests finish (security.md §9.5). */
export async function serve(house: House): Promise<{ url: string; stop(): Promise<void> }> {
  const { platform } = house
  const { config, db, keys, log } = platform
  const stops: (() => unknown)[] = []
  const fault = (job: string) => (error: unknown) => log.warn('job-error', { job, detail: error instanceof Error ? error.name : 'unknown' })
  if (config.role !== 'web') {
    const jobs = await runJobs(house.logins.queue, platform.jobs, log, { alone: house.kind === 'embedded' })
    stops.push(() => jobs.stop())
    const tell = tellOfFailedBackup(platform)
    const nightly = { db, config, disk: platform.disk, log, connection: house.logins.backup, now: () => platform.clock.now(), tell }
    const sealer = openSealer(db, keys, checkpointFile(config.dataDir), () => platform.clock.now())
    // The demonstration holds nothing that anybody would miss.
    if (config.command !== 'demo') stops.push(every(60_000, () => backUpWhenDue(nightly), fault('backup')))
    stops.push(every(1_000, () => sealing(sealer, log), fault('seal-audit')))
  }
  let url = ''
  if (config.role !== 'jobs') {
    const following = await followSessions(platform, house.logins.web)
    const app = await createApp(platform)
    await app.listen({ port: config.port, host: config.host })
    const address = app.server.address()
    const port = typeof address === 'object' && address ? address.port : config.port
    url = `http://${config.host}:${port}`
    stops.unshift(
      () => app.close(),
      () => following.stop(),
    )
  }
  writeCompiled()
  return {
    url,
    async stop() {
      for (const stop of stops) await stop()
      await house.close()
    },
  }
}

/**
 * SIGTERM and SIGINT end the service in order; a second one, or twenty seconds, end it at once. Asked for at the first line of a command, so that
 * a start is ended too, its database with it; once something serves, it is told how to stop that.
 */
export function stopOnSignal(): { by(stop: () => Promise<void>): void } {
  let isStopping = false
  let stop = () => Promise.resolve()
  const end = () => {
    if (isStopping) process.exit(1)
    isStopping = true
    setTimeout(() => process.exit(1), 20_000).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  return {
    by(how) {
      stop = how
    },
  }
}
