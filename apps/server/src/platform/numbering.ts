import { sql } from 'kysely'
import type { Tx } from './database/database.ts'

/** The next number of a series in an agency and year, without gaps: taken inside the transaction that uses it (security.md §6.4). */
export async function nextNumber(tx: Tx, series: { shard: string; agencyId: string; series: string; year: number }): Promise<number> {
  const { rows } = await sql<{ last: number }>`insert into number_counter as c (shard, agency_id, series, year, last)
    values (${series.shard}, ${series.agencyId}, ${series.series}, ${series.year}, 1)
    on conflict (shard, agency_id, series, year) do update set last = c.last + 1 returning last`.execute(tx)
  return rows[0]?.last ?? 1
}
