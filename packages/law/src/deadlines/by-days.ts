import { dayAt, dayNumber, daysOfMonths, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { nextWorkingDay } from '../calendar/calendar.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { notAsked, numberIn } from './answer.ts'
import type { ClockAnswer, Question, Standing } from './answer.ts'
import { light } from './light.ts'
import { endOfDays, heldBefore, heldDays, heldOnce, holderOf } from './pauses.ts'
import type { Held, Pause } from './pauses.ts'
import type { Period } from './rules.ts'

/** A period in numbers of days: `end` is its last counted day, never while an open pause holds it. */
type Span = { start: number; length: number; end: number; held: readonly Held[]; isInWorkingDays: boolean }

/** Working days cannot be reckoned, only walked; no such period is long. */
function endOfWorkingDays(start: number, length: number, held: readonly Held[], calendar: Calendar): number {
  let day = start
  for (let counted = 0; counted < length;) {
    day++
    const pause = holderOf(day, held)
    if (pause?.to === Infinity) return Infinity
    if (pause) day = pause.to
    else if (calendar.isWorkingDay(dayAt(day))) counted++
  }
  return day
}

/** How many of its days have gone by. */
function goneBy(asOf: number, { start, held, isInWorkingDays }: Span, calendar: Calendar): number {
  if (!isInWorkingDays) return asOf - start - heldDays(start, asOf, held)
  let counted = 0
  for (let day = start + 1; day <= asOf; day++) if (calendar.isWorkingDay(dayAt(day)) && !holderOf(day, held)) counted++
  return counted
}

function spanOf({ amount, unit }: Period, start: number, held: readonly Held[], calendar: Calendar): Span {
  if (unit === 'workday')
    return { start, length: amount, end: endOfWorkingDays(start, amount, held, calendar), held, isInWorkingDays: true }
  // A period of months is as long as the days between its ends; a pause then lengthens it day for day.
  const length = unit === 'month' ? daysOfMonths(dayAt(start), amount) : amount
  return { start, length, end: endOfDays(start, length, held), held, isInWorkingDays: false }
}

/** How a period stands on a day: its state, its light and its ages. */
function standingOn(asOf: number, span: Span, dueOn: Day | null, gone: number): Standing {
  // A pause that begins after the counted end changes nothing, so it cannot show as paused either.
  const holding = heldBefore(span.end, span.held)
  const due = dueOn === null ? Infinity : dayNumber(dueOn)
  const state = holderOf(asOf, holding) ? 'paused' : asOf > due ? 'overdue' : 'running'
  return {
    state,
    daysLeft: dueOn && due - asOf,
    light: light(state, span.length - gone, span.length),
    total: Math.max(0, asOf - span.start),
    onHold: heldDays(span.start, asOf, holding),
  }
}

/** Calendar days, working days and months; the counted end rolls to the next working day. */
export function dueByDays({ row, period, asOf }: Question, start: string, pauses: readonly Pause[], calendar: Calendar): ClockAnswer {
  const span = spanOf(period, numberIn(start), heldOnce(pauses), calendar)
  const end = span.end === Infinity ? null : dayAt(span.end)
  const dueOn = end && nextWorkingDay(end, calendar)
  const on = asOf === null ? null : numberIn(asOf)
  const standing = on === null ? notAsked : standingOn(on, span, dueOn, goneBy(on, span, calendar))
  return {
    rule: row.id,
    dueOn,
    rolledFrom: end === dueOn ? null : end,
    state: standing.state,
    daysLeft: standing.daysLeft,
    light: standing.light,
    total: standing.total,
    onHold: standing.onHold,
    provisional: dueOn !== null && calendar.isProvisional(yearOf(dueOn)),
    cites: row.cite.slice(),
  }
}
