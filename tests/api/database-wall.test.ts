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

/** A connection that has served a request and carries no scope any more: every setting is '' and never null again. */
async function onUsedConnection<T>(role: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const used = new pg.Client({ ...world.api.world.web, options: `-c role=${role}` })
  await used.connect()
  try {
    await used.query(`begin; set local app.scope_from = '431321'; set local app.scope_to = '431322'; set local app.account = ''; commit`)
    await used.query('discard all')
    return await work(used)
  } finally {
    await used.end()
  }
}

test('no policy takes an empty setting for one that is set', async () => {
  const { rows } = await owner.query<{ tablename: string; policyname: string; text: string }>(
    `select tablename, policyname, concat_ws(' ', qual, with_check) as text from pg_policies where schemaname = 'public'`,
  )
  const weak = rows.filter(({ text }) => /(?<!NULLIF\()current_setting\([^()]*\)\)? IS NOT NULL/i.test(text))
  expect(weak.map(({ tablename, policyname }) => `${tablename}.${policyname}`)).toEqual([])
  expect(rows.length).toBeGreaterThan(40)
})

test('a used connection without a scope sees no row, and plants none, in any table behind the wall', async () => {
  const planted = {
    audit_entry: `insert into audit_entry (shard, id, at, action, object_type) values ('999999', gen_random_uuid(), now(), 'planted', 'case')`,
    message: `insert into message (shard, id, channel, recipient, body, created_at) values ('999999', gen_random_uuid(), 'SMS', '', '', now())`,
    setting: `insert into setting (key, value) values ('planted', '1')`,
    firm: `insert into firm (shard, id, kind, name) values ('999999', gen_random_uuid(), 'LAW_FIRM', '外来')`,
  }
  for (const role of roles)
    await onUsedConnection(role, async (used) => {
      for (const table of tables.filter((one) => one.isWalled))
        expect([table.name, (await used.query(`select from ${table.name}`)).rowCount]).toEqual([table.name, 0])
      for (const text of Object.values(planted)) await expect(used.query(text)).rejects.toMatchObject({ code: '42501' })
    })
})

test('nobody leaves a trace or a message in a county that is not theirs', async () => {
  for (const [who, scope] of people())
    for (const text of [
      `insert into audit_entry (shard, id, at, action, object_type) values ('${away}', gen_random_uuid(), now(), 'planted', 'case')`,
      `insert into message (shard, id, channel, recipient, body, created_at) values ('${away}', gen_random_uuid(), 'SMS', '', '', now())`,
    ])
      await expect([who, await under(scope, text).catch((error: { code: string }) => error.code)]).toEqual([who, '42501'])
})

test('every table is behind the wall, or is one of those the whole house reads and the service cannot change from below', () => {
  const open = tables.filter((table) => !table.isWalled && table.name !== 'schema_migration').map((table) => table.name)
  expect(open).toEqual(['agency', 'region'])
})

test('settings: read in a scope, the token of the set-up by nobody; written by administrators, and what is the system’s by the system alone', async () => {
  const put = (key: string) =>
    `insert into setting (key, value) values ('${key}', '1') on conflict (key) do update set value = excluded.value`
  const answer = (scope: Scope, text: string) =>
    under(scope, text).then(
      () => 'done',
      (error: { code: string }) => error.code,
    )
  const system: Scope = { from: '0', to: '~', account: null }
  expect(await answer(system, put('setup.token'))).toBe('done')
  expect(await answer(system, put('income-standards-of-a-test'))).toBe('done')
  const administrator: Scope = { ...rangeBelow('431321'), account: world.api.here.more.sysadmin }
  for (const [who, scope] of [...people(), ['an administrator over offices', administrator] as [string, Scope]]) {
    const seen = await under<{ key: string }>(scope, `select key from setting where key in ('setup.token', 'income-standards-of-a-test')`)
    expect([who, seen]).toEqual([who, [{ key: 'income-standards-of-a-test' }]])
    for (const key of ['setup.token', 'statistics.lastCheck', 'backup.state'])
      expect([who, key, await answer(scope, put(key))]).toEqual([who, key, '42501'])
    expect([who, await answer(scope, put('income-standards-of-a-test'))]).toEqual([who, scope === administrator ? 'done' : '42501'])
    expect(await under(scope, `delete from setting where key = 'setup.token' returning key`).catch(() => [])).toEqual([])
  }
})
