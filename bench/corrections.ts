import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { hashPassword, seedAccount } from '../apps/server/src/modules/agencies/index.ts'
import { systemScope } from '../apps/server/src/platform/database/scope.ts'
import { toDay } from '@fayuan/law'
import { benchPassword } from './generate.ts'
import { hashOf, idOf, pick } from './hash.ts'
import { counties, generated } from './plan.ts'
import { openBench, say, serverOf, signIn } from './servers.ts'

/**
 * W13: what a correction costs beside the verb it corrects, over the same cases, in one run and in turns: medians of `rounds`, one connection.
 * Beside each, the rows of large tables that were read from end to end on its way (none should be).
 */
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 60)
const size = Number(process.env['BENCH_CASES'] ?? 1_000_000)
const goal = 1.5
const [county = '130121'] = counties

type Told = Record<string, unknown>
type Hand = { cookie: string }

const { house, dataDir } = await openBench(size)
const owner = new pg.Client(house.connection)
await owner.connect()

/** A lawyer of the county with files in hand, since only who holds a file enters its hearings. */
async function lawyerWithCases(): Promise<string[]> {
  const providerId = idOf('lawyer', 0)
  const { rows } = await owner.query<{ id: string }>(
    `update legal_case set provider_id = $2, provider_name = '律师0', accepted_on = received_on where shard = $1 and id in (
       select id from legal_case where shard = $1 and state = 'HANDLING' order by id limit 20) returning id`,
    [county, providerId],
  )
  const { rows: known } = await owner.query<{ id: string }>(`select id from account where username = 'lawyer-of-the-bench'`)
  const accountId =
    known[0]?.id ??
    (
      await house.platform.db.inTransaction(systemScope, async (tx) =>
        seedAccount(tx, {
          username: 'lawyer-of-the-bench',
          displayName: '律师0',
          agencyId: idOf('agency', 1),
          regionCode: county,
          role: 'LAWYER',
          passwordHash: await hashPassword(benchPassword),
          fromOn: toDay('2016-01-01'),
        }),
      )
    ).accountId
  await owner.query('update provider set account_id = $1 where shard = $2 and id = $3', [accountId, county, providerId])
  const ids = rows.map(({ id }) => id)
  await owner.query(
    `insert into case_grant (shard, case_id, account_id, reason, since) select $1, id, $2, 'ASSIGNED', now() from unnest($3::uuid[]) id on conflict do nothing`,
    [county, accountId, ids],
  )
  return ids
}

const held = await lawyerWithCases()
const { port, child } = await serverOf('./house-server.ts', { connection: house.logins.web, dataDir })
const as = async (username: string): Promise<Hand> => ({ cookie: await signIn(port, username) })
const [clerk, director, lawyer] = [await as(`clerk-${county}`), await as(`director-${county}`), await as('lawyer-of-the-bench')]

const times = new Map<string, number[]>()
const large = `select relname, coalesce(seq_tup_read, 0)::bigint as n from pg_stat_user_tables where relname = any('{legal_case,person,case_event,case_party,document,clock,audit_entry,case_gram,hearing}')`

async function wholeReads(): Promise<Map<string, number>> {
  const { rows } = await owner.query<{ relname: string; n: string }>(large)
  return new Map(rows.map(({ relname, n }) => [relname, Number(n)]))
}

