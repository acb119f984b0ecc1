import { addDays, weekday, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { movedByNextNotice, officialVersion, officialYears } from './official-days.ts'
import { daysOfSpans } from './spans.ts'
import { isStatutoryHoliday } from './statutory-days.ts'

/** Which days are worked. `isProvisional`: the State Council has not yet announced that year's holidays. */
export type Calendar = { version: string; isWorkingDay(day: Day): boolean; isProvisional(year: number): boolean }

/** One day that departs from the plain week; rows of an agency override the built-in ones per day. */
export type CalendarRow = { day: Day; isWorking: boolean }

export function isWeekend(day: Day): boolean {
  const at = weekday(day)
  return at === 0 || at === 6
}

const announcedYears = Object.keys(officialYears).map(Number)
const lastYear = Math.max(...announcedYears)
const firstYear = Math.min(...announcedYears)

const isPlainWorkingDay = (day: Day): boolean => !isWeekend(day) && !isStatutoryHoliday(day)

const dayIn = (year: number, monthDay: string): Day => `${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}` as Day

/** What the notices up to `last` say of single days. A make-up day is named after the days off, so it wins where both are said. */
function departuresUpTo(last: number): Map<Day, boolean> {
  const isWorking = new Map<Day, boolean>()
  for (const year of announcedYears.filter((one) => one <= last)) {
    for (const monthDay of daysOfSpans(officialYears[year]?.off ?? '')) isWorking.set(dayIn(year, monthDay), false)
    for (const monthDay of daysOfSpans(officialYears[year]?.on ?? '')) isWorking.set(dayIn(year, monthDay), true)
  }
  // The end of the last year was as always until the next notice moved it.
  for (const monthDay of daysOfSpans(movedByNextNotice[last + 1] ?? ''))
    isWorking.set(dayIn(last, monthDay), isPlainWorkingDay(dayIn(last, monthDay)))
  return isWorking
}

/** The notices of the State Council up to the year named by the version; later years are weekends plus the statutory days. */
function officialUpTo(last: number): Calendar {
  // What a day is, is found once: a due day asks for dozens of days, a nightly proof for millions.
  const isWorking = departuresUpTo(last)
  const isAnnounced = (year: number) => year >= firstYear && year <= last
  const find = (day: Day): boolean => {
    const found = isAnnounced(yearOf(day)) ? !isWeekend(day) : isPlainWorkingDay(day)
    isWorking.set(day, found)
    return found
  }
  return {
    version: `CN-${last}`,
    isWorkingDay: (day) => isWorking.get(day) ?? find(day),
    isProvisional: (year) => !isAnnounced(year),
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
