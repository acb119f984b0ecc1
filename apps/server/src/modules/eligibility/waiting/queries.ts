import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'

type Range = { from: string; to: string }

/** Whether this system serves another place of the range: an office inside it that is neither in `own` nor one of those above it. */
export async function hasOfficesElsewhere(tx: Tx, within: Range, own: Range, above: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select 1 from agency
    where region_code >= ${within.from} and region_code < ${within.to}
      and not (region_code >= ${own.from} and region_code < ${own.to})
      and not (region_code = any(${[...above]}::text[]))) as found`.execute(tx)
  return rows[0]?.found ?? false
}

/** One entry at a time: all of them stand in one setting, and the second must see the first. */
export async function takeEnactmentLock(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7230063)`.execute(tx)
}
