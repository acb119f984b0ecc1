import type { Day } from '@fayuan/law'
import { CompiledQuery, type CompiledQuery as Compiled } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { openFiles } from '../../cases/index.ts'
import type { CubeName } from '../indicators.ts'
import { firstDay, type Period } from '../periods.ts'

type Range = Pick<Scope, 'from' | 'to'>

/** What is late now: a file somebody still has to act on, its clock running and past its day; as its index says it. */
export const isLate = `c.next_due_on is not null and not c.next_paused and ${openFiles}`

type Sums<N extends string> = Record<N, number>
export type RawPlace = { shard: string; name: string; late: number } & Sums<
  'granted' | 'grantedBefore' | 'closed' | 'closedBefore' | 'paidFen'
>

/** Figures of every county of a range for a period and the one before, and what is late there now: one question, a row a county that has anything. */
export function placesOf(of: { range: Range; period: Period; compare: Period; today: Day }): Compiled<RawPlace> {
  const names: readonly CubeName[] = ['ACCEPTED', 'CLOSED', 'SUBSIDY_FEN']
  const [a, b, c, d] = [of.period.from, of.period.to, of.compare.from, of.compare.to].map(firstDay)
  // Two periods are two ranges of the index; joined by OR they would be read from the table.
  const moved = (table: string, from: string, to: string, isBefore: boolean) =>
    `select shard, indicator, amount, ${isBefore} as before from ${table}
      where indicator in ('${names.join(`', '`)}') and dimension = '' and shard >= $1 and shard < $2 and month between ${from}::date and ${to}::date`
  const all = ['figure_cube', 'figure_delta'].flatMap((table) => [moved(table, '$3', '$4', false), moved(table, '$5', '$6', true)])
  const sum = (name: CubeName, isBefore: boolean) =>
    `coalesce(sum(amount) filter (where indicator = '${name}' and ${isBefore ? 'before' : 'not before'}), 0)`
  const text = `with moved as (
      select shard, ${sum('ACCEPTED', false)} as granted, ${sum('ACCEPTED', true)} as granted_before,
        ${sum('CLOSED', false)} as closed, ${sum('CLOSED', true)} as closed_before, ${sum('SUBSIDY_FEN', false)} as paid_fen
      from (${all.join(' union all ')}) f group by shard),
    late as (select c.shard, count(*) as late from legal_case c where c.shard >= $1 and c.shard < $2 and ${isLate} and c.next_due_on < $7::date group by c.shard)
    select shard, coalesce(r.name, shard) as name, coalesce(late, 0)::int as late, coalesce(granted, 0)::bigint as granted,
      coalesce(granted_before, 0)::bigint as "grantedBefore", coalesce(closed, 0)::bigint as closed, coalesce(closed_before, 0)::bigint as "closedBefore", coalesce(paid_fen, 0)::bigint as "paidFen"
    from moved full join late using (shard) left join region r on r.code = shard`
  return CompiledQuery.raw(text, [of.range.from, of.range.to, a, b, c, d, of.today]) as Compiled<RawPlace>
}

export type RawAround = { cities: { code: string; name: string }[]; counties: number }

/** The cities of a range by name, and how many counties it has. */
export function placesAround(range: Range): Compiled<RawAround> {
  const text = `select coalesce((select json_agg(json_build_object('code', code, 'name', name) order by code) from region where level = 'CITY' and code >= $1 and code < $2), '[]') as cities,
    (select count(*)::int from region where level = 'COUNTY' and code >= $1 and code < $2) as counties`
  return CompiledQuery.raw(text, [range.from, range.to]) as Compiled<RawAround>
}

/** What one county accepted in a period and in the one before it. */
export function paceOf(of: { shard: string; period: Period; compare: Period }): Compiled<{ value: number; previous: number }> {
  const [a, b, c, d] = [of.period.from, of.period.to, of.compare.from, of.compare.to].map(firstDay)
  const where = `shard = $1 and indicator = 'ACCEPTED' and dimension = '' and (month between $2::date and $3::date or month between $4::date and $5::date)`
  const text = `select coalesce(sum(amount) filter (where month between $2::date and $3::date), 0)::int as value,
      coalesce(sum(amount) filter (where month between $4::date and $5::date), 0)::int as previous
    from (select month, amount from figure_cube where ${where} union all select month, amount from figure_delta where ${where}) f`
  return CompiledQuery.raw(text, [of.shard, a, b, c, d]) as Compiled<{ value: number; previous: number }>
}
