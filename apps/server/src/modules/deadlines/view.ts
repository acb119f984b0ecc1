import { type ClockRule, type Day, deadlineRules, due, officialCalendar, type Pause } from '@fayuan/law'
import type { ClockRow, ClockView } from './schema.ts'

/** What a person sees of a clock today: light, days, article; always computed, never read from the index (decision 0007). */
export function viewClock(clock: ClockRow, asOf: Day): ClockView {
  const rule = deadlineRules.find((r) => r.id === clock.rule)
  const answer = due(
    clock.rule as ClockRule,
    clock.startedAt?.toISOString() ?? clock.startedOn,
    clock.pauses as unknown as Pause[],
    officialCalendar,
    {
      variant: clock.variant ?? undefined,
      days: clock.days ?? undefined,
      asOf: clock.stoppedOn ?? asOf,
    },
  )
  return {
    rule: clock.rule,
    title: rule?.title ?? clock.rule,
    state:
      clock.state === 'STOPPED' ? 'STOPPED' : answer.state === 'paused' ? 'PAUSED' : answer.state === 'overdue' ? 'OVERDUE' : 'RUNNING',
    light: clock.state === 'STOPPED' ? 'done' : (answer.light ?? 'green'),
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
  }
}
