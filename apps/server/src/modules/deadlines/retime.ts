import type { Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { calendarIn } from './calendar.ts'
import { indexOf } from './due-of.ts'
import { clocksOf, updateClock } from './queries.ts'
import type { ClockRow } from './schema.ts'

type Moved = { before: ClockRow; after: ClockRow }

/** The clocks of a case had their first ones, which began on `from`, begun on `to`; asked without writing anything. */
export async function clocksRetimed(tx: Tx, of: { shard: string; caseId: string }, by: { rules: readonly string[]; from: Day; to: Day }) {
  const [all, calendar] = await Promise.all([clocksOf(tx, of.shard, of.caseId), calendarIn(tx)])
  const moved: Moved[] = all
    .filter((clock) => by.rules.includes(clock.rule) && clock.startedOn === by.from)
    .map((before) => {
      const index = indexOf({ ...before, startedOn: by.to }, calendar)
      // A paused clock has no end yet; one that stopped is late or not by the end it should have had.
      const dueOn = before.state === 'PAUSED' ? null : index.dueOn
      const wasLate = before.stoppedOn === null ? before.wasLate : dueOn !== null && before.stoppedOn > dueOn
      return { before, after: { ...before, ...index, dueOn, wasLate, startedOn: by.to } }
    })
  const open = all
    .map((clock) => moved.find(({ before }) => before.id === clock.id)?.after ?? clock)
    .filter(({ state }) => state !== 'STOPPED')
  return { moved, open }
}

export async function keepRetimed(tx: Tx, moved: readonly Moved[]): Promise<void> {
  for (const { after } of moved) {
    const { startedOn, dueOn, dueAt, rolledFrom, isProvisional, calendarVersion, wasLate } = after
    await updateClock(tx, after, { startedOn, dueOn, dueAt, rolledFrom, isProvisional, calendarVersion, wasLate })
  }
}