async function ask(hand: Hand, path: string, body?: unknown, version?: unknown): Promise<Told> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      cookie: hand.cookie,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      ...(version === undefined ? {} : { 'if-match': String(version) }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const told = (await answer.json()) as Told
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(told)}`)
  return told
}

async function timed(name: string, act: () => Promise<Told>): Promise<Told> {
  const begun = performance.now()
  const told = await act()
  const spent = performance.now() - begun
  times.set(name, [...(times.get(name) ?? []), spent])
  return told
}

let serial = Date.now() % 1_000_000_000
const nextSerial = () => {
  serial += 1
  return serial
}
const inCharacters = (n: number) => String(n).replace(/\d/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? '零')

function application(name: string) {
  const { title, narrative, opponent } = generated(hashOf(nextSerial(), 70) % size)
  return {
    channel: 'SELF',
    applicantType: 'CITIZEN',
    person: { name, idType: 'NONE', phone: `136${String(serial).padStart(8, '0').slice(-8)}` },
    role: 'CIVIL_PARTY',
    matter: 'LABOR_RELATION_OR_WAGE',
    subMatter: 'WAGE',
    forum: 'ARBITRATION',
    organRegion: county,
    title,
    narrative,
    opponents: [{ name: `${opponent}${inCharacters(serial)}` }],
    categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
    hasCounsel: false,
    firstReceivedElsewhere: false,
    materials: [
      { name: '身份证', copies: 1 },
      { name: '欠条', copies: 1 },
    ],
  }
}

const why = { ground: 'ENTRY_ERROR', reason: '窗口录错，对照原件更正' }
const submit = (name: string) => timed('submitApplication', () => ask(clerk, '/api/applications', application(name)))
const personOf = async (file: Told) => {
  const { person } = (await ask(clerk, `/api/cases/${String(file['id'])}`)) as { person: { id: string } }
  return ask(clerk, `/api/persons/${person.id}`)
}
const correctPerson = (name: string, person: Told, changes: Told) =>
  timed(name, () =>
    ask(
      clerk,
      `/api/persons/${String(person['id'])}/corrections`,
      { changes, reason: 'DESK_ERROR', words: '手工录入串行' },
      person['version'],
    ),
  )

/** A morning in the next months, another one for each number. */
const hearingAt = (n: number) => new Date(Date.UTC(2027, 0, 4 + (n % 300), 1, n % 60)).toISOString()

async function round(n: number): Promise<void> {
  const name = `${generated(hashOf(n, 71) % size).name}${inCharacters(nextSerial())}`
  const first = await submit(name)
  const person = await personOf(first)
  const called = await correctPerson('电话', person, { phone: `137${String(nextSerial()).padStart(8, '0').slice(-8)}` })
  const named = await correctPerson('姓名', { ...person, ...called }, { name: `${name}改` })
  const files = await ask(clerk, `/api/cases/${String(first['id'])}`)
  const particulars = {
    organ: '人民法院',
    title: '支付工资三万六千元',
    opponents: [{ name: `改正公司${inCharacters(serial)}` }],
    ...why,
  }
  await timed('案件登记', () => ask(clerk, `/api/cases/${String(first['id'])}/particulars`, particulars, files['version']))

  const second = await submit(`${name}改`)
  const other = await personOf(second)
  const kept = { ...person, ...named }
  const joined = await timed('合并', () =>
    ask(
      director,
      `/api/persons/${String(kept['id'])}/merge`,
      { otherId: other['id'], otherVersion: other['version'], reason: 'ENTERED_TWICE', choose: { phone: 'KEPT' } },
      kept['version'],
    ),
  )
  const { items } = (await ask(director, `/api/persons/${String(kept['id'])}/history`)) as { items: { id: string }[] }
  await timed('拆回', () =>
    ask(
      director,
      `/api/persons/${String(kept['id'])}/unmerge`,
      { changeId: items[0]?.id, reason: 'MERGED_WRONGLY', words: '是同村同名的两个人' },
      joined['version'],
    ),
  )
  const standing = await ask(director, `/api/cases/${String(second['id'])}`)
  const gone = await timed('作废', () =>
    ask(director, `/api/cases/${String(second['id'])}/voiding`, { reason: '重复登记' }, standing['version']),
  )
  await timed('撤销作废', () =>
    ask(director, `/api/cases/${String(second['id'])}/restoration`, { reason: '核对后不是重复' }, gone['version']),
  )

  const id = pick(held, n, 72)
  const hearings = `/api/cases/${id}`
  const before = await ask(lawyer, hearings)
  const booked = await timed('scheduleHearing', () =>
    ask(lawyer, `${hearings}/hearings`, { startsAt: hearingAt(nextSerial()), place: '第三法庭', mode: 'OPEN_COURT' }, before['version']),
  )
  let hearingId = await hearingStanding(hearings)
  const moved = await timed('开庭改期', () =>
    ask(lawyer, `${hearings}/hearing-move`, { hearingId, startsAt: hearingAt(nextSerial()), reason: '法院改期' }, booked['version']),
  )
  hearingId = await hearingStanding(hearings)
  await timed('撤销开庭', () => ask(lawyer, `${hearings}/hearing-cancellation`, { hearingId, reason: '登记错了案件' }, moved['version']))
}

async function hearingStanding(path: string): Promise<string | undefined> {
  const { hearings } = (await ask(lawyer, path)) as { hearings: { id: string; endedHow: string | null }[] }
  return hearings.find(({ endedHow }) => endedHow === null)?.id
}

const medianOf = (name: string): number => {
  const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

try {
  await round(-1)
  times.clear()
  const begun = await wholeReads()
  for (let n = 0; n < rounds; n += 1) await round(n)
  await owner.query('select pg_stat_force_next_flush()')
  const ended = await wholeReads()

  const bases = { 开庭改期: 'scheduleHearing', 撤销开庭: 'scheduleHearing' } as Record<string, string>
  for (const name of times.keys()) {
    const base = bases[name] ?? 'submitApplication'
    if (name === base) say(`${size} W13  ${name} ${medianOf(name).toFixed(1)} ms`)
    else say(`${size} W13  ${name} ${(medianOf(name) / medianOf(base)).toFixed(2)} of ${base} (goal ${goal})`)
  }
  for (const [table, n] of ended)
    say(`${size} W13  rows of ${table} read from end to end: ${((n - (begun.get(table) ?? 0)) / rounds).toFixed(0)} a round`)
} finally {
  child.kill()
  await owner.end()
  await house.close()
}
process.exit(0)
