import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Database } from './database.ts'
import { onlyGranted, rangeBelow, scopeStatements, systemScope } from './scope.ts'

let world: World
let db: Database
beforeAll(async () => {
  world = await openWorld()
  db = world.platform.db
})
afterAll(() => world.close())

const here = { ...rangeBelow('431321'), account: null }
const echo = (value: unknown, type: string) =>
  db.read(here, sql<{ back: unknown }>`select ${value}::${sql.raw(type)} as back`.compile(db.kysely)).then(([row]) => row?.back)

test.each([
  ["it's 'quoted' \\ and $1", 'text'],
  ['𠮷·㛃\n\t; drop table person; --', 'text'],
  [42, 'integer'],
  [-7.5, 'double precision'],
  [true, 'boolean'],
  [null, 'text'],
  ['2026-02-28', 'date'],
  [['a"b', 'c\\d', 'e,f', '{g}', '', 'null'], 'text[]'],
  [[1, 2, 3], 'integer[]'],
])('a question in one message gives %j back as it was', async (value, type) => {
  expect(await echo(value, type)).toEqual(value)
})

test('bytes, instants and objects arrive whole', async () => {
  expect(await echo(Buffer.from([0, 39, 92, 255]), 'bytea')).toEqual(Buffer.from([0, 39, 92, 255]))
  expect(await echo(new Date('2026-11-22T01:02:03.456Z'), 'timestamptz')).toEqual(new Date('2026-11-22T01:02:03.456Z'))
  expect(await echo({ a: ["'", '\\', '"'] }, 'jsonb')).toEqual({ a: ["'", '\\', '"'] })
})

test('the scope holds inside the message and is gone after it', async () => {
  const scopeNow = sql<{
    role: string
    from: string
  }>`select current_user::text as role, coalesce(current_setting('app.scope_from', true), '') as from`.compile(db.kysely)
  expect(await db.read(here, scopeNow)).toEqual([{ role: 'fayuan_app', from: '431321' }])
  expect(await db.read(onlyGranted('01990000-0000-7000-8000-000000000000'), scopeNow)).toEqual([{ role: 'fayuan_granted', from: '~' }])
  const { rows } = await scopeless()
  expect(rows[0]?.seen).toBe(0)
})
const scopeless = () => sql<{ seen: number }>`select count(*)::int as seen from account`.execute(db.kysely)

test('a question that fails leaves the connection usable and nothing behind', async () => {
  const wrong = sql`select 1 / ${0}::integer as x`.compile(db.kysely)
  await expect(db.read(here, wrong)).rejects.toMatchObject({ code: '22012' })
  expect(await echo('after', 'text')).toBe('after')
})

test('a scope cannot be talked out of its quotes', () => {
  expect(scopeStatements({ from: "x'; reset role; --", to: 'y', account: null })).toContain("'x''; reset role; --'")
  expect(systemScope).toEqual({ from: '0', to: '~', account: null })
})

test('a transaction that an error has aborted is never reported as done, even where the error was swallowed', async () => {
  const swallowing = db.inTransaction(systemScope, async (tx) => {
    await sql`insert into region (code, name, level) values ('990000', '无', 'PROVINCE')`.execute(tx)
    await sql`select 1 / 0`.execute(tx).catch(() => undefined)
    return 'done'
  })
  await expect(swallowing).rejects.toMatchObject({ code: 'NOT_COMMITTED' })
  expect(await db.inTransaction(systemScope, (tx) => sql`select from region where code = '990000'`.execute(tx))).toMatchObject({ rows: [] })
})

test('every commit of ours looks at its answer', async () => {
  const root = new URL('../../', import.meta.url)
  const unread: string[] = []
  for (const name of await readdir(root, { recursive: true })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.endsWith('database/commit.ts')) continue
    if (/query\(\s*['"`]commit/i.test(await readFile(new URL(name, root), 'utf8'))) unread.push(name)
  }
  expect(unread).toEqual([])
})
