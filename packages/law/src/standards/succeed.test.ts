import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { standardOn } from './lookup.ts'
import type { StandardRow } from './standard-row.ts'
import { succeed } from './succeed.ts'

const row = (from: string, patch: Partial<StandardRow> = {}): StandardRow => ({
  region: '431321',
  kind: 'INCOME_MULTIPLE',
  multiple: 2,
  baseMonthlyYuan: 650,
  inclusive: true,
  effectiveFrom: toDay(from),
  effectiveTo: null,
  docNo: '某政发〔2026〕1号',
  mark: '核',
  ...patch,
})
const spans = (rows: readonly StandardRow[]) => rows.map((one) => [one.baseMonthlyYuan, one.effectiveFrom, one.effectiveTo])
const old = row('2026-01-01')
const next = row('2027-01-01', { baseMonthlyYuan: 700 })

describe('新一年的经济困难标准接替上一年的', () => {
  test('上一年的到新标准施行前一日为止，旧案仍按收到当日的标准', () => {
    const { rows, added, ended, replaced } = succeed([old], [next])
    expect(spans(rows)).toEqual([
      [650, '2026-01-01', '2026-12-31'],
      [700, '2027-01-01', null],
    ])
    expect([added, ended, replaced]).toEqual([[next], [{ was: old, endsOn: '2026-12-31' }], []])
    const baseOn = (day: string) => {
      const found = standardOn({ region: '431321', day: toDay(day) }, rows)
      return found.found === 'row' ? found.row.baseMonthlyYuan : found.found
    }
    expect([baseOn('2026-12-31'), baseOn('2027-01-01'), baseOn('2025-12-31')]).toEqual([650, 700, 'none'])
  })

  test('同一份表格再导入一次，什么也不变；先导入哪一年不要紧', () => {
    const { rows } = succeed([old], [next])
    expect(succeed(rows, [old, next])).toMatchObject({ rows, added: [], ended: [], replaced: [], same: [rows[0], next] })
    expect(spans(succeed([next], [old]).rows).toSorted()).toEqual(spans(rows).toSorted())
  })

  test.each([
    ['同一施行日', row('2026-01-01', { baseMonthlyYuan: 660 }), [[660, '2026-01-01', null]]],
    ['只改文号也是更正', row('2026-01-01', { docNo: '某政发〔2026〕2号' }), [[650, '2026-01-01', null]]],
    ['施行日提前', row('2025-07-01', { effectiveTo: toDay('2026-06-30') }), [[650, '2025-07-01', '2026-06-30']]],
  ])('%s：替换已录入的一行，须有人有意为之', (_, wanted, expected) => {
    const { rows, replaced } = succeed([old], [wanted])
    expect(spans(rows)).toEqual(expected)
    expect(replaced).toEqual([{ was: old, by: 0 }])
  })

  test('写明了失效日的，截短它也要有人有意为之', () => {
    const until = row('2026-01-01', { effectiveTo: toDay('2026-12-31') })
    const { rows, ended, replaced } = succeed([until], [row('2026-07-01', { baseMonthlyYuan: 680 })])
    expect([spans(rows), ended, replaced]).toEqual([
      [
        [650, '2026-01-01', '2026-06-30'],
        [680, '2026-07-01', null],
      ],
      [],
      [{ was: until, by: 0 }],
    ])
  })

  test('别的地区、农村和城镇互不影响；不分城乡的接替两者', () => {
    const urban = row('2026-01-01', { urbanRural: 'URBAN' })
    const rural = row('2026-01-01', { urbanRural: 'RURAL', baseMonthlyYuan: 400 })
    expect(succeed([old], [row('2027-01-01', { region: '431322' })]).ended).toEqual([])
    expect(succeed([urban], [rural])).toMatchObject({ rows: [urban, rural], ended: [], replaced: [] })
    expect(succeed([urban, rural], [next]).ended.map(({ was }) => was)).toEqual([urban, rural])
  })
})
