import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { toDay } from '../day.ts'
import {
  caseEndings,
  exampleSubsidyTable,
  feeFor,
  feeTableById,
  feeTableOf,
  loadFeeTable,
  publishedFeeTables,
  subsidyFor,
} from './index.ts'
import type { FeeAnswer, FeeInput, FeeTable } from './index.ts'

const table = (id: string): FeeTable => {
  const found = feeTableById(id)
  if (!found) throw new Error(id)
  return found
}
const [unnamed, yongding, hanjiang, ningde] = ['LOCAL-UNNAMED', 'FJ-YONGDING-2020', 'FJ-HANJIANG-2016', 'FJ-NINGDE-2016'].map(table) as [
  FeeTable,
  FeeTable,
  FeeTable,
  FeeTable,
]
const fee = (on: FeeTable, input: Partial<FeeInput>): FeeAnswer => feeFor({ providerType: 'LAWYER', ...input }, on)
const result = (answer: FeeAnswer) => (answer.ok ? answer.total : answer.refusal.code)

const crime = { caseType: 'CRIMINAL' } as const
const trial = { ...crime, stage: 'FIRST_INSTANCE' } as const

describe('某地标准 (S33)', () => {
  test.each<[string, Partial<FeeInput>, number | string]>([
    ['侦查', { ...crime, stage: 'INVESTIGATION' }, 90_000],
    ['起诉', { ...crime, stage: 'PROSECUTION_REVIEW' }, 130_000],
    ['审判', trial, 180_000],
    ['审判开庭', { ...trial, trialMode: 'HEARING' }, 180_000],
    ['不开庭按起诉档', { ...trial, trialMode: 'NO_HEARING' }, 130_000],
    ['速裁按起诉档', { ...trial, trialMode: 'FAST_TRACK' }, 130_000],
    ['侦查阶段不因速裁改变', { ...crime, stage: 'INVESTIGATION', trialMode: 'FAST_TRACK' }, 90_000],
    ['二审', { ...crime, stage: 'SECOND_INSTANCE' }, 180_000],
    ['死刑复核', { ...crime, stage: 'DEATH_REVIEW' }, 180_000],
    ['再审', { ...crime, stage: 'RETRIAL' }, 180_000],
    ['民事', { caseType: 'CIVIL' }, 200_000],
    ['行政', { caseType: 'ADMIN' }, 200_000],
    ['附带民事', { ...trial, part: 'INCIDENTAL' }, 160_000],
    ['仲裁', { caseType: 'LABOR_ARBITRATION' }, 160_000],
    ['执行', { caseType: 'CIVIL', part: 'ENFORCEMENT' }, 130_000],
    ['非诉', { caseType: 'NON_LITIGATION' }, 130_000],
    ['非诉调解也是非诉', { caseType: 'NON_LITIGATION', part: 'MEDIATION' }, 130_000],
    ['国家赔偿没有规定', { caseType: 'STATE_COMPENSATION' }, 'NOT_IN_TABLE'],
    ['刑事没有写阶段', crime, 'NOT_IN_TABLE'],
    ['值班没有规定', { service: 'DUTY', count: 1 }, 'NOT_IN_TABLE'],
    ['跨市没有规定', { caseType: 'CIVIL', crossRegion: 'OTHER_CITY' }, 'UNKNOWN_EXTRA'],
    ['重大没有规定', { caseType: 'CIVIL', isMajor: true }, 'UNKNOWN_EXTRA'],
    ['同案多件没有规定', { caseType: 'CIVIL', caseCount: 2 }, 'UNKNOWN_MULTI_CASE'],
    ['一件就是一件', { caseType: 'CIVIL', caseCount: 1, crossRegion: 'IN_CITY', isMajor: false }, 200_000],
  ])('%s', (_name, input, expected) => expect(result(fee(unnamed, input))).toBe(expected))
})

