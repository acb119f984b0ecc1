import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Config } from '../config.ts'
import { openEmbedded, runningServer } from './embedded.ts'
import { openExternal } from './external.ts'
import { requireWritable } from './data-directory.ts'
import type { Logins } from './logins.ts'
import { PostgresRefused } from './refusal.ts'
import type { Log } from './refusal.ts'

export { applicationRole, openQueueTo } from './logins.ts'
export type { Logins } from './logins.ts'
export { PostgresRefused } from './refusal.ts'
export type { Log } from './refusal.ts'

/** A database to work with. `connection` is the owner's login, for migrations; everything else signs in by `logins`. */
export type OpenedPostgres = { connection: pg.PoolConfig; logins: Logins; kind: 'embedded' | 'external'; stop: () => Promise<void> }

/** `replaces`: a restore makes the database anew beside keys and files that are there already. */
type Where = Pick<Config, 'dataDir' | 'databaseUrl' | 'pgBinDir'> & { replaces?: boolean }

const silent: Log = () => {}

export async function openPostgres(config: Where, log: Log = silent): Promise<OpenedPostgres> {
  if (!config.databaseUrl) return openEmbedded(config, log)
  requireWritable(config.dataDir)
  return openExternal(config.databaseUrl, config.dataDir)
}

/** For commands that may run beside the service (backup, verify): uses its database while it runs, else opens it for the time being. */
export async function attachPostgres(config: Where, log: Log = silent): Promise<OpenedPostgres> {
  const running = config.databaseUrl ? null : runningServer(config.dataDir)
  if (running) return { ...running, kind: 'embedded', stop: async () => {} }
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres')))
    throw new PostgresRefused('DATA_DIR_EMPTY', `目录 ${config.dataDir} 里没有法援系统的数据，请用 DATA_DIR 指明数据目录。`)
  return openPostgres(config, log)
}
