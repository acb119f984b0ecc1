import { type Day, type StandardRow, toDay } from '@fayuan/law'
import { shuangfeng } from './county.ts'

const countyRulesFrom = toDay('2009-01-01')

/**
 * Local rules as an administrator of the demonstration has entered them. The published sources do not give the first day of the province's
 * rules of 2024; the county's own are those of its report of 2010.
 */
export const enacted: readonly { id: string; from: Day; docNo: string; region?: string }[] = [
  { id: 'HN-2024', from: toDay('2024-10-01'), docNo: '演示用文号，以公布的文件为准' },
  { id: 'COUNTY-2010', from: countyRulesFrom, docNo: '演示：县内规定', region: shuangfeng.code },
]

/** The sum is the demonstration's own; no source gives the county's standard of those years. */
export const incomeStandards: readonly StandardRow[] = [
  {
    region: shuangfeng.code,
    kind: 'INCOME_MULTIPLE',
    multiple: 1,
    baseMonthlyYuan: 1000,
    inclusive: true,
    effectiveFrom: countyRulesFrom,
    effectiveTo: toDay('2016-08-25'),
    docNo: '演示：县经济困难标准',
    mark: '核',
  },
]
