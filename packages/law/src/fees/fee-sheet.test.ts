import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { feeFor } from './fee.ts'
import { feeItemCodes, feeItems, type FeeItem } from './fee-items.ts'
import { feeSheetFrom } from './fee-sheet-in.ts'
import { feeTableFrom, readFeeSheet } from './fee-sheet.ts'
import { loadFeeTable } from './load-table.ts'
import type { FeeInput } from './input.ts'

const whole: Partial<Record<FeeItem, number>> = {
  INVESTIGATION: 90_000,
  PROSECUTION: 100_000,
  TRIAL_SHORT: 100_000,
  TRIAL: 160_000,
  SUIT: 180_000,
  ARBITRATION: 140_000,
  NON_LITIGATION: 60_000,
}
const sheet = (change: Partial<Record<FeeItem, number | undefined>> = {}) => ({
  rows: Object.entries({ ...whole, ...change }).flatMap(([item, amount]) => (amount === undefined ? [] : [{ item, amount }])),
})
const faults = (raw: unknown) => {
  const read = readFeeSheet(raw)
  return read.ok ? [] : read.faults.map(({ path, message }) => `${path} ${message}`)
}
const tableOf = (change: Partial<Record<FeeItem, number>> = {}) => {
  const read = readFeeSheet(sheet(change))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return feeTableFrom(read.value, {
    id: 't',
    label: '双峰县补贴标准',
    fromOn: toDay('2027-01-01'),
    untilOn: null,
    docNo: '双司发〔2026〕18号',
  })
}
const fee = (input: Partial<FeeInput>, change: Partial<Record<FeeItem, number>> = {}) => {
  const answer = feeFor({ providerType: 'LAWYER', ...input }, tableOf(change))
  return answer.ok ? answer.total : answer.refusal.code
}

describe('a county’s own table', () => {
  test.each<[string, Partial<FeeInput>, number | string]>([
    ['侦查', { caseType: 'CRIMINAL', stage: 'INVESTIGATION' }, 90_000],
    ['侦查阶段不因速裁改变', { caseType: 'CRIMINAL', stage: 'INVESTIGATION', trialMode: 'HEARING' }, 90_000],
    ['一审开庭', { caseType: 'CRIMINAL', stage: 'FIRST_INSTANCE', trialMode: 'HEARING' }, 160_000],
    ['一审速裁', { caseType: 'CRIMINAL', stage: 'FIRST_INSTANCE', trialMode: 'FAST_TRACK' }, 100_000],
    ['没有写阶段的刑事按审判', { caseType: 'CRIMINAL' }, 160_000],
    ['民事', { caseType: 'CIVIL' }, 180_000],
    ['国家赔偿', { caseType: 'STATE_COMPENSATION' }, 180_000],
    ['仲裁', { caseType: 'LABOR_ARBITRATION' }, 140_000],
    ['值班没有规定', { service: 'DUTY', count: 1 }, 'NOT_IN_TABLE'],
    ['跨市没有规定', { caseType: 'CIVIL', crossRegion: 'OTHER_CITY' }, 'UNKNOWN_EXTRA'],
  ])('%s', (_name, input, expected) => expect(fee(input)).toBe(expected))

  test.each<[string, Partial<FeeInput>, Partial<Record<FeeItem, number>>, number]>([
    ['跨市加', { caseType: 'CIVIL', crossRegion: 'OTHER_CITY' }, { OTHER_CITY: 50_000 }, 230_000],
    ['同案每加一件', { caseType: 'CIVIL', caseCount: 3 }, { FURTHER_CASE: 20_000 }, 220_000],
    ['一件最多', { caseType: 'CIVIL', caseCount: 3 }, { FURTHER_CASE: 20_000, CAP: 200_000 }, 200_000],
    ['基层法律服务工作者按一半', { caseType: 'CIVIL', providerType: 'GRASSROOTS_WORKER' }, { GRASSROOTS: 50 }, 90_000],
    ['附带民事先于审判', { caseType: 'CRIMINAL', part: 'INCIDENTAL', stage: 'FIRST_INSTANCE' }, { INCIDENTAL: 70_000 }, 70_000],
    ['执行先于诉讼', { caseType: 'CIVIL', part: 'ENFORCEMENT' }, { ENFORCEMENT: 65_000 }, 65_000],
    ['值班按天', { service: 'DUTY', count: 2 }, { DUTY: 20_000 }, 40_000],
  ])('%s', (_name, input, change, expected) => expect(fee(input, change)).toBe(expected))

  test('civil and administrative suits may be told apart', () => {
    const apart = { SUIT: undefined, CIVIL: 1_000, ADMIN: 2_000, STATE_COMPENSATION: 3_000 }
    expect(faults(sheet(apart))).toEqual([])
    expect(faults(sheet({ ...apart, STATE_COMPENSATION: undefined }))).toEqual([
      'rows 还缺「国家赔偿诉讼」：这些案件会算不出补贴，请补上。',
    ])
  })

  test('a kind of case without its sum is named', () => {
    for (const code of feeItemCodes.filter((one) => 'needed' in feeItems[one]))
      expect(faults(sheet({ [code]: undefined }))).toEqual([`rows 还缺「${feeItems[code].label}」：这些案件会算不出补贴，请补上。`])
    expect(faults(sheet({ SUIT: undefined }))).toEqual(['rows 还缺「民事、行政、国家赔偿诉讼」：这些案件会算不出补贴，请补上。'])
  })

  test('two lines for the same cases are refused, each by its row', () => {
    expect(faults({ rows: [...sheet().rows, { item: 'TRIAL', amount: 1 }] })).toEqual([
      'rows.7 「刑事审判阶段（开庭）」写了两行，两行都管同样的案件，请只留一行。',
    ])
    expect(faults(sheet({ CIVIL: 1, ADMIN: 1 }))).toEqual([
      'rows.4 「民事、行政、国家赔偿诉讼」和「民事诉讼」「行政诉讼」管的是同样的案件，请只留一种写法。',
    ])
  })

  test.each<[string, unknown, string]>([
    ['负数', sheet({ TRIAL: -1 }), 'rows.3 「刑事审判阶段（开庭）」的金额应是不小于 0 的数，到分为止。'],
    ['半分', sheet({ TRIAL: 0.5 }), 'rows.3 「刑事审判阶段（开庭）」的金额应是不小于 0 的数，到分为止。'],
    ['十万元以上', sheet({ TRIAL: 10_000_001 }), 'rows.3 「刑事审判阶段（开庭）」超过了 10 万元，请核对是不是多写了零。'],
    ['百分之一百零一', sheet({ GRASSROOTS: 101 }), 'rows.7 「基层法律服务工作者按」应是 1 到 100 的整数，是标准的百分之几。'],
    ['没有的项目', { rows: [{ item: 'toString', amount: 1 }] }, 'rows.0 没有这个项目，请从列表里选。'],
    ['什么也没有', null, ' 请填写补贴标准。'],
    ['不是表', { rows: 'x' }, ' 请填写补贴标准。'],
  ])('%s', (_name, raw, expected) => expect(faults(raw)).toEqual([expected]))

  test('what is taken can pay', () => expect(loadFeeTable(tableOf({ OTHER_CITY: 1, CAP: 9, GRASSROOTS: 50 })).ok).toBe(true))
})

