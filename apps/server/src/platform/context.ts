import type { Day } from '@fayuan/law'
import { dayOf } from '@fayuan/law'
import type { Config } from './config.ts'
import type { Database } from './database/database.ts'
import type { Disk } from './disk.ts'
import type { FileStore } from './files/index.ts'
import type { Jobs } from './jobs.ts'
import type { Keys } from './keys/index.ts'
import type { Log } from './log.ts'

/** Server time comes from one source, never from the client (security.md §6.7). */
export type Clock = { now(): Date }
export const systemClock: Clock = { now: () => new Date() }
export const today = (clock: Clock): Day => dayOf(clock.now())

/** Everything a room may ask the platform for. */
export type Platform = {
  config: Config
  db: Database
  keys: Keys
  files: FileStore
  jobs: Jobs
  clock: Clock
  disk: Disk
  log: Log
}
