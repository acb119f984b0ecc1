import { dayOfMs, isDay, parseInstant } from '../day.ts'
import type { Day } from '../day.ts'
import { officialCalendar } from '../calendar/calendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { Malformed, amount, asObject, day, field, flag, list, reading, required } from '../shape.ts'
import type { InputError, Raw } from '../shape.ts'
import { due } from './due.ts'
import type { ClockAnswer } from './answer.ts'
import { hasLimit, isClockRule, ruleOf, ruleOn } from './rules.ts'
import type { ClockRule, DeadlineRule } from './rules.ts'
import type { Pause } from './pauses.ts'

/** One clock as it comes in from outside (contracts/clock.md). */
export type Clock = { rule: ClockRule; variant?: string; start: string; pauses: Pause[]; asOf?: string; days?: number; inForce?: boolean }

export type ParsedClock = { ok: true; clock: Clock } | { ok: false; error: InputError }

// Beyond these years the arithmetic is right but the question is surely a slip of the hand.
const earliest = '1990-01-01'
const latest = '2199-12-31'

function sane(value: string, path: string): string {
  if (value.slice(0, 10) < earliest || value.slice(0, 10) > latest)
    throw new Malformed('OUT_OF_RANGE', path, `日期应在 ${earliest} 至 ${latest} 之间。`)
  return value
}

function readRule(raw: Raw): DeadlineRule {
  const id = required(field(raw, 'rule'), 'rule')
  const row = isClockRule(id) ? ruleOf.get(id) : undefined
  if (!row) throw new Malformed('UNKNOWN_CODE', 'rule', '没有这个期限规则，应为 D01 至 D24。')
  return row
}

function readVariant(raw: Raw, row: DeadlineRule): string | undefined {
  const variant = field(raw, 'variant')
  // Where no limit was law there are no kinds of it to choose from.
  if (!hasLimit(row)) return undefined
  if (!row.variants) {
    if (variant !== undefined) throw new Malformed('UNKNOWN_CODE', 'variant', `${row.id} 没有不同的期限种类。`)
    return undefined
  }
  const names = Object.keys(row.variants).join('、')
  if (variant === undefined) {
    if (row.defaultVariant !== null || row.isParameter) return undefined
    throw new Malformed('REQUIRED', 'variant', `${row.id} 需要指明期限种类：${names}。`)
  }
  if (typeof variant !== 'string' || !Object.hasOwn(row.variants, variant))
    throw new Malformed('UNKNOWN_CODE', 'variant', `期限种类应为 ${names}。`)
  return variant
}

function readMoment(raw: Raw, key: string, needsInstant: boolean): string | undefined {
  const value = field(raw, key)
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw new Malformed('INVALID_TYPE', key, '这里应为日期或者时间。')
  if (parseInstant(value) !== null) return sane(value, key)
  if (!isDay(value))
    throw new Malformed('IMPOSSIBLE_DATE', key, '不是有效的日期或者时间，请写成 2025-03-10 或者 2025-03-08T15:30:00+08:00。')
  if (needsInstant) throw new Malformed('INVALID_TYPE', key, '这个期限按小时计算，请给出带时区的时间，例如 2025-03-08T15:30:00+08:00。')
  return sane(value, key)
}

function readPause(value: unknown, index: number, start: Day): Pause {
  const path = `pauses[${index}]`
  const raw = asObject(value, path)
  const from = required(day(raw, 'from', path), `${path}.from`)
  const to = day(raw, 'to', path) ?? null
  sane(from, `${path}.from`)
  if (to !== null) sane(to, `${path}.to`)
  if (from < start) throw new Malformed('PAUSE_BEFORE_START', `${path}.from`, '暂停不能早于期限开始的日子。')
  if (to !== null && to < from) throw new Malformed('PAUSE_ENDS_BEFORE_IT_BEGINS', `${path}.to`, '暂停的结束不能早于它的开始。')
  return { from, to }
}

/** The row in the wording of the day the step began; as it reads today where the question says so. */
function wordingFor(raw: Raw, row: DeadlineRule): DeadlineRule {
  if (flag(raw, 'inForce') === false) return row
  const start = field(raw, 'start')
  const ms = parseInstant(start)
  if (isDay(start)) return ruleOn(row, start)
  return ms === null ? row : ruleOn(row, dayOfMs(ms))
}

function readClock(input: unknown): Clock {
  const raw = asObject(input, '')
  const row = wordingFor(raw, readRule(raw))
  const variant = readVariant(raw, row)
  const isHourly = row.unit === 'hour'
  const start = required(readMoment(raw, 'start', isHourly), 'start')
  const startDay = required(day(raw, 'start'), 'start')
  const pauses = (list(raw, 'pauses', 1000) ?? []).map((value, index) => readPause(value, index, startDay))
  const asOf = readMoment(raw, 'asOf', false)
  const days = amount(raw, 'days', { min: 1, max: 3660, isWhole: true })
  if (row.amount === null && row.isParameter && days === undefined && variant === undefined) {
    throw new Malformed('REQUIRED', 'days', `${row.id} 的期限由本地规定，请给出天数 days。`)
  }
  return {
    rule: row.id,
    start,
    pauses,
    ...(variant === undefined ? {} : { variant }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(days === undefined ? {} : { days }),
    ...(flag(raw, 'inForce') === false ? { inForce: false } : {}),
  }
}

export function parseClock(input: unknown): ParsedClock {
  const read = reading(() => readClock(input))
  return read.ok ? { ok: true, clock: read.value } : read
}

export const answerClock = ({ rule, start, pauses, ...options }: Clock, calendar: Calendar = officialCalendar): ClockAnswer =>
  due(rule, start, pauses, calendar, options)
