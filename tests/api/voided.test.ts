import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresThatDiffer } from '../../apps/server/src/modules/statistics/cube/queries.ts'
import { verifyClocks } from '../../apps/server/src/modules/deadlines/index.ts'
import { differingStates } from '../../apps/server/src/platform/audit/state.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { checked, finished, granted, handled, type Office, openOffice, received, Walk } from './chain.ts'
import { type Api, type Body, itemsOf, openApi, wordOf } from './open-api.ts'
import { deskOf } from './putting-right.ts'

const on = '2026-11-20'
let api: Api
let office: Office
let away: Office
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
  away = await openOffice(api, '-away')
  desk = deskOf(api, office)
})
afterAll(() => api.close())

const reason = '窗口重复登记，同一件事另有案号'
const voided = (walk: Walk, username = 'director', more?: Parameters<typeof desk.act>[4]) =>
  desk.act(walk, username, 'voidCase', { reason }, more)
const asked = async (username: string, operation: string, query: Record<string, string> = {}) =>
  (await (await office.of(username))(operation, { query })).body
const listed = async (username: string, query: Record<string, string>) =>
  itemsOf(await asked(username, 'listCases', { limit: '200', ...query })).map((one) => one['id'])
const differing = () => api.world.platform.db.inTransaction(systemScope, (tx) => figuresThatDiffer(tx))
const receivedThisYear = async () =>
  Number(
    (
      await desk.row<{ n: string }>(
        `select coalesce(sum(amount), 0)::text as n from (select indicator, dimension, amount from figure_cube union all select indicator, dimension, amount from figure_delta) f where indicator = 'RECEIVED' and dimension = ''`,
      )
    )[0]?.n,
  )

test('登记错的案件作废：统计、列表、待办、期限都没有它，案号不再给别人，痕迹和文书都在', async () => {
  const before = await receivedThisYear()
  const walk = await handled(office, api.here.providers.lawyer)
  await walk.step('lawyer', 'scheduleHearing', 'HANDLING', { startsAt: '2026-12-01T09:00:00+08:00' })
  const number = wordOf(walk.standing, 'number')
  expect(await receivedThisYear()).toBe(before + 1)
  expect(desk.said(await voided(walk))).toEqual([201, 'VOIDED'])
  expect(await receivedThisYear()).toBe(before)
  expect(await differing()).toEqual([])
  for (const query of [{}, { queue: 'handling' }, { mine: 'done' }, { q: '木工' }] as Record<string, string>[])
    expect([query, (await listed('director', query)).includes(walk.id)]).toEqual([query, false])
  expect(await listed('lawyer', {})).not.toContain(walk.id)
  expect(await listed('director', { state: 'VOIDED' })).toContain(walk.id)
  expect(await listed('director', { q: number })).toEqual([walk.id])
  const workbench = await asked('lawyer', 'getWorkbench')
  expect(itemsOf({ items: workbench['hearings'] }).filter((one) => one['caseId'] === walk.id)).toEqual([])
  const deadlines = itemsOf(await asked('director', 'listDeadlines', { limit: '200' }))
  expect(deadlines.filter((one) => one['caseId'] === walk.id)).toEqual([])
  const file = await desk.detail(walk)
  expect(file).toMatchObject({ state: 'VOIDED', stateLabel: '已作废', number, voidedOn: on, dueOn: null, holder: '' })
  // Void with the file, save the 审查表 that the whole one had replaced before.
  const fates = new Set(
    itemsOf(file, 'documents').map((one) => `${String(one['code'])} ${String(one['voided'])} ${String(one['voidReason'])}`),
  )
  expect([...fates].filter((one) => !one.endsWith(' true CASE_VOIDED'))).toEqual(['REVIEW_FORM true null'])
  expect(itemsOf(file, 'clocks').filter((one) => one['state'] !== 'STOPPED')).toEqual([])
  expect((await desk.events(walk))[0]).toMatchObject({ verb: 'voidCase', verbLabel: '作废', note: `作废：${reason}` })
  expect(wordOf((await received(office)).standing, 'number')).not.toBe(number)
  expect(itemsOf(file, 'can').map((one) => one['verb'])).toEqual(['restoreCase'])
})

test('作废以后同一件事可以重新登记；再撤销作废就说已经有了一件', async () => {
  const person = { name: '石重来', idType: 'NONE', phone: '13700001234' }
  const walk = await received(office, { person })
  await voided(walk)
  const again = await received(office, { person })
  const refused = await desk.act(walk, 'director', 'restoreCase', { reason: '作废错了' })
  expect([desk.said(refused), refused.text.includes(wordOf(again.standing, 'number'))]).toEqual([[409, 'APPLICATION_ALREADY_OPEN'], true])
  await voided(again)
  expect(desk.said(await desk.act(walk, 'director', 'restoreCase', { reason: '作废错了' }))).toEqual([201, 'RECEIVED'])
})

