import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statisticsTasks } from '../../apps/server/src/modules/statistics/index.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { usernames } from './accounts.ts'
import { type Body, bodyOf, itemsOf, wordOf } from './answers.ts'
import { handled, type Office, received, Walk } from './chain.ts'
import { on, openTwoCounties, type TwoCounties } from './two-counties.ts'

let world: TwoCounties
beforeAll(async () => {
  world = await openTwoCounties()
  await moneyInEveryState(world.here.office)
  for (const taker of ['station', 'petition']) await takenIn(taker)
  await supplementOf(await received(world.here.office))
  await world.api.world.platform.db.inTransaction(systemScope, async (tx) => {
    await sql`update subsidy set waiting_since = ${on}::date - 41 where state = 'APPROVED'`.execute(tx)
    await sql`update legal_case set next_due_on = ${on}::date - 3 where state in ('RECEIVED', 'NOTIFIED', 'ASSIGNED') and not next_paused`.execute(
      tx,
    )
    await sql`update legal_case set next_due_on = ${on}::date + 1 where state in ('HANDLING', 'GRANTED') and not next_paused`.execute(tx)
    await sql`insert into case_grant (shard, case_id, account_id, reason, since) select c.shard, c.id, a.id, '评查', now() from account a, legal_case c
      where a.username = 'expert' and c.shard = ${world.here.shard} and c.state = 'ARCHIVED'`.execute(tx)
  })
}, 240_000)
afterAll(() => world.close())

/** One subsidy worked out, one approved, one on its way, one taken back; and a file nobody has worked out. */
async function moneyInEveryState(office: Office): Promise<void> {
  const checked = async () => {
    const walk = await handled(office, world.api.here.providers.lawyer)
    await walk.step('lawyer', 'closeCase', 'CLOSED', { closedOn: on, ground: 'AWARD_RECEIVED' })
    await walk.step('lawyer', 'submitFile', 'FILED')
    await walk.step('archivist', 'acceptFile', 'FILE_ACCEPTED')
    return walk
  }
  await checked()
  await (await checked()).step('finance', 'calculateSubsidy', 'FILE_ACCEPTED')
  const approved = async () => {
    const walk = await checked()
    const id = wordOf(bodyOf(await walk.step('finance', 'calculateSubsidy', 'FILE_ACCEPTED'), 'subsidy'), 'id')
    await walk.step('director', 'approveSubsidy', 'FILE_ACCEPTED')
    return id
  }
  await approved()
  const [sent, back] = [await approved(), await approved()]
  const finance = await office.of('finance')
  const batchOf = async (id: string) => (await finance('createPaymentBatch', { change: { subsidyIds: [id] } })).body
  await batchOf(sent)
  const paid = await batchOf(back)
  await finance('recordPayment', { path: { id: wordOf(paid, 'id') }, version: paid['version'], change: { paidOn: on } })
  const found = itemsOf((await finance('listSubsidies', { query: { state: 'PAID' } })).body).find((one) => one['id'] === back)
  const reversed = await finance('reverseSubsidy', {
    path: { id: back },
    version: found?.['version'],
    change: { reason: '收款账号有误，银行退回' },
  })
  expect(reversed.status).toBe(201)
}

async function takenIn(username: string): Promise<Walk> {
  const walk = new Walk(world.here.office)
  await walk.step(username, 'submitApplication', 'RECEIVED', { person: { name: `站收${username}`, idType: 'NONE', phone: '13700008888' } })
  return walk
}
const supplementOf = (walk: Walk) => walk.step('reviewer', 'askSupplement', 'SUPPLEMENTING')

const lists: Record<string, string> = {
  '/api/cases': 'listCases',
  '/api/subsidies': 'listSubsidies',
  '/api/payment-batches': 'listPaymentBatches',
  '/api/statistics/cases': 'getStatisticsCases',
}

const homeOf = async (username: string): Promise<Body> => {
  const answer = await (await world.here.office.of(username))('getHome', {})
  expect([username, answer.status]).toEqual([username, 200])
  return answer.body
}

type Opened = { label: string; count: number | null; fen: number | null; opens: { list: string; query: Record<string, string> } }