describe('永定 2020 (S31)', () => {
  test.each<[string, Partial<FeeInput>, number | string]>([
    ['侦查', { ...crime, stage: 'INVESTIGATION' }, 60_000],
    ['起诉', { ...crime, stage: 'PROSECUTION_REVIEW' }, 60_000],
    ['审判', trial, 120_000],
    ['民事', { caseType: 'CIVIL' }, 140_000],
    ['仲裁', { caseType: 'LABOR_ARBITRATION' }, 140_000],
    ['非诉', { caseType: 'NON_LITIGATION' }, 25_000],
    ['执行没有规定', { caseType: 'CIVIL', part: 'ENFORCEMENT' }, 'NOT_IN_TABLE'],
    ['值班一天，最低', { service: 'DUTY', count: 1 }, 20_000],
    ['值班三天，最低', { service: 'DUTY', count: 3 }, 60_000],
    ['值班核定高于最低', { service: 'DUTY', count: 2, approvedAmount: 25_000 }, 50_000],
    ['值班核定等于最低', { service: 'DUTY', count: 2, approvedAmount: 20_000 }, 40_000],
    ['值班核定低于最低', { service: 'DUTY', count: 1, approvedAmount: 19_999 }, 'OUT_OF_BAND'],
    ['咨询两天', { service: 'CONSULTATION', count: 2 }, 40_000],
    ['没有写天数', { service: 'CONSULTATION' }, 'BAD_COUNT'],
    ['零天', { service: 'CONSULTATION', count: 0 }, 'BAD_COUNT'],
    ['半天', { service: 'CONSULTATION', count: 0.5 }, 'BAD_COUNT'],
    ['代书没有规定', { service: 'DOCUMENT_DRAFTING', count: 1 }, 'NOT_IN_TABLE'],
  ])('%s', (_name, input, expected) => expect(result(fee(yongding, input))).toBe(expected))

  test.each([
    ['2019-12-31', 'NOT_IN_FORCE', null],
    ['2020-01-01', 140_000, 0],
    ['2021-12-31', 140_000, 0],
    ['2022-01-01', 140_000, 1],
  ])('至少两年调整一次: %s', (on, expected, notes) => {
    const answer = fee(yongding, { caseType: 'CIVIL', on: toDay(on) })
    expect(result(answer)).toBe(expected)
    expect(answer.ok ? answer.notes.length : null).toBe(notes)
  })
})

describe('涵江 2016 (S32)', () => {
  const civil = { caseType: 'CIVIL' } as const
  const old = { on: toDay('2018-12-31'), providerType: 'AGENCY_STAFF' } as const
  test.each<[string, Partial<FeeInput>, number | string]>([
    ['侦查', { ...crime, stage: 'INVESTIGATION' }, 80_000],
    ['起诉', { ...crime, stage: 'PROSECUTION_REVIEW' }, 100_000],
    ['审判', trial, 120_000],
    ['民事', civil, 120_000],
    ['每加一件加 200 元', { ...civil, caseCount: 2 }, 140_000],
    ['20 件正好 5000 元', { ...civil, caseCount: 20 }, 500_000],
    ['21 件不超过 5000 元', { ...civil, caseCount: 21 }, 500_000],
    ['零件', { ...civil, caseCount: 0 }, 'BAD_COUNT'],
    ['一件半', { ...civil, caseCount: 1.5 }, 'BAD_COUNT'],
    ['跨市加 500 元', { ...civil, crossRegion: 'OTHER_CITY' }, 170_000],
    ['跨省加 1000 元', { ...civil, crossRegion: 'OTHER_PROVINCE' }, 220_000],
    ['重大加 1000 元', { ...civil, isMajor: true }, 220_000],
    ['跨省又重大只加一次', { ...civil, crossRegion: 'OTHER_PROVINCE', isMajor: true }, 220_000],
    ['跨市又重大取高的', { ...civil, crossRegion: 'OTHER_CITY', isMajor: true }, 220_000],
    ['所工一半', { ...civil, providerType: 'GRASSROOTS_WORKER' }, 60_000],
    ['所工一半再看上限', { ...civil, providerType: 'GRASSROOTS_WORKER', caseCount: 50 }, 500_000],
    ['非诉调解', { caseType: 'NON_LITIGATION', part: 'MEDIATION' }, 20_000],
    ['其他非诉没有规定', { caseType: 'NON_LITIGATION' }, 'NOT_IN_TABLE'],
    ['值班', { service: 'DUTY', count: 2 }, 20_000],
    ['值班的所工也是一半', { service: 'DUTY', count: 2, providerType: 'GRASSROOTS_WORKER' }, 10_000],
    ['代书按份', { service: 'DOCUMENT_DRAFTING', count: 3 }, 30_000],
    ['值班不看跨市和件数', { service: 'DUTY', count: 1, crossRegion: 'OTHER_CITY', caseCount: 9 }, 10_000],
    ['F-02 机构律师 2018 年', { ...civil, ...old }, 30_000],
    ['F-02 机构律师 2019 年起不付', { ...civil, ...old, on: toDay('2019-01-01') }, 0],
    ['F-02 机构律师没有写日期', { ...civil, providerType: 'AGENCY_STAFF' }, 0],
    ['F-02 公职人员 2018 年本来就没有', { ...civil, ...old, providerType: 'PUBLIC_OFFICIAL' }, 0],
  ])('%s', (_name, input, expected) => expect(result(fee(hanjiang, input))).toBe(expected))

  test('every line says how, by which rule, and they add up', () => {
    expect(
      fee(hanjiang, {
        ...civil,
        caseCount: 30,
        crossRegion: 'OTHER_CITY',
        ending: 'REPLACED',
        partialShare: 0.4,
        on: toDay('2017-05-01'),
      }),
    ).toEqual({
      ok: true,
      total: 200_000,
      lines: [
        { label: '民事、行政、仲裁标准', formula: '1200.00 元', amount: 120_000, rule: 'F-03', mark: '核' },
        { label: '同案多件', formula: '29 件 × 200.00 元', amount: 580_000, rule: 'F-03', mark: '核' },
        { label: '跨市', formula: '加 500.00 元', amount: 50_000, rule: 'F-05', mark: '设' },
        { label: '总额上限', formula: '最多 5000.00 元', amount: -250_000, rule: 'F-03', mark: '核' },
        { label: '按已完成工作量（更换承办人）', formula: '5000.00 × 40%', amount: -300_000, rule: 'F-07', mark: '设' },
      ],
      notes: [],
      table: { id: 'FJ-HANJIANG-2016', label: '莆田市涵江区补贴标准（2016）', docNo: null, effectiveFrom: '2016-01-01', source: 'S32' },
    })
  })
})

