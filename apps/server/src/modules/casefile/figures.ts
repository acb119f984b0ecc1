import type { Day } from '@fayuan/law'
import { newId } from '../../platform/ids.ts'
import type { CaseRow } from './schema.ts'

export type Figure = { indicator: string; month: Day; dimension: string; value: string; amount: number }

const monthOf = (day: Day) => `${day.slice(0, 7)}-01` as Day

/** The day a case counts as accepted: the grant, or the receipt of a notice (ST-03). */
export const acceptedOn = (file: Pick<CaseRow, 'chain' | 'grantedOn' | 'receivedOn'>): Day | null =>
  file.chain === 'NOTIFIED' ? file.receivedOn : file.grantedOn

// One row per dimension value; categories may overlap, so their sum may exceed the total (ST-06).
function sliced(file: CaseRow, indicator: string, on: Day | null, amount: number): Figure[] {
  if (on === null || amount === 0) return []
  const slice = (dimension: string, value: string): Figure => ({ indicator, month: monthOf(on), dimension, value, amount })
  const slices = [
    slice('', ''),
    slice('caseType', file.caseType),
    slice('matter', file.matter),
    slice('channel', file.channel),
    ...file.categories.map((c) => slice('category', c)),
  ]
  return file.recipients >= 2 ? [...slices, slice('group', 'GROUP')] : slices
}

/** What one case contributes to the figures as it stands: the same sum that SQL over the cases gives (design.md §3). */
export function figuresOf(file: CaseRow): Figure[] {
  // Opened in error: it never was a case, and counts nowhere.
  if (file.state === 'VOIDED') return []
  return [
    ...sliced(file, 'RECEIVED', file.receivedOn, 1),
    ...sliced(file, 'ACCEPTED', acceptedOn(file), 1),
    ...sliced(file, 'RECIPIENTS', acceptedOn(file), file.recipients),
    ...sliced(file, 'REFUSED', file.refusedOn, 1),
    ...sliced(file, 'WITHDRAWN', file.withdrawnOn, 1),
    ...sliced(file, 'TERMINATED', file.terminatedOn, 1),
    ...sliced(file, 'CLOSED', file.closedOn, 1),
    ...sliced(file, 'RECOVERED_FEN', file.closedOn, file.recoveredFen),
    ...sliced(file, 'WAGES_FEN', file.closedOn, file.wagesFen),
    ...sliced(file, 'ARCHIVED', file.archivedOn, 1),
    ...sliced(file, 'SUBSIDY_FEN', file.paidOn, file.subsidyFen),
  ]
}

/** The deltas a verb owes: what the case contributes after it, less what it contributed before. */
export function figuresMoved(before: CaseRow | null, after: CaseRow) {
  const sums = new Map<string, Figure>()
  const add = (figure: Figure, sign: 1 | -1) => {
    const key = [figure.indicator, figure.month, figure.dimension, figure.value].join(' ')
    sums.set(key, { ...figure, amount: (sums.get(key)?.amount ?? 0) + sign * figure.amount })
  }
  for (const figure of before ? figuresOf(before) : []) add(figure, -1)
  for (const figure of figuresOf(after)) add(figure, 1)
  return [...sums.values()].filter((f) => f.amount !== 0).map((f) => ({ ...f, shard: after.shard, id: newId() }))
}
