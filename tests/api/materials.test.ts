import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { specFor, type DocumentCode, type DocumentData } from '../../apps/server/src/modules/documents/index.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { granted, type Office, openOffice, received, type Walk } from './chain.ts'
import { type Api, type Body, itemsOf, openApi } from './open-api.ts'
import { uploadPaper } from './papers.ts'
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

const materials = [
  { name: '身份证', copies: 1, received: true },
  { name: '欠条', copies: 1, received: true },
  { name: '考勤表', copies: 1, received: false },
]
const withPapers = () => received(office, { materials })
const reason = '当面点过，登记错了'

/** What a paper of the case says, by its code; only the one that is not void. */
async function textOf(walk: Walk, code: DocumentCode): Promise<string> {
  const { db, keys } = api.world.platform
  const papers = await db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('document').selectAll().where('caseId', '=', walk.id).where('code', '=', code).where('voidedAt', 'is', null).execute(),
  )
  const [paper] = papers
  if (!paper || papers.length > 1) throw new Error(`${papers.length} papers ${code}`)
  const data = JSON.parse(keys.decrypt({ table: 'document', column: 'data', shard: paper.shard, id: paper.id }, paper.data)) as DocumentData
  return JSON.stringify(specFor(code, data))
}
const listed = async (walk: Walk) =>
  (await desk.listOf(walk, 'materials', 'clerk')).map((one) => [one['name'], one['copies'], one['state']])
const idOf = async (walk: Walk, name: string) => (await desk.listOf(walk, 'materials', 'clerk')).find((one) => one['name'] === name)?.['id']

test('窗口收到身份证 1 份：申请表的所交材料写身份证 1 份，不写无', async () => {
  const walk = await withPapers()
  const form = await textOf(walk, 'APPLICATION')
  expect(form).toContain('身份证1份；欠条1份')
  expect(form).not.toContain('考勤表1份')
  expect(await textOf(walk, 'MATERIAL_RECEIPT')).toContain('身份证')
})

test('什么都没有交的，所交材料才写无', async () => {
  expect(await textOf(await received(office, { materials: [] }), 'APPLICATION')).toContain('"无"')
})

test('登记错的材料改得：份数、名称、收没收到、删去；换一张接收凭证，旧的作废', async () => {
  const walk = await withPapers()
  const change = {
    materials: [
      { id: await idOf(walk, '欠条'), copies: 2, name: '欠条原件' },
      { id: await idOf(walk, '考勤表'), state: 'RECEIVED' },
      { id: await idOf(walk, '身份证'), state: 'STRUCK' },
    ],
    reason,
  }
  const [key, version] = [randomUUID(), walk.standing['version']]
  const first = await desk.act(walk, 'clerk', 'correctMaterials', change, { key })
  expect(desk.said(first)).toEqual([200, 'RECEIVED'])
  expect((await desk.act(walk, 'clerk', 'correctMaterials', change, { key, version })).text).toBe(first.text)
  expect(await listed(walk)).toEqual([
    ['欠条原件', 2, 'RECEIVED'],
    ['考勤表', 1, 'RECEIVED'],
  ])
  const receipt = await textOf(walk, 'MATERIAL_RECEIPT')
  expect([receipt.includes('欠条原件'), receipt.includes('身份证')]).toEqual([true, false])
  const papers = await desk.listOf(walk, 'documents')
  const receipts = papers.filter((one) => one['code'] === 'MATERIAL_RECEIPT')
  expect(receipts.map((one) => [one['voided'], one['voidReason']]).toSorted()).toEqual([
    [false, null],
    [true, 'REISSUED'],
  ])
  expect(papers.find((one) => one['code'] === 'APPLICATION')).toMatchObject({ correctedLabels: ['材料清单'], canReissue: false })
  const [event] = await desk.events(walk)
  expect(event).toMatchObject({ verb: 'correctMaterials', verbLabel: '更正材料清单' })
  for (const part of ['欠条 1 份→欠条原件 2 份', '身份证 1 份→删去', reason]) expect(String(event?.['note'])).toContain(part)
})