describe('宁德 2016: a band within which the agency sets the sum', () => {
  const civil = (approvedAmount?: number, crossRegion?: FeeInput['crossRegion']) =>
    fee(ningde, { caseType: 'CIVIL', approvedAmount, crossRegion })
  test.each([
    ['没有核定', civil(), 'AMOUNT_NEEDED'],
    ['低于下限', civil(59_999), 'OUT_OF_BAND'],
    ['下限', civil(60_000), 60_000],
    ['上限', civil(120_000), 120_000],
    ['高于上限', civil(120_001), 'OUT_OF_BAND'],
    ['市外下限', civil(80_000, 'OTHER_CITY'), 80_000],
    ['市外高于上限', civil(150_001, 'OTHER_CITY'), 'OUT_OF_BAND'],
    ['跨省上限', civil(400_000, 'OTHER_PROVINCE'), 400_000],
    ['跨省低于下限', civil(349_999, 'OTHER_PROVINCE'), 'OUT_OF_BAND'],
    ['负数', civil(-1), 'BAD_AMOUNT'],
    ['半分', civil(60_000.5), 'BAD_AMOUNT'],
    ['刑事没有规定', fee(ningde, { ...trial, approvedAmount: 60_000 }), 'NOT_IN_TABLE'],
  ])('%s', (_name, answer, expected) => expect(result(answer)).toBe(expected))

  test('a refusal says in Chinese what to do', () => {
    expect(civil()).toMatchObject({ refusal: { message: '民事、行政、仲裁（市区内）的标准是 600.00–1200.00 元，请写明核定的数额。' } })
    expect(fee(ningde, { ...trial, crossRegion: 'OTHER_CITY', part: 'ENFORCEMENT' })).toMatchObject({
      refusal: { message: '「宁德市补贴标准（2016）」没有规定刑事、一审、执行、跨市的补贴标准，请先录入本地规定。' },
    })
    expect(fee(ningde, {})).toMatchObject({
      refusal: { message: '「宁德市补贴标准（2016）」没有规定没有写明类型的案件的补贴标准，请先录入本地规定。' },
    })
    expect(fee(ningde, { service: 'DUTY' })).toMatchObject({
      refusal: { message: '「宁德市补贴标准（2016）」没有规定值班律师法律帮助的补贴标准，请先录入本地规定。' },
    })
  })
})

