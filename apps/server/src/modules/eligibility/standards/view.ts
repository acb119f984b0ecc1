import { type Day, limitOf, provinces, type StandardRow } from '@fayuan/law'
import type { StandardState, StandardView } from './schema.ts'

const provinceNames: Readonly<Record<string, string | undefined>> = provinces

/** A standard as people read it; `names` knows the places this system serves. */
export const viewStandard = (row: StandardRow, names: ReadonlyMap<string, string>): StandardView => ({
  region: row.region,
  place: names.get(row.region) ?? provinceNames[row.region] ?? `${provinceNames[`${row.region.slice(0, 2)}0000`] ?? ''}${row.region}`,
  urbanRural: row.urbanRural ?? null,
  kind: row.kind,
  multiple: row.multiple ?? null,
  baseMonthlyYuan: row.baseMonthlyYuan,
  limitMonthlyYuan: limitOf(row),
  inclusive: row.inclusive,
  effectiveFrom: row.effectiveFrom,
  effectiveTo: row.effectiveTo,
  docNo: row.docNo,
  mark: row.mark,
})

export function stateOf(row: StandardRow, today: Day): StandardState {
  if (row.kind !== 'REGISTRY' && limitOf(row) === null) return 'NO_AMOUNT'
  if (row.mark !== '核' || row.effectiveFrom === null) return 'UNCONFIRMED'
  if (today < row.effectiveFrom) return 'COMING'
  return row.effectiveTo !== null && row.effectiveTo < today ? 'ENDED' : 'IN_FORCE'
}