test('审查看到的材料跟着改', async () => {
  const walk = await withPapers()
  const docs = async () => (await (await office.of('reviewer'))('getReview', { path: { id: walk.id } })).body['facts'] as Body
  expect(await docs()).toMatchObject({ docs: { idDoc: true } })
  await desk.act(walk, 'reviewer', 'correctMaterials', { materials: [{ id: await idOf(walk, '身份证'), state: 'MISSING' }], reason })
  expect(await docs()).toMatchObject({ docs: { idDoc: false } })
})

test('别的岗位、别的县、决定以后不能改；没有改动、没有原因、没有这份材料的不收', async () => {
  const walk = await withPapers()
  const id = await idOf(walk, '身份证')
  const correct = (username: string, change: Body, more?: Parameters<typeof desk.act>[4]) =>
    desk.act(walk, username, 'correctMaterials', { materials: [{ id, copies: 2 }], reason, ...change }, more)
  for (const username of ['finance', 'lawyer', 'dispatcher', 'director'])
    expect((await correct(username, {})).status).toBeGreaterThanOrEqual(403)
  expect((await correct('clerk', {}, { of: away })).status).toBe(404)
  expect((await correct('clerk', { materials: [{ id, copies: 1 }] })).body['code']).toBe('CORRECTION_EMPTY')
  expect((await correct('clerk', { reason: '' })).status).toBe(422)
  expect((await correct('clerk', { materials: [{ id: randomUUID(), copies: 2 }] })).body['code']).toBe('MATERIAL_UNKNOWN')
  expect((await correct('clerk', { materials: [{ id, receivedOn: '2026-11-25' }] })).body['code']).toBe('MATERIAL_DAY_IMPOSSIBLE')
  expect([await desk.can(walk, 'clerk', 'correctMaterials'), await desk.can(walk, 'director', 'correctMaterials')]).toEqual([true, null])
  const decided = await granted(office)
  const material = itemsOf({ items: (await desk.detail(decided, 'clerk'))['materials'] })[0]
  const late = await desk.act(decided, 'clerk', 'correctMaterials', { materials: [{ id: material?.['id'], copies: 9 }], reason })
  expect([late.status, await desk.can(decided, 'clerk', 'correctMaterials')]).toEqual([409, null])
})

test('两个人同时更正只成一个；改到一半断了，原样', async () => {
  const walk = await withPapers()
  const change = { materials: [{ id: await idOf(walk, '欠条'), copies: 3 }], reason }
  const at = { path: { id: walk.id }, version: walk.standing['version'], change }
  const died = await desk.killedAt('document', () => desk.act(walk, 'clerk', 'correctMaterials', change))
  expect([died.status >= 500, await listed(walk)]).toEqual([true, expect.arrayContaining([['欠条', 1, 'RECEIVED']])])
  const answers = await Promise.all(['clerk', 'reviewer'].map(async (username) => (await office.of(username))('correctMaterials', at)))
  expect(answers.map((one) => one.status).toSorted()).toEqual([200, 412])
})

/** One list: whatever is asked for or comes later belongs to the row that waits for it. */
const rows = async (walk: Walk) =>
  (await desk.listOf(walk, 'materials', 'clerk')).map((one) => [one['name'], one['state'], one['copies'], one['receivedOn']])
const supplied = (walk: Walk, papers: Body[], more?: Parameters<typeof desk.act>[4]) =>
  desk.act(walk, 'clerk', 'supplyMaterials', { materials: papers }, more)

