import { addDays, addMonths, daysBetween, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { nextWorkingDay } from '../calendar/calendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { dayIn, unasked } from './answer.ts'
import type { ClockAnswer, ClockState, Question } from './answer.ts'
import { light } from './light.ts'
import { isPaused, mergePauses, pausedDays } from './pauses.ts'
import type { Pause } from './pauses.ts'

/** The last counted day of a period, not yet rolled; null while an open pause holds it. */
function countedEnd(start: Day, length: number, pauses: readonly Pause[], counts: (day: Day) => boolean): Day | null {
  let day = start
  for (let counted = 0; counted < length;) {
    day = addDays(day, 1)
    const pause = pauses.find((p) => p.from < day && (p.to === null || day <= p.to))
    if (pause) {
      if (pause.to === null) return null
      day = pause.to
    } else if (counts(day)) counted++
  }
  return day
}

const everyDay = () => true

/** Counted days after `asOf` up to the counted end, which is what a light measures. */
function countedLeft(asOf: Day, end: Day, pauses: readonly Pause[], counts: (day: Day) => boolean): number {
  let left = 0
  for (let day = addDays(asOf, 1); day <= end; day = addDays(day, 1)) if (!isPaused(day, pauses) && counts(day)) left++
  return left
}

function countedUsed(start: Day, asOf: Day, pauses: readonly Pause[], counts: (day: Day) => boolean): number {
  let used = 0
  for (let day = addDays(start, 1); day <= asOf; day = addDays(day, 1)) if (!isPaused(day, pauses) && counts(day)) used++
  return used
}

/** Calendar days, working days and months; the counted end rolls to the next working day. */
export function dueByDays(question: Question, start: Day, given: readonly Pause[], calendar: Calendar): ClockAnswer {
  const { period } = question
  const asOf = question.asOf === null ? null : dayIn(question.asOf)
  const pauses = mergePauses(given)
  const counts = period.unit === 'workday' ? (day: Day) => calendar.isWorkingDay(day) : everyDay
  // A period of months is as long as the days between its ends; a pause then lengthens it day for day.
  const length = period.unit === 'month' ? daysBetween(start, addMonths(start, period.amount)) : period.amount
  const end = countedEnd(start, length, pauses, counts)
  const dueOn = end && nextWorkingDay(end, calendar)
  const answer: ClockAnswer = {
    ...unasked(question),
    dueOn,
    rolledFrom: end !== dueOn ? end : null,
    provisional: dueOn !== null && calendar.isProvisional(yearOf(dueOn)),
  }
  if (asOf === null) return answer
  // A pause that begins after the counted end changes nothing, so it cannot show as paused either.
  const holding = pauses.filter((pause) => end === null || pause.from < end)
  const isOnHold = isPaused(asOf, holding)
  const left = end ? countedLeft(asOf, end, holding, counts) : length - Math.min(length, countedUsed(start, asOf, holding, counts))
  const state: ClockState = isOnHold ? 'paused' : dueOn !== null && asOf > dueOn ? 'overdue' : 'running'
  return {
    ...answer,
    state,
    daysLeft: dueOn && daysBetween(asOf, dueOn),
    light: light(state, left, length),
    total: Math.max(0, daysBetween(start, asOf)),
    onHold: pausedDays(start, asOf, holding),
  }
}
