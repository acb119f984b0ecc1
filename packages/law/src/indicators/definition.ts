import type { Day } from '../day.ts'
import type { Mark } from '../marks.ts'
import type { DimensionId } from './dimensions.ts'
import type { IndicatorUnit } from './indicators.ts'

export const tables = {
  T1: '机构',
  T2: '人员',
  T3: '网络',
  T4: '咨询与宣传',
  T5: '受理审批',
  T6: '案件',
  T7: '受援人',
  T8: '经济效益',
  T9: '经费',
  T10: '值班与质量',
} as const
export type TableId = keyof typeof tables

/** What is carried by an event besides that it happened: persons, money in 分, days, copies. */
export type Measure = 'persons' | 'recovered' | 'wages' | 'fen' | 'days' | 'copies'

/** One plain row of what happened; `until` ends what stands (a station, a post). */
export type FigureEvent = {
  kind: EventKind
  on: Day
  until?: Day | null
  region: string
  values?: Readonly<Partial<Record<Measure, number>>>
  dims?: Readonly<Partial<Record<DimensionId, string | readonly string[]>>>
}

/** Every kind of event with the room it comes from (design.md §1). */
export const eventRooms = {
  'agency.open': 'agencies',
  'staff.post': 'agencies',
  'staff.member': 'agencies',
  'station.open': 'agencies',
  'place.due': 'agencies',
  'liaison.member': 'agencies',
  'consultation.given': 'consultations',
  'draft.written': 'consultations',
  'application.suggested': 'consultations',
  'outreach.held': 'outreach',
  'leaflet.given': 'outreach',
  'case.received': 'applications',
  'case.withdrawn': 'applications',
  'case.transferred': 'applications',
  'case.granted': 'decisions',
  'case.refused': 'decisions',
  'urgent.granted': 'decisions',
  'review.decided': 'decisions',
  'provider.replaced': 'assignments',
  'case.terminated': 'cases',
  'case.closed': 'closing',
  'case.archived': 'closing',
  'subsidy.paid': 'payments',
  'income.received': 'payments',
  'money.spent': 'payments',
  'duty.received': 'duty',
  'help.given': 'duty',
  'plea.witnessed': 'duty',
  'file.reviewed': 'quality',
  'recipient.visited': 'quality',
  'hearing.observed': 'quality',
  'complaint.registered': 'complaints',
} as const
export type EventKind = keyof typeof eventRooms

export type Condition = { dim: DimensionId; in?: readonly string[]; notIn?: readonly string[] }

type Common = { id: string; table: TableId; label: string; unit: IndicatorUnit; moment: string; cite: string; mark: Mark }
type Counted = { event: EventKind; measure: Measure | null; where: readonly Condition[]; dims: readonly DimensionId[] }

/** FLOW counts what happened in a period; STOCK what stands on its last day. `measure` null counts rows. */
export type FlowDefinition = Common & Counted & { kind: 'FLOW' }
export type StockDefinition = Common & Counted & { kind: 'STOCK' }
/** What is left on the last day of everything that ever came in and went out. */
export type BalanceDefinition = Common & { kind: 'BALANCE'; plus: readonly string[]; minus: readonly string[] }
/** RATIO in per cent, MEAN in the unit itself; both to one decimal, neither where the lower figure is 0. */
export type QuotientDefinition = Common & { kind: 'RATIO' | 'MEAN'; of: readonly string[]; to: readonly string[] }

export type IndicatorDefinition = FlowDefinition | StockDefinition | BalanceDefinition | QuotientDefinition
