import { toDay } from '../day.ts'
import { exampleSubsidyTable, feeFor, feeTableById, feeTableOf } from '../fees/index.ts'
import type { FeeAnswer } from '../fees/index.ts'
import type { Subsidy } from './types.ts'

/** The subsidy of a history by the table it names; null for a table nobody has. */
export function paidFor({ table, input }: Subsidy): FeeAnswer | null {
  const { on, ...rest } = input
  const chosen = table === exampleSubsidyTable.id ? feeTableOf(exampleSubsidyTable) : feeTableById(table)
  return chosen ? feeFor({ ...rest, ...(on === undefined ? {} : { on: toDay(on) }) }, chosen) : null
}
