import type { Insertable, Updateable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { Clock } from '../../platform/database/tables.ts'
import type { ClockRow } from './schema.ts'

export const openClocks = (tx: Tx, shard: string, caseId: string): Promise<ClockRow[]> =>
  tx.selectFrom('clock').selectAll().where('shard', '=', shard).where('caseId', '=', caseId).where('state', '<>', 'STOPPED').execute()

export const clocksOf = (tx: Tx, shard: string, caseId: string): Promise<ClockRow[]> =>
  tx.selectFrom('clock').selectAll().where('shard', '=', shard).where('caseId', '=', caseId).orderBy('startedOn').orderBy('id').execute()

export async function insertClock(tx: Tx, row: Insertable<Clock>): Promise<void> {
  await tx.insertInto('clock').values(row).execute()
}

export async function updateClock(tx: Tx, clock: Pick<ClockRow, 'shard' | 'id'>, change: Updateable<Clock>): Promise<void> {
  await tx.updateTable('clock').set(change).where('shard', '=', clock.shard).where('id', '=', clock.id).execute()
}

export const latestStopped = (tx: Tx, shard: string, caseId: string, rule: string): Promise<ClockRow | undefined> =>
  tx
    .selectFrom('clock')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('rule', '=', rule)
    .where('state', '=', 'STOPPED')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const openClocksAfter = (tx: Tx, after: { shard: string; id: string }, most: number): Promise<ClockRow[]> =>
  tx
    .selectFrom('clock')
    .selectAll()
    .where('state', '<>', 'STOPPED')
    .where((eb) => eb(eb.refTuple('shard', 'id'), '>', eb.tuple(after.shard, after.id)))
    .orderBy('shard')
    .orderBy('id')
    .limit(most)
    .execute()

/** Clocks named by a page of `openClocksAfter` that another calendar counted, held for this transaction; one that a verb holds is left for later. */
export const holdOutdated = (tx: Tx, shard: string, ids: readonly string[], version: string): Promise<ClockRow[]> =>
  tx
    .selectFrom('clock')
    .selectAll()
    .where('shard', '=', shard)
    .where('id', 'in', ids)
    .where('state', '<>', 'STOPPED')
    .where('calendarVersion', '<>', version)
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute()

export async function updateClocks(tx: Tx, shard: string, ids: readonly string[], change: Updateable<Clock>): Promise<void> {
  if (ids.length > 0) await tx.updateTable('clock').set(change).where('shard', '=', shard).where('id', 'in', ids).execute()
}