/** Everything on a home page that can be pressed to see what it counts. */
function openedFrom(home: Body): Opened[] {
  const found: Opened[] = []
  const walk = (value: unknown, label: string): void => {
    if (Array.isArray(value)) value.forEach((one) => walk(one, label))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const thing: Body = { ...value }
    const here = [label, thing['id'] ?? thing['region'] ?? ''].filter(Boolean).join('/')
    const number = thing['count'] ?? thing['value']
    const fen = typeof thing['fen'] === 'number' ? thing['fen'] : null
    // What was paid in a year is a sum of money and no number of rows.
    if (thing['opens'])
      found.push({
        label: here,
        count: typeof number === 'number' && !(fen !== null && number === 0) ? number : null,
        fen,
        opens: thing['opens'] as Opened['opens'],
      })
    for (const [name, part] of Object.entries(thing)) walk(part, typeof part === 'object' ? `${here}/${name}` : here)
  }
  walk(home, '')
  return found
}

test.each(usernames)('each number on the home page of %s opens exactly the rows it counts', async (username) => {
  const client = await world.here.office.of(username)
  for (const { label, count, fen, opens } of openedFrom(await homeOf(username))) {
    const answer = await client(lists[opens.list] ?? opens.list, { query: { ...opens.query, limit: '200' } })
    expect([username, label, answer.status]).toEqual([username, label, 200])
    const rows = itemsOf(answer.body)
    if (count !== null) expect([username, label, rows.length]).toEqual([username, label, count])
    expect([username, label, answer.body['total']]).toEqual([username, label, { count: rows.length, exact: true }])
    if (fen !== null) {
      const sum = rows.reduce((fenSoFar, row) => fenSoFar + Number(row['amount'] ?? row['totalFen']), 0)
      expect([username, label, sum]).toEqual([username, label, fen])
    }
  }
})

test.each([
  ['director', 'cases', 'listCases', { queue: 'open', light: 'red' }],
  ['director', 'cases', 'listCases', { queue: 'open', dueFrom: '2026-11-20', dueTo: '2026-11-22' }],
  ['clerk', 'cases', 'listCases', { queue: 'open', mine: 'begun' }],
  ['finance', 'subsidies', 'listSubsidies', { waiting: 'late' }],
  ['finance', 'subsidies', 'listSubsidies', { waiting: 'returned' }],
  ['city', 'figure', 'getStatisticsCases', { indicator: 'late' }],
  ['province', 'figure', 'getStatisticsCases', { indicator: 'granted', from: '2026-01', to: '2026-11', by: 'region', key: '431321' }],
  ['finance', 'figure', 'getStatisticsCases', { indicator: 'subsidy.paid', from: '2026-01', to: '2026-11' }],
] as const)('what %s takes out of a list of %s is what %s shows: %o', async (username, kind, operation, query) => {
  const client = await world.here.office.of(username)
  const listed = await client(operation, { query: { ...query, limit: '200' } })
  const ordered = await client('exportList', { change: { kind, criteria: query, format: 'CSV', purpose: '核对首页上的数字' } })
  expect([ordered.status, ordered.body['code']]).toEqual([201, undefined])
  const id = wordOf(ordered.body, 'id')
  await statisticsTasks(world.api.world.platform).tasks['export-list']?.({ id })
  const made = await client('getExport', { path: { id } })
  expect(made.body).toMatchObject({ state: 'READY', rowCount: itemsOf(listed.body).length })
  expect(itemsOf(listed.body).length).toBeGreaterThan(0)
  const file = await client('takeExport', { path: { id } })
  const names = itemsOf(listed.body).map((one) => wordOf(one, 'applicantName'))
  expect(names.filter((name) => !file.text.includes(name))).toEqual([])
})

/** What a home page says in numbers, by the id of the figure. */
const numbersOf = (home: Body) =>
  Object.fromEntries(
    ['places', 'money', 'desk'].flatMap((part) =>
      home[part] ? itemsOf(home[part] as Body, 'figures').map((figure) => [wordOf(figure, 'id'), figure['count']]) : [],
    ),
  )
const rowsOf = (home: Body, list: string) =>
  itemsOf(itemsOf(bodyOf(home, 'desk'), 'lists').find((one) => one['id'] === list) ?? {}, 'items')

