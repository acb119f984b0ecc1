import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { handled, type Office, openOffice, type Walk } from './chain.ts'
import { type Answer, type Api, type Body, itemsOf, openApi, wordOf } from './open-api.ts'

const on = '2026-11-20'
let api: Api
let office: Office
let away: Office
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
  away = await openOffice(api, '-away')
})
afterAll(() => api.close())

const lawyers = () => handled(office, api.here.providers.lawyer)
const said = ({ status, body }: Answer) => [status, body['code'] ?? body['state']]
const detail = async (walk: Walk, username = 'lawyer') => (await (await office.of(username))('getCase', { path: { id: walk.id } })).body
const hearingsOf = async (walk: Walk) => itemsOf({ items: (await detail(walk))['hearings'] })
const verbsOf = async (walk: Walk) =>
  itemsOf((await (await office.of('lawyer'))('getCaseHistory', { path: { id: walk.id } })).body).map((event) => event['verb'])
const can = async (walk: Walk, username: string, verb: string) =>
  itemsOf({ items: (await detail(walk, username))['can'] }).find((one) => one['verb'] === verb)?.['allowed'] ?? null

async function ask(walk: Walk, username: string, operation: string, change: Body, more: { key?: string; of?: Office } = {}) {
  const client = await (more.of ?? office).of(username)
  const answer = await client(operation, { path: { id: walk.id }, version: walk.standing['version'], change, key: more.key })
  if (answer.status < 300) walk.standing = answer.body
  return answer
}

async function booked(startsAt = '2026-12-01T09:00:00+08:00') {
  const walk = await lawyers()
  await walk.step('lawyer', 'scheduleHearing', 'HANDLING', { startsAt, place: '第三法庭' })
  return { walk, hearingId: wordOf((await hearingsOf(walk))[0] ?? {}, 'id') }
}

test.each([
  ['1926-12-01T09:00:00+08:00', 'body.startsAt'],
  ['2226-12-01T09:00:00+08:00', 'body.startsAt'],
])('开庭时间不可能是 %s', async (startsAt, path) => {
  const walk = await lawyers()
  const answer = await ask(walk, 'lawyer', 'scheduleHearing', { startsAt })
  expect([said(answer), answer.body['errors']]).toEqual([
    [422, 'APPLICATION_FACTS_CONTRADICT'],
    [expect.objectContaining({ path, message: expect.stringContaining('请核对') as string })],
  ])
  expect(await hearingsOf(walk)).toEqual([])
})

test('夜里开庭的先问，勾选确认以后才收', async () => {
  const walk = await lawyers()
  const startsAt = '2026-12-01T02:30:00+08:00'
  const asked = await ask(walk, 'lawyer', 'scheduleHearing', { startsAt })
  expect(said(asked)).toEqual([422, 'APPLICATION_FACTS_ASKED'])
  const confirmed = itemsOf({ items: asked.body['errors'] }).map(({ path }) => String(path).replace('body.confirmed.', ''))
  expect(said(await ask(walk, 'lawyer', 'scheduleHearing', { startsAt: '2026-12-02T02:30:00+08:00', confirmed }))).toEqual([
    422,
    'APPLICATION_FACTS_ASKED',
  ])
  expect(said(await ask(walk, 'lawyer', 'scheduleHearing', { startsAt, confirmed }))).toEqual([201, 'HANDLING'])
})

test('改期：原来的留着原因，新的排上，提醒跟着走', async () => {
  const { walk, hearingId } = await booked()
  const key = randomUUID()
  const change = { hearingId, startsAt: '2026-12-08T14:30:00+08:00', place: '第五法庭', reason: '合议庭另有安排' }
  const version = walk.standing['version']
  const first = await ask(walk, 'lawyer', 'moveHearing', change, { key })
  expect(said(first)).toEqual([201, 'HANDLING'])
  const again = await (await office.of('lawyer'))('moveHearing', { path: { id: walk.id }, version, change, key })
  expect([again.status, again.text]).toEqual([201, first.text])
  const hearings = await hearingsOf(walk)
  expect(hearings).toEqual([
    expect.objectContaining({
      id: hearingId,
      endedHow: 'MOVED',
      endedWhy: '合议庭另有安排',
      movedTo: hearings[1]?.['id'],
      place: '第三法庭',
    }),
    expect.objectContaining({ startsAt: '2026-12-08T06:30:00.000Z', endedHow: null, place: '第五法庭' }),
  ])
  expect(await verbsOf(walk)).toContain('moveHearing')
  const coming = itemsOf({ items: (await (await office.of('lawyer'))('getWorkbench', {})).body['hearings'] })
  expect(coming.filter((one) => one['caseId'] === walk.id).map((one) => one['startsAt'])).toEqual(['2026-12-08T06:30:00.000Z'])
  expect(said(await ask(walk, 'lawyer', 'moveHearing', { ...change, startsAt: '2026-12-09T09:00:00+08:00' }))).toEqual([
    409,
    'HEARING_OVER',
  ])
})

