import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { limitOf, standardOn } from './index.ts'
import type { StandardRow } from './index.ts'

const row = (patch: Partial<StandardRow>): StandardRow => ({
  region: '430000',
  kind: 'INCOME_MULTIPLE',
  multiple: 2,
  baseMonthlyYuan: 700,
  inclusive: true,
  effectiveFrom: toDay('2025-01-01'),
  effectiveTo: null,
  docNo: '某文',
  mark: '核',
  ...patch,
})

const ask = (region: string, rows: readonly StandardRow[], day = '2025-03-10', urbanRural?: 'URBAN' | 'RURAL') => {
  const answer = standardOn({ region, day: toDay(day), urbanRural }, rows)
  return answer.found === 'row' ? limitOf(answer.row) : answer.found
}

describe('R-45 标准按受理机构所在地、收到之日取', () => {
  const province = row({})
  const city = row({ region: '431300', baseMonthlyYuan: 650 })
  const county = row({ region: '431321', baseMonthlyYuan: 600 })

  test('县的先于市的，市的先于省的', () => {
    expect(ask('431321', [province, city, county])).toBe(1200)
    expect(ask('431321', [county, city, province])).toBe(1200)
    expect(ask('431302', [province, city, county])).toBe(1300)
    expect(ask('430100', [province, city, county])).toBe(1400)
    expect(ask('110105', [province, city, county])).toBe('none')
    expect(ask('500101', [row({ region: '500000', baseMonthlyYuan: 100 })])).toBe(200)
    expect(ask('431302', [city, province])).toBe(1300)
    const district = row({ region: '500101', baseMonthlyYuan: 300 })
    const municipal = row({ region: '500100', baseMonthlyYuan: 200 })
    expect(ask('500101', [municipal, district])).toBe(600)
    expect(ask('500101', [district, municipal])).toBe(600)
  })

  test('没有数额、没有确认、没有施行日的不取，往上一级找', () => {
    expect(ask('431321', [province, row({ region: '431321', baseMonthlyYuan: null })])).toBe(1400)
    expect(ask('431321', [province, row({ region: '431321', multiple: undefined })])).toBe(1400)
    expect(ask('431321', [province, row({ region: '431321', baseMonthlyYuan: 600, mark: '待核' })])).toBe(1400)
    expect(ask('431321', [province, row({ region: '431321', baseMonthlyYuan: 600, mark: '忆' })])).toBe(1400)
    expect(ask('431321', [province, row({ region: '431321', baseMonthlyYuan: 600, effectiveFrom: null })])).toBe(1400)
  })

  test('施行日和失效日当日都算', () => {
    const rows = [row({ effectiveTo: toDay('2025-12-31') }), row({ effectiveFrom: toDay('2026-01-01'), baseMonthlyYuan: 800 })]
    expect(ask('431321', rows, '2024-12-31')).toBe('none')
    expect(ask('431321', rows, '2025-01-01')).toBe(1400)
    expect(ask('431321', rows, '2025-12-31')).toBe(1400)
    expect(ask('431321', rows, '2026-01-01')).toBe(1600)
  })

  test('失效以后不再取；同一地方先后两个都有效的，取后施行的', () => {
    expect(ask('431321', [row({ effectiveTo: toDay('2025-03-09') })])).toBe('none')
    const later = row({ effectiveFrom: toDay('2025-02-01'), baseMonthlyYuan: 800 })
    expect(ask('431321', [province, later])).toBe(1600)
    expect(ask('431321', [later, province])).toBe(1600)
  })

  test('城乡分开的要知道是城镇还是农村', () => {
    const split = [row({ urbanRural: 'URBAN' }), row({ urbanRural: 'RURAL', baseMonthlyYuan: 500 })]
    expect(ask('431321', split)).toBe('split')
    expect(ask('431321', split, '2025-03-10', 'URBAN')).toBe(1400)
    expect(ask('431321', split, '2025-03-10', 'RURAL')).toBe(1000)
    expect(ask('431321', [row({ urbanRural: 'URBAN' })], '2025-03-10', 'RURAL')).toBe('none')
    expect(ask('431321', [row({})], '2025-03-10', 'RURAL')).toBe(1400)
  })

  test('低收入认定的标准没有数额也算', () => {
    const registry = row({ region: '431321', kind: 'REGISTRY', multiple: undefined, baseMonthlyYuan: null })
    expect(ask('431321', [province, registry])).toBe(null)
    expect(standardOn({ region: '431321', day: toDay('2025-03-10') })).toEqual({ found: 'none' })
  })

  test('倍数乘基数算到分', () => {
    expect(limitOf(row({ multiple: 1.5, baseMonthlyYuan: 767.33 }))).toBe(1151)
    expect(limitOf(row({ multiple: 1.5, baseMonthlyYuan: 767.77 }))).toBe(1151.66)
  })
})
