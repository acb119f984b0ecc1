import type { Platform } from '../../platform/context.ts'
import type { Database } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { dueOf } from './due-of.ts'
import { openClocksAfter } from './queries.ts'

export type ClockDifference = { shard: string; caseId: string; rule: string; stored: string | null; computed: string | null }

const page = 5000

/** Computes every open clock anew and answers where the index lists sort by says something else (design.md §3): nothing should. */
export async function verifyClocks(db: Database): Promise<ClockDifference[]> {
  const differences: ClockDifference[] = []
  for (let after = { shard: '', id: '00000000-0000-0000-0000-000000000000' }; ;) {
    const clocks = await db.inTransaction(systemScope, (tx) => openClocksAfter(tx, after, page))
    for (const clock of clocks) {
      const answer = dueOf(clock)
      const computed = answer.dueOn ?? null
      if (computed !== clock.dueOn)
        differences.push({ shard: clock.shard, caseId: clock.caseId, rule: clock.rule, stored: clock.dueOn, computed })
      after = { shard: clock.shard, id: clock.id }
    }
    if (clocks.length < page) return differences
  }
}

/** The nightly proof; a difference is loud. */
export async function checkClocks(platform: Platform): Promise<void> {
  const differences = await verifyClocks(platform.db)
  if (differences.length > 0) platform.log.error('clocks-differ', { count: differences.length, shard: differences[0]?.shard })
}