test('清单只有一份：登记时没交的、补正告知的、后来收到的，是同一行', async () => {
  const walk = await withPapers()
  const ask = { missing: [{ name: '考勤表', why: '证明出勤' }, { name: '工资条', why: '证明欠薪' }], replyBy: '2026-12-05' } // prettier-ignore
  await desk.act(walk, 'reviewer', 'askSupplement', ask)
  expect(await rows(walk)).toEqual([
    ['身份证', 'RECEIVED', 1, on],
    ['欠条', 'RECEIVED', 1, on],
    ['考勤表', 'MISSING', 1, null],
    ['工资条', 'MISSING', 1, null],
  ])
  const [told] = await desk.row<{ missing: { materialId: string; name: string }[] }>(
    `select missing from supplement where case_id = '${walk.id}'`,
  )
  expect(told?.missing).toEqual([
    { materialId: await idOf(walk, '考勤表'), name: '考勤表', why: '证明出勤' },
    { materialId: await idOf(walk, '工资条'), name: '工资条', why: '证明欠薪' },
  ])
  const papers = [{ id: await idOf(walk, '考勤表'), name: '考勤表（2025 年）', copies: 3 }, { name: '工资条 ', received: false }, { name: '录音' }] // prettier-ignore
  const [key, version] = [randomUUID(), walk.standing['version']]
  const first = await supplied(walk, papers, { key })
  expect(desk.said(first)).toEqual([200, 'RECEIVED'])
  expect((await supplied(walk, papers, { key, version })).text).toBe(first.text)
  expect(await rows(walk)).toEqual([
    ['身份证', 'RECEIVED', 1, on],
    ['欠条', 'RECEIVED', 1, on],
    ['考勤表（2025 年）', 'RECEIVED', 3, on],
    ['工资条', 'MISSING', 1, null],
    ['录音', 'RECEIVED', 1, on],
  ])
  const [event] = await desk.events(walk)
  expect(event).toMatchObject({ verb: 'supplyMaterials', note: '收到：考勤表（2025 年）、录音' })
  await supplied(walk, [{ name: '工资条' }])
  expect((await rows(walk)).map(([name, state]) => [name, state])).toContainEqual(['工资条', 'RECEIVED'])
})

test('收材料：清单里没有的行、已经收到的行、一份都没勾的，都说清楚；又交来一份另起一行；别的岗位、别的县不收', async () => {
  const walk = await withPapers()
  const said = async (papers: Body[]) => {
    const { body } = await supplied(walk, papers)
    return [body['code'], ...itemsOf({ items: body['errors'] ?? [] }).map(({ path }) => path)]
  }
  expect(await said([{ id: randomUUID(), name: '欠条' }])).toEqual(['MATERIAL_UNKNOWN', 'body.materials.0.id'])
  expect(await said([{ name: '录音' }, { id: await idOf(walk, '欠条'), name: '欠条' }])).toEqual([
    'MATERIAL_RECEIVED_ALREADY',
    'body.materials.1.id',
  ])
  const twice = { id: await idOf(walk, '考勤表'), name: '考勤表' }
  expect(await said([twice, twice])).toEqual(['MATERIAL_RECEIVED_ALREADY', 'body.materials.1.id'])
  expect(await said([{ name: '录音', received: false }])).toEqual(['INPUT_INVALID', 'body.materials'])
  const refused = async (username: string, more?: Parameters<typeof desk.act>[4]) =>
    (await desk.act(walk, username, 'supplyMaterials', { materials: [{ name: '录音' }] }, more)).status
  expect([await refused('finance'), await refused('lawyer'), await refused('clerk', { of: away })]).toEqual([403, 403, 404])
  await supplied(walk, [{ name: '欠条', copies: 2 }])
  expect((await rows(walk)).filter(([name]) => name === '欠条')).toEqual([
    ['欠条', 'RECEIVED', 1, on],
    ['欠条', 'RECEIVED', 2, on],
  ])
})

test('收到一半断了，清单原样；两个人同时收同一行，只成一个', async () => {
  const walk = await withPapers()
  const papers = [{ id: await idOf(walk, '考勤表'), name: '考勤表' }]
  const died = await desk.killedAt('document', () => supplied(walk, papers))
  expect([died.status >= 500, (await rows(walk)).at(-1)]).toEqual([true, ['考勤表', 'MISSING', 1, null]])
  const at = { path: { id: walk.id }, version: walk.standing['version'], change: { materials: papers } }
  const answers = await Promise.all(['clerk', 'reviewer'].map(async (username) => (await office.of(username))('supplyMaterials', at)))
  expect(answers.map((one) => desk.said(one)[1]).toSorted()).toEqual(['MATERIAL_RECEIVED_ALREADY', 'RECEIVED'])
})