test('作废错了可以撤销：回到原来的状态，期限接着原来的起算日走，文书、列表、统计、律师都回来', async () => {
  const walk = await handled(office, api.here.providers.lawyer)
  const was = await desk.detail(walk)
  const count = await receivedThisYear()
  await voided(walk)
  expect(desk.said(await desk.act(walk, 'director', 'restoreCase', { reason: '核对后不是重复登记' }))).toEqual([201, 'HANDLING'])
  const is = await desk.detail(walk)
  const running = (of: Body) => itemsOf(of, 'clocks').map((one) => [one['rule'], one['startedOn'], one['dueOn'], one['state']])
  expect(running(is)).toEqual(running(was))
  expect(is).toMatchObject({ dueOn: was['dueOn'], holder: was['holder'], voidedOn: null })
  const standing = (of: Body) => itemsOf(of, 'documents').map((one) => [one['id'], one['voided']])
  expect(standing(is)).toEqual(standing(was))
  expect(await receivedThisYear()).toBe(count)
  expect(await differing()).toEqual([])
  expect(await verifyClocks(api.world.platform.db)).toEqual([])
  expect(await listed('lawyer', {})).toContain(walk.id)
  await walk.step('lawyer', 'logWork', 'HANDLING', { doneOn: on })
})

test('补正中停着的期限，撤销作废以后还停着', async () => {
  const walk = await received(office)
  await walk.step('reviewer', 'askSupplement', 'SUPPLEMENTING', {
    missing: [{ name: '劳动合同', why: '证明用工关系' }],
    replyBy: '2026-12-05',
  })
  await voided(walk)
  await desk.act(walk, 'director', 'restoreCase', { reason: '作废错了' })
  expect((await desk.listOf(walk, 'clocks')).map((one) => [one['rule'], one['state']])).toEqual([['D06', 'PAUSED']])
})

test('付过钱的、归了档的不能作废，说清原因；按钮也不给', async () => {
  const walk = await handled(office, api.here.providers.lawyer)
  await finished(walk, on)
  walk.standing = await desk.detail(walk)
  const refused = await voided(walk)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('已归档')
  expect(await desk.can(walk, 'director', 'voidCase')).toBe(null)
})

test('别的岗位、别的县不能作废；没有原因不收；重发只作废一次；两个人同时只成一个', async () => {
  const walk = await checked(office)
  for (const username of ['clerk', 'reviewer', 'dispatcher', 'lawyer', 'bureau', 'auditor'])
    expect((await voided(walk, username)).status).toBeGreaterThanOrEqual(403)
  expect((await voided(walk, 'director', { of: away })).status).toBe(404)
  expect((await desk.act(walk, 'director', 'voidCase', { reason: '' })).status).toBe(422)
  expect([await desk.can(walk, 'director', 'voidCase'), await desk.can(walk, 'clerk', 'voidCase')]).toEqual([true, null])
  const [key, version] = [randomUUID(), walk.standing['version']]
  const answers = await Promise.all([
    (await office.of('director'))('voidCase', { path: { id: walk.id }, version, change: { reason }, key }),
    (await office.of('director'))('voidCase', { path: { id: walk.id }, version, change: { reason }, key }),
    (await office.of('director'))('voidCase', { path: { id: walk.id }, version, change: { reason } }),
  ])
  expect(answers.filter((one) => one.status === 201).length).toBeGreaterThanOrEqual(1)
  const n = await desk.row(`select count(*)::int as n from case_event where case_id = '${walk.id}' and verb = 'voidCase'`)
  expect(n).toEqual([{ n: 1 }])
})

test('作废到一半断了，案件原样', async () => {
  const walk = await granted(office)
  const before = await desk.row(`select * from legal_case where id = '${walk.id}'`)
  const answer = await desk.killedAt('case_event', () => voided(walk))
  expect(answer.status).toBeGreaterThanOrEqual(500)
  expect(await desk.row(`select * from legal_case where id = '${walk.id}'`)).toEqual(before)
  expect((await desk.listOf(walk, 'clocks')).some((one) => one['state'] === 'RUNNING')).toBe(true)
  expect(await differing()).toEqual([])
})

test('作废的通知：同一份通知可以重新登记，等复核的更正一并撤回', async () => {
  const walk = new Walk(office)
  const notice = { noticeNumber: '（2026）湘1321刑初第777号' }
  await walk.step('clerk', 'receiveNotice', 'NOTIFIED', notice)
  await desk.act(walk, 'clerk', 'correctParticulars', {
    organ: undefined,
    courtNumber: undefined,
    receivedOn: '2026-11-19',
    ground: 'ENTRY_ERROR',
    reason: '收文登记是 19 日',
  })
  expect(desk.said(await voided(walk))).toEqual([201, 'VOIDED'])
  const records = itemsOf((await (await office.of('director'))('listCorrections', { path: { id: walk.id } })).body)
  expect(records).toMatchObject([{ state: 'WITHDRAWN', answer: '案件作废' }])
  await new Walk(office).step('clerk', 'receiveNotice', 'NOTIFIED', notice)
})

test('日志和案卷对得上', async () => {
  expect(await api.world.platform.db.inTransaction(systemScope, (tx) => differingStates(tx, '431321', 100))).toEqual([])
})
