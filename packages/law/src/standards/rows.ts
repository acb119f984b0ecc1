import { toDay } from '../day.ts'
import { provinces } from './provinces.ts'
import type { StandardRow } from './standard-row.ts'

/**
 * What is known of the standards. The multiples were read; the bases change every year and were not, so they stay null until an
 * administrator imports them (importStandards). A province without a confirmed row has one that says so.
 */
const known: readonly StandardRow[] = [
  {
    region: '130000',
    kind: 'EITHER',
    multiple: 1.5,
    baseMonthlyYuan: null,
    inclusive: true,
    effectiveFrom: toDay('2016-01-01'),
    effectiveTo: toDay('2024-12-31'),
    docNo: '河北2016标准',
    mark: '核',
  },
  {
    region: '430000',
    kind: 'EITHER',
    multiple: 2,
    baseMonthlyYuan: null,
    inclusive: true,
    effectiveFrom: toDay('2016-08-26'),
    effectiveTo: null,
    docNo: '湖南2016实施意见',
    mark: '核',
  },
  {
    region: '370000',
    kind: 'INCOME_MULTIPLE',
    multiple: 2,
    baseMonthlyYuan: null,
    inclusive: true,
    effectiveFrom: null,
    effectiveTo: null,
    docNo: '山东省法律援助条例（2015）',
    mark: '待核',
  },
  // 云南某县: town and country apart; the base in the country is last year's net income of farmers, half of it.
  {
    region: '530521',
    urbanRural: 'URBAN',
    kind: 'INCOME_MULTIPLE',
    multiple: 2,
    baseMonthlyYuan: null,
    inclusive: true,
    effectiveFrom: null,
    effectiveTo: null,
    docNo: '云南某县标准',
    mark: '待核',
  },
  {
    region: '530521',
    urbanRural: 'RURAL',
    kind: 'INCOME_MULTIPLE',
    multiple: 0.5,
    baseMonthlyYuan: null,
    inclusive: true,
    effectiveFrom: null,
    effectiveTo: null,
    docNo: '云南某县标准',
    mark: '待核',
  },
]

const unknownYet = (region: string): StandardRow => ({
  region,
  kind: 'INCOME_MULTIPLE',
  baseMonthlyYuan: null,
  inclusive: true,
  effectiveFrom: null,
  effectiveTo: null,
  docNo: null,
  mark: '待核',
})

const missing = Object.keys(provinces).filter((region) => !known.some((row) => row.region === region))

export const standards: readonly StandardRow[] = [...known, ...missing.map(unknownYet)].sort((a, b) =>
  a.region < b.region ? -1 : a.region > b.region ? 1 : 0,
)
