import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { toDay } from '../day.ts'
import { parseFacts, policies } from '../eligibility/index.ts'
import type { Facts, Policy } from '../eligibility/index.ts'
import { exampleSubsidyTable, feeTableById, feeTableOf } from '../fees/index.ts'
import type { FeeTable } from '../fees/index.ts'
import { costOf, printSimulation, simulate } from './index.ts'
import type { Simulation, SimulationInput } from './index.ts'

const known = (id: string): Policy => {
  const policy = policies[id]
  if (!policy) throw new Error(id)
  return policy
}
const r1 = known('R1')
const at = (yuan: number, more: Partial<Policy> = {}): Policy => ({
  ...r1,
  id: `DRAFT-${yuan}`,
  standard: { ...r1.standard, monthlyPerCapita: yuan },
  ...more,
})
const feeTable = feeTableOf(exampleSubsidyTable)

const base = {
  receivedAt: '2025-03-10',
  receivingRegion: '431321',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'PI_TRAFFIC',
  forum: 'LITIGATION',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  categories: [],
  verification: 'DATA_SHARED',
  docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true },
}
function facts(perCapita: number, more: object = {}): Facts {
  const parsed = parseFacts({ ...base, household: { members: 1, monthlyIncomeTotal: perCapita, opponentIsMember: false }, ...more })
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.facts
}
async function run(list: Iterable<Facts> | AsyncIterable<Facts>, more: Partial<SimulationInput> = {}): Promise<Simulation> {
  const answer = await simulate({ facts: list, draft: at(2000), current: r1, feeTable, ...more })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.simulation
}
const none = { yes: 0, no: 0, need_more: 0, not_accepted: 0 }

test('法34 a raised standard: who gains, where, in what matter, at what fee', async () => {
  const list = [facts(1400), facts(1800), facts(1900, { receivingRegion: '431322000000', groupSize: 3 }), facts(2600)]
  const row = { persons: 1, lost: 0, lostPersons: 0, costLess: 0, unpriced: 0 }
  const first = {
    ...row,
    cases: 3,
    persons: 3,
    before: { ...none, yes: 1, no: 2 },
    after: { ...none, yes: 2, no: 1 },
    gained: 1,
    gainedPersons: 1,
    costMore: 200_000,
  }
  const second = {
    ...row,
    cases: 1,
    persons: 3,
    before: { ...none, no: 1 },
    after: { ...none, yes: 1 },
    gained: 1,
    gainedPersons: 3,
    costMore: 200_000,
  }
  const total = {
    ...row,
    cases: 4,
    persons: 6,
    before: { ...none, yes: 1, no: 3 },
    after: { ...none, yes: 3, no: 1 },
    gained: 2,
    gainedPersons: 4,
    costMore: 400_000,
  }
  expect(await run(list)).toMatchObject({
    draft: 'DRAFT-2000',
    current: 'R1',
    feeTable: 'EXAMPLE-2022',
    read: 4,
    outsidePeriod: 0,
    outsideRegion: 0,
    total,
    byCounty: [
      { county: '431321', ...first },
      { county: '431322', ...second },
    ],
    byMatter: [{ matter: 'PI_TRAFFIC', ...total }],
    cells: [
      { county: '431321', matter: 'PI_TRAFFIC', ...first },
      { county: '431322', matter: 'PI_TRAFFIC', ...second },
    ],
  })
})

test('a lowered standard loses what it no longer reaches', async () => {
  expect((await run([facts(1400), facts(900)], { draft: at(1000) })).total).toMatchObject({
    gained: 0,
    lost: 1,
    lostPersons: 1,
    costMore: 0,
    costLess: 200_000,
  })
})

test('法31 an added matter opens cases the law did not list; a matter of the old rules cannot be added by a paper', async () => {
  const land = { matter: 'LAND_CONTRACT' } as const
  const added = at(1500, { mattersAdded: [{ ...land, cite: '草案2' }] })
  expect((await run([facts(900, land), facts(900)], { draft: added })).byMatter).toMatchObject([
    { matter: 'LAND_CONTRACT', gained: 1, before: { no: 1 }, after: { yes: 1 } },
    { matter: 'PI_TRAFFIC', gained: 0, lost: 0 },
  ])
  const paper = at(1500, { rank: 'NORM_DOC', mattersAdded: [{ ...land, cite: '草案2' }] })
  expect(await simulate({ facts: [], draft: paper, feeTable })).toMatchObject({ ok: false, error: { code: 'RANK_TOO_LOW' } })
})