test('登记错的开庭撤销以后留着原因，同一时间可以重新登记', async () => {
  const { walk, hearingId } = await booked('2026-12-03T09:00:00+08:00')
  expect(said(await ask(walk, 'lawyer', 'cancelHearing', { hearingId, reason: '登记错了案件' }))).toEqual([201, 'HANDLING'])
  expect(await hearingsOf(walk)).toEqual([expect.objectContaining({ endedHow: 'CANCELLED', endedWhy: '登记错了案件', movedTo: null })])
  const coming = itemsOf({ items: (await (await office.of('lawyer'))('getWorkbench', {})).body['hearings'] })
  expect(coming.filter((one) => one['caseId'] === walk.id)).toEqual([])
  await walk.step('lawyer', 'scheduleHearing', 'HANDLING', { startsAt: '2026-12-03T09:00:00+08:00' })
  expect(await hearingsOf(walk)).toHaveLength(2)
})

test('改到已经登记的时间、没有改动、夜里和没有原因都不收', async () => {
  const { walk, hearingId } = await booked('2026-12-04T09:00:00+08:00')
  await walk.step('lawyer', 'scheduleHearing', 'HANDLING', { startsAt: '2026-12-07T09:00:00+08:00' })
  const move = (change: Body) => ask(walk, 'lawyer', 'moveHearing', { hearingId, reason: '法院改期', ...change }).then(said)
  expect(await move({ startsAt: '2026-12-07T09:00:00+08:00' })).toEqual([409, 'HEARING_TWICE'])
  expect(await move({ startsAt: '2026-12-04T09:00:00+08:00', place: '第三法庭', mode: 'OPEN_COURT' })).toEqual([422, 'HEARING_SAME'])
  expect(await move({ startsAt: '2026-12-05T23:00:00+08:00' })).toEqual([422, 'APPLICATION_FACTS_ASKED'])
  expect(await move({ startsAt: '2026-12-05T09:00:00+08:00', reason: ' ' })).toEqual([422, 'INPUT_INVALID'])
  expect(await move({ startsAt: '2026-12-05T09:00:00+08:00', hearingId: randomUUID() })).toEqual([422, 'HEARING_UNKNOWN'])
})

test('别的岗位、别的律师、别的县改不了；能不能改和按钮说的一样', async () => {
  const { walk, hearingId } = await booked('2026-12-10T09:00:00+08:00')
  const change = { hearingId, startsAt: '2026-12-11T09:00:00+08:00', reason: '法院改期' }
  expect((await ask(walk, 'clerk', 'moveHearing', change)).status).toBe(403)
  expect((await ask(walk, 'lawyer2', 'cancelHearing', { hearingId, reason: '不是我的' })).status).toBe(404)
  expect((await ask(walk, 'lawyer', 'moveHearing', change, { of: away })).status).toBe(404)
  expect((await ask(walk, 'director', 'moveHearing', change, { of: away })).status).toBe(404)
  expect([await can(walk, 'lawyer', 'moveHearing'), await can(walk, 'clerk', 'moveHearing')]).toEqual([true, null])
  expect(said(await ask(walk, 'director', 'moveHearing', change))).toEqual([201, 'HANDLING'])
})

test('两个人同时改期和撤销，只有一个办成', async () => {
  const { walk, hearingId } = await booked('2026-12-14T09:00:00+08:00')
  const [lawyer, director] = [await office.of('lawyer'), await office.of('director')]
  const at = { path: { id: walk.id }, version: walk.standing['version'] }
  const answers = await Promise.all([
    lawyer('moveHearing', { ...at, change: { hearingId, startsAt: '2026-12-15T09:00:00+08:00', reason: '法院改期' } }),
    director('cancelHearing', { ...at, change: { hearingId, reason: '登记错了' } }),
  ])
  expect(answers.map((one) => one.status).toSorted()).toEqual([201, 412])
  const events = await api.world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('caseEvent').select('verb').where('caseId', '=', walk.id).where('verb', 'in', ['moveHearing', 'cancelHearing']).execute(),
  )
  expect(events).toHaveLength(1)
})
