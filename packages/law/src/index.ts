/**
 * The law that decides, as data and pure functions: the same in the server, the browser and on the command line. What describes it
 * (rules), counts it (indicators), scores it (quality), tries it out (simulator) or reads new data for it (loading) has a door of its own,
 * so that a page loads only what it asks.
 */
export { addDays, addMonths, dayOf, daysBetween, isDay, toDay, weekday, yearOf } from './day.ts'
export type { Day } from './day.ts'
export { officialCalendar, makeCalendar, nextWorkingDay } from './calendar/calendar.ts'
export type { Calendar, CalendarRow } from './calendar/calendar.ts'
export * from './deadlines/index.ts'
export * from './procedure/index.ts'
export * from './glossary/index.ts'
export type { InputError } from './shape.ts'
export { ageOn } from './age.ts'
export { commonSuperior, jurisdiction, firstReceived, isWithin, sameMatterKey, seatNamed } from './jurisdiction/jurisdiction.ts'
export type { JurisdictionAnswer, JurisdictionInput, Receipt, SameMatter } from './jurisdiction/jurisdiction.ts'
export * from './fees/index.ts'
export { closingDay, closingGrounds } from './closing/closing-day.ts'
export type { ClosingGround, ClosingGroundRow } from './closing/closing-day.ts'
export * from './eligibility/index.ts'
export * from './materials/index.ts'
export * from './standards/index.ts'
export type { Mark, Source } from './marks.ts'
export { officialCalendarOf } from './calendar/calendar.ts'
export { withNotice } from './calendar/notice.ts'
export type { HolidayNotice } from './calendar/notice.ts'
export { calendarBook } from './calendar/book.ts'
export type { CalendarBook } from './calendar/book.ts'
