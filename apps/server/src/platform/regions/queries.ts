import type { Day } from '@fayuan/law'
import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'

export type OnRecord = {
  code: string
  name: string
  isClosed: boolean
  successorCode: string | null
  successorName: string | null
  /** Counties or cities stand below it, no townships. */
  holdsCounties: boolean
  /** Something below it is on record, so that what is not there can be known not to be. */
  isEntered: boolean
}

/** Those of the codes that are on record, abolished ones included. */
export async function regionsOnRecord(tx: Tx, codes: readonly string[], today: Day): Promise<Map<string, OnRecord>> {
  const { rows } = await sql<OnRecord>`select r.code, r.name, coalesce(r.valid_to <= ${today}, false) as is_closed, r.successor_code,
      s.name as successor_name, r.level = 'PROVINCE' or exists (select 1 from region b where b.parent_code = r.code and b.level = 'COUNTY') as holds_counties,
      exists (select 1 from region b where b.parent_code = r.code) as is_entered
    from region r left join region s on s.code = r.successor_code where r.code = any(${[...codes]}::text[])`.execute(tx)
  return new Map(rows.map((row) => [row.code, row]))
}

/** The name of the smallest place on record that holds `code`, a column: a county without townships on record gives its own name. */
export const placeNameOf = (code: string): string =>
  `(select g.name from region g where g.code in (${code}, left(${code}, 9), left(${code}, 6)) order by length(g.code) desc limit 1)`

/** The same for codes at hand. */
export async function placeNames(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { rows } = await sql<{ code: string; name: string }>`select c.code, p.name
    from unnest(${[...new Set(codes)]}::text[]) as c (code)
    cross join lateral (select g.name from region g where g.code in (c.code, left(c.code, 9), left(c.code, 6)) order by length(g.code) desc limit 1) p`.execute(
    tx,
  )
  return new Map(rows.map(({ code, name }) => [code, name]))
}
