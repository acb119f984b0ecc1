import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toDay } from '@fayuan/law'
import pg from 'pg'
import type { House } from '../apps/server/src/house.ts'
import { hashPassword, seedAccount } from '../apps/server/src/modules/agencies/index.ts'
import { countsOfCases, pageOfCases } from '../apps/server/src/modules/cases/list/queries.ts'
import { moneyWaiting } from '../apps/server/src/modules/payments/waiting/queries.ts'
import { paceOf, placesAround, placesOf } from '../apps/server/src/modules/statistics/home/queries.ts'
import { foldFigures } from '../apps/server/src/modules/statistics/index.ts'
import { systemScope } from '../apps/server/src/platform/database/scope.ts'
import { benchPassword } from './generate.ts'
import { idOf } from './hash.ts'
import { type Measured, measure } from './load.ts'
import { cities, counties } from './plan.ts'
import { openBench, out, say, serverOf, signIn } from './servers.ts'

const size = Number(process.env['BENCH_CASES'] ?? 100_000)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3)
const widths = (process.env['BENCH_CONNECTIONS'] ?? '1,8').split(',').map(Number)
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3)
const only = process.env['BENCH_ONLY']?.split(',')
const few = counties.slice(0, 12)

/** One account of each post in twelve counties, and in every city; several, since one alone would be held to its budget. */
const countyPosts = [
  ['reviewer', 'REVIEWER'],
  ['director', 'CENTRE_DIRECTOR'],
  ['dispatcher', 'DISPATCHER'],
  ['clerk', 'RECEPTIONIST'],
  ['finance', 'FINANCE'],
  ['archivist', 'ARCHIVIST'],
  ['station', 'STATION_STAFF'],
  ['bureau', 'BUREAU_ADMIN'],
] as const

async function accounts({ platform }: House): Promise<void> {
  const passwordHash = await hashPassword(benchPassword)
  const known = new Set(
    (await platform.db.inTransaction(systemScope, (tx) => tx.selectFrom('account').select('username').execute())).map(
      (one) => one.username,
    ),
  )
  const seed = async (username: string, role: string, agencyId: string, regionCode: string) => {
    if (known.has(username)) return
    await platform.db.inTransaction(systemScope, (tx) =>
      seedAccount(tx, { username, displayName: username, agencyId, regionCode, role, passwordHash, fromOn: toDay('2016-01-01') }),
    )
  }
  for (const county of few)
    for (const [name, role] of countyPosts) await seed(`${name}-${county}`, role, idOf('agency', counties.indexOf(county) + 1), county)
  for (const city of cities) await seed(`city-${city}`, 'CITY_ADMIN', idOf('agency', 0), `${city}00`)
}

/** The generated days stand still and the clock does not: here open files fall due around today, one in forty late; and money waits, is paid or was paid. */
const asToday = `
  update legal_case set next_due_on = current_date + (abs(hashtext(id::text)) % 40) - 1 where next_due_on is not null;
  update legal_case set file_accepted_on = closed_on + 20 where state in ('FILE_ACCEPTED', 'ARCHIVED') and file_accepted_on is null;
  update legal_case set paid_on = archived_on, subsidy_fen = 150000 where state = 'ARCHIVED' and paid_on is null and abs(hashtext(id::text)) % 100 > 0;
  insert into subsidy (shard, id, case_id, provider_id, state, table_id, lines, total_fen, calculated_by, calculated_by_name, calculated_on, waiting_since)
    select shard, gen_random_uuid(), id, provider_id, case when state = 'ARCHIVED' then 'PAID' else (array['DRAFT', 'APPROVED', 'BATCHED'])[1 + abs(hashtext(id::text)) % 3] end,
      'bench', '[]', 150000, id, '财务', file_accepted_on, current_date - (abs(hashtext(id::text)) % 45)
    from legal_case c where (state = 'FILE_ACCEPTED' or paid_on is not null) and provider_id is not null
      and not exists (select 1 from subsidy s where s.shard = c.shard and s.case_id = c.id);
  update subsidy set waiting_since = current_date - (abs(hashtext(case_id::text)) % 45) where state in ('DRAFT', 'APPROVED', 'BATCHED')`

async function prepare(house: House, mark: string): Promise<void> {
  if (existsSync(mark)) return
  const client = new pg.Client(house.connection)
  await client.connect()
  await client.query(`set session_replication_role = replica; ${asToday}`)
  await client.query('vacuum (analyze) legal_case')
  await client.query('vacuum (analyze) subsidy')
  await client.end()
  await writeFile(mark, '')
}

