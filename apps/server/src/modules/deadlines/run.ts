import type { ClockRule, Day, Pause } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { calendarIn } from './calendar.ts'
import { indexOf } from './due-of.ts'
import { promisedOf } from './promise.ts'
import { insertClock, latestStopped, updateClock } from './queries.ts'
import type { ClockOrder, ClockRow } from './schema.ts'

const pausesOf = (clock: ClockRow) => clock.pauses as unknown as Pause[]

/** Starts a statutory clock of law.md §10; due days come from the law, the row is only the index lists sort by. */
export async function startClock(tx: Tx, of: { shard: string; caseId: string }, order: ClockOrder): Promise<ClockRow> {
  const [calendar, promisedDays] = await Promise.all([calendarIn(tx), promisedOf(tx, order.rule, { ...of, startedOn: order.startedOn })])
  const row = {
    shard: of.shard,
    id: newId(),
    caseId: of.caseId,
    rule: order.rule,
    variant: order.variant ?? null,
    startedOn: order.startedOn,
    startedAt: order.startedAt ?? null,
    days: order.days ?? null,
    pauses: '[]',
    promisedDays,
    ...indexOf({ ...order, shard: of.shard, promisedDays, pauses: [] }, calendar),
    state: 'RUNNING',
    stoppedOn: null,
    wasLate: null,
  }
  await insertClock(tx, row)
  return { ...row, pauses: [] }
}

/** Stops the clock on the day its duty was met, and keeps whether that was late. */
export async function stopClock(tx: Tx, clock: ClockRow, on: Day): Promise<void> {
  const wasLate = clock.dueOn !== null && on > clock.dueOn
  await updateClock(tx, clock, { state: 'STOPPED', stoppedOn: on, wasLate })
}

/** 程17: the days of supplement and cooperation do not count. */
export async function pauseClock(tx: Tx, clock: ClockRow, from: Day): Promise<ClockRow> {
  const pauses = [...pausesOf(clock), { from, to: null }]
  await updateClock(tx, clock, { state: 'PAUSED', pauses: JSON.stringify(pauses), dueOn: null, promisedOn: null })
  return { ...clock, state: 'PAUSED', pauses, dueOn: null, promisedOn: null }
}

export async function resumeClock(tx: Tx, clock: ClockRow, to: Day): Promise<ClockRow> {
  const pauses = pausesOf(clock).map((p) => (p.to === null ? { from: p.from, to } : p))
  const change = { state: 'RUNNING', ...indexOf({ ...clock, pauses }, await calendarIn(tx)) }
  await updateClock(tx, clock, { ...change, pauses: JSON.stringify(pauses) })
  return { ...clock, ...change, pauses }
}

/** A duty thought met is open again (assignment declined, file returned): the same period, from its old start. */
export async function reopenClock(tx: Tx, of: { shard: string; caseId: string }, rule: ClockRule): Promise<ClockRow | null> {
  const last = await latestStopped(tx, of.shard, of.caseId, rule)
  if (!last) return null
  // While it stood stopped a notice may have come in that moves its end.
  const change = { state: 'RUNNING', stoppedOn: null, wasLate: null, ...indexOf(last, await calendarIn(tx)) }
  await updateClock(tx, last, change)
  return { ...last, ...change }
}
