import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import { isSamePlace, overlaps } from './import.ts'
import type { StandardRow } from './standard-row.ts'

/** What rows newly read do to the rows an office has: nothing is lost that an old case may still be judged by. */
export type Succession = {
  /** All rows of the office afterwards. */
  rows: StandardRow[]
  added: StandardRow[]
  /** Rows that go on to hold until the day before their successor. */
  ended: { was: StandardRow; endsOn: Day }[]
  /** Rows whose days a new row takes over: a correction, which somebody must have meant. `by` counts the new rows from 0. */
  replaced: { was: StandardRow; by: number }[]
  /** Rows that stand there already, word for word. */
  same: StandardRow[]
}

const begins = ({ effectiveFrom }: StandardRow): string => effectiveFrom ?? 'never'

/** A row without an end holds until the next one of its place begins, whichever of the two was entered first. */
function closed(row: StandardRow, others: readonly StandardRow[]): StandardRow {
  if (row.effectiveTo !== null) return row
  const next = others
    .filter((other) => isSamePlace(other, row) && begins(other) > begins(row))
    .map(({ effectiveFrom }) => effectiveFrom)
    .filter((day) => day !== null)
    .sort()[0]
  return next === undefined ? row : { ...row, effectiveTo: addDays(next, -1) }
}

const columns = [
  'region', 'urbanRural', 'kind', 'multiple', 'baseMonthlyYuan', 'inclusive', 'effectiveFrom', 'effectiveTo', 'docNo',
] as const satisfies readonly (keyof StandardRow)[] // prettier-ignore

const isSameRow = (a: StandardRow, b: StandardRow): boolean => columns.every((column) => (a[column] ?? null) === (b[column] ?? null))

/** The standards of a new year beside those already entered: the old ones end the day before, the same ones stay, wrong ones are replaced. */
export function succeed(own: readonly StandardRow[], read: readonly StandardRow[]): Succession {
  const answer: Succession = { rows: [...own], added: [], ended: [], replaced: [], same: [] }
  read.forEach((typed, by) => {
    const row = closed(typed, own)
    if (answer.rows.some((one) => isSameRow(one, row))) return void answer.same.push(row)
    for (const was of answer.rows.filter((one) => overlaps(one, row))) {
      const endsOn = row.effectiveFrom === null ? null : addDays(row.effectiveFrom, -1)
      const isEarlier = begins(was) < begins(row)
      if (isEarlier && was.effectiveTo === null && endsOn) answer.ended.push({ was, endsOn })
      else answer.replaced.push({ was, by })
      answer.rows = answer.rows.flatMap((one) => (one !== was ? [one] : isEarlier ? [{ ...one, effectiveTo: endsOn }] : []))
    }
    answer.rows.push(row)
    answer.added.push(row)
  })
  return answer
}
