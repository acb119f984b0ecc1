import { existsSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'
import type { Account } from './account.ts'
import { chooseAccount, closedParent } from './account.ts'
import { findBinaries, majorVersion } from './binaries.ts'
import { hasDatabase, requireNothingElse, requireSpace, requireWritable } from './data-directory.ts'
import { lockDataDirectory } from './data-lock.ts'
import { dataDirArgument, initialise, ownerRole } from './initialise.ts'
import type { Logins } from './logins.ts'
import { ensureLogins, loginNames, loginsOf } from './logins.ts'
import { runningPostmaster, stopOrphan } from './postmaster.ts'
import { PostgresRefused } from './refusal.ts'
import type { Log } from './refusal.ts'
import type { RuntimeDirectory } from './runtime-directory.ts'
import { prepareRuntimeDirectory } from './runtime-directory.ts'
import { databasePassword } from './secret-file.ts'
import { launch } from './server.ts'
import { supervise } from './supervise.ts'

const databaseName = 'fayuan'

type Where = Pick<Config, 'dataDir' | 'pgBinDir'> & { replaces?: boolean }

/** Starts the real PostgreSQL on DATA_DIR/postgres and keeps it running until stopped. */
export async function openEmbedded(config: Where, log: Log) {
  requireWritable(config.dataDir)
  const unlock = await lockDataDirectory(config.dataDir)
  try {
    const server = await startServer({ ...config, dataDir: realpathSync(config.dataDir) }, log)
    const stop = async () => {
      await server.stop()
      await unlock()
    }
    return { connection: server.connection, logins: server.logins, kind: 'embedded' as const, stop, pid: server.pid }
  } catch (error) {
    await unlock()
    throw error
  }
}

async function startServer(where: Where, log: Log) {
  const pgDir = join(where.dataDir, 'postgres')
  const account = chooseAccount(pgDir)
  const runtime = await prepareRuntimeDirectory(where.dataDir, account)
  try {
    return await serve(where, { pgDir, account, runtime }, log)
  } catch (error) {
    if (!isServed(pgDir)) rmSync(runtime.dir, { recursive: true, force: true })
    throw error
  }
}

const isServed = (pgDir: string) => existsSync(pgDir) && runningPostmaster(pgDir) !== null

async function serve(
  { dataDir, pgBinDir, replaces = false }: Where,
  { pgDir, account, runtime }: { pgDir: string; account: Account; runtime: RuntimeDirectory },
  log: Log,
) {
  const binaries = await findBinaries(pgBinDir, account, runtime.dir)
  const major = await majorVersion(binaries)
  const exists = hasDatabase(pgDir, major, account.uid)
  if (!exists && !replaces) requireNothingElse(dataDir)
  requireSpace(dataDir)
  const password = databasePassword(dataDir, exists)
  const isClosed = requireReach(pgDir, account, major)
  if (!exists) await initialise({ dataDir, socketDir: runtime.socketDir, isClosed, account, binaries, major }, password)
  await stopOrphan(pgDir, log)
  const server = await supervise(async () => {
    // Cleaners of temporary directories may have been here since the last start.
    await prepareRuntimeDirectory(dataDir, account)
    const current = await findBinaries(pgBinDir, account, runtime.dir)
    return launch({
      binaries: current,
      account,
      pgDir,
      dataDirArgument: dataDirArgument(pgDir, isClosed),
      socketDir: runtime.socketDir,
      log,
    })
  }, log)
  const connection = connectionTo(runtime.socketDir, password)
  const stop = async () => {
    await server.stop()
    rmSync(runtime.dir, { recursive: true, force: true })
  }
  try {
    const logins = await ensureDatabase(connection, dataDir)
    return { connection, logins, stop, pid: server.pid }
  } catch (error) {
    await stop()
    throw error
  }
}

// Programs before 16 leave the directory they are started in, so they need the way to it.
function requireReach(pgDir: string, account: Account, major: number) {
  const closed = closedParent(pgDir, account)
  if (closed && major < 16)
    throw new PostgresRefused(
      'POSTGRES_DIR_CLOSED',
      `目录 ${closed} 不允许数据库用户进入，请执行 chmod o+x ${closed}，或用 DATA_DIR 另指一个目录。`,
    )
  return closed !== null
}

const connectionTo = (socketDir: string, password: string, port = 5432) =>
  ({ host: socketDir, port, user: ownerRole, password, database: databaseName }) satisfies pg.PoolConfig

async function ensureDatabase(connection: ReturnType<typeof connectionTo>, dataDir: string) {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (!rowCount) await client.query(`create database ${databaseName} template template0`)
    return await ensureLogins(client, { owner: connection, secret: connection.password, secretsDir: join(dataDir, 'secrets') })
  } finally {
    await client.end()
  }
}

/** The way into a server that another Fayuan keeps running on this directory, for commands beside it; null when none runs. */
export function runningServer(dataDir: string): { connection: pg.PoolConfig; logins: Logins } | null {
  if (!existsSync(join(dataDir, 'postgres'))) return null
  const running = runningPostmaster(join(dataDir, 'postgres'))
  if (!running) return null
  const connection = connectionTo(running.socketDir, databasePassword(dataDir, true), running.port)
  return { connection, logins: loginsOf(connection, loginNames(databaseName), connection.password) }
}
