import { officialCalendar, officialCalendarOf } from './calendar.ts'
import type { Calendar } from './calendar.ts'
import { withNotice } from './notice.ts'
import type { HolidayNotice } from './notice.ts'

/** Every version of the calendar that ever answered: the built-in ones, and one more for each notice imported, in the order of import. */
export type CalendarBook = { current: Calendar; of(version: string): Calendar | null }

export function calendarBook(notices: readonly HolidayNotice[]): CalendarBook {
  let current = officialCalendar
  const imported = new Map<string, Calendar>()
  const byYear = new Map<number, HolidayNotice>()
  for (const notice of notices) {
    current = withNotice(current, notice, byYear.get(notice.year + 1))
    byYear.set(notice.year, notice)
    imported.set(current.version, current)
  }
  return { current, of: (version) => imported.get(version) ?? officialCalendarOf(version) }
}
