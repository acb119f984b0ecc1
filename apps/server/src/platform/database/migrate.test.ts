import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrationsDir } from '../../migrations-dir.ts'
import { openPostgres } from '../postgres/index.ts'
import type { OpenedPostgres } from '../postgres/index.ts'
import { isMigrated, migrate } from './migrate.ts'

let database: OpenedPostgres
let connection: pg.PoolConfig
let root: string
let dir: string
let count = 0

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'fy-migrate-'))
  database = await openPostgres({ dataDir: join(root, 'data'), databaseUrl: null, pgBinDir: null })
}, 60_000)

afterAll(async () => {
  await database.stop()
  rmSync(root, { recursive: true, force: true })
})

async function ask(sql: string, on = connection) {
  const client = new pg.Client(on)
  await client.connect()
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

beforeEach(async () => {
  const name = `m${++count}`
  await ask(`create database ${name}`, database.connection)
  connection = { ...database.connection, database: name }
  dir = mkdtempSync(join(root, 'migrations-'))
})

const file = (name: string, sql: string) => writeFileSync(join(dir, name), sql)

test('what is missing is applied in order, once', async () => {
  file('0001_person.sql', 'create table person (id int primary key);')
  file('0002_name.sql', 'alter table person add column name text;')
  file('README.md', 'not a migration')
  expect(await isMigrated(connection)).toBe(false)
  expect(await migrate(connection, dir)).toEqual(['0001_person.sql', '0002_name.sql'])
  expect(await isMigrated(connection)).toBe(true)
  expect(await migrate(connection, dir)).toEqual([])
  file('0003_more.sql', 'create table more (id int);')
  expect(await migrate(connection, dir)).toEqual(['0003_more.sql'])
})

test('an older state can be asked for', async () => {
  file('0001_a.sql', 'create table a (id int)')
  file('0002_b.sql', 'create table b (id int)')
  expect(await migrate(connection, dir, { upTo: 1 })).toEqual(['0001_a.sql'])
})

test('two starters at once take turns', async () => {
  file('0001_a.sql', 'create table a (id int); select pg_sleep(0.2)')
  const answers = await Promise.all([migrate(connection, dir), migrate(connection, dir), migrate(connection, dir)])
  expect(answers.flat()).toEqual(['0001_a.sql'])
})

test('a failing migration leaves nothing behind and can be mended', async () => {
  file('0001_a.sql', 'create table a (id int); create table a (id int)')
  await expect(migrate(connection, dir)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' })
  expect(await ask(`select 1 from pg_tables where tablename = 'a'`)).toEqual([])
  file('0001_a.sql', 'create table a (id int)')
  expect(await migrate(connection, dir)).toEqual(['0001_a.sql'])
})

test('a checkout with other line ends is not an edit', async () => {
  file('0001_a.sql', 'create table a (\n id int)\n')
  await migrate(connection, dir)
  file('0001_a.sql', 'create table a (\r\n id int)\r\n')
  expect(await migrate(connection, dir)).toEqual([])
})

test.each([
  ['an edited migration', 'MIGRATION_EDITED', () => file('0002_b.sql', 'create table b (id bigint)')],
  ['a migration that is gone', 'MIGRATION_MISSING', () => rmSync(join(dir, '0002_b.sql'))],
  ['one that comes too late', 'MIGRATION_OUT_OF_ORDER', () => file('0001_late.sql', 'select 1')],
  ['a number used twice', 'MIGRATION_DUPLICATE', () => file('0002_c.sql', 'select 1')],
  ['a name without a number', 'MIGRATION_NAME', () => file('later.sql', 'select 1')],
])('%s is refused', async (_, code, change) => {
  file('0002_b.sql', 'create table b (id int)')
  await migrate(connection, dir)
  change()
  await expect(migrate(connection, dir)).rejects.toMatchObject({ code, message: expect.stringMatching(/[请应]/) })
})

test('a migration does not queue the service behind a long lock, and goes on when the lock is gone', async () => {
  await ask('create table busy (id int)')
  file('0001_busy.sql', 'alter table busy add column more int')
  const holder = new pg.Client(connection)
  await holder.connect()
  await holder.query('begin; lock table busy in access share mode')
  const running = migrate(connection, dir)
  setTimeout(() => void holder.query('rollback').then(() => holder.end()), 5_600)
  expect(await running).toEqual(['0001_busy.sql'])
}, 30_000)

/** Up to here an owner who passes no wall carried nothing over; these files are applied and stay as they are. */
const lastOfBefore = 23

test('whoever changes rows of a walled table opens the wall for it: an owner who passes none would change no row and be told nothing', () => {
  const files = readdirSync(migrationsDir).filter((name) => Number(name.slice(0, 4)) > lastOfBefore)
  expect(files).not.toEqual([])
  for (const name of files) {
    const sql = readFileSync(join(migrationsDir, name), 'utf8').replaceAll(/--.*$/gmu, '')
    const changed = [...sql.matchAll(/^\s*(?:update|delete from) ([a-z_]+)/gmu)].map(([, table = '']) => table)
    const isOpened = (table: string) => sql.includes(`alter table ${table} no force row level security`)
    const isClosed = (table: string) => sql.includes(`alter table ${table} force row level security`)
    expect(
      changed.filter((table) => !isOpened(table) || !isClosed(table)),
      name,
    ).toEqual([])
  }
})
