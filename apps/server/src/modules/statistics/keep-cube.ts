import type { Day } from '@fayuan/law'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { cubeNames } from './indicators.ts'
import { moments } from './moments.ts'

/** Moves up to a bound of deltas into the cube; two at once take turns, and a reader sees each delta once, here or there. */
export async function foldDeltas(tx: Tx, most: number): Promise<number> {
  const { rows: locks } = await sql<{
    mine: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended('fold-figures', 0)) as mine`.execute(tx)
  if (!locks[0]?.mine) return 0
  const { rows } = await sql<{ n: number }>`with gone as (
      delete from figure_delta where (shard, id) in (select shard, id from figure_delta order by shard, id limit ${most})
      returning shard, indicator, dimension, value, month, amount),
    folded as (
      insert into figure_cube as cube (shard, indicator, dimension, value, month, amount)
      select shard, indicator, dimension, value, month, sum(amount)::bigint from gone group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (shard, indicator, dimension, value, month) do update set amount = cube.amount + excluded.amount returning 1),
    rolled as (
      insert into figure_place as cube (place, indicator, dimension, value, month, amount)
      select left(shard, digits), indicator, dimension, value, month, sum(amount)::bigint from gone cross join unnest(array[2, 4]) digits
      group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (indicator, dimension, month, place, value) do update set amount = cube.amount + excluded.amount returning 1)
    select (select count(*) from gone)::int as n, (select count(*) from folded) as cells, (select count(*) from rolled) as places`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}

export type FigureDifference = {
  shard: string
  indicator: string
  dimension: string
  value: string
  month: Day
  figure: number
  cases: number
}

const contributions = sql`select c.shard, f.indicator, d.dimension, d.value, date_trunc('month', f.day)::date as month, sum(f.amount)::bigint as amount
  from legal_case c
    cross join lateral (values ${sql.join(cubeNames.map((name) => sql`(${sql.lit(name)}, ${moments[name].on}, (${moments[name].amount})::bigint)`))}) f(indicator, day, amount)
    cross join lateral (values ('', ''), ('caseType', c.case_type), ('matter', c.matter), ('channel', c.channel)
      union all select 'category', x from unnest(c.categories) x union all select 'group', 'GROUP' where c.recipients >= 2) d(dimension, value)
  where f.day is not null and f.amount <> 0 group by 1, 2, 3, 4, 5`

// The roll-up knows what the cube knows, added up over the counties of a city and of a province.
const rolledUp = sql`select place as shard, indicator, dimension, value, month, coalesce(p.amount, 0) as figure, coalesce(c.amount, 0) as cases
  from figure_place p full join (
    select left(shard, digits) as place, indicator, dimension, value, month, sum(amount)::bigint as amount from figure_cube cross join unnest(array[2, 4]) digits
    group by 1, 2, 3, 4, 5) c using (place, indicator, dimension, value, month)
  where coalesce(p.amount, 0) <> coalesce(c.amount, 0)`

/** Every figure against the same question asked of the cases; what differs is answered, at most a thousand lines. */
export async function figuresThatDiffer(tx: Tx): Promise<FigureDifference[]> {
  await sql`set local statement_timeout = '30min'`.execute(tx)
  const { rows } = await sql<FigureDifference>`with figure as (
      select shard, indicator, dimension, value, month, sum(amount)::bigint as amount
      from (select shard, indicator, dimension, value, month, amount from figure_cube union all select shard, indicator, dimension, value, month, amount from figure_delta) x
      group by 1, 2, 3, 4, 5),
    asked as (${contributions})
    select shard, indicator, dimension, value, month, coalesce(figure.amount, 0) as figure, coalesce(asked.amount, 0) as cases
    from figure full join asked using (shard, indicator, dimension, value, month)
    where coalesce(figure.amount, 0) <> coalesce(asked.amount, 0)
    union all ${rolledUp} order by 1, 2, 3, 4, 5 limit 1000`.execute(tx)
  return rows
}
