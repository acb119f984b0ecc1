import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Config } from '../config.ts'
import { openEmbedded, runningConnection } from './embedded.ts'
import { openExternal } from './external.ts'
import { PostgresRefused } from './refusal.ts'
import type { Log } from './refusal.ts'

export { applicationRole } from './application-role.ts'
export { diskState } from './data-directory.ts'
export type { DiskState } from './data-directory.ts'
export { PostgresRefused } from './refusal.ts'
export type { Log } from './refusal.ts'

/** A database to work with. `connection` is the owner's login; the service itself adds `options: '-c role=fayuan_app'`. */
export type OpenedPostgres = { connection: pg.PoolConfig; kind: 'embedded' | 'external'; stop: () => Promise<void> }

type Where = Pick<Config, 'dataDir' | 'databaseUrl' | 'pgBinDir'>

const silent: Log = () => {}

export async function openPostgres(config: Where, log: Log = silent): Promise<OpenedPostgres> {
  return config.databaseUrl ? openExternal(config.databaseUrl) : openEmbedded(config, log)
}

/** For commands that may run beside the service (backup, verify): uses its database while it runs, else opens it for the time being. */
export async function attachPostgres(config: Where, log: Log = silent): Promise<OpenedPostgres> {
  const connection = config.databaseUrl ? null : runningConnection(config.dataDir)
  if (connection) return { connection, kind: 'embedded', stop: async () => {} }
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres')))
    throw new PostgresRefused('DATA_DIR_EMPTY', `目录 ${config.dataDir} 里没有法援系统的数据，请用 DATA_DIR 指明数据目录。`)
  return openPostgres(config, log)
}
