import { join } from 'node:path'
import type pg from 'pg'
import { roomTasks } from './http/rooms.ts'
import { migrationsDir } from './migrations-dir.ts'
import { proofOf } from './platform/audit/seal.ts'
import type { Config } from './platform/config.ts'
import { type Clock, type Platform, systemClock } from './platform/context.ts'
import { openDatabase } from './platform/database/database.ts'
import { isMigrated, migrate } from './platform/database/migrate.ts'
import { openDisk, type ReadSpace } from './platform/disk.ts'
import { openFileStore } from './platform/files/index.ts'
import { noJobs } from './platform/jobs.ts'
import { openKeys } from './platform/keys/index.ts'
import { type Log, openLog } from './platform/log.ts'
import { attachPostgres, type Logins, openPostgres, openQueueTo } from './platform/postgres/index.ts'
import { beginFirstStart, endFirstStart, requireFolders } from './platform/start-refused.ts'
import { closeTypesetting, configureTypesetting } from './platform/typesetting/index.ts'
import { prepareQueue } from './platform/worker.ts'

export type House = {
  platform: Platform
  /** The owner's login, for loading data in bulk; the service itself uses `logins`. */
  connection: pg.PoolConfig
  logins: Logins
  kind: 'embedded' | 'external'
  applied: string[]
  close(): Promise<void>
}

/** Opens everything a command or the server stands on: database, migrations, keys, files; `beside` joins a service that may be running. */
export async function openHouse(
  config: Config,
  options: { clock?: Clock; log?: Log; beside?: boolean; poolSize?: number; readSpace?: ReadSpace } = {},
): Promise<House> {
  const log = options.log ?? openLog(config.logLevel)
  requireFolders(config.dataDir)
  const tell = (level: 'info' | 'warn' | 'error', line: string) => log[level]('postgres', { detail: line })
  const postgres = await (options.beside ? attachPostgres(config, tell) : openPostgres(config, tell))
  try {
    await prepareQueue(postgres.connection)
    await openQueueTo(postgres.connection, postgres.logins.queue.user ?? '')
    // Keys come first: new keys beside old data would hide the loss of the old ones.
    const secretsDir = join(config.dataDir, 'secrets')
    const expectsExisting = await isMigrated(postgres.connection)
    if (!expectsExisting) await beginFirstStart(secretsDir)
    const keys = openKeys({ masterKeyFile: config.masterKeyFile, secretsDir, expectsExisting })
    const applied = await migrate(postgres.connection, migrationsDir)
    endFirstStart(secretsDir)
    const files = await openFileStore({ dir: join(config.dataDir, 'files'), keys })
    configureTypesetting({ cacheDir: join(config.dataDir, 'cache', 'fonts'), fontDir: config.fontDir })
    const db = openDatabase(postgres.logins.web, { max: options.poolSize, prove: (bytes) => proofOf(keys, bytes) })
    const disk = openDisk(config.dataDir, { read: options.readSpace })
    const platform: Platform = { config, db, keys, files, jobs: noJobs(), clock: options.clock ?? systemClock, disk, log }
    const { tasks, cron } = roomTasks(platform)
    for (const [name, task] of Object.entries(tasks)) platform.jobs.tasks.set(name, task)
    platform.jobs.cron.push(...cron)
    return {
      platform,
      connection: postgres.connection,
      logins: postgres.logins,
      kind: postgres.kind,
      applied,
      async close() {
        await db.end()
        await closeTypesetting()
        await postgres.stop()
      },
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
