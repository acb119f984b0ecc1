import type { Day } from '../day.ts'
import type { Mark } from '../marks.ts'

/** 经济困难标准 (eligibility.md §5, 法34): one row for a place, a kind of household and a span of days. */
export type StandardRow = {
  /** GB/T 2260 code of the province, city or county whose government set it. */
  region: string
  /** Only where town and country differ. */
  urbanRural?: 'URBAN' | 'RURAL'
  kind: 'INCOME_MULTIPLE' | 'REGISTRY' | 'EITHER'
  /** Times the base; 1 where the paper names a sum of its own. */
  multiple?: number
  /** Yuan a month for one person; null as long as nobody has entered it. Never invented. */
  baseMonthlyYuan: number | null
  /** Whether income equal to the standard still qualifies. */
  inclusive: boolean
  /** null: not confirmed, so the row is not used. */
  effectiveFrom: Day | null
  effectiveTo: Day | null
  docNo: string | null
  mark: Mark
}

/** The number to compare with, in yuan to the cent; null when the row has none. */
export const limitOf = ({ multiple, baseMonthlyYuan }: StandardRow): number | null =>
  multiple === undefined || baseMonthlyYuan === null ? null : Math.round(multiple * baseMonthlyYuan * 100) / 100
