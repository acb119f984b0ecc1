import { standards, toDay } from '@fayuan/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { ApplicationIn, type ApplicationInput, correctFacts, openFacts, recordStandards, submitApplication } from '../applications/index.ts'
import { figuresOf } from '../casefile/index.ts'
import type { DocumentData } from '../documents/index.ts'
import { getReview, recordCheck } from '../eligibility/index.ts'
import { grant, grantUrgentAid } from './index.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
  const hunan = standards.filter(({ region }) => region === '430000')
  await world.platform.db.inTransaction(systemScope, (tx) =>
    recordStandards(
      tx,
      hunan.map((row) => ({ ...row, baseMonthlyYuan: 600, effectiveFrom: toDay('2024-01-01'), mark: '核' as const })),
    ),
  )
})
afterAll(() => world.close())

const day = toDay('2026-11-20')
const as = <T>(actor: Actor, verb: (tx: Tx, actor: Actor) => Promise<T>) =>
  world.platform.db.inTransaction(actor.scope, (tx) => verb(tx, actor))
type Claims = NonNullable<ApplicationInput['furtherClaims']>
const injury: Claims[number] = { title: '支付工伤待遇', matter: 'PI_WORK_INJURY', forum: 'ARBITRATION' }
const relation: Claims[number] = { title: '确认劳动关系', matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', forum: 'ARBITRATION' }
const inheritance: Claims[number] = { title: '继承祖屋', matter: 'INHERITANCE', forum: 'LITIGATION' }
let n = 0
async function received(furtherClaims: Claims, more: Partial<ApplicationInput> = {}) {
  n += 1
  const person = {
    name: `欧阳买买提·阿布都热依木${'一二三四五六七八九十甲乙丙丁'[n % 14]}`,
    idType: 'NONE',
    phone: `1360000${String(n).padStart(4, '0')}`,
  } as const
  const input = wageApplication({
    person,
    furtherClaims,
    household: { members: 2, monthlyIncomeTotal: 90_000 },
    verification: 'DATA_SHARED',
    lowIncomeRegistry: false,
    hardshipEvent: false,
    ...more,
  })
  return (await as(county.actors.clerk, (tx, actor) => submitApplication(tx, world.platform, actor, input, day))).file
}
const review = (id: string) => as(county.actors.reviewer, (tx, actor) => getReview(tx, world.platform, actor, id, day))
const check = (file: { id: string; version: number }, proposal: 'GRANT' | 'REFUSE' = 'GRANT') =>
  as(county.actors.reviewer, (tx, actor) =>
    recordCheck(tx, world.platform, actor, file.id, file.version, { proposal, opinion: '拟办意见' }, day),
  )
const granted = (file: { id: string; version: number }) =>
  as(county.actors.director, (tx, actor) => grant(tx, world.platform, actor, file.id, file.version, { note: '同意' }, day))
const decisionOf = (id: string) =>
  as(county.actors.director, (tx) =>
    tx.selectFrom('decision').select(['outcome', 'basis', 'claims']).where('caseId', '=', id).executeTakeFirst(),
  )
const lastEvent = (id: string) =>
  as(county.actors.director, (tx) =>
    tx.selectFrom('caseEvent').select(['verb', 'data']).where('caseId', '=', id).orderBy('id', 'desc').limit(1).executeTakeFirst(),
  )
async function paperOf(id: string, code: string): Promise<DocumentData> {
  const row = await as(county.actors.director, (tx) =>
    tx.selectFrom('document').select(['id', 'shard', 'data']).where('caseId', '=', id).where('code', '=', code).executeTakeFirstOrThrow(),
  )
  return JSON.parse(
    world.platform.keys.decrypt({ table: 'document', column: 'data', shard: row.shard, id: row.id }, row.data),
  ) as DocumentData
}

describe('一件申请几项请求 (eligibility.md §3, R-61)', () => {
  test('受理时一并记下，申请表写明每一项', async () => {
    const file = await received([injury, { ...relation, limitationOn: toDay('2026-12-30') }])
    expect(file).toMatchObject({ matter: 'LABOR_RELATION_OR_WAGE', caseType: 'LABOR_ARBITRATION', limitationOn: '2026-12-30' })
    expect(openFacts(world.platform.keys, file)?.furtherClaims).toMatchObject([
      { id: '2', title: '支付工伤待遇', role: 'CIVIL_PARTY', jurisdictionOk: true },
      { id: '3', title: '确认劳动关系', subMatter: 'RELATION' },
    ])
    expect((await paperOf(file.id, 'APPLICATION')).claim).toBe('1．支付拖欠工资 31600 元\n2．支付工伤待遇\n3．确认劳动关系')
  })

  test('统计里只计一件，按主要事项 (ST-06)', async () => {
    const counted = figuresOf(await received([injury, relation])).filter(({ indicator }) => indicator === 'RECEIVED')
    expect(counted.filter(({ dimension }) => dimension === 'matter')).toMatchObject([{ value: 'LABOR_RELATION_OR_WAGE', amount: 1 }])
    expect(counted.filter(({ dimension }) => dimension === '')).toMatchObject([{ amount: 1 }])
  })

  test('审查页逐项写明：哪项包括，哪项不包括、为什么', async () => {
    const file = await received([injury, relation])
    const page = await review(file.id)
    expect(page.assessment).toMatchObject({ eligible: 'yes' })
    expect(page.claims).toMatchObject({ covers: ['1', '2'], pending: [], refused: [{ id: '3', title: '确认劳动关系' }] })
    expect(page.rows.filter(({ label }) => label.endsWith('项请求')).map(({ value }) => value)).toEqual([
      '支付工伤待遇 · 工伤事故人身损害赔偿 · 仲裁',
      '确认劳动关系 · 仲裁',
    ])
    expect(page.proposal.opinion).toMatch(/援助包括“支付拖欠工资 31600 元”、“支付工伤待遇”。“确认劳动关系”不包括在内：.*经济困难标准。$/)
  })

  test('只有一项请求的，与原来一样', async () => {
    const file = await received([])
    expect(openFacts(world.platform.keys, file)).not.toHaveProperty('furtherClaims')
    expect((await review(file.id)).claims).toBeNull()
    const done = await granted(await check(file))
    expect(await decisionOf(done.id)).toMatchObject({ claims: [] })
    expect((await paperOf(done.id, 'GRANT_DECISION')).claims).toEqual([])
  })

  test('给予时记下援助包括哪几项，决定书写明不包括的和理由', async () => {
    const done = await granted(await check(await received([injury, relation])))
    expect(done).toMatchObject({ state: 'GRANTED', basis: ['法律援助法31(5)', '法律援助法31(7)', '法律援助法42(3)'] })
    expect(await decisionOf(done.id)).toMatchObject({
      outcome: 'GRANT',
      claims: [
        { id: '1', title: '支付拖欠工资 31600 元', isCovered: true },
        { id: '2', title: '支付工伤待遇', isCovered: true },
        { id: '3', title: '确认劳动关系', isCovered: false },
      ],
    })
    expect(await lastEvent(done.id)).toMatchObject({ verb: 'grantApplication', data: { covers: ['1', '2'] } })
    expect((await paperOf(done.id, 'GRANT_DECISION')).claims).toMatchObject([
      { outcome: 'COVERED' },
      { outcome: 'COVERED' },
      { outcome: 'REFUSED', why: expect.stringContaining('经济困难标准') },
    ])
  })

  test('还要核实的一项先不包括，也不说成不予', async () => {
    const done = await granted(await check(await received([relation], { lowIncomeRegistry: undefined, household: undefined })))
    expect((await decisionOf(done.id))?.claims).toMatchObject([{ isCovered: true }, { isCovered: false }])
    expect((await paperOf(done.id, 'GRANT_DECISION')).claims).toMatchObject([{ outcome: 'COVERED' }, { outcome: 'PENDING', why: '' }])
  })

  test('主要请求不在范围而另一项符合的，给予另一项', async () => {
    const file = await received([{ ...relation, title: '支付工资', subMatter: 'WAGE' }], {
      matter: 'INHERITANCE',
      subMatter: undefined,
      forum: 'LITIGATION',
    })
    expect(file).toMatchObject({ caseType: 'CIVIL', matter: 'INHERITANCE' })
    const done = await granted(await check(file))
    expect(done).toMatchObject({ state: 'GRANTED', form: 'LABOR_MEDIATION_ARBITRATION' })
    expect((await decisionOf(done.id))?.claims).toMatchObject([{ isCovered: false }, { isCovered: true }])
  })

  test('没有一项符合的，不能拟给予，也不能给予，逐项说明', async () => {
    const none = [relation, inheritance]
    await expect(check(await received(none, { subMatter: 'RELATION' }))).rejects.toMatchObject({ code: 'CHECK_AGAINST_RULES' })
    const file = await check(await received(none, { subMatter: 'RELATION' }), 'REFUSE')
    await expect(granted(file)).rejects.toMatchObject({
      code: 'DECISION_NOTHING_COVERED',
      message: expect.stringMatching(/“支付拖欠工资 31600 元”.*“确认劳动关系”.*“继承祖屋”/),
    })
  })

  test('审查中可以增减请求；没有提到请求的更正不动它们', async () => {
    const file = await received([relation])
    const correct = (version: number, change: object) =>
      as(county.actors.reviewer, (tx, actor) => correctFacts(tx, world.platform, actor, file.id, version, change, day))
    const first = await correct(file.version, { verification: 'PLEDGE' })
    expect(openFacts(world.platform.keys, first)?.furtherClaims).toMatchObject([{ title: '确认劳动关系' }])
    const second = await correct(first.version, { furtherClaims: [injury] })
    expect(openFacts(world.platform.keys, second)?.furtherClaims).toMatchObject([{ id: '2', title: '支付工伤待遇' }])
    const third = await correct(second.version, { furtherClaims: [] })
    expect((await review(third.id)).claims).toBeNull()
  })

  test('法44: 只要有一项请求的期限不足七日，就可以先行提供', async () => {
    const urgent = (file: { id: string; version: number }) =>
      as(county.actors.director, (tx, actor) =>
        grantUrgentAid(tx, world.platform, actor, file.id, file.version, { ground: 'LIMITATION_NEAR', supplyBy: toDay('2026-12-10') }, day),
      )
    expect(await urgent(await received([{ ...injury, limitationOn: toDay('2026-11-24') }]))).toMatchObject({ urgentAidOn: '2026-11-20' })
    await expect(urgent(await received([injury]))).rejects.toMatchObject({ code: 'URGENT_AID_NOT_URGENT' })
  })
})

const stated = { ...wageApplication(), furtherClaims: [{ title: '确认劳动关系', matter: 'LABOR_RELATION_OR_WAGE', forum: 'ARBITRATION' }] }
test.each<[string, object, string[]]>([
  ['没有写请求', { ...stated, furtherClaims: [{ matter: 'DIVORCE', forum: 'LITIGATION' }] }, ['furtherClaims', '0', 'title']],
  [
    '没有的事项',
    { ...stated, furtherClaims: [{ title: '离婚', matter: 'NO_SUCH', forum: 'LITIGATION' }] },
    ['furtherClaims', '0', 'matter'],
  ],
  [
    '多写了一项',
    { ...stated, furtherClaims: [{ title: '离婚', matter: 'DIVORCE', forum: 'LITIGATION', secret: 1 }] },
    ['furtherClaims', '0'],
  ],
  ['十一项请求', { ...stated, furtherClaims: Array.from({ length: 10 }, () => stated.furtherClaims[0]) }, ['furtherClaims']],
])('%s：按字段退回', (_, input, path) => {
  const read = ApplicationIn.safeParse(input)
  expect(read.error?.issues.map((issue) => issue.path.map(String))).toEqual([path])
})

test('请求里的生僻字原样保存', () => {
  expect(
    ApplicationIn.parse({ ...stated, furtherClaims: [{ title: '与𠮷䶮分家析产', matter: 'INHERITANCE', forum: 'LITIGATION' }] })
      .furtherClaims,
  ).toEqual([{ title: '与𠮷䶮分家析产', matter: 'INHERITANCE', forum: 'LITIGATION' }])
})
