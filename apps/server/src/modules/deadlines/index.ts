/** 期限: the running clocks of a case. Rooms start, pause, resume and stop them; the law computes them, by the calendar in use. */
export { calendarAt, calendarIn, type KeptCalendar, type KeptNotice, noticesIn, noticesKey, recordNotice } from './calendar.ts'
export { clocksOf, openClocks } from './queries.ts'
export { casesToRecount, type MovedClock, recountClocks } from './recount.ts'
export { pauseClock, reopenClock, resumeClock, startClock, stopClock } from './run.ts'
export { type ClockOrder, ClockOut, type ClockRow, type ClockView } from './schema.ts'
export { viewClock } from './view.ts'
export { checkClocks, type ClockDifference, verifyClocks } from './verify.ts'
