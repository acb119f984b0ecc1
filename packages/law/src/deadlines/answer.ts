import { dayAt, dayNumber, dayOfMs, parseInstant, toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Light } from './light.ts'
import type { ClockRule, DeadlineRule, Period } from './rules.ts'

export type ClockState = 'running' | 'paused' | 'overdue'

/**
 * The answer of contracts/clock.md. Without `asOf` the fields that depend on it are null; where no limit was law on the day the step began,
 * `dueOn`, `daysLeft` and `light` are null and the state never is `overdue`.
 */
export type ClockAnswer = {
  rule: ClockRule
  dueOn: Day | null
  /** Only for periods counted in hours; then dueOn is null. */
  dueAt?: string
  rolledFrom: Day | null
  state: ClockState | null
  daysLeft: number | null
  light: Light | null
  total: number | null
  onHold: number | null
  /** Only for D16: whether urgent aid is due on the day asked about. */
  triggered?: boolean | null
  provisional: boolean
  cites: string[]
}

/** What every way of counting is asked: the row, its length, and the day it is looked at. */
export type Question = { row: DeadlineRule; period: Period; asOf: string | null }

/** How a clock stands on the day asked about. */
export type Standing = Pick<ClockAnswer, 'state' | 'daysLeft' | 'light' | 'total' | 'onHold'>

/** Nobody has asked how it stands. */
export const notAsked: Standing = { state: null, daysLeft: null, light: null, total: null, onHold: null }

/** The answer before anybody has asked how it stands. */
export const unasked = ({ row }: Pick<Question, 'row'>): ClockAnswer => ({
  rule: row.id,
  dueOn: null,
  rolledFrom: null,
  ...notAsked,
  provisional: false,
  cites: [...row.cite],
})

/** The number of that day, for reckoning. */
export function numberIn(value: string): number {
  if (value.length !== 10) return dayNumber(dayIn(value))
  const number = dayNumber(value as Day)
  // Written again it is the same, or it never was a day.
  return dayAt(number) === value ? number : dayNumber(toDay(value))
}

/** The day a day stands for: itself, or the Chinese day of an instant. */
export function dayIn(value: string): Day {
  // A day is what nearly everybody asks with; an instant is longer.
  if (value.length === 10) return toDay(value)
  const ms = parseInstant(value)
  return ms === null ? toDay(value) : dayOfMs(ms)
}