describe('F-07 提前结束: by the work done', () => {
  const civil = (change: Partial<FeeInput>) => fee(unnamed, { caseType: 'CIVIL', ...change })
  test.each([
    ['办结不写比例', civil({ ending: 'COMPLETED' }), 200_000],
    ['更换不写比例', civil({ ending: 'REPLACED' }), 'SHARE_NEEDED'],
    ['终止不写比例', civil({ ending: 'TERMINATED' }), 'SHARE_NEEDED'],
    ['撤诉不写比例', civil({ ending: 'WITHDRAWN' }), 'SHARE_NEEDED'],
    ['终止在动手之前', civil({ ending: 'TERMINATED', partialShare: 0 }), 0],
    ['撤诉在做完之后', civil({ ending: 'WITHDRAWN', partialShare: 1 }), 200_000],
    ['三分之一四舍五入到万分之一', civil({ partialShare: 1 / 3 }), 66_660],
    ['比例为负', civil({ partialShare: -0.01 }), 'BAD_SHARE'],
    ['比例超过一', civil({ partialShare: 1.01 }), 'BAD_SHARE'],
    ['比例不是数', civil({ partialShare: Number.NaN }), 'BAD_SHARE'],
  ])('%s', (_name, answer, expected) => expect(result(answer)).toBe(expected))
  test('a whole share and a whole percentage leave no line', () => {
    const whole = feeFor({ providerType: 'LAWYER', caseType: 'CIVIL', partialShare: 1 }, { ...unnamed, providerPercent: { LAWYER: 100 } })
    expect(whole.ok && whole.lines.map((line) => line.label)).toEqual(['民事、行政诉讼标准'])
  })
  test('the ending is named in the line', () => {
    const label = (ending: FeeInput['ending']) => {
      const answer = civil({ ending, partialShare: 0.5 })
      return answer.ok ? answer.lines.at(-1)?.label : null
    }
    expect(label('COMPLETED')).toBe('按已完成工作量')
    expect(label('WITHDRAWN')).toBe(`按已完成工作量（${caseEndings.WITHDRAWN}）`)
  })
})

test('a table whose day nobody knows is used with a warning', () => {
  expect(fee(unnamed, { caseType: 'CIVIL', on: toDay('2001-01-01') })).toMatchObject({
    ok: true,
    notes: ['这份标准的施行日期没有核实，请核对文件后使用。'],
  })
})

test('F-01 a table that ended is not used after its last day', () => {
  const ended = { ...yongding, effectiveTo: toDay('2021-12-31') }
  expect(result(fee(ended, { caseType: 'CIVIL', on: toDay('2021-12-31') }))).toBe(140_000)
  expect(result(fee(ended, { caseType: 'CIVIL', on: toDay('2022-01-01') }))).toBe('NOT_IN_FORCE')
})

describe('R-92 subsidyFor keeps its contract and takes more', () => {
  const civil = { caseType: 'CIVIL', providerType: 'LAWYER' } as const
  test('what the short table does not say is refused, and nothing is paid', () => {
    expect(subsidyFor({ ...civil, crossRegion: 'OTHER_CITY' }, exampleSubsidyTable)).toEqual({
      total: 0,
      lines: [],
      table: 'EXAMPLE-2022',
      refused: { code: 'UNKNOWN_EXTRA', message: '本地标准没有规定跨市增加多少补贴；实际发生的差旅等直接费用凭票据报销。' },
    })
  })
  test('what an agency adds is known', () => {
    const more = { ...exampleSubsidyTable, more: { extra: { OTHER_CITY: 30_000 }, cap: 210_000, perFurtherCase: 10_000 } }
    expect(subsidyFor({ ...civil, crossRegion: 'OTHER_CITY' }, more)).toEqual({
      total: 210_000,
      lines: [
        { label: '民事、行政、国家赔偿诉讼标准', formula: '2000.00 元', amount: 200_000, rule: 'F-03' },
        { label: '跨市', formula: '加 300.00 元', amount: 30_000, rule: 'F-05' },
        { label: '总额上限', formula: '最多 2100.00 元', amount: -20_000, rule: 'F-03' },
      ],
      table: 'EXAMPLE-2022',
    })
  })
  test('a share out of range is taken as the nearest end, as before', () => {
    expect([
      subsidyFor({ ...civil, partialShare: 7 }, exampleSubsidyTable).total,
      subsidyFor({ ...civil, partialShare: -1 }, exampleSubsidyTable).total,
    ]).toEqual([200_000, 0])
  })
})

