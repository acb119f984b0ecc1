import type { Day } from '../day.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { dayIn } from './answer.ts'
import type { ClockAnswer } from './answer.ts'
import { dueBeforeLimit } from './before-limit.ts'
import { dueByDays } from './by-days.ts'
import { dueByHours } from './by-hours.ts'
import type { Pause } from './pauses.ts'
import { ruleOf } from './rules.ts'
import type { ClockRule, DeadlineRule, Period } from './rules.ts'

export type DueOptions = { variant?: string; asOf?: Day | string; days?: number }

/** The length that applies: a named variant, the days the agency set, or the row itself. */
export function periodOf(row: DeadlineRule, options: DueOptions): Period {
  if (row.variants) {
    const name = options.variant ?? row.defaultVariant ?? ''
    const variant = Object.hasOwn(row.variants, name) ? row.variants[name] : undefined
    if (!variant) throw new RangeError(`${row.id} 需要指明期限种类：${Object.keys(row.variants).join('、')}`)
    return variant
  }
  const amount = options.days ?? row.amount
  if (amount === null) throw new RangeError(`${row.id} 没有法定的固定天数，请给出 days`)
  return { amount, unit: row.unit }
}

/** When a period ends, and how it stands on the day asked about. `start` is the triggering day, or an instant for hour rules. */
export function due(
  rule: ClockRule,
  start: Day | string,
  pauses: readonly Pause[],
  calendar: Calendar,
  options: DueOptions = {},
): ClockAnswer {
  const row = ruleOf.get(rule)
  if (!row) throw new RangeError(`没有这个期限规则：${rule}`)
  const period = periodOf(row, options)
  const question = { row, period, asOf: options.asOf ?? null }
  if (period.unit === 'hour') return dueByHours(question, start)
  if (rule === 'D16') return dueBeforeLimit(question, dayIn(start))
  return dueByDays(question, dayIn(start), pauses, calendar)
}
