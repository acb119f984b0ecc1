import type { Day } from '@fayuan/law'
import { CompiledQuery, type CompiledQuery as Compiled, type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { type CubeName, cubeNames } from '../indicators.ts'
import { firstDay, type Period } from '../periods.ts'

/** On which day and with how much a case counts for each indicator: the one definition in SQL, beside figuresOf of the casefile (ST-03). */
const acceptedOn = sql`case when c.chain = 'NOTIFIED' then c.received_on else c.granted_on end`
export const moments: Record<CubeName, { on: RawBuilder<unknown>; amount: RawBuilder<unknown> }> = {
  RECEIVED: { on: sql`c.received_on`, amount: sql`1` },
  ACCEPTED: { on: acceptedOn, amount: sql`1` },
  RECIPIENTS: { on: acceptedOn, amount: sql`c.recipients` },
  REFUSED: { on: sql`c.refused_on`, amount: sql`1` },
  WITHDRAWN: { on: sql`c.withdrawn_on`, amount: sql`1` },
  TERMINATED: { on: sql`c.terminated_on`, amount: sql`1` },
  CLOSED: { on: sql`c.closed_on`, amount: sql`1` },
  RECOVERED_FEN: { on: sql`c.closed_on`, amount: sql`c.recovered_fen` },
  WAGES_FEN: { on: sql`c.closed_on`, amount: sql`c.wages_fen` },
  ARCHIVED: { on: sql`c.archived_on`, amount: sql`1` },
  SUBSIDY_FEN: { on: sql`c.paid_on`, amount: sql`c.subsidy_fen` },
}

type Range = Pick<Scope, 'from' | 'to'>
/** Digits of the places a question adds up: whole provinces, whole cities, or counties. */
export type Level = 2 | 4 | 6

/** The coarsest level at which a range is whole, so that a province's total reads one row a cell and not one for each of its counties. */
const levelOf = (range: Range): Level => (range.from.length >= 6 ? 6 : range.from.length >= 3 ? 4 : 2)

// Counties are the cube itself, cities and provinces its roll-up.
const tableOf = (level: Level) => (level === 6 ? { table: 'figure_cube', place: 'shard' } : { table: 'figure_place', place: 'place' })

// One county is an equality, so that the planner goes straight to its rows; a wider range reads by month.
const within = (column: string, range: Range) =>
  range.from.length === 6
    ? sql`${sql.ref(column)} = ${range.from}`
    : sql`${sql.ref(column)} >= ${range.from} and ${sql.ref(column)} < ${range.to}`

export type FigureRow = { indicator: CubeName; dimension: string; key: string; value: number; previous: number }
export type FigureQuestion = {
  range: Range
  names: readonly CubeName[]
  dimensions: readonly string[]
  period: Period
  compare: Period
  by: 'value' | 'month' | 'place'
  digits: Level
}

/** Cube and unfolded deltas in one statement, so that a fold in between is never seen half (design.md §3). */
export async function figures(tx: Tx, asked: FigureQuestion): Promise<FigureRow[]> {
  const [a, b, c, d] = [asked.period.from, asked.period.to, asked.compare.from, asked.compare.to].map(firstDay)
  const level = asked.by === 'place' ? asked.digits : levelOf(asked.range)
  const { table, place } = tableOf(level)
  const key: RawBuilder<unknown> = asked.by === 'month' ? sql`to_char(month, 'YYYY-MM')` : asked.by === 'place' ? sql`place` : sql`value`
  const inTime = sql`month >= least(${a}::date, ${c}::date) and month <= greatest(${b}::date, ${d}::date)`
  const { rows } = await sql<FigureRow>`select indicator, dimension, ${key} as key,
      coalesce(sum(amount) filter (where month between ${a}::date and ${b}::date), 0)::bigint as value,
      coalesce(sum(amount) filter (where month between ${c}::date and ${d}::date), 0)::bigint as previous
    from (select i as indicator, n as dimension, cube.value, cube.month, cube.place, cube.amount
      from unnest(${asked.names}::text[]) i cross join unnest(${asked.dimensions}::text[]) n
        cross join lateral (select value, month, ${sql.ref(place)} as place, amount from ${sql.table(table)}
          where indicator = i and dimension = n and ${within(place, asked.range)} and length(${sql.ref(place)}) = ${level}::int and ${inTime}) cube
      union all select indicator, dimension, value, month, left(shard, ${level}::int), amount from figure_delta
        where dimension = any(${asked.dimensions}::text[]) and indicator = any(${asked.names}::text[]) and ${within('shard', asked.range)} and ${inTime}) f
    group by 1, 2, 3`.execute(tx)
  return rows
}

type Columns = { place: string[] | null; month: string[] | null; value: string[] | null; amount: number[] | null }
export type FiguresByPlace = { cube: Columns; delta: Columns; names: Record<string, string> | null }

// Whole columns and not a JSON object a row: a year by month, city and kind is some 1,600 rows.
const columnsOf = (from: string) =>
  `(select json_build_object('place', array_to_json(array_agg(place)), 'month', array_to_json(array_agg(month)), 'value', array_to_json(array_agg(value)), 'amount', array_to_json(array_agg(amount))) from (${from}) f)`
// A city without counties (东莞 441900) is its own county, and an office of the province stands among its cities.
const regionLevels: Record<Level, string> = { 2: "'PROVINCE'", 4: "'PROVINCE', 'CITY'", 6: "'PROVINCE', 'CITY', 'COUNTY'" }

/** One indicator by place, month and kind of case for two periods (W5): one index range, one round trip. */
export function figuresByPlace(asked: {
  range: Range
  name: CubeName
  period: Period
  compare: Period
  digits: Level
}): Compiled<{ answer: FiguresByPlace }> {
  const { table, place } = tableOf(asked.digits)
  const [a, b, c, d] = [asked.period.from, asked.period.to, asked.compare.from, asked.compare.to].map(firstDay)
  const where = `indicator = $1 and dimension = 'caseType' and month >= least($4::date, $5::date) and month <= greatest($6::date, $7::date)`
  const cube = `select ${place} as place, month, value, amount from ${table} where ${where} and ${place} >= $2 and ${place} < $3 and length(${place}) = $8::int`
  const delta = `select left(shard, $8::int) as place, month, value, amount from figure_delta where ${where} and shard >= $2 and shard < $3`
  const names = `select json_object_agg(code, name) from region where level in (${regionLevels[asked.digits]}) and code >= $2 and code < $3`
  const text = `select json_build_object('cube', ${columnsOf(cube)}, 'delta', ${columnsOf(delta)}, 'names', (${names})) as answer`
  return CompiledQuery.raw(text, [asked.name, asked.range.from, asked.range.to, a, c, b, d, asked.digits]) as Compiled<{
    answer: FiguresByPlace
  }>
}

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
  where f.day is not null and f.amount <> 0 and c.state <> 'VOIDED' group by 1, 2, 3, 4, 5`

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