describe('loadFeeTable', () => {
  const first = hanjiang.rates[0]
  if (!first) throw new Error('no rate')
  const rates = (fen: number) => ({ ...hanjiang, rates: [{ ...first, pay: { kind: 'FIXED', fen } as const }] })
  test.each<[string, FeeTable, string]>([
    ['重复编号', { ...hanjiang, rates: [first, first] }, 'DOUBLE_ID'],
    ['负数', rates(-1), 'BAD_AMOUNT'],
    ['半分', rates(0.5), 'BAD_AMOUNT'],
    ['下限高于上限', { ...hanjiang, rates: [{ ...first, pay: { kind: 'BETWEEN', from: 2, to: 1 } }] }, 'BAD_AMOUNT'],
    ['上限为负', { ...hanjiang, cap: -1 }, 'BAD_AMOUNT'],
    ['加发为负', { ...hanjiang, extra: { MAJOR: -1 } }, 'BAD_AMOUNT'],
    ['每加一件不是整分', { ...hanjiang, perFurtherCase: 0.1 }, 'BAD_AMOUNT'],
    ['比例超过一百', { ...hanjiang, providerPercent: { LAWYER: 101 } }, 'BAD_PERCENT'],
    ['先失效后施行', { ...hanjiang, effectiveTo: toDay('2015-12-31') }, 'ENDS_BEFORE_IT_BEGINS'],
  ])('%s', (_name, wrong, code) => expect(loadFeeTable(wrong)).toMatchObject({ ok: false, error: { code } }))
  test.each<[string, FeeTable]>([
    ['零元', rates(0)],
    ['上限为零', { ...hanjiang, cap: 0 }],
    ['上下限相同', { ...hanjiang, rates: [{ ...first, pay: { kind: 'BETWEEN', from: 1, to: 1 } }] }],
    ['比例从零到一百', { ...hanjiang, providerPercent: { VOLUNTEER: 0, LAWYER: 100 } }],
    ['只施行一天', { ...hanjiang, effectiveTo: toDay('2016-01-01') }],
  ])('%s is allowed', (_name, right) => expect(loadFeeTable(right).ok).toBe(true))
  test('the row at fault is named', () => {
    expect(loadFeeTable({ ...hanjiang, rates: [first, { ...first, id: 'x', pay: { kind: 'AT_LEAST', fen: -1 } }] })).toMatchObject({
      error: { path: 'rates[1].pay' },
    })
  })
  test.each(publishedFeeTables)('$id loads', (published) => expect(loadFeeTable(published)).toEqual({ ok: true, table: published }))
  test('so does a short table', () => expect(loadFeeTable(feeTableOf(exampleSubsidyTable)).ok).toBe(true))
})

test('whatever is asked, an answer is whole 分, never negative, never above the cap, and its lines add up', () => {
  const input: fc.Arbitrary<FeeInput> = fc.record(
    {
      providerType: fc.constantFrom('LAWYER', 'GRASSROOTS_WORKER', 'AGENCY_STAFF'),
      service: fc.constantFrom('CASE', 'DUTY', 'CONSULTATION', 'DOCUMENT_DRAFTING'),
      caseType: fc.constantFrom('CRIMINAL', 'CIVIL', 'NON_LITIGATION', 'LABOR_ARBITRATION'),
      stage: fc.constantFrom('INVESTIGATION', 'FIRST_INSTANCE', null),
      crossRegion: fc.constantFrom('IN_CITY', 'OTHER_CITY', 'OTHER_PROVINCE'),
      isMajor: fc.boolean(),
      caseCount: fc.integer({ min: 1, max: 500 }),
      count: fc.integer({ min: 1, max: 31 }),
      partialShare: fc.double({ min: 0, max: 1, noNaN: true }),
      ending: fc.constantFrom('COMPLETED', 'REPLACED'),
      approvedAmount: fc.integer({ min: 0, max: 500_000 }),
    },
    { requiredKeys: ['providerType'] },
  )
  fc.assert(
    fc.property(fc.constantFrom(...publishedFeeTables), input, (on, asked) => {
      const answer = feeFor(asked, on)
      if (!answer.ok) return answer.refusal.message.endsWith('。')
      const sum = answer.lines.reduce((all, line) => all + line.amount, 0)
      const isCase = (asked.service ?? 'CASE') === 'CASE'
      return sum === answer.total && Number.isSafeInteger(sum) && sum >= 0 && (!isCase || on.cap === null || sum <= on.cap)
    }),
  )
})
