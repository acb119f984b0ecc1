import { addDays, isDay } from '../day.ts'
import type { Day } from '../day.ts'

export const monthDayOf = (day: Day): string => day.slice(5, 7) + day.slice(8)

// A leap year, so that every day of any year has its place.
const inLeapYear = (monthDay: string): Day | null => {
  const day = `2000-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`
  return isDay(day) ? day : null
}

/** The days of spans written MMDD or MMDD-MMDD, parted by spaces. */
export function daysOfSpans(spans: string): ReadonlySet<string> {
  const days = new Set<string>()
  for (const span of spans.split(' ')) {
    const [from = '', to = from] = span.split('-')
    const last = inLeapYear(to)
    for (let day = inLeapYear(from); day !== null && last !== null && day <= last; day = addDays(day, 1)) days.add(monthDayOf(day))
  }
  return days
}
