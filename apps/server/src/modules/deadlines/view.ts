import { type Calendar, type ClockRule, type Day, deadlineRules, isLimitedOn } from '@fayuan/law'
import { dueOf } from './due-of.ts'
import { limitsBeside } from './promise.ts'
import type { ClockRow, ClockView } from './schema.ts'

/** What a person sees of a clock today: light, days, article; always computed, never read from the index (decision 0007). */
export function viewClock(clock: ClockRow, asOf: Day, calendar: Calendar): ClockView {
  const rule = deadlineRules.find((r) => r.id === clock.rule)
  const answer = dueOf(clock, calendar, clock.stoppedOn ?? asOf)
  // Held from tomorrow, a clock has no end today either: whoever looks sees it stand still, as the list does.
  const hasNoEnd = answer.dueOn === null && answer.dueAt === undefined
  const isHeld = answer.state === 'paused' || (hasNoEnd && isLimitedOn(clock.rule as ClockRule, clock.startedOn))
  return {
    rule: clock.rule,
    title: rule?.title ?? clock.rule,
    state: clock.state === 'STOPPED' ? 'STOPPED' : isHeld ? 'PAUSED' : answer.state === 'overdue' ? 'OVERDUE' : 'RUNNING',
    light: clock.state === 'STOPPED' ? 'done' : isHeld ? 'grey' : (answer.light ?? 'green'),
    startedOn: clock.startedOn,
    dueOn: answer.dueOn ?? null,
    dueAt: answer.dueAt ?? null,
    daysLeft: answer.daysLeft ?? null,
    onHold: answer.onHold ?? 0,
    rolledFrom: answer.rolledFrom,
    provisional: answer.provisional,
    stoppedOn: clock.stoppedOn,
    wasLate: clock.wasLate,
    cites: [...answer.cites],
    beside: limitsBeside(clock, calendar, clock.stoppedOn ?? asOf).map(({ kind, title, answer: limit }) => ({
      kind,
      title,
      light: clock.state === 'STOPPED' ? 'done' : isHeld ? 'grey' : (limit.light ?? 'green'),
      dueOn: limit.dueOn,
      daysLeft: limit.daysLeft,
      cites: [...limit.cites],
    })),
  }
}
