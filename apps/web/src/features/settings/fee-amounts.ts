import { readCount, readSum } from '@fayuan/law/reading'
import { type Draft, textValue } from '../../ui/form/field.ts'
import type { FieldErrors } from '../../ui/form/body.ts'
import type { FeeItem, FeeRow } from './settings-query.ts'

export const amountsOf = (rows: FeeRow[], code: string): number | null => rows.find(({ item }) => item === code)?.amount ?? null

const typedAmount = (amount: number, unit: string | undefined): string => (unit === '%' ? String(amount) : String(amount / 100))

/** A table as it stands in the fields of the draft. */
export const typedOf = (rows: FeeRow[], items: FeeItem[]): Draft =>
  Object.fromEntries(rows.map(({ item, amount }) => [item, typedAmount(amount, items.find(({ code }) => code === item)?.unit)]))

/** What is typed, read as people write sums; what nobody can read is named by its line. */
export function rowsTyped(draft: Draft, items: FeeItem[]): { rows: FeeRow[]; wrong: FieldErrors } {
  const rows: FeeRow[] = []
  const wrong: FieldErrors = {}
  for (const { code, label, unit } of items) {
    const typed = textValue(draft[code]).trim()
    if (typed === '') continue
    const read = unit === '%' ? readCount(typed, { what: label, units: ['%'], least: 1, most: 100 }) : readSum(typed, { what: label })
    if (read.ok) rows.push({ item: code, amount: unit === '%' ? read.value : Math.round(read.value * 100) })
    else wrong[code] = read.reason
  }
  return { rows, wrong }
}
