import type { ClockRule, Day } from '@fayuan/law'
import { z } from 'zod'
import type { Row } from '../../platform/database/rows.ts'

export type ClockRow = Row<'clock'>

/** What a verb wants of the clocks of one case. */
export type ClockOrder = { rule: ClockRule; variant?: string; startedOn: Day; startedAt?: Date; days?: number }

export const LimitOut = z
  .object({
    kind: z.enum(['STATUTORY', 'PROMISED', 'INTERNAL']),
    title: z.string(),
    light: z.enum(['green', 'yellow', 'red', 'grey', 'done']),
    dueOn: z.string().nullable(),
    daysLeft: z.number().nullable(),
    cites: z.array(z.string()),
  })
  .meta({ id: 'ClockLimit' })

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
    beside: z.array(LimitOut).describe('法定期限以外的：本机构承诺的、当地另有规定的。'),
  })
  .meta({ id: 'Clock' })
export type ClockView = z.infer<typeof ClockOut>
