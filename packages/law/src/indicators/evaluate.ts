import { toDay } from '../day.ts'
import { dimensions } from './dimensions.ts'
import type { DimensionId } from './dimensions.ts'
import type { Condition, FigureEvent, FlowDefinition, IndicatorDefinition, StockDefinition } from './definition.ts'
import { indicatorDefinition } from './definitions.ts'
import type { Period } from './period.ts'
import { meanOf, percentOf } from './rounding.ts'

/** Any figure asked of plain rows, so that a cube can be held against it (design.md §3). */
export type Figure = { id: string; value: number | null }
export type Part = { key: string; value: number }

type Counting = FlowDefinition | StockDefinition

const valuesOf = (event: FigureEvent, dim: DimensionId): readonly string[] => {
  if (dim === 'month') return [event.on.slice(0, 7)]
  if (dim === 'region') return [event.region]
  const value = event.dims?.[dim]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

function meets(event: FigureEvent, { dim, in: wanted, notIn }: Condition): boolean {
  const values = valuesOf(event, dim)
  if (wanted && !values.some((value) => wanted.includes(value))) return false
  return !notIn?.some((value) => values.includes(value))
}

const isWithin = (row: Counting, event: FigureEvent, { from, to }: Period): boolean =>
  row.kind === 'FLOW'
    ? from <= event.on && event.on <= to
    : event.on <= to && (event.until === undefined || event.until === null || event.until > to)

const amountOf = (row: Counting, event: FigureEvent): number => (row.measure === null ? 1 : (event.values?.[row.measure] ?? 0))

const counts = (row: Counting, event: FigureEvent, period: Period): boolean =>
  event.kind === row.event && isWithin(row, event, period) && row.where.every((condition) => meets(event, condition))

function total(row: Counting, events: Iterable<FigureEvent>, period: Period): number {
  let sum = 0
  for (const event of events) if (counts(row, event, period)) sum += amountOf(row, event)
  return sum
}

type Ask = (id: string, period: Period) => number

function derived(row: IndicatorDefinition, ask: Ask, period: Period): number | null {
  const sum = (ids: readonly string[], within: Period): number => ids.reduce((all, id) => all + ask(id, within), 0)
  if (row.kind === 'RATIO') return percentOf(sum(row.of, period), sum(row.to, period))
  if (row.kind === 'MEAN') return meanOf(sum(row.of, period), sum(row.to, period))
  if (row.kind !== 'BALANCE') return ask(row.id, period)
  // Everything that ever came in and went out up to the last day.
  const always: Period = { from: toDay('0001-01-01'), to: period.to }
  return sum(row.plus, always) - sum(row.minus, always)
}

/** One figure of a period; null where it is a quotient with nothing below the line, or no such figure exists. */
export function evaluate(id: string, events: readonly FigureEvent[], period: Period): Figure {
  const row = indicatorDefinition(id)
  if (!row) return { id, value: null }
  const ask: Ask = (part, within) => {
    const counting = indicatorDefinition(part)
    return counting && (counting.kind === 'FLOW' || counting.kind === 'STOCK') ? total(counting, events, within) : 0
  }
  return { id, value: derived(row, ask, period) }
}

/** A figure by one dimension; `overlaps` says that the parts may exceed the total (ST-06). A row without a value is kept under ''. */
export function breakdown(
  id: string,
  events: readonly FigureEvent[],
  period: Period,
  by: DimensionId,
): { total: number; parts: Part[]; overlaps: boolean } | null {
  const row = indicatorDefinition(id)
  if (!row || (row.kind !== 'FLOW' && row.kind !== 'STOCK')) return null
  const parts = new Map<string, number>()
  let all = 0
  for (const event of events) {
    if (!counts(row, event, period)) continue
    const amount = amountOf(row, event)
    const values = valuesOf(event, by)
    for (const key of values.length === 0 ? [''] : new Set(values)) parts.set(key, (parts.get(key) ?? 0) + amount)
    all += amount
  }
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key, value }))
  return { total: all, parts: sorted, overlaps: !dimensions[by].isExclusive }
}