test('without a current policy each case is held against its own; a number on an old case does not hide the draft', async () => {
  const own = facts(1800, { policyVersion: 'R1' })
  const number = facts(1800, { policyVersion: 'R1', standardMonthlyPerCapita: 1000 })
  expect((await run([own, number], { current: undefined })).total).toMatchObject({ gained: 2, before: { no: 2 }, after: { yes: 2 } })
  expect((await run([], { current: undefined })).current).toBeNull()
})

describe('period and place', () => {
  const days = ['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'].map((receivedAt) => facts(1800, { receivedAt }))
  test.each([
    ['both ends within', { from: toDay('2025-01-01'), to: toDay('2025-06-30') }, 2, 2],
    ['from only', { from: toDay('2025-01-01') }, 3, 1],
    ['to only', { to: toDay('2025-06-30') }, 3, 1],
    ['none', {}, 4, 0],
    ['one day', { from: toDay('2025-01-01'), to: toDay('2025-01-01') }, 1, 3],
  ])('%s', async (_name, period, cases, outsidePeriod) => {
    expect(await run(days, { period })).toMatchObject({ read: 4, outsidePeriod, total: { cases } })
  })
  test('an end before the beginning is refused', async () => {
    const period = { from: toDay('2025-01-02'), to: toDay('2025-01-01') }
    expect(await simulate({ facts: [], draft: r1, period, feeTable })).toEqual({
      ok: false,
      error: { code: 'ENDS_BEFORE_IT_BEGINS', path: 'period.to', message: '结束日不能早于开始日。' },
    })
  })
  test('R-101 a draft of one province leaves the others alone, and takes who named no place', async () => {
    const list = [facts(1800), facts(1800, { receivingRegion: '130100' }), facts(1800, { receivingRegion: undefined })]
    expect(await run(list, { draft: at(2000, { region: '430000' }) })).toMatchObject({
      outsideRegion: 1,
      byCounty: [{ county: '', gained: 1 }, { county: '431321', gained: 1 }], // prettier-ignore
    })
  })
})

describe('法52 the fee of one case', () => {
  const unnamed = feeTableById('LOCAL-UNNAMED') as FeeTable
  test.each([
    ['民事', facts(0), 'CIVIL_AGENCY', 200_000],
    ['民事非诉', facts(0, { forum: 'NON_LITIGATION' }), 'CIVIL_AGENCY', 130_000],
    ['仲裁', facts(0, { forum: 'ARBITRATION' }), 'LABOR_MEDIATION_ARBITRATION', 160_000],
    ['嫌疑人按侦查', facts(0, { role: 'SUSPECT', matter: 'CRIMINAL' }), 'CRIMINAL_DEFENSE', 90_000],
    ['被告人按一审', facts(0, { role: 'DEFENDANT', matter: 'CRIMINAL' }), 'CRIMINAL_DEFENSE', 180_000],
    ['死刑复核', facts(0, { role: 'DEFENDANT', matter: 'CRIMINAL', deathReview: true }), 'CRIMINAL_DEFENSE', 180_000],
    ['已决定再审', facts(0, { role: 'DEFENDANT', matter: 'CRIMINAL', forum: 'RETRIAL_ORDERED' }), 'CRIMINAL_DEFENSE', 180_000],
    ['咨询不按件', facts(0), 'CONSULTATION', 0],
    ['标准没有国家赔偿', facts(0), 'STATE_COMPENSATION_AGENCY', null],
  ] as const)('%s', (_name, one, form, fen) => expect(costOf(one, form, unnamed)).toBe(fen))
  test('死刑复核、再审另有标准的，按那一档', () => {
    const one = { id: 'x', label: 'x', service: 'CASE', unit: '件', caseTypes: ['CRIMINAL'] } as const
    const rates = [
      { ...one, stages: ['DEATH_REVIEW'], pay: { kind: 'FIXED', fen: 1 } },
      { ...one, stages: ['RETRIAL'], pay: { kind: 'FIXED', fen: 2 } },
      { ...one, stages: ['FIRST_INSTANCE'], trialModes: ['HEARING'], pay: { kind: 'FIXED', fen: 3 } },
    ] as const
    const by = (more: object) =>
      costOf(facts(0, { role: 'DEFENDANT', matter: 'CRIMINAL', ...more }), 'CRIMINAL_DEFENSE', { ...unnamed, rates })
    expect([by({ deathReview: true }), by({ forum: 'RETRIAL_ORDERED' }), by({ deathReview: false }), by({})]).toEqual([1, 2, 3, 3])
  })
  test('what the table does not price is counted, not guessed', async () => {
    expect((await run([facts(1800)], { feeTable: feeTableById('FJ-NINGDE-2016') as FeeTable })).total).toMatchObject({
      gained: 1,
      costMore: 0,
      unpriced: 1,
    })
  })
})

