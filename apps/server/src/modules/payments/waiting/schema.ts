import { z } from 'zod'
import { FigureOut } from '../../../platform/home.ts'

export const WaitingOut = z
  .object({
    id: z.string(),
    caseId: z.string(),
    number: z.string(),
    applicantName: z.string(),
    providerName: z.string(),
    firmName: z.string(),
    totalFen: z.number(),
    state: z.string(),
    stateLabel: z.string(),
    since: z.string().describe('从哪一天等起：核卷通过之日。'),
    days: z.number().describe('等了几天。'),
    daysLeft: z.number().describe('离本中心承诺的付款期限还有几天，超过的为负。'),
    light: z.enum(['green', 'yellow', 'red']),
    next: z.string().describe('下一步。'),
    batchId: z.string().nullable(),
  })
  .meta({ id: 'WaitingSubsidy' })
export const MoneyAtHome = z
  .object({
    figures: z.array(FigureOut),
    payDays: z.number().describe('核卷通过后几天内付，本中心定的。'),
    rows: z.array(WaitingOut).describe('等得最久的在前。'),
    total: z.number(),
  })
  .meta({ id: 'MoneyAtHome' })
export type MoneyView = z.infer<typeof MoneyAtHome>
