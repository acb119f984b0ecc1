import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { openChange } from '../casefile/index.ts'
import { correctFacts } from './correct-facts.ts'
import { openFacts } from './facts.ts'
import { CorrectionIn } from './schema.ts'
import { submitApplication } from './submit.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
})
afterAll(() => world.close())

const day = toDay('2026-11-20')
const as = <T>(actor: Actor, verb: (tx: Tx, actor: Actor) => Promise<T>) =>
  world.platform.db.inTransaction(actor.scope, (tx) => verb(tx, actor))
let n = 0
const received = async () => {
  n += 1
  const person = { name: `李更正${'一二三四五六七八九十'[n % 10]}`, idType: 'NONE', phone: `1370000${String(n).padStart(4, '0')}` } as const
  return (await as(county.actors.clerk, (tx, actor) => submitApplication(tx, world.platform, actor, wageApplication({ person }), day))).file
}
const corrected = async (change: z.input<typeof CorrectionIn>) => {
  const file = await received()
  const after = await as(county.actors.reviewer, (tx, actor) =>
    correctFacts(tx, world.platform, actor, file.id, file.version, CorrectionIn.parse(change), day),
  )
  return { row: after, facts: openFacts(world.platform.keys, after) }
}

test('更正一项事实，没有提到的一项也不变', async () => {
  const { row, facts } = await corrected({ household: { members: 4, monthlyIncomeTotal: 5600 } })
  expect(facts).toMatchObject({
    household: { members: 4, monthlyIncomeTotal: 5600 },
    forum: 'ARBITRATION',
    categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
  })
  expect(row).toMatchObject({ forum: 'ARBITRATION', categories: ['MIGRANT_WORKER'], meansReason: 'ART42' })
})

test('本地规定的几个条件一个一个答，后答的不抹掉先答的', async () => {
  const file = await received()
  const answer = (version: number, conditions: Record<string, boolean>) =>
    as(county.actors.reviewer, (tx, actor) =>
      correctFacts(tx, world.platform, actor, file.id, version, CorrectionIn.parse({ conditions }), day),
    )
  const first = await answer(file.version, { 'STREET-KIN': true })
  const second = await answer(first.version, { 'STREET-LATE': false })
  expect(openFacts(world.platform.keys, second)?.conditions).toEqual({ 'STREET-KIN': true, 'STREET-LATE': false })
})

const refusal = (change: z.input<typeof CorrectionIn>) =>
  corrected(change).then(
    () => null,
    (error: unknown) => error as { code: string; errors: { path: string }[] },
  )

test('换了事项，旧的“具体是”跟着去掉；途径不合的先问清', async () => {
  expect(await refusal({ matter: 'DIVORCE' })).toMatchObject({ code: 'APPLICATION_FACTS_CONTRADICT', errors: [{ path: 'body.forum' }] })
  const { row, facts } = await corrected({ matter: 'DIVORCE', forum: 'LITIGATION' })
  expect(facts?.subMatter).toBeUndefined()
  expect(row).toMatchObject({ matter: 'DIVORCE', subMatter: null, forum: 'LITIGATION' })
  const kept = await corrected({ matter: 'MAINTENANCE', subMatter: 'CHILD_SUPPORT', forum: 'LITIGATION' })
  expect(kept.row).toMatchObject({ matter: 'MAINTENANCE', subMatter: 'CHILD_SUPPORT' })
})

test.each<[string, z.input<typeof CorrectionIn>, string]>([
  ['不属于这个事项的“具体是”', { matter: 'DIVORCE', subMatter: 'WAGE', forum: 'LITIGATION' }, 'body.subMatter'],
  ['只改“具体是”', { subMatter: 'CHILD_SUPPORT' }, 'body.subMatter'],
  ['地位不合', { role: 'SUSPECT' }, 'body.role'],
  ['期限写成 1926 年', { limitationOn: '1926-12-01' }, 'body.limitationOn'],
])('更正出矛盾的不收：%s', async (_, change, path) => {
  expect((await refusal(change))?.errors.map((error) => error.path)).toEqual([path])
})

test('更正出疑点的，确认以后才改', async () => {
  const household = { members: 3, monthlyIncomeTotal: 0, applicantMonthlyIncome: 5000 }
  const asked = await refusal({ household })
  expect(asked?.code).toBe('APPLICATION_FACTS_ASKED')
  const confirmed = asked?.errors.map(({ path }) => path.replace('body.confirmed.', '')) ?? []
  expect((await corrected({ household, confirmed })).facts?.household).toEqual(household)
})

test.each<[string, z.input<typeof CorrectionIn>]>([
  ['什么都没有写', {}],
  ['写的和原来一样', { forum: 'ARBITRATION', needsPreservation: false, furtherClaims: [] }],
])('没有改动的更正不收：%s', async (_, change) => {
  expect(await refusal(change)).toMatchObject({ code: 'CORRECTION_EMPTY' })
})

test('审查中的更正进修改记录和时间线：改前改后是审查页上的话，什么也没写成明文', async () => {
  const { row } = await corrected({
    household: { members: 4, monthlyIncomeTotal: 5600 },
    verification: 'DATA_SHARED',
    needsPreservation: true,
  })
  const { corrections, events } = await as(county.actors.reviewer, async (tx) => ({
    corrections: await tx.selectFrom('caseCorrection').selectAll().where('caseId', '=', row.id).execute(),
    events: await tx.selectFrom('caseEvent').selectAll().where('caseId', '=', row.id).where('verb', '=', 'correctFacts').execute(),
  }))
  expect(corrections).toMatchObject([
    { state: 'DONE', ground: 'FOUND_IN_CHECK', fields: ['household', 'verification', 'needsPreservation'] },
  ])
  expect(corrections.map((one) => openChange(world.platform.keys, one).changes)).toEqual([
    [
      { field: '家庭', label: '家庭', from: '未填', to: '4 人，月收入合计 5,600 元' },
      { field: '核查方式', label: '核查方式', from: '个人诚信承诺', to: '信息共享查询' },
      { field: '需要立即申请保全或者先予执行', label: '需要立即申请保全或者先予执行', from: '', to: '需要' },
    ],
  ])
  expect(events).toMatchObject([{ note: '更正：家庭、核查方式、需要立即申请保全或者先予执行', onDay: day }])
  expect(JSON.stringify(events)).not.toContain('5600')
})
