/** 期限: the running clocks of a case. Rooms start, pause, resume and stop them; the law computes them. */
export { clocksOf, openClocks } from './queries.ts'
export { pauseClock, reopenClock, resumeClock, startClock, stopClock } from './run.ts'
export { type ClockOrder, ClockOut, type ClockRow, type ClockView } from './schema.ts'
export { viewClock } from './view.ts'
export { checkClocks, type ClockDifference, verifyClocks } from './verify.ts'
