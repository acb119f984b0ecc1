import type { Day, Pause } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { calendarIn } from './calendar.ts'
import { indexOf } from './due-of.ts'
import { clocksOf, openClocks, updateClock } from './queries.ts'
import type { ClockRow } from './schema.ts'

type Of = { shard: string; caseId: string }

/** Every clock of a file that is no case any more stops, met by nobody and late for nobody. Answers which, so that they can run again. */
export async function haltClocks(tx: Tx, of: Of, on: Day): Promise<string[]> {
  const open = await openClocks(tx, of.shard, of.caseId)
  for (const clock of open) await updateClock(tx, clock, { state: 'STOPPED', stoppedOn: on, wasLate: null })
  return open.map(({ id }) => id)
}

/** They run on from their old start, as if they had never stopped; one that stood still stands still. Answers the open clocks of the file. */
export async function wakeClocks(tx: Tx, of: Of, ids: readonly string[]): Promise<ClockRow[]> {
  const calendar = await calendarIn(tx)
  const woken = (await clocksOf(tx, of.shard, of.caseId)).filter(({ id }) => ids.includes(id))
  const open: ClockRow[] = []
  for (const clock of woken) {
    const isPaused = (clock.pauses as unknown as Pause[]).some(({ to }) => to === null)
    const index = isPaused ? { dueOn: null } : indexOf(clock, calendar)
    const change = { state: isPaused ? 'PAUSED' : 'RUNNING', stoppedOn: null, wasLate: null, ...index }
    await updateClock(tx, clock, change)
    open.push({ ...clock, ...change })
  }
  return open
}
