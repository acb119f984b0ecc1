import { afterAll, beforeAll, expect, test } from 'vitest'
import { statisticsTasks } from '../../apps/server/src/modules/statistics/index.ts'
import { mayCall, ofOneself, type Username, usernames } from './accounts.ts'
import { assigned, finished, handled, received, Walk } from './chain.ts'
import { describedBy, type Operation } from './described.ts'
import { type Answer, type Body, itemsOf, wordOf } from './open-api.ts'
import { pathTo, questionOf } from './paths.ts'
import { on, openTwoCounties, type TwoCounties } from './two-counties.ts'

const claim = '支付拖欠的翡翠雕刻工钱'
const offence = '涉嫌拒不执行判决裁定罪'
const story = '包工头在石柱村修祠堂'
const secrets = [claim, offence, story]
const person = (name: string) => ({ name, idType: 'NONE', phone: '13800000071' })

let world: TwoCounties
let operations: Operation[]
let paid: Walk
const walks: Walk[] = []
beforeAll(async () => {
  world = await openTwoCounties()
  const { office } = world.here
  operations = (await describedBy(world.api.anonymous)).filter((one) => one.method === 'GET' && !ofOneself.includes(one.operationId))
  const change = (name: string) => ({ person: person(name), title: claim, narrative: `${story}，${claim}。` })
  const lawyer = world.api.here.providers.lawyer
  paid = await handled(office, lawyer, change('蒋见甲'))
  await finished(paid, on)
  walks.push(paid, await received(office, change('蒋见乙')), await assigned(office, lawyer, change('蒋见丙')))
  const notice = new Walk(office)
  await notice.step('clerk', 'receiveNotice', 'NOTIFIED', { person: { name: '蒋见丁', idType: 'NONE' }, offence, narrative: story })
  walks.push(notice)
})
afterAll(() => world.close())

type Line = { way: string; id: string; applicantName: unknown; title: unknown; matterLabel: unknown }
const pick = (way: string, one: Body): Line => ({
  way,
  id: String(one['id']),
  applicantName: one['applicantName'],
  title: one['title'],
  matterLabel: one['matterLabel'],
})

const indicators = ['accepted', 'received', 'granted', 'closed', 'notified', 'archived', 'paid']

/** The lines of cases this person is shown, by every way there is to them. */
async function linesOf(username: Username): Promise<Line[]> {
  const client = await world.here.office.of(username)
  const may = (operationId: string) => operations.some((one) => one.operationId === operationId && mayCall(one, username))
  const ways: [string, Answer, string][] = []
  const ask = async (operationId: string, query: Record<string, string> = {}, field = 'items') => {
    world.api.world.passMs(500)
    if (may(operationId)) ways.push([`${operationId} ${new URLSearchParams(query)}`, await client(operationId, { query }), field])
  }
  await ask('listCases', { limit: '200' })
  await ask('listCases', { q: '蒋见' })
  await ask('listCases', { mine: 'true', limit: '200' })
  await ask('search', { q: '蒋见' }, 'cases')
  await ask('getWorkbench', {}, 'todo')
  for (const indicator of indicators) await ask('getStatisticsCases', { indicator, from: '2026-01', to: '2026-12', limit: '200' })
  const found = ways.flatMap(([way, answer, field]) =>
    answer.status === 200 ? itemsOf(answer.body, field).map((one) => pick(way, one)) : [],
  )
  for (const walk of walks) {
    world.api.world.passMs(500)
    const detail = await client('getCase', { path: { id: walk.id } })
    if (detail.status === 200) found.push(pick('getCase', detail.body))
  }
  return found.filter(({ id }) => walks.some((walk) => walk.id === id))
}

test.each(usernames)('%s sees a case the same by all the ways in', async (username) => {
  const lines = await linesOf(username)
  for (const walk of walks) {
    const seen = lines.filter(({ id }) => id === walk.id)
    // One applicant, one title, whatever the way; the ways stand in the message.
    expect(new Set(seen.map(({ way: _way, ...line }) => JSON.stringify(line))).size, JSON.stringify(seen)).toBeLessThanOrEqual(1)
  }
  if (['director', 'finance', 'auditor', 'bureau'].includes(username)) {
    const ways = new Set(lines.map(({ way }) => way.split(' ')[0]))
    expect([...ways].toSorted()).toEqual(expect.arrayContaining(['getCase', 'getStatisticsCases', 'listCases', 'search']))
  }
})

test('the office above, asked about figures, is shown neither name nor claim', async () => {
  const lines = await linesOf('city')
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect([line.applicantName, line.title]).toEqual(['蒋**', line.matterLabel])
})

const things = () => ({ ...world.here.things, case: paid.id })

test.each(['finance', 'auditor'] as const)('no answer of any kind tells %s what a case is about', async (username) => {
  const client = await world.here.office.of(username)
  const told: unknown[] = []
  let answered = 0
  const hear = (operationId: string, answer: Answer) => {
    if (answer.status === 200) answered += 1
    for (const secret of secrets) if (answer.text.includes(secret)) told.push([operationId, secret])
  }
  for (const operation of operations.filter((one) => mayCall(one, username) && one.operationId !== 'renderDocument')) {
    for (const walk of [paid, ...walks]) {
      world.api.world.passMs(500)
      const path = pathTo(operation, { ...things(), case: walk.id })
      hear(operation.operationId, await client(operation.operationId, { path, ...questionOf(operation) }))
      if (!operation.path.includes('{')) break
    }
  }
  for (const indicator of indicators)
    hear('getStatisticsCases', await client('getStatisticsCases', { query: { indicator, from: '2026-01', to: '2026-12', limit: '200' } }))
  expect(told).toEqual([])
  expect(answered).toBeGreaterThan(15)
})

test.each(['finance', 'auditor'] as const)('%s finds a name, and no case by the words of its claim', async (username) => {
  const client = await world.here.office.of(username)
  const found = async (q: string) => itemsOf((await client('listCases', { query: { q } })).body).map((one) => one['applicantName'])
  expect(await found('蒋见甲')).toEqual(['蒋见甲'])
  for (const q of ['翡翠雕刻', '拒不执行', '修祠堂']) {
    expect([q, await found(q)]).toEqual([q, []])
    expect([q, itemsOf((await client('search', { query: { q } })).body, 'cases')]).toEqual([q, []])
  }
})

test('what finance takes out of the house tells it no more', async () => {
  const finance = await world.here.office.of('finance')
  for (const kind of ['cases', 'subsidies', 'statistics']) {
    const ordered = await finance('exportList', { body: { kind, criteria: {}, format: 'CSV', purpose: '核对补贴名单' } })
    if (ordered.status === 403) continue
    const id = wordOf(ordered.body, 'id')
    await statisticsTasks(world.api.world.platform).tasks['export-list']?.({ id })
    const { status, text } = await finance('takeExport', { path: { id } })
    expect([kind, status, secrets.filter((secret) => text.includes(secret))]).toEqual([kind, 200, []])
  }
})
