/** Calendar days of China (Asia/Shanghai). The only file of the law that touches Date. */
export type Day = string & { readonly brand: 'Day' }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const msPerDay = 86_400_000

const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay
const fromSerial = (n: number): Day => new Date(n * msPerDay).toISOString().slice(0, 10) as Day

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false
  const parts = pattern.exec(value)
  if (!parts) return false
  const n = serial(value)
  // Date.parse turns 02-30 into March on some engines, so the day must survive the round trip.
  return Number.isFinite(n) && fromSerial(n) === value
}

export function toDay(value: string): Day {
  if (!isDay(value)) throw new RangeError(`不是有效的日期：${String(value).slice(0, 40)}`)
  return value
}

export const addDays = (day: Day, n: number): Day => fromSerial(serial(day) + n)

/** Calendar days from a to b; negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => serial(b) - serial(a)

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => (((serial(day) + 4) % 7) + 7) % 7

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same day number n months later, or the last day of that month (law.md §10). */
export function addMonths(day: Day, n: number): Day {
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + n
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const date = Math.min(Number(day.slice(8)), lastDayOfMonth(year, month))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day
}

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
