import type { Day } from '@fayuan/law'
import { type Insertable, sql, type Updateable } from 'kysely'
import type { Place } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Agency } from '../../../platform/database/tables.ts'
import type { RegionRow } from '../../../platform/regions/index.ts'
import { settingInForce } from '../../settings/index.ts'
import type { ListAgencies, StoredAgency } from './schema.ts'

/** Writes regions, parents first or in one batch; a later edition of the codes renames what it knows. */
export async function loadRegions(tx: Tx, rows: readonly RegionRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 5_000) {
    const batch = rows.slice(at, at + 5_000)
    await sql`insert into region (code, name, level, parent_code)
      select * from unnest(${batch.map((r) => r.code)}::text[], ${batch.map((r) => r.name)}::text[], ${batch.map((r) => r.level)}::text[], ${batch.map((r) => r.parentCode)}::text[])
      on conflict (code) do update set name = excluded.name, level = excluded.level, parent_code = coalesce(excluded.parent_code, region.parent_code)`.execute(
      tx,
    )
  }
}

/** How many of the country's own divisions are on record: provinces, cities and counties. */
export async function divisionCount(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from region where length(code) = 6`.execute(tx)
  return rows[0]?.count ?? 0
}

/** The regions of today right below one, or two levels of them; without a parent, the topmost. */
export async function regionsBelow(tx: Tx, { parent = null, depth, today }: { parent?: string | null; depth: number; today: Day }) {
  const { rows } = await sql<RegionRow>`with right_below as (
      select code, name, level, parent_code from region where parent_code is not distinct from ${parent} and (valid_to is null or valid_to > ${today}))
    select * from right_below
    union all select r.code, r.name, r.level, r.parent_code from right_below b join region r on r.parent_code = b.code
      where ${depth} > 1 and (r.valid_to is null or r.valid_to > ${today})
    order by code limit 5000`.execute(tx)
  return rows
}

export const insertAgency = (tx: Tx, row: Insertable<Agency>) => tx.insertInto('agency').values(row).execute()
export const lockAgency = (tx: Tx, id: string) => tx.selectFrom('agency').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
export const changeAgencyRow = (tx: Tx, id: string, change: Updateable<Agency>) =>
  tx.updateTable('agency').set(change).where('id', '=', id).execute()

const columns = (today: Day) =>
  sql`g.id, g.kind, g.name, g.region_code, r.name as region_name, g.parent_id, coalesce(${settingInForce('DOCUMENT_WORD', { region: sql.ref('g.region_code'), officeId: sql.ref('g.id'), day: today })}, g.document_word) as document_word, g.phone, g.address, g.hours, g.latitude, g.longitude, g.review_organ, g.review_address, g.court, g.court_address, g.opened_on, g.closed_on, g.version`
const staff = (today: Day) =>
  sql`(select count(distinct m.account_id)::int from membership m where m.agency_id = g.id and m.from_on <= ${today} and (m.to_on is null or m.to_on > ${today})) as staff`

export async function findAgency(tx: Tx, id: string, today: Day): Promise<StoredAgency | undefined> {
  const { rows } =
    await sql<StoredAgency>`select ${columns(today)}, ${staff(today)} from agency g join region r on r.code = g.region_code where g.id = ${id}`.execute(
      tx,
    )
  return rows[0]
}

/** Agencies of a range, by place; answers one more than asked when there is a next page. */
export async function agenciesIn(tx: Tx, range: Pick<Scope, 'from' | 'to'>, wanted: ListAgencies & { after: Place | null; today: Day }) {
  const { parent, region, kind, q, after, limit, today } = wanted
  const where = sql`g.region_code >= ${range.from} and g.region_code < ${range.to}
    and (${parent ?? null}::uuid is null or g.parent_id = ${parent ?? null}) and (${region ?? null}::text is null or g.region_code = ${region ?? null})
    and (${kind ?? null}::text is null or g.kind = ${kind ?? null}) and (${q ?? ''} = '' or position(${q ?? ''} in g.name) > 0)`
  const [page, count] = await Promise.all([
    sql<StoredAgency>`select ${columns(today)}, ${staff(today)} from agency g join region r on r.code = g.region_code where ${where}
      and (${after?.key ?? null}::text is null or (g.region_code, g.id) > (${after?.key ?? null}, ${after?.id ?? null}::uuid))
      order by g.region_code, g.id limit ${limit + 1}`.execute(tx),
    sql<{ count: number }>`select count(*)::int as count from (select 1 from agency g where ${where} limit 1001) t`.execute(tx),
  ])
  return { rows: page.rows, count: count.rows[0]?.count ?? 0 }
}