test('every outcome is summed over the counties', async () => {
  const unknown = { household: undefined }
  const elsewhere = { jurisdictionOk: false }
  const list = ['431321', '431322'].flatMap((receivingRegion) => [
    facts(0, { ...unknown, receivingRegion }),
    facts(0, { ...elsewhere, receivingRegion }),
    facts(9000, { receivingRegion }),
    facts(100, { receivingRegion }),
  ])
  const each = { yes: 2, no: 2, need_more: 2, not_accepted: 2 }
  expect((await run(list)).total).toMatchObject({ cases: 8, before: each, after: each, gained: 0, lost: 0 })
})

test('the same cases in any order give the same bytes, as a stream or as a list', async () => {
  const any = fc.record({ income: fc.integer({ min: 500, max: 3000 }), region: fc.constantFrom('431321', '431322', '431381') })
  await fc.assert(
    fc.asyncProperty(fc.array(any, { maxLength: 12 }), async (rows) => {
      const list = rows.map(({ income, region }) => facts(income, { receivingRegion: region }))
      async function* stream() {
        for (const one of list.toReversed()) yield await Promise.resolve(one)
      }
      const [whole, backwards] = [await run(list), await run(stream())]
      const { total, byCounty } = whole
      const sum = byCounty.reduce((all, row) => all + row.gained, 0)
      return (
        JSON.stringify(whole) === JSON.stringify(backwards) &&
        sum === total.gained &&
        total.after.yes - total.before.yes === total.gained - total.lost
      )
    }),
    { numRuns: 40 },
  )
})

test('constant memory: a case is asked for only when the one before it has been counted', async () => {
  const order: string[] = []
  const told = (name: string, one: Facts): Facts =>
    new Proxy(one, {
      get(target, key) {
        if (key === 'groupSize') order.push(`counted ${name}`)
        return Reflect.get(target, key)
      },
    })
  function* two() {
    order.push('asked a')
    yield told('a', facts(1800))
    order.push('asked b')
    yield told('b', facts(1800))
  }
  expect((await run(two())).cells).toHaveLength(1)
  expect(order.filter((name, index) => order.indexOf(name) === index)).toEqual(['asked a', 'counted a', 'asked b', 'counted b'])
})

test('the printed table, character by character', async () => {
  const list = [facts(1800), facts(1400), facts(1800, { receivingRegion: undefined })]
  expect(printSimulation(await run(list))).toBe(
    [
      '草案 DRAFT-2000，对照 R1，补贴标准 EXAMPLE-2022',
      '读入 3 件，其中期间以外 0 件，草案不适用的地区 0 件',
      '',
      '地区    件数  现在给予  草案给予  增加  减少  待补充  经费变化（元）  未计价',
      '未写明     1         0         1     1     0       0        +2000.00       0',
      '431321     2         1         2     1     0       0        +2000.00       0',
      '合计       3         1         3     2     0       0        +4000.00       0',
      '',
      '事项                  件数  现在给予  草案给予  增加  减少  待补充  经费变化（元）  未计价',
      '交通事故人身损害赔偿     3         1         3     2     0       0        +4000.00       0',
      '合计                     3         1         3     2     0       0        +4000.00       0',
      '',
      '· 按一名社会律师、开庭审理、在本市办理、办结一件计算补贴。',
      '· 犯罪嫌疑人按侦查阶段、其他刑事案件按一审计算。',
      '· 咨询、代书和值班律师法律帮助不按件计算，不列入经费变化。',
      '',
    ].join('\n'),
  )
  expect(printSimulation(await run([facts(1400)], { draft: at(1000) }))).toContain('-2000.00')
})
