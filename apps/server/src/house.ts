import { join } from 'node:path'
import type pg from 'pg'
import { roomTasks } from './http/rooms.ts'
import { migrationsDir } from './migrations-dir.ts'
import type { Config } from './platform/config.ts'
import { type Clock, type Platform, systemClock } from './platform/context.ts'
import { openDatabase } from './platform/database/database.ts'
import { isMigrated, migrate } from './platform/database/migrate.ts'
import { openFileStore } from './platform/files/index.ts'
import { noJobs } from './platform/jobs.ts'
import { openKeys } from './platform/keys/index.ts'
import { type Log, openLog } from './platform/log.ts'
import { attachPostgres, openPostgres } from './platform/postgres/index.ts'
import { closeTypesetting, configureTypesetting } from './platform/typesetting/index.ts'
import { prepareQueue } from './platform/worker.ts'

export type House = {
  platform: Platform
  connection: pg.PoolConfig
  kind: 'embedded' | 'external'
  applied: string[]
  close(): Promise<void>
}

/** Opens everything a command or the server stands on: database, migrations, keys, files; `beside` joins a service that may be running. */
export async function openHouse(
  config: Config,
  options: { clock?: Clock; log?: Log; beside?: boolean; poolSize?: number } = {},
): Promise<House> {
  const log = options.log ?? openLog(config.logLevel)
  const tell = (level: 'info' | 'warn' | 'error', line: string) => log[level]('postgres', { detail: line })
  const postgres = await (options.beside ? attachPostgres(config, tell) : openPostgres(config, tell))
  try {
    await prepareQueue(postgres.connection)
    // Keys come first: new keys beside old data would hide the loss of the old ones.
    const expectsExisting = await isMigrated(postgres.connection)
    const keys = openKeys({ masterKeyFile: config.masterKeyFile, secretsDir: join(config.dataDir, 'secrets'), expectsExisting })
    const applied = await migrate(postgres.connection, migrationsDir)
    const files = await openFileStore({ dir: join(config.dataDir, 'files'), keys })
    configureTypesetting({ cacheDir: join(config.dataDir, 'cache', 'fonts'), fontDir: config.fontDir })
    const db = openDatabase(postgres.connection, { max: options.poolSize })
    const platform: Platform = { config, db, keys, files, jobs: noJobs(), clock: options.clock ?? systemClock, log }
    const { tasks, cron } = roomTasks(platform)
    for (const [name, task] of Object.entries(tasks)) platform.jobs.tasks.set(name, task)
    platform.jobs.cron.push(...cron)
    return {
      platform,
      connection: postgres.connection,
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