describe('a county’s sheet', () => {
  const lines = [
    ['双峰县办案补贴标准'],
    ['项目', '单位', '金额（元）', '施行日'],
    ['侦查阶段', '件', '900', '2027年1月1日'],
    ['审查起诉', '元/件', '1,000', ''],
    ['不开庭、速裁', '', '1000', ''],
    ['审判阶段', '件', '一千六百', '2027-01-01'],
    ['民事、行政诉讼', '件', '1800', ''],
    ['仲裁', '件', '1400', ''],
    ['非诉', '件', '600.50', ''],
    ['值班', '工作日', '200', ''],
    ['所工', '', '50%', ''],
    ['备注：按件计'],
  ]
  test('read as it is kept, title above and remark below', () => {
    const read = feeSheetFrom(lines)
    expect([read.faults, read.fromOn]).toEqual([[], '2027-01-01'])
    expect(Object.fromEntries((read.sheet?.rows ?? []).map(({ item, amount }) => [item, amount]))).toEqual({
      INVESTIGATION: 90_000,
      PROSECUTION: 100_000,
      TRIAL_SHORT: 100_000,
      TRIAL: 160_000,
      SUIT: 180_000,
      ARBITRATION: 140_000,
      NON_LITIGATION: 60_050,
      DUTY: 20_000,
      GRASSROOTS: 50,
    })
  })

  const changed = (row: number, cells: string[]) => lines.map((line, at) => (at === row - 1 ? cells : line))
  test.each<[string, string[][], { row: number | null; column: string | null; message: string }]>([
    [
      '不认识的项目',
      changed(10, ['值夜', '工作日', '200', '']),
      { row: 10, column: '项目', message: '不认识「值夜」。请照模板里的项目填写，例如「刑事审判阶段（开庭）」。' },
    ],
    [
      '按件的值班',
      changed(10, ['值班', '件', '200', '']),
      { row: 10, column: '单位', message: '「值班律师法律帮助」按天算，现在写的是「件」。请换算以后再填。' },
    ],
    [
      '两个施行日',
      changed(10, ['值班', '天', '200', '2027-07-01']),
      { row: 10, column: '施行日', message: '一张表只能有一个施行日，前面写的是 2027-01-01，这里是 2027-07-01。请分两次导入。' },
    ],
    [
      '同一项写了两行',
      changed(10, ['审判', '件', '200', '']),
      { row: 10, column: null, message: '「刑事审判阶段（开庭）」写了两行，两行都管同样的案件，请只留一行。' },
    ],
    [
      '缺一项',
      changed(8, ['执行', '件', '600', '']),
      { row: null, column: null, message: '还缺「劳动仲裁」：这些案件会算不出补贴，请补上。' },
    ],
  ])('%s', (_name, cells, fault) => {
    const read = feeSheetFrom(cells)
    expect([read.sheet, read.faults]).toEqual([null, [fault]])
  })

  test('an amount nobody can read is told with what to write', () => {
    expect(feeSheetFrom(changed(3, ['侦查阶段', '件', '九百左右', ''])).faults[0]).toMatchObject({
      row: 3,
      column: '金额（元）',
      message: expect.stringContaining('看不懂'),
    })
    expect(feeSheetFrom([['x']]).faults[0]?.message).toContain('没有找到表头')
  })
})