/** The plan of every question a home page asks, as its post asks it. */
async function keepPlans(house: House): Promise<void> {
  const county = few[0] ?? '130121'
  const today = toDay(new Date().toISOString().slice(0, 10))
  const [period, compare] = [`${today.slice(0, 4)}`, `${Number(today.slice(0, 4)) - 1}`].map((year) => ({
    from: `${year}-01`,
    to: `${year}-${today.slice(5, 7)}`,
  }))
  if (!period || !compare) throw new Error('two periods')
  const reach = { kind: 'county', shard: county } as const
  const late = { open: true, light: 'red' }
  const questions = {
    'figures of a desk': [
      county,
      countsOfCases({
        reach,
        today,
        asked: [late, { open: true, dueFrom: today, dueTo: today }, { states: ['SUPPLEMENTING'] }].map((filter) => ({
          filter,
          withFirst: true,
        })),
      }),
    ],
    'list of a desk': [county, pageOfCases({ reach, filter: { states: ['RECEIVED'] }, sort: 'due', after: null, limit: 12, today })],
    'what is late in a county': [county, pageOfCases({ reach, filter: late, sort: 'due', after: null, limit: 12, today })],
    'taken in by one station': [
      county,
      pageOfCases({ reach, filter: { open: true, stationId: null }, sort: 'due', after: null, limit: 12, today }),
    ],
    'money that waits': [county, moneyWaiting({ shard: county, lateBefore: today, limit: 12 })],
    'pace of a county': [county, paceOf({ shard: county, period, compare })],
    'counties of a province': ['13', placesOf({ range: { from: '13', to: '14' }, period, compare, today })],
    'counties of a city': [
      cities[0] ?? '1301',
      placesOf({ range: { from: cities[0] ?? '1301', to: `${cities[0] ?? '1301'}~` }, period, compare, today }),
    ],
    'cities of a province': ['13', placesAround({ from: '13', to: '14' })],
  } as const
  const client = new pg.Client({ ...house.connection, options: '-c role=fayuan_app -c plan_cache_mode=force_generic_plan' })
  await client.connect()
  const texts: string[] = []
  for (const [name, [from, question]] of Object.entries(questions)) {
    await client.query(`begin; set local app.scope_from='${from}'; set local app.scope_to='${from}~'; set local app.account=''`)
    await client.query(`prepare asked as ${question.sql}`)
    const literals = question.parameters.map((value) => pg.escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value)))
    const values = question.parameters.map((value, at) => (value === null ? 'null' : literals[at]))
    const asked = `execute asked${values.length > 0 ? `(${values.join(', ')})` : ''}`
    const { rows } = await client.query<Record<string, string>>(`explain (analyze, buffers, costs off, timing off) ${asked}`)
    await client.query('deallocate asked')
    await client.query('commit')
    texts.push(`-- ${name}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}\n`)
  }
  await client.end()
  await writeFile(join(out, `plans-homes-${size}.txt`), texts.join('\n'))
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const { house, dataDir } = await openBench(size)
await accounts(house)
await prepare(house, join(dataDir, `homes-${new Date().toISOString().slice(0, 10)}`))
await foldFigures(house.platform.db)
await keepPlans(house)
const { port, child } = await serverOf('./house-server.ts', { connection: house.logins.web, dataDir })
const cookies = new Map<string, string[]>()
// One after the other: many passwords proved at once would keep the database waiting.
const signInAll = async (names: string[]) => {
  const all: string[] = []
  for (const name of names) all.push(await signIn(port, name))
  return all
}
const wanted = (name: string) => !only || only.includes(name)
for (const [name] of countyPosts)
  if (name === 'director' || wanted(name)) cookies.set(name, await signInAll(few.map((county) => `${name}-${county}`)))
if (wanted('city')) cookies.set('city', await signInAll(cities.map((city) => `city-${city}`)))
if (wanted('province')) cookies.set('province', await signInAll([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `province-${n}`)))

const of = (name: string, path: string) => (n: number) => {
  const all = cookies.get(name) ?? []
  return { method: 'GET' as const, path, headers: { cookie: all[n % all.length] ?? '' } }
}
const rows: unknown[] = []
for (const connections of widths) {
  const costs = new Map<string, number[]>()
  // In turns with the workbench of before, so that both meet the same machine; the cost of one request is what is compared.
  const asked: [string, (n: number) => ReturnType<ReturnType<typeof of>>][] = [
    ['workbench', of('director', '/api/workbench')],
    ...[...cookies.keys()]
      .filter((name) => !only || only.includes(name))
      .map((name) => [name, of(name, '/api/home')] as [string, ReturnType<typeof of>]),
  ]
  for (const [, shot] of asked) await measure(port, connections, 0.5, shot)
  for (let round = 0; round < rounds; round += 1)
    // Each round begins with another of them, so that a busy moment of the machine meets none of them always.
    for (const [name, shot] of [...asked.slice(round % asked.length), ...asked.slice(0, round % asked.length)]) {
      const measured: Measured = await measure(port, connections, seconds, shot)
      if (measured.faults > 0) say(`${name}: ${measured.faults} FAULTS`)
      costs.set(name, [...(costs.get(name) ?? []), 1000 / measured.perSecond])
    }
  const before = median(costs.get('workbench') ?? [])
  for (const [name, values] of costs) {
    const ratio = median(values) / before
    rows.push({ size, connections, home: name, ratio })
    say(`${size} home of ${name.padEnd(10)} ${String(connections).padStart(2)} conn  ${ratio.toFixed(2)} × the workbench (goal 1.2)`)
  }
}
await writeFile(join(out, `homes-${size}.json`), JSON.stringify(rows, null, 1))
child.kill()
await house.close()
process.exit(0)
