import { addDays, addMonths, toDay } from '../day.ts'
import type { Day } from '../day.ts'

/** Both ends are within (ST-04). */
export type Period = { from: Day; to: Day }

const monthsFrom = (from: Day, months: number): Period => ({ from, to: addDays(addMonths(from, months), -1) })
const first = (year: number, month: number): Day => toDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)

export const monthOf = (year: number, month: number): Period => monthsFrom(first(year, month), 1)
export const quarterOf = (year: number, quarter: 1 | 2 | 3 | 4): Period => monthsFrom(first(year, quarter * 3 - 2), 3)
/** 半年: January to June, July to December (ST-04, Q-14). */
export const halfOf = (year: number, half: 1 | 2): Period => monthsFrom(first(year, half * 6 - 5), 6)
export const yearPeriod = (year: number): Period => monthsFrom(first(year, 1), 12)
/** 累计: from New Year to the end of a month. */
export const upToMonth = (year: number, month: number): Period => monthsFrom(first(year, 1), month)

const isMonthEnd = (day: Day): boolean => addDays(day, 1).slice(8) === '01'

/** 上年同期: a period that ends with its month ends with that month the year before, leap year or not. */
export function sameLastYear({ from, to }: Period): Period {
  const end = isMonthEnd(to) ? addDays(addMonths(addDays(to, 1), -12), -1) : addMonths(to, -12)
  return { from: addMonths(from, -12), to: end }
}
