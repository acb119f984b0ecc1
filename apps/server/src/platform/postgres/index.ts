import type pg from 'pg'
import type { Config } from '../config.ts'
import { openEmbedded, runningConnection } from './embedded.ts'
import { openExternal } from './external.ts'
import type { Log } from './refusal.ts'

export { applicationRole } from './application-role.ts'
export { isNearlyFull } from './data-directory.ts'
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
  if (!connection) return openPostgres(config, log)
  return { connection, kind: 'embedded', stop: async () => {} }
}