test('财务: what is to be paid and how late, the longest first, and nothing of another county', async () => {
  const home = await homeOf('finance')
  expect(numbersOf(home)).toEqual({
    'money.late': 1,
    'money.approved': 1,
    'money.batches': 1,
    'money.draft': 1,
    'money.returned': 1,
    'money.uncalculated': 2,
  })
  const money = bodyOf(home, 'money')
  const rows = itemsOf(money, 'rows')
  expect(rows.map((row) => [row['state'], row['days'], row['daysLeft'], row['light'], row['next']])).toEqual([
    ['APPROVED', 41, -11, 'red', '组成批次付款'],
    ...rows.slice(1).map((row) => [row['state'], 0, 30, 'green', row['state'] === 'DRAFT' ? '等主任审批' : '登记支付']),
  ])
  expect(money['total']).toBe(3)
  const client = await world.here.office.of('finance')
  const listed = await client('listSubsidies', { query: { waiting: 'unpaid', limit: '200' } })
  expect(itemsOf(listed.body).map((one) => one['id'])).toEqual(rows.map((row) => row['id']))
  expect([home['desk'], home['places'], home['pace']]).toEqual([null, null, null])
  const neighbour = await (await world.away.office.of('finance'))('getHome', {})
  expect(itemsOf(bodyOf(neighbour.body, 'money'), 'rows')).toEqual([])
})

test('档案、站点、信访、局里、专家: each sees its own work and not that of another post', async () => {
  const archivist = await homeOf('archivist')
  expect(numbersOf(archivist)).toMatchObject({ 'closing.check': 0, 'closing.archive': 5 })
  expect(rowsOf(archivist, 'todo').map((one) => one['state'])).toEqual(Array.from({ length: 5 }, () => 'FILE_ACCEPTED'))
  for (const taker of ['station', 'petition']) {
    const home = await homeOf(taker)
    expect(rowsOf(home, 'ours').map((one) => one['applicantName'])).toEqual([`站收${taker}`])
    expect(numbersOf(home)).toEqual({ 'station.back': 0, 'station.review': 1, 'station.inHand': 0, 'station.year': 1 })
  }
  const bureau = await homeOf('bureau')
  expect(rowsOf(bureau, 'late').length).toBeGreaterThan(3)
  expect(bureau['pace']).not.toBeNull()
  const expert = await homeOf('expert')
  expect(rowsOf(expert, 'shown').map((one) => one['state'])).toEqual(['ARCHIVED'])
  expect([expert['money'], expert['places'], expert['pace']]).toEqual([null, null, null])
})

test('市、省: counties below with what is late first, masked when opened; other posts are not told', async () => {
  const city = await homeOf('city')
  const rows = itemsOf(bodyOf(city, 'places'), 'rows')
  const lateOf = (row: Body) => Number(bodyOf(row, 'late')['value'])
  expect(rows.map((row) => row['name'])).toEqual(expect.arrayContaining(['双峰县', '新化县']))
  expect(rows.map(lateOf)).toEqual(rows.map(lateOf).toSorted((a, b) => b - a))
  const client = await world.here.office.of('city')
  const opened = bodyOf(rows[0] ?? {}, 'late')['opens'] as Opened['opens']
  const answer = await client('getStatisticsCases', { query: { ...opened.query, limit: '200' } })
  expect(answer.body['title']).toBe(`超期，现在，${wordOf(rows[0] ?? {}, 'name')}`)
  expect(itemsOf(answer.body).every((one) => /\*/.test(wordOf(one, 'applicantName')))).toBe(true)
  expect(itemsOf(answer.body).every((one) => one['light'] === 'red')).toBe(true)
  for (const username of ['finance', 'reviewer', 'station', 'expert', 'auditor', 'sysadmin'])
    expect((await homeOf(username))['places']).toBeNull()
  for (const username of ['city', 'province', 'reviewer', 'archivist', 'sysadmin']) expect((await homeOf(username))['money']).toBeNull()
})

test('主任 and 审查: what is late of the office, and their own work with the worst first', async () => {
  const reviewer = await homeOf('reviewer')
  const todo = rowsOf(reviewer, 'todo')
  expect(todo.length).toBeGreaterThan(1)
  expect(todo.map((one) => one['dueOn'])).toEqual(todo.map((one) => String(one['dueOn'])).toSorted())
  expect(todo.every((one) => one['holderRole'] === 'REVIEWER')).toBe(true)
  expect(Number(numbersOf(reviewer)['cases.overdue'])).toBeGreaterThan(todo.length)
  const stranger = await world.api.anonymous('GET', '/api/home')
  expect(stranger.status).toBe(401)
})
