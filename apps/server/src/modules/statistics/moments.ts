import { type RawBuilder, sql } from 'kysely'
import type { CubeName } from './indicators.ts'

/** On which day and with how much a case counts for each indicator: the one definition in SQL, beside figuresOf of the casefile (ST-03). */
const acceptedOn = sql`case when c.chain = 'NOTIFIED' then c.received_on else c.granted_on end`
export const moments: Record<CubeName, { on: RawBuilder<unknown>; amount: RawBuilder<unknown> }> = {
  RECEIVED: { on: sql`c.received_on`, amount: sql`1` },
  ACCEPTED: { on: acceptedOn, amount: sql`1` },
  RECIPIENTS: { on: acceptedOn, amount: sql`c.recipients` },
  REFUSED: { on: sql`c.refused_on`, amount: sql`1` },
  WITHDRAWN: { on: sql`c.withdrawn_on`, amount: sql`1` },
  TERMINATED: { on: sql`c.terminated_on`, amount: sql`1` },
  CLOSED: { on: sql`c.closed_on`, amount: sql`1` },
  RECOVERED_FEN: { on: sql`c.closed_on`, amount: sql`c.recovered_fen` },
  WAGES_FEN: { on: sql`c.closed_on`, amount: sql`c.wages_fen` },
  ARCHIVED: { on: sql`c.archived_on`, amount: sql`1` },
  SUBSIDY_FEN: { on: sql`c.paid_on`, amount: sql`c.subsidy_fen` },
}
