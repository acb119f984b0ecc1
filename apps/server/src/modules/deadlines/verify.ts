import type { Platform } from '../../platform/context.ts'
import type { Database } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { calendarIn } from './calendar.ts'
import { dueOf } from './due-of.ts'
import { openClocksAfter } from './queries.ts'
import type { ClockRow } from './schema.ts'

export type ClockDifference = { shard: string; caseId: string; rule: string; stored: string | null; computed: string | null }

const page = 5000

/** Every open clock of the system, a page at a time, with the calendar in use when the page was read. */
export async function* openClockPages(db: Database) {
  for (let after = { shard: '', id: '00000000-0000-0000-0000-000000000000' }; ;) {
    const [clocks, calendar] = await db.inTransaction(systemScope, (tx) => Promise.all([openClocksAfter(tx, after, page), calendarIn(tx)]))
    yield { clocks, calendar }
    const last = clocks.at(-1)
    if (!last || clocks.length < page) return
    after = { shard: last.shard, id: last.id }
  }
}

/** Computes every open clock anew and answers where the index lists sort by says something else (design.md §3): nothing should. */
export async function verifyClocks(db: Database): Promise<ClockDifference[]> {
  const differences: ClockDifference[] = []
  for await (const { clocks, calendar } of openClockPages(db)) {
    for (const clock of clocks) {
      const computed = dueOf(clock, calendar).dueOn ?? null
      if (computed !== clock.dueOn) differences.push(differenceOf(clock, computed))
    }
  }
  return differences
}

const differenceOf = ({ shard, caseId, rule, dueOn }: ClockRow, computed: string | null): ClockDifference => ({
  shard,
  caseId,
  rule,
  stored: dueOn,
  computed,
})

/** The nightly proof; a difference is loud. */
export async function checkClocks(platform: Platform): Promise<void> {
  const differences = await verifyClocks(platform.db)
  if (differences.length > 0) platform.log.error('clocks-differ', { count: differences.length, shard: differences[0]?.shard })
}
