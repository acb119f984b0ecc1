import { type ClockAnswer, type ClockRule, type Day, due, officialCalendar, type Pause } from '@fayuan/law'
import type { ClockRow } from './schema.ts'

export type Counted = Pick<ClockRow, 'rule' | 'startedOn'> & Partial<Pick<ClockRow, 'startedAt' | 'days' | 'variant'>> & { pauses: unknown }

/** The law's answer for a clock of a file, in the wording in force when its step began. */
export const dueOf = ({ rule, startedOn, startedAt, pauses, variant, days }: Counted, asOf?: Day): ClockAnswer =>
  due(rule as ClockRule, startedAt?.toISOString() ?? startedOn, pauses as Pause[], officialCalendar, {
    variant: variant ?? undefined,
    days: days ?? undefined,
    asOf,
    inForce: true,
  })
