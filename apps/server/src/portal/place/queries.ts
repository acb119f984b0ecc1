import type { Day } from '@fayuan/law'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

export type OfficeRow = {
  id: string
  kind: string
  name: string
  regionCode: string
  phone: string
  address: string
  hours: string
  latitude: number | null
  longitude: number | null
}
export type TownRow = { code: string; name: string }

/** The county this portal speaks for: its setting, else that of the only centre. */
export async function countyOfPortal(tx: Tx): Promise<{ code: string; name: string } | null> {
  const { rows } = await sql<{ code: string; name: string }>`select r.code, r.name from region r
    where r.code = coalesce((select value #>> '{}' from setting where key = 'portal-county'),
      (select region_code from agency where kind = 'CENTRE' and closed_on is null order by region_code limit 1))`.execute(tx)
  return rows[0] ?? null
}

export async function officesOf(tx: Tx, from: string, to: string): Promise<OfficeRow[]> {
  const { rows } = await sql<OfficeRow>`select id, kind, name, region_code, phone, address, hours, latitude, longitude from agency
    where region_code >= ${from} and region_code < ${to} and closed_on is null and kind in ('CENTRE', 'STATION', 'PETITION_DESK')
    order by case kind when 'CENTRE' then 0 when 'STATION' then 1 else 2 end, region_code, name limit 300`.execute(tx)
  return rows
}

/** Townships of today; none where the county has not entered them yet. */
export async function townsOf(tx: Tx, county: string, today: Day): Promise<TownRow[]> {
  const { rows } = await sql<TownRow>`select code, name from region
    where parent_code = ${county} and level = 'TOWNSHIP' and (valid_to is null or valid_to > ${today}) order by code limit 200`.execute(tx)
  return rows
}

/** The counties of the city, as the desk offers them. */
export async function countiesOf(tx: Tx, county: string, today: Day): Promise<TownRow[]> {
  const { rows } = await sql<TownRow>`select code, name from region
    where level = 'COUNTY' and code like ${`${county.slice(0, 4)}%`} and (valid_to is null or valid_to > ${today}) order by code limit 200`.execute(
    tx,
  )
  return rows
}
