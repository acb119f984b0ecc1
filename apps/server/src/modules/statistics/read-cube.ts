import { CompiledQuery, type CompiledQuery as Compiled, type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { Scope } from '../../platform/database/scope.ts'
import type { CubeName } from './indicators.ts'
import { firstDay, type Period } from './periods.ts'

type Range = Pick<Scope, 'from' | 'to'>
/** Digits of the places a question adds up: whole provinces, whole cities, or counties. */
export type Level = 2 | 4 | 6

/** The coarsest level at which a range is whole, so that a province's total reads one row a cell and not one for each of its counties. */
export const levelOf = (range: Range): Level => (range.from.length >= 6 ? 6 : range.from.length >= 3 ? 4 : 2)

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
const regionLevel: Record<Level, string> = { 2: 'PROVINCE', 4: 'CITY', 6: 'COUNTY' }

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
  const names = `select json_object_agg(code, name) from region where level = '${regionLevel[asked.digits]}' and code >= $2 and code < $3`
  const text = `select json_build_object('cube', ${columnsOf(cube)}, 'delta', ${columnsOf(delta)}, 'names', (${names})) as answer`
  return CompiledQuery.raw(text, [asked.name, asked.range.from, asked.range.to, a, c, b, d, asked.digits]) as Compiled<{
    answer: FiguresByPlace
  }>
}
