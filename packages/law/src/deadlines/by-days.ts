import { addDays, addMonths, daysBetween, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { nextWorkingDay } from '../calendar/calendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { dayIn, unasked } from './answer.ts'
import type { ClockAnswer, ClockState, Question } from './answer.ts'
import { light } from './light.ts'
import { endOfDays, holds, isPaused, mergePauses, pausedDays } from './pauses.ts'
import type { Pause } from './pauses.ts'

/** How a period counts its days: its length, when it ends, and how many of its days have gone by on a day. */
type Count = { length: number; end: Day | null; gone(asOf: Day): number }

const inDays = (start: Day, length: number, pauses: readonly Pause[]): Count => ({
  length,
  end: endOfDays(start, length, pauses),
  gone: (asOf) => daysBetween(start, asOf) - pausedDays(start, asOf, pauses),
})

/** Working days cannot be reckoned, only walked; no such period is long. */
function inWorkingDays(start: Day, length: number, pauses: readonly Pause[], calendar: Calendar): Count {
  const isCounted = (day: Day) => calendar.isWorkingDay(day) && !isPaused(day, pauses)
  const gone = (asOf: Day) => {
    let counted = 0
    for (let day = addDays(start, 1); day <= asOf; day = addDays(day, 1)) if (isCounted(day)) counted++
    return counted
  }
  return { length, end: endOfWorkingDays(start, length, pauses, calendar), gone }
}

function endOfWorkingDays(start: Day, length: number, pauses: readonly Pause[], calendar: Calendar): Day | null {
  let day = start
  for (let counted = 0; counted < length;) {
    day = addDays(day, 1)
    const pause = pauses.find((one) => holds(one, day))
    if (pause?.to === null) return null
    if (pause) day = pause.to
    else if (calendar.isWorkingDay(day)) counted++
  }
  return day
}

function count({ period }: Question, start: Day, pauses: readonly Pause[], calendar: Calendar): Count {
  if (period.unit === 'workday') return inWorkingDays(start, period.amount, pauses, calendar)
  // A period of months is as long as the days between its ends; a pause then lengthens it day for day.
  return inDays(start, period.unit === 'month' ? daysBetween(start, addMonths(start, period.amount)) : period.amount, pauses)
}

/** Calendar days, working days and months; the counted end rolls to the next working day. */
export function dueByDays(question: Question, start: Day, given: readonly Pause[], calendar: Calendar): ClockAnswer {
  const asOf = question.asOf === null ? null : dayIn(question.asOf)
  const pauses = mergePauses(given)
  const { length, end, gone } = count(question, start, pauses, calendar)
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
  const state: ClockState = isOnHold ? 'paused' : dueOn !== null && asOf > dueOn ? 'overdue' : 'running'
  return {
    ...answer,
    state,
    daysLeft: dueOn && daysBetween(asOf, dueOn),
    light: light(state, length - gone(asOf), length),
    total: Math.max(0, daysBetween(start, asOf)),
    onHold: pausedDays(start, asOf, holding),
  }
}
