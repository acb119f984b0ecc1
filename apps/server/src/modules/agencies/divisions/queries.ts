import type { Day } from '@fayuan/law'
import type { Division } from '@fayuan/law/divisions'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import { regionOf } from '../../../platform/regions/index.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { DivisionList } from './schema.ts'

/** One import at a time: the second must see what the first has stored. */
export async function takeDivisionsLock(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7230064)`.execute(tx)
}

export type County = { code: string; name: string; holdsCounties: boolean }

export async function countiesNamed(tx: Tx, codes: readonly string[]): Promise<Map<string, County>> {
  const { rows } = await sql<County>`select r.code, r.name,
      r.level = 'PROVINCE' or exists (select 1 from region b where b.parent_code = r.code and b.level = 'COUNTY') as holds_counties
    from region r where r.code = any(${[...codes]}::text[]) and r.valid_to is null`.execute(tx)
  return new Map(rows.map((row) => [row.code, row]))
}

/** Everything on record in the counties, they themselves, and further places by their codes. */
export async function divisionsIn(tx: Tx, counties: readonly string[], further: readonly string[]): Promise<Division[]> {
  const { rows } = await sql<Division>`select code, name, valid_to as closed_on, successor_code as successor from region
    where left(code, 6) = any(${[...counties]}::text[]) or code = any(${[...further]}::text[]) order by code`.execute(tx)
  return rows
}

/** Writes places as they are now; what is no more keeps its row. */
export async function putDivisions(tx: Tx, places: readonly Division[]): Promise<void> {
  const rows = places.map((one) => ({ ...regionOf(one.code, one.name), ...one }))
  const column = (of: (row: (typeof rows)[number]) => string | null) => sql`${rows.map(of)}::text[]`
  await sql`insert into region (code, name, level, parent_code, valid_to, successor_code)
    select code, name, level, parent_code, valid_to::date, successor_code
    from unnest(${column((row) => row.code)}, ${column((row) => row.name)}, ${column((row) => row.level)}, ${column((row) => row.parentCode)},
      ${column((row) => row.closedOn)}, ${column((row) => row.successor)}) as n (code, name, level, parent_code, valid_to, successor_code)
    on conflict (code) do update set name = excluded.name, valid_to = excluded.valid_to, successor_code = excluded.successor_code`.execute(
    tx,
  )
}

/** Offices that still stand in places that are no more. */
export async function officesStandingIn(tx: Tx, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from agency
    where region_code = any(${[...codes]}::text[]) and closed_on is null order by region_code, name limit 20`.execute(tx)
  return rows.map(({ name }) => name)
}

export async function findPlace(tx: Tx, code: string): Promise<DivisionList['place'] | undefined> {
  return tx.selectFrom('region').select(['code', 'name', 'level']).where('code', '=', code).executeTakeFirst()
}

/** What holds a place, itself included, the largest first; nothing beyond `within`. */
export async function placesAbove(tx: Tx, code: string, within: Pick<Scope, 'from' | 'to'>): Promise<{ code: string; name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`with recursive up as (
      select code, name, parent_code, 0 as step from region where code = ${code}
      union all select r.code, r.name, r.parent_code, up.step + 1 from region r join up on r.code = up.parent_code)
    select code, name from up where step = 0 or (code >= ${within.from} and code < ${within.to}) order by step desc`.execute(tx)
  return rows
}

type Item = Omit<DivisionList['items'][number], 'successor'> & { successorCode: string | null; successorName: string | null }

/** The places right below one, abolished ones last. */
export async function placesBelow(tx: Tx, parent: string, today: Day): Promise<Item[]> {
  const { rows } =
    await sql<Item>`select r.code, r.name, r.level, r.valid_to as closed_on, coalesce(r.valid_to <= ${today}, false) as is_closed, r.successor_code, s.name as successor_name,
      (select count(*)::int from region b where b.parent_code = r.code and (b.valid_to is null or b.valid_to > ${today})) as below
    from region r left join region s on s.code = r.successor_code
    where r.parent_code = ${parent} order by is_closed, r.code limit 3000`.execute(tx)
  return rows
}
