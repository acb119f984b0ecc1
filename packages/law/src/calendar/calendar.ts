import { addDays, weekday, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { officialVersion, officialYears } from './official-days.ts'
import { isStatutoryHoliday } from './statutory-days.ts'

/** Which days are worked. `isProvisional`: the State Council has not yet announced that year's holidays. */
export type Calendar = { version: string; isWorkingDay(day: Day): boolean; isProvisional(year: number): boolean }

/** One day that departs from the plain week; rows of an agency override the built-in ones per day. */
export type CalendarRow = { day: Day; isWorking: boolean }

const within = (monthDay: string, list: string): boolean =>
  list.split(' ').some((span) => {
    const [from = '', to = from] = span.split('-')
    return from !== '' && from <= monthDay && monthDay <= to
  })

const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6

function isOfficialWorkingDay(day: Day): boolean {
  const notice = officialYears[yearOf(day)]
  if (!notice) return !isWeekend(day) && !isStatutoryHoliday(day)
  const monthDay = day.slice(5, 7) + day.slice(8)
  if (within(monthDay, notice.on)) return true
  return !isWeekend(day) && !within(monthDay, notice.off)
}

const hasNotice = (year: number): boolean => officialYears[year] !== undefined

/** The notices of the State Council; a year without one is weekends plus the statutory days, and provisional. */
export const officialCalendar: Calendar = {
  version: officialVersion,
  isWorkingDay: isOfficialWorkingDay,
  isProvisional: (year) => !hasNotice(year),
}

/** The official calendar with an agency's rows on top. A year with rows counts as announced. */
export function makeCalendar(version: string, rows: readonly CalendarRow[]): Calendar {
  const byDay = new Map<string, boolean>(rows.map((row) => [row.day, row.isWorking]))
  const years = new Set(rows.map((row) => yearOf(row.day)))
  return {
    version,
    isWorkingDay: (day) => byDay.get(day) ?? isOfficialWorkingDay(day),
    isProvisional: (year) => !years.has(year) && !hasNotice(year),
  }
}

/** The day itself when it is worked, else the first working day after it. */
export function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let candidate = day
  // No holiday lasts a month; the bound keeps a broken set of rows from hanging the caller.
  for (let i = 0; i < 60 && !calendar.isWorkingDay(candidate); i++) candidate = addDays(candidate, 1)
  return candidate
}
