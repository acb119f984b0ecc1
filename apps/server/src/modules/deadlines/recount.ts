import type { Calendar } from '@fayuan/law'
import type { Database, Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { calendarIn } from './calendar.ts'
import { indexOf } from './due-of.ts'
import { holdOutdated, openClocks, updateClock, updateClocks } from './queries.ts'
import type { ClockRow } from './schema.ts'
import { openClockPages } from './verify.ts'

type CaseAt = { shard: string; caseId: string }
/** A clock whose end another calendar has moved. */
export type MovedClock = { rule: string; before: ClockRow; after: ClockRow }

const isMoved = (clock: ClockRow, index: ReturnType<typeof indexOf>): boolean =>
  clock.dueOn !== index.dueOn ||
  clock.promisedOn !== index.promisedOn ||
  clock.rolledFrom !== index.rolledFrom ||
  // A paused clock keeps the hour it had.
  (index.dueAt !== null && clock.dueAt?.getTime() !== index.dueAt.getTime())

/**
 * Goes through every open clock counted by an older calendar. Where the end stays, the row takes the new version at once, and is no longer
 * provisional; the cases where an end moves are named, for whoever keeps their index.
 */
export async function* casesToRecount(db: Database): AsyncGenerator<CaseAt> {
  for await (const { clocks, calendar } of openClockPages(db)) {
    const outdated = clocks.filter(({ calendarVersion }) => calendarVersion !== calendar.version)
    for (const [shard, rows] of Map.groupBy(outdated, (clock) => clock.shard)) {
      const ids = rows.map(({ id }) => id)
      yield* await db.inTransaction(systemScope, (tx) => confirmUnmoved(tx, shard, ids))
    }
  }
}

async function confirmUnmoved(tx: Tx, shard: string, ids: readonly string[]): Promise<CaseAt[]> {
  const calendar = await calendarIn(tx)
  const counted = (await holdOutdated(tx, shard, ids, calendar.version)).map((clock) => ({ clock, index: indexOf(clock, calendar) }))
  const [moved, unmoved] = [
    counted.filter(({ clock, index }) => isMoved(clock, index)),
    counted.filter(({ clock, index }) => !isMoved(clock, index)),
  ]
  for (const [isProvisional, same] of Map.groupBy(unmoved, ({ index }) => index.isProvisional))
    await updateClocks(
      tx,
      shard,
      same.map(({ clock }) => clock.id),
      { isProvisional, calendarVersion: calendar.version },
    )
  return [...new Set(moved.map(({ clock }) => clock.caseId))].map((caseId) => ({ shard, caseId }))
}

/** Counts the open clocks of one case, which the caller holds, by the calendar in use. */
export async function recountClocks(
  tx: Tx,
  { shard, caseId }: CaseAt,
): Promise<{ clocks: ClockRow[]; moved: MovedClock[]; calendar: Calendar }> {
  const calendar = await calendarIn(tx)
  const clocks: ClockRow[] = []
  const moved: MovedClock[] = []
  for (const before of await openClocks(tx, shard, caseId)) {
    const index = indexOf(before, calendar)
    const after = { ...before, ...index, dueAt: index.dueAt ?? before.dueAt }
    if (before.calendarVersion !== calendar.version) await updateClock(tx, before, { ...index, dueAt: after.dueAt })
    if (isMoved(before, index)) moved.push({ rule: before.rule, before, after })
    clocks.push(after)
  }
  return { clocks, moved, calendar }
}
