import type { ClockRule, Day } from '@fayuan/law'
import { z } from 'zod'
import type { Row } from '../../platform/database/rows.ts'

export type ClockRow = Row<'clock'>

/** What a verb wants of the clocks of one case. */
export type ClockOrder = { rule: ClockRule; variant?: string; startedOn: Day; startedAt?: Date; days?: number }

export const ClockOut = z
  .object({
    rule: z.string(),
    title: z.string(),
    state: z.enum(['RUNNING', 'PAUSED', 'OVERDUE', 'STOPPED']),
    light: z.enum(['green', 'yellow', 'red', 'grey', 'done']),
    startedOn: z.string(),
    dueOn: z.string().nullable(),
    dueAt: z.string().nullable(),
    daysLeft: z.number().nullable(),
    onHold: z.number(),
    rolledFrom: z.string().nullable(),
    provisional: z.boolean(),
    stoppedOn: z.string().nullable(),
    wasLate: z.boolean().nullable(),
    cites: z.array(z.string()),
  })
  .meta({ id: 'Clock' })
export type ClockView = z.infer<typeof ClockOut>