test('要说明的事写在告知书上，不进材料清单；只有材料的原因必填', async () => {
  const walk = await withPapers()
  const question = '同一件事，您有没有先向其他法律援助机构申请过？'
  const missing = [{ name: '考勤表', why: '证明出勤' }, { kind: 'ANSWER', name: question }] // prettier-ignore
  const told = await desk.act(walk, 'reviewer', 'askSupplement', { missing: [{ name: '工资条' }], replyBy: '2026-12-05' })
  expect(itemsOf({ items: told.body['errors'] })).toEqual([{ path: 'body.missing.0.why', message: '请填写为什么需要。' }])
  await desk.act(walk, 'reviewer', 'askSupplement', { missing, replyBy: '2026-12-05' })
  const paper = await textOf(walk, 'SUPPLEMENT_NOTICE')
  expect([paper.includes('考勤表：证明出勤。'), paper.includes(`请说明：${question}`)]).toEqual([true, true])
  expect((await rows(walk)).map(([name]) => name)).toEqual(['身份证', '欠条', '考勤表'])
})

test('法43② 补正告知过一次，还缺的不再叫人去告知，说清楚还能怎么办；改了名字收下的，不算没有补', async () => {
  const walk = await received(office, { materials, categories: [], household: undefined })
  const propose = async () => (await desk.act(walk, 'reviewer', 'recordCheck', { proposal: 'GRANT', opinion: '拟给予' })).body
  const before = await propose()
  expect([before['code'], String(before['title']).includes('一次性告知补正。')]).toEqual(['CHECK_STILL_MISSING', true])
  await desk.act(walk, 'reviewer', 'askSupplement', { missing: [{ name: '考勤表', why: '证明出勤' }], replyBy: '2026-12-05' })
  await supplied(walk, [{ id: await idOf(walk, '考勤表'), name: '打卡记录' }])
  const after = String((await propose())['title'])
  for (const part of [`补正已经在 ${on} 一次性告知过`, '收下补充材料', '更正事实', '视为撤回']) expect(after).toContain(part)
  const early = await desk.act(walk, 'reviewer', 'withdrawApplication', { reason: '没有补齐', deemed: true })
  expect(early.body['code']).toBe('WITHDRAWAL_NOT_YET_DEEMED')
})

test('收到的材料，决定以前随时补照片；凭证和收到的日子不变，第二张另起一行，没有收到的、决定以后的不收', async () => {
  const walk = await withPapers()
  const receipts = async () =>
    (await desk.listOf(walk, 'documents')).filter((one) => one['code'] === 'MATERIAL_RECEIPT').map((one) => one['id'])
  const before = await receipts()
  const rowOf = async (name: string) => (await desk.listOf(walk, 'materials', 'clerk')).find((one) => one['name'] === name)
  const add = async (name: string, username = 'clerk', uploader = username) =>
    desk.act(walk, username, 'photographMaterial', {
      materialId: (await rowOf(name))?.['id'],
      fileId: await uploadPaper(api.app, uploader),
    })
  const card = await rowOf('身份证')
  expect((await add('身份证')).status).toBe(200)
  expect(await rowOf('身份证')).toMatchObject({ id: card?.['id'], receivedOn: card?.['receivedOn'], copies: 1, state: 'RECEIVED' })
  expect((await rowOf('身份证'))?.['fileId']).toBeTruthy()
  expect((await add('身份证', 'reviewer')).status).toBe(200)
  expect(await rowOf('身份证（2）')).toMatchObject({ state: 'RECEIVED', receivedOn: card?.['receivedOn'] })
  expect((await add('考勤表')).body['code']).toBe('MATERIAL_NOT_RECEIVED')
  // A file is of whoever sent it up.
  expect((await add('欠条', 'clerk', 'reviewer')).status).toBe(422)
  expect((await add('欠条', 'director', 'director')).status).toBe(403)
  await walk.step('reviewer', 'recordCheck', 'CHECKED', { proposal: 'GRANT' })
  expect((await add('欠条')).status).toBe(200)
  expect(await receipts()).toEqual(before)
  expect((await desk.events(walk)).filter((one) => one['verb'] === 'photographMaterial').map((one) => one['note'])).toContain(
    '补照片：身份证',
  )
  const decided = await granted(office)
  const [material] = await desk.listOf(decided, 'materials', 'clerk')
  const late = await desk.act(decided, 'clerk', 'photographMaterial', {
    materialId: material?.['id'],
    fileId: await uploadPaper(api.app, 'clerk'),
  })
  expect([late.status, await desk.can(decided, 'clerk', 'photographMaterial')]).toEqual([409, null])
})
