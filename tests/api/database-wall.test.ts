import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onlyGranted, rangeBelow, type Scope } from '../../apps/server/src/platform/database/scope.ts'
import { openTwoCounties, type TwoCounties } from './two-counties.ts'

type Table = { name: string; columns: string[]; isWalled: boolean }
let world: TwoCounties
let tables: Table[]
let owner: pg.Client
const away = '431322'
beforeAll(async () => {
  world = await openTwoCounties()
  owner = new pg.Client(world.api.world.owner)
  await owner.connect()
  tables = (
    await owner.query<Table>(`select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as "isWalled",
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`)
  ).rows
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

const under = <T extends object>(scope: Scope, text: string) =>
  world.api.world.platform.db.inTransaction(scope, async (tx) => (await sql.raw<T>(text).execute(tx)).rows)
const has = (table: Table, ...names: string[]) => names.some((name) => table.columns.includes(name))

test('every table of a county, a case or an account stands behind a forced policy', () => {
  const bare = tables.filter(
    (table) => (has(table, 'shard', 'account_id', 'case_id', 'person_id') || table.name === 'account') && !table.isWalled,
  )
  expect(bare.map((table) => table.name)).toEqual([])
  expect(tables.filter((table) => table.isWalled).length).toBeGreaterThan(30)
})

const roles = ['fayuan_app', 'fayuan_granted']

test('the application is neither owner nor superuser and cannot step over the policies', async () => {
  const { rows } = await owner.query<{ rolname: string }>(
    `select rolname from pg_roles r where rolname = any($1) and not rolsuper and not rolbypassrls and not rolcanlogin
      and not exists (select 1 from pg_class where relowner = r.oid) order by 1`,
    [roles],
  )
  expect(rows.map((row) => row.rolname)).toEqual(roles)
})

test('views ask with the rights of the reader; functions with the rights of the owner are few and hold their search path', async () => {
  const views = await owner.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') and not coalesce(reloptions @> array['security_invoker=true'], false)`,
  )
  expect(views.rows).toEqual([])
  const definers = await owner.query<{ proname: string; held: boolean }>(
    `select proname, exists (select 1 from unnest(proconfig) c where c like 'search_path=%') as held from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
  )
  expect(definers.rows.filter((one) => !one.held)).toEqual([])
})

// Raw questions, as a verb would ask that forgot every check of its own.
const people = (): [string, Scope][] => [
  ['a clerk', { ...rangeBelow('431321'), account: world.api.here.actors.clerk.accountId }],
  ['a director', { ...rangeBelow('431321'), account: world.api.here.actors.director.accountId }],
  ['a lawyer', onlyGranted(world.api.here.actors.lawyer.accountId ?? '')],
  ['an account without posts', onlyGranted(world.api.here.more.victim)],
  ['a system administrator', onlyGranted(world.api.here.more.sysadmin)],
]

test('raw questions find no row of another county, in any table, for anybody', async () => {
  const found: unknown[] = []
  for (const table of tables.filter((one) => one.columns.includes('shard'))) {
    for (const [who, scope] of people()) {
      const seen = await under<{ n: number }>(scope, `select count(*)::int as n from ${table.name} where shard = '${away}'`)
      if (seen[0]?.n !== 0) found.push([table.name, who, seen[0]?.n])
    }
  }
  expect(found).toEqual([])
})

test('the other county does hold rows there, so that finding none means something', async () => {
  const filled: string[] = []
  for (const table of tables.filter((one) => one.columns.includes('shard'))) {
    const rows = await under<{ n: number }>(
      { from: '0', to: '~', account: null },
      `select count(*)::int as n from ${table.name} where shard = '${away}'`,
    )
    if ((rows[0]?.n ?? 0) > 0) filled.push(table.name)
  }
  for (const name of [
    'legal_case',
    'person',
    'case_event',
    'clock',
    'document',
    'material',
    'finding',
    'decision',
    'assignment',
    'work_log',
    'hearing',
    'closing',
    'file_check',
    'subsidy',
    'payment_batch',
    'audit_entry',
    'case_gram',
    'case_party',
    'case_grant',
    'provider',
    'firm',
    'export_job',
    'figure_cube',
    'tracking',
  ])
    expect(filled).toContain(name)
})

test('accounts, posts and sessions of others are not seen from below', async () => {
  const foreign = [world.api.away.actors.clerk.accountId, world.api.away.more.secadmin].map((id) => `'${id}'`).join(', ')
  const found: unknown[] = []
  for (const [who, scope] of people()) {
    for (const [table, column] of [
      ['account', 'id'],
      ['membership', 'account_id'],
      ['session', 'account_id'],
    ] as const) {
      const rows = await under<{ n: number }>(scope, `select count(*)::int as n from ${table} where ${column} in (${foreign})`)
      if (rows[0]?.n !== 0) found.push([who, table, rows[0]?.n])
    }
    const sessions = await under<{ n: number }>(scope, `select count(*)::int as n from session where account_id <> '${scope.account}'`)
    const exports = await under<{ n: number }>(scope, `select count(*)::int as n from export_job where account_id <> '${scope.account}'`)
    const keys = await under<{ n: number }>(scope, `select count(*)::int as n from idempotency_key where subject <> '${scope.account}'`)
    if ([sessions, exports, keys].some((rows) => rows[0]?.n !== 0))
      found.push([who, 'session, export, key of others', sessions[0]?.n, exports[0]?.n, keys[0]?.n])
  }
  expect(found).toEqual([])
})

test('a question outside any scope sees nothing at all', async () => {
  const loose: unknown[] = []
  for (const role of roles) {
    const app = new pg.Client({ ...world.api.world.owner, options: `-c role=${role}` })
    await app.connect()
    for (const table of tables.filter((one) => one.isWalled)) {
      const { rows } = await app.query<{ n: number }>(`select count(*)::int as n from ${table.name}`)
      if (rows[0]?.n !== 0) loose.push([role, table.name, rows[0]?.n])
    }
    await app.end()
  }
  expect(loose).toEqual([])
})

test('rows of another county cannot be changed, deleted or planted', async () => {
  const clerk: Scope = { ...rangeBelow('431321'), account: world.api.here.actors.clerk.accountId }
  const changed: unknown[] = []
  for (const table of tables.filter((one) => one.columns.includes('shard'))) {
    for (const text of [
      `update ${table.name} set shard = shard where shard = '${away}' returning 1`,
      `delete from ${table.name} where shard = '${away}' returning 1`,
    ]) {
      const rows = await under(clerk, text).catch((error: unknown) =>
        error instanceof Error && 'code' in error && error.code === '42501' ? [] : [error],
      )
      if (rows.length > 0) changed.push([table.name, text.slice(0, 6), String(rows[0])])
    }
  }
  expect(changed).toEqual([])
  await expect(
    under(clerk, `insert into firm (shard, id, kind, name) values ('${away}', gen_random_uuid(), 'LAW_FIRM', '外来')`),
  ).rejects.toMatchObject({ code: '42501' })
  await expect(under(clerk, `update firm set shard = '${away}' where shard = '431321'`)).rejects.toMatchObject({ code: '42501' })
})

test('history, seals and entries cannot be rewritten by the application at all', async () => {
  const everything: Scope = { from: '0', to: '~', account: null }
  for (const table of ['case_event', 'audit_entry', 'audit_seal', 'audit_checkpoint']) {
    await expect(under(everything, `update ${table} set shard = shard`)).rejects.toMatchObject({ code: '42501' })
    await expect(under(everything, `delete from ${table}`)).rejects.toMatchObject({ code: '42501' })
  }
})
