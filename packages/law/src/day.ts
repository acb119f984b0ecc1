/** Calendar days of China (Asia/Shanghai). The only file of the law that touches Date. */
export type Day = string & { readonly brand: 'Day' }

// Reckoned on whole numbers and not through Date: a due day asks for dozens of days, a recomputation for millions.
const numbers = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
const two = (n: number): string => numbers[n] ?? ''
const pair = (day: string, at: number): number => day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - 528
const yearIn = (day: string): number => pair(day, 0) * 100 + pair(day, 2)

// Years here begin in March, so that the leap day is the last of its year; 400 of them have 146,097 days, and 1970-01-01 is day 0.
const daysIn400Years = 146_097
const epoch = 719_468
const whole = (n: number): number => n | 0
const daysBeforeMonth = (month: number): number => whole((153 * month + 2) / 5)

function numberFor(calendarYear: number, month: number, date: number): number {
  const isBeforeMarch = month < 3
  // Counted a cycle further on, so that no year is negative and a fraction is always cut downwards.
  const year = calendarYear + (isBeforeMarch ? 399 : 400)
  const leapDays = whole(year / 4) - whole(year / 100) + whole(year / 400)
  return year * 365 + leapDays + daysBeforeMonth(isBeforeMarch ? month + 9 : month - 3) + date - 1 - epoch - daysIn400Years
}

/** Days since 1970-01-01, for reckoning; the way back is dayAt. */
export const dayNumber = (day: Day): number => numberFor(yearIn(day), pair(day, 5), pair(day, 8))

function written(n: number): Day {
  const since = n + epoch
  const cycle = Math.floor(since / daysIn400Years)
  const inCycle = since - cycle * daysIn400Years
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / (daysIn400Years - 1))) / 365,
  )
  const inYear = inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100))
  const marchMonth = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - daysBeforeMonth(marchMonth) + 1
  const isAfterNewYear = marchMonth > 9
  const year = yearInCycle + cycle * 400 + (isAfterNewYear ? 1 : 0)
  const month = isAfterNewYear ? marchMonth - 9 : marchMonth + 3
  return `${two(Math.floor(year / 100))}${two(year % 100)}-${two(month)}-${two(date)}` as Day
}

// The days the law is asked about lie within fifty years; each is written once.
const firstKept = numberFor(2000, 1, 1)
const kept = new Array<Day | undefined>(numberFor(2050, 1, 1) - firstKept)

/** The day of a number of dayNumber. */
export function dayAt(n: number): Day {
  const at = n - firstKept
  return at >= 0 && at < kept.length ? (kept[at] ??= written(n)) : written(n)
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const hyphen = 45
const isDigit = (code: number): boolean => code >= 48 && code <= 57

function isWrittenAsDay(value: string): boolean {
  if (value.length !== 10 || value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false
  for (let at = 0; at < 10; at++) if (at !== 4 && at !== 7 && !isDigit(value.charCodeAt(at))) return false
  return true
}

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !isWrittenAsDay(value)) return false
  const month = pair(value, 5)
  const date = pair(value, 8)
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDayOfMonth(yearIn(value), month)
}

export function toDay(value: string): Day {
  if (!isDay(value)) throw new RangeError(`不是有效的日期：${String(value).slice(0, 40)}`)
  return value
}

export const addDays = (day: Day, n: number): Day => dayAt(dayNumber(day) + n)

/** Calendar days from a to b; negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a)

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

export const yearOf = (day: Day): number => yearIn(day)

function numberMonthsLater(day: Day, n: number): number {
  const months = yearIn(day) * 12 + pair(day, 5) - 1 + n
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return numberFor(year, month, Math.min(pair(day, 8), lastDayOfMonth(year, month)))
}

/** The same day number n months later, or the last day of that month (law.md §10). */
export const addMonths = (day: Day, n: number): Day => dayAt(numberMonthsLater(day, n))

/** How many days n months from a day are. */
export const daysOfMonths = (day: Day, n: number): number => numberMonthsLater(day, n) - dayNumber(day)

// China has kept UTC+8 without summer time since 1991; legal aid law begins in 2003.
const shanghaiOffset = 8 * 3_600_000

export const dayOf = (instant: Date): Day => new Date(instant.getTime() + shanghaiOffset).toISOString().slice(0, 10) as Day

const instantPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

/** Milliseconds of an instant written with its offset; null when it is not one. */
export function parseInstant(value: unknown): number | null {
  if (typeof value !== 'string') return null
  const parts = instantPattern.exec(value)
  if (!parts || !isDay(parts[1])) return null
  const ms = Date.parse(value)
  return Number.isFinite(ms) ? ms : null
}

/** An instant as Chinese wall time with +08:00. */
export const formatInstant = (ms: number): string => `${new Date(ms + shanghaiOffset).toISOString().slice(0, 19)}+08:00`

export const dayOfMs = (ms: number): Day => dayOf(new Date(ms))
