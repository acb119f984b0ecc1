import type { Mark } from '../marks.ts'
import type {
  BalanceDefinition,
  Condition,
  EventKind,
  FlowDefinition,
  Measure,
  QuotientDefinition,
  StockDefinition,
  TableId,
} from './definition.ts'
import type { DimensionId } from './dimensions.ts'
import type { IndicatorUnit } from './indicators.ts'

type More = {
  measure?: Measure
  where?: readonly Condition[]
  dims?: readonly DimensionId[]
  cite?: string
  mark?: Mark
}

const common = { measure: null, where: [], dims: ['region', 'month'], cite: 'ST-01', mark: '设' } as const

export const flow = (
  table: TableId,
  id: string,
  label: string,
  unit: IndicatorUnit,
  event: EventKind,
  moment: string,
  more: More = {},
): FlowDefinition => ({ ...common, ...more, kind: 'FLOW', table, id, label, unit, event, moment })

export const stockOf = (
  table: TableId,
  id: string,
  label: string,
  unit: IndicatorUnit,
  event: EventKind,
  more: More = {},
): StockDefinition => ({ ...common, ...more, kind: 'STOCK', table, id, label, unit, event, moment: '期末' })

export const balance = (
  table: TableId,
  id: string,
  label: string,
  unit: IndicatorUnit,
  plus: readonly string[],
  minus: readonly string[],
): BalanceDefinition => ({ kind: 'BALANCE', table, id, label, unit, moment: '期末', plus, minus, cite: 'ST-07', mark: '设' })

export const quotient = (
  kind: 'RATIO' | 'MEAN',
  table: TableId,
  id: string,
  label: string,
  unit: IndicatorUnit,
  of: readonly string[],
  to: readonly string[],
  cite: string,
): QuotientDefinition => ({ kind, table, id, label, unit, moment: '本期', of, to, cite, mark: '设' })
