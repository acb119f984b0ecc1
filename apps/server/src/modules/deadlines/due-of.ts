import { type Calendar, type ClockAnswer, type ClockRule, type Day, due, type Pause } from '@fayuan/law'
import type { ClockRow } from './schema.ts'

export type Counted = Pick<ClockRow, 'rule' | 'startedOn'> & Partial<Pick<ClockRow, 'startedAt' | 'days' | 'variant'>> & { pauses: unknown }

/** The law's answer for a clock of a file, in the wording in force when its step began. */
export const dueOf = ({ rule, startedOn, startedAt, pauses, variant, days }: Counted, calendar: Calendar, asOf?: Day): ClockAnswer =>
  due(rule as ClockRule, startedAt?.toISOString() ?? startedOn, pauses as Pause[], calendar, {
    variant: variant ?? undefined,
    days: days ?? undefined,
    asOf,
  })

/** What the row keeps of the answer, and which version of the calendar gave it (security.md §6.7). */
export function indexOf(clock: Counted, calendar: Calendar) {
  const { dueOn = null, dueAt, rolledFrom, provisional } = dueOf(clock, calendar)
  return { dueOn, dueAt: dueAt ? new Date(dueAt) : null, rolledFrom, isProvisional: provisional, calendarVersion: calendar.version }
}
