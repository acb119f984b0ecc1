import { addDays, weekday, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { movedByNextNotice, officialVersion, officialYears } from './official-days.ts'
import { daysOfSpans, monthDayOf } from './spans.ts'
import { isStatutoryHoliday } from './statutory-days.ts'

/** Which days are worked. `isProvisional`: the State Council has not yet announced that year's holidays. */
export type Calendar = { version: string; isWorkingDay(day: Day): boolean; isProvisional(year: number): boolean }

/** One day that departs from the plain week; rows of an agency override the built-in ones per day. */
export type CalendarRow = { day: Day; isWorking: boolean }

export function isWeekend(day: Day): boolean {
  const at = weekday(day)
  return at === 0 || at === 6
}

/** The days of one year that depart from the week, as MMDD; a day off that is a weekend anyway may be among them. */
type Year = { off: ReadonlySet<string>; on: ReadonlySet<string> }

const officialYear = (year: number): Year | null => {
  const notice = officialYears[year]
  return notice ? { off: daysOfSpans(notice.off), on: daysOfSpans(notice.on) } : null
}

// Read once: a due day asks for dozens of days, a nightly proof for millions.
const years = new Map(
  Object.keys(officialYears).flatMap((year): [number, Year][] => {
    const days = officialYear(Number(year))
    return days ? [[Number(year), days]] : []
  }),
)

const lastYear = Math.max(...years.keys())
const firstYear = Math.min(...years.keys())

const isPlainWorkingDay = (day: Day): boolean => !isWeekend(day) && !isStatutoryHoliday(day)

function isWorkingIn(year: Year, day: Day): boolean {
  const monthDay = monthDayOf(day)
  return isWeekend(day) ? year.on.has(monthDay) : !year.off.has(monthDay) || year.on.has(monthDay)
}

/** The notices of the State Council up to the year named by the version; later years are weekends plus the statutory days. */
function officialUpTo(last: number): Calendar {
  const knownYear = (year: number) => (year <= last ? years.get(year) : undefined)
  const notYetMoved = daysOfSpans(movedByNextNotice[last + 1] ?? '')
  return {
    version: `CN-${last}`,
    isWorkingDay: (day) => {
      const year = knownYear(yearOf(day))
      if (!year || (yearOf(day) === last && notYetMoved.has(monthDayOf(day)))) return isPlainWorkingDay(day)
      return isWorkingIn(year, day)
    },
    isProvisional: (year) => knownYear(year) === undefined,
  }
}

/** The notices of the State Council; a year without one is weekends plus the statutory days, and provisional. */
export const officialCalendar: Calendar = { ...officialUpTo(lastYear), version: officialVersion }

const versionPattern = /^CN-(\d{4})$/

/** The official calendar as an old version knew it, so that an old answer can be given again; null for a version that never was. */
export function officialCalendarOf(version: string): Calendar | null {
  const last = Number(versionPattern.exec(version)?.[1])
  return last >= firstYear && last <= lastYear ? officialUpTo(last) : null
}

/** The official calendar with an agency's rows on top. A year with rows counts as announced. */
export function makeCalendar(version: string, rows: readonly CalendarRow[]): Calendar {
  const byDay = new Map<string, boolean>(rows.map((row) => [row.day, row.isWorking]))
  const announced = new Set(rows.map((row) => yearOf(row.day)))
  return {
    version,
    isWorkingDay: (day) => byDay.get(day) ?? officialCalendar.isWorkingDay(day),
    isProvisional: (year) => !announced.has(year) && officialCalendar.isProvisional(year),
  }
}

/** The day itself when it is worked, else the first working day after it. */
export function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let candidate = day
  // No holiday lasts a month; the bound keeps a broken set of rows from hanging the caller.
  for (let i = 0; i < 60 && !calendar.isWorkingDay(candidate); i++) candidate = addDays(candidate, 1)
  return candidate
}
