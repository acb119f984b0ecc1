import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { commit } from './commit.ts'

export type Migration = { version: number; name: string; sql: string; checksum: string }
type Applied = { version: number; name: string; checksum: string }

export class MigrationRefused extends Error {
  readonly code: string
  constructor(code: string, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause })
    this.name = 'MigrationRefused'
    this.code = code
  }
}

const runnerLock = 7_230_061
const lockNotAvailable = '55P03'
const attempts = 5

/** The numbered files of a directory, in order. */
export async function readMigrations(dir: string): Promise<Migration[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort()
  const migrations = await Promise.all(names.map((name) => readMigration(dir, name)))
  for (const [at, { version, name }] of migrations.entries())
    if (migrations[at - 1]?.version === version)
      throw new MigrationRefused(
        'MIGRATION_DUPLICATE',
        `数据库升级文件编号重复：${migrations[at - 1]?.name} 与 ${name}，程序包有误，请重新安装。`,
      )
  return migrations
}

async function readMigration(dir: string, name: string): Promise<Migration> {
  const version = /^(\d{4})_[a-z0-9_-]+\.sql$/.exec(name)?.[1]
  if (!version) throw new MigrationRefused('MIGRATION_NAME', `数据库升级文件 ${name} 的名字不合规则，应形如 0001_person.sql。`)
  // A checkout that turns line ends into CRLF has not edited the migration.
  const sql = (await readFile(join(dir, name), 'utf8')).replaceAll('\r\n', '\n')
  return { version: Number(version), name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

/** Applies what is missing, in order, each in a transaction of its own; answers the names applied. Two starters at once take turns. */
export async function migrate(connection: pg.PoolConfig, dir: string, { upTo = Infinity }: { upTo?: number } = {}): Promise<string[]> {
  const migrations = await readMigrations(dir)
  const client = new pg.Client({ ...connection, application_name: 'fayuan-migrate' })
  await client.connect()
  try {
    await client.query('set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [runnerLock])
    const pending = migrationsToApply(migrations, await readApplied(client)).filter(({ version }) => version <= upTo)
    for (const migration of pending) await applyWithPatience(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Has this database been worked with before? Then its keys must exist already (openKeys, `expectsExisting`). */
export async function isMigrated(connection: pg.PoolConfig): Promise<boolean> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query<{ found: boolean }>(`select to_regclass('public.schema_migration') is not null as found`)
    return rows[0]?.found === true
  } finally {
    await client.end()
  }
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  await client.query(
    `create table if not exists public.schema_migration (
       version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`,
  )
  const { rows } = await client.query<Applied>('select version, name, checksum from public.schema_migration order by version')
  return rows
}

/** What is applied must be the beginning of what we have, unchanged; anything else is another program's database. */
export function migrationsToApply(migrations: Migration[], applied: Applied[]): Migration[] {
  const files = new Map(migrations.map((migration) => [migration.version, migration]))
  for (const { version, name, checksum } of applied) {
    const file = files.get(version)
    if (!file)
      throw new MigrationRefused(
        'MIGRATION_MISSING',
        `数据库已执行过 ${name}，本程序里却没有这个文件：数据库比程序新，请安装较新版本的程序后再启动。`,
      )
    if (file.checksum !== checksum)
      throw new MigrationRefused(
        'MIGRATION_EDITED',
        `数据库升级文件 ${file.name} 执行之后被改动过，请恢复原来的文件；改动应写成新的升级文件。`,
      )
  }
  const last = applied.at(-1)?.version ?? -1
  const done = new Set(applied.map(({ version }) => version))
  const pending = migrations.filter(({ version }) => !done.has(version))
  const late = pending.find(({ version }) => version < last)
  if (late)
    throw new MigrationRefused('MIGRATION_OUT_OF_ORDER', `数据库升级文件 ${late.name} 的编号早于已执行的升级，请给它换成更大的编号。`)
  return pending
}

// A running service holds short locks; waiting long for them would queue every user behind the migration.
async function applyWithPatience(client: pg.Client, migration: Migration) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await apply(client, migration)
    } catch (error) {
      await client.query('rollback').catch(() => {})
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code !== lockNotAvailable) throw failed(migration, error)
      if (attempt === attempts)
        throw new MigrationRefused(
          'MIGRATION_LOCKED',
          `数据库升级 ${migration.name} 等不到表锁，请停止其他正在使用数据库的程序后再试。`,
          error,
        )
      await new Promise((resolve) => setTimeout(resolve, attempt * 500))
    }
  }
}

async function apply(client: pg.Client, { version, name, sql, checksum }: Migration) {
  await client.query("begin; set local lock_timeout = '5s'")
  await client.query(sql)
  await client.query('insert into public.schema_migration (version, name, checksum) values ($1, $2, $3)', [version, name, checksum])
  await commit(client)
}

function failed({ name }: Migration, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error)
  return new MigrationRefused('MIGRATION_FAILED', `数据库升级 ${name} 失败，没有留下任何改动：${reason}`, error)
}
