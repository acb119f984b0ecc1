import type { Day } from '../day.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { dayIn } from './answer.ts'
import type { ClockAnswer } from './answer.ts'
import { dueBeforeLimit } from './before-limit.ts'
import { dueByDays } from './by-days.ts'
import { dueByHours } from './by-hours.ts'
import { dueNever } from './never.ts'
import type { Pause } from './pauses.ts'
import { hasLimit, ruleOf, ruleOn } from './rules.ts'
import type { ClockRule, DeadlineRule, Period } from './rules.ts'

/** A clock is counted in the wording of the day the step began; `inForce` false asks for today's whatever the day. */
export type DueOptions = { variant?: string; asOf?: Day | string; days?: number; inForce?: boolean }

/** The length that applies: a named variant, the days the agency set, or the row itself. */
export function periodOf(row: DeadlineRule, options: DueOptions): Period {
  const name = options.variant ?? row.defaultVariant
  if (row.variants && (name !== null || !row.isParameter)) {
    const variant = name !== null && Object.hasOwn(row.variants, name) ? row.variants[name] : undefined
    if (!variant) throw new RangeError(`${row.id} 需要指明期限种类：${Object.keys(row.variants).join('、')}`)
    return row.isParameter && options.days !== undefined ? { ...variant, amount: options.days } : variant
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
  const known = ruleOf.get(rule)
  if (!known) throw new RangeError(`没有这个期限规则：${rule}`)
  const row = options.inForce === false ? known : ruleOn(known, dayIn(dayOfWording(rule, start, options)))
  const asOf = options.asOf ?? null
  if (!hasLimit(row) && options.days === undefined) return dueNever(row, start, pauses, asOf)
  const question = { row, period: periodOf(row, options), asOf }
  if (question.period.unit === 'hour') return dueByHours(question, start)
  if (rule === 'D16') return dueBeforeLimit(question, dayIn(start))
  return dueByDays(question, start, pauses, calendar)
}

/** D16 is given the day a limitation ends and looked at before it: what it reads on that earlier day is what counts. */
const dayOfWording = (rule: ClockRule, start: string, { asOf }: DueOptions): string => (rule === 'D16' ? (asOf ?? start) : start)
