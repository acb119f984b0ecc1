import type { Day } from '@fayuan/law'
import { PeriodImpossible } from './refusals.ts'

export type Period = { from: string; to: string }
type Asked = { from?: string; to?: string; compareFrom?: string; compareTo?: string }

/** Months count from year 0, so that periods can be compared and shifted. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
export const monthOfNumber = (n: number): string =>
  `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`
export const firstDay = (month: string): Day => `${month}-01` as Day
export const monthsOf = (period: Period): string[] =>
  Array.from({ length: monthNumber(period.to) - monthNumber(period.from) + 1 }, (_, i) => monthOfNumber(monthNumber(period.from) + i))

const yearEarlier = (month: string) => monthOfNumber(monthNumber(month) - 12)

/** The period asked for, this year so far if none, and what it is compared with: the same months a year before unless said otherwise (ST-05). */
export function periodsOf(asked: Asked, today: Day): { period: Period; compare: Period } {
  const to = asked.to ?? today.slice(0, 7)
  const from = asked.from ?? `${to.slice(0, 4)}-01`
  const compare = { from: asked.compareFrom ?? yearEarlier(from), to: asked.compareTo ?? yearEarlier(to) }
  refuseBackwards({ from, to }, 'to')
  refuseBackwards(compare, 'compareTo')
  return { period: { from, to }, compare }
}

function refuseBackwards(period: Period, path: string): void {
  if (period.from > period.to) throw new PeriodImpossible(path, '结束月份不能早于开始月份。')
  if (monthNumber(period.to) - monthNumber(period.from) >= 120) throw new PeriodImpossible(path, '一次最多统计十年，请缩短期间。')
}

/** ST-05: one decimal of a percent; a previous period of nothing has no rate. Half a tenth is rounded away from zero. */
export function change(value: number, previous: number): number | null {
  if (previous === 0) return null
  const rate = ((value - previous) / Math.abs(previous)) * 1000
  return (Math.sign(rate) * Math.round(Math.abs(rate))) / 10 + 0
}
