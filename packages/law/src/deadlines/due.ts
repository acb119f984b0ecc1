import { addDays, addMonths, dayOfMs, daysBetween, formatInstant, isDay, parseInstant, toDay, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { nextWorkingDay } from '../calendar/calendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { light } from './light.ts'
import type { Light } from './light.ts'
import { isPaused, pausedDays, mergePauses } from './pauses.ts'
import type { Pause } from './pauses.ts'
import { ruleOf } from './rules.ts'
import type { ClockRule, DeadlineRule, Period } from './rules.ts'

export type ClockState = 'running' | 'paused' | 'overdue'

/** The answer of contracts/clock.md. Without `asOf` the fields that depend on it are null. */
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

/** The day a day stands for: itself, or the Chinese day of an instant. */
function dayIn(value: string): Day {
  if (isDay(value)) return value
  const ms = parseInstant(value)
  return ms === null ? toDay(value) : dayOfMs(ms)
}

/** The last counted day of a period, not yet rolled; null while an open pause holds it. */
function countedEnd(start: Day, length: number, pauses: readonly Pause[], counts: (day: Day) => boolean): Day | null {
  let day = start
  for (let counted = 0; counted < length; ) {
    day = addDays(day, 1)
    const pause = pauses.find((p) => p.from < day && (p.to === null || day <= p.to))
    if (pause) {
      if (pause.to === null) return null
      day = pause.to
    } else if (counts(day)) counted++
  }
  return day
}

const everyDay = () => true

/** Counted days after `asOf` up to the counted end, which is what a light measures. */
function countedLeft(asOf: Day, end: Day, pauses: readonly Pause[], counts: (day: Day) => boolean): number {
  let left = 0
  for (let day = addDays(asOf, 1); day <= end; day = addDays(day, 1)) if (!isPaused(day, pauses) && counts(day)) left++
  return left
}

function countedUsed(start: Day, asOf: Day, pauses: readonly Pause[], counts: (day: Day) => boolean): number {
  let used = 0
  for (let day = addDays(start, 1); day <= asOf; day = addDays(day, 1)) if (!isPaused(day, pauses) && counts(day)) used++
  return used
}

function dueByDays(row: DeadlineRule, period: Period, start: Day, given: readonly Pause[], calendar: Calendar, asOf: Day | null): ClockAnswer {
  const pauses = mergePauses(given)
  const counts = period.unit === 'workday' ? (day: Day) => calendar.isWorkingDay(day) : everyDay
  // A period of months is as long as the days between its ends; a pause then lengthens it day for day.
  const length = period.unit === 'month' ? daysBetween(start, addMonths(start, period.amount)) : period.amount
  const end = countedEnd(start, length, pauses, counts)
  const dueOn = end && nextWorkingDay(end, calendar)
  const answer: ClockAnswer = {
    rule: row.id,
    dueOn,
    rolledFrom: end !== dueOn ? end : null,
    state: null,
    daysLeft: null,
    light: null,
    total: null,
    onHold: null,
    provisional: dueOn !== null && calendar.isProvisional(yearOf(dueOn)),
    cites: [...row.cite],
  }
  if (asOf === null) return answer
  // A pause that begins after the counted end changes nothing, so it cannot show as paused either.
  const holding = pauses.filter((pause) => end === null || pause.from < end)
  const isOnHold = isPaused(asOf, holding)
  const left = end ? countedLeft(asOf, end, holding, counts) : length - Math.min(length, countedUsed(start, asOf, holding, counts))
  const state: ClockState = isOnHold ? 'paused' : dueOn !== null && asOf > dueOn ? 'overdue' : 'running'
  return {
    ...answer,
    state,
    daysLeft: dueOn && daysBetween(asOf, dueOn),
    light: light(state, left, length),
    total: Math.max(0, daysBetween(start, asOf)),
    onHold: pausedDays(start, asOf, holding),
  }
}

const msPerHour = 3_600_000

/** Hours run straight through: no pause, no holiday moves them (law.md §10). */
function dueByHours(row: DeadlineRule, period: Period, start: string, asOf: string | null): ClockAnswer {
  const startMs = parseInstant(start)
  if (startMs === null) throw new RangeError(`${row.id} 按小时计算，开始时间须带时区，例如 2025-03-08T15:30:00+08:00`)
  const dueMs = startMs + period.amount * msPerHour
  const answer: ClockAnswer = {
    rule: row.id,
    dueOn: null,
    dueAt: formatInstant(dueMs),
    rolledFrom: null,
    state: null,
    daysLeft: null,
    light: null,
    total: null,
    onHold: null,
    provisional: false,
    cites: [...row.cite],
  }
  if (asOf === null) return answer
  const asOfMs = parseInstant(asOf)
  const asOfDay = dayIn(asOf)
  const dueDay = dayOfMs(dueMs)
  const isOver = asOfMs === null ? asOfDay > dueDay : asOfMs > dueMs
  const hoursLeft = asOfMs === null ? daysBetween(asOfDay, dueDay) * 24 : (dueMs - asOfMs) / msPerHour
  const state: ClockState = isOver ? 'overdue' : 'running'
  return {
    ...answer,
    state,
    daysLeft: daysBetween(asOfDay, dueDay),
    light: light(state, hoursLeft, period.amount),
    total: Math.max(0, daysBetween(dayOfMs(startMs), asOfDay)),
    onHold: 0,
  }
}

/**
 * D16 looks back from the day a limitation ends (V7): with seven days left nothing happens, with fewer urgent aid is due.
 * The limitation day is taken as given and never rolled, which is the careful side.
 */
function dueBeforeLimit(row: DeadlineRule, period: Period, limit: Day, asOf: Day | null): ClockAnswer {
  const left = asOf && daysBetween(asOf, limit)
  const isOver = left !== null && left < 0
  const isTriggered = left !== null && !isOver && left < period.amount
  return {
    rule: row.id,
    dueOn: limit,
    rolledFrom: null,
    state: left === null ? null : isOver ? 'overdue' : 'running',
    daysLeft: left,
    light: left === null ? null : isOver ? 'red' : isTriggered ? 'yellow' : 'green',
    total: left === null ? null : 0,
    onHold: left === null ? null : 0,
    triggered: left === null ? null : isTriggered,
    provisional: false,
    cites: [...row.cite],
  }
}

/** When a period ends, and how it stands on the day asked about. `start` is the triggering day, or an instant for hour rules. */
export function due(rule: ClockRule, start: Day | string, pauses: readonly Pause[], calendar: Calendar, options: DueOptions = {}): ClockAnswer {
  const row = ruleOf.get(rule)
  if (!row) throw new RangeError(`没有这个期限规则：${rule}`)
  const period = periodOf(row, options)
  const asOf = options.asOf ?? null
  if (period.unit === 'hour') return dueByHours(row, period, start, asOf)
  const asOfDay = asOf === null ? null : dayIn(asOf)
  if (rule === 'D16') return dueBeforeLimit(row, period, dayIn(start), asOfDay)
  return dueByDays(row, period, dayIn(start), pauses, calendar, asOfDay)
}
