import type { Tx } from '../../platform/database/database.ts'
import type { Scope } from '../../platform/database/scope.ts'
import { publishedRows, putPublished } from './queries.ts'

export type PublishedFigure = { period: string; indicator: string; value: number; unit: string; source: string; note?: string }

const ofPersons: readonly string[] = ['人', '人次', '名']

/** Fewer than five persons could be recognised in a village, so the public reads only that there were few (security.md §3.7). */
export const isSmallCell = (value: number, unit: string) => ofPersons.includes(unit) && value > 0 && value < 5

/** What was published, small cells suppressed; whole history when no period is named (法58). */
export async function publishedFigures(tx: Tx, range: Pick<Scope, 'from' | 'to'>, period?: string) {
  const rows = await publishedRows(tx, range, period)
  return rows.map((row) => {
    const value = Number(row.value)
    const suppressed = isSmallCell(value, row.unit)
    return {
      period: row.period,
      indicator: row.indicator,
      value: suppressed ? null : value,
      unit: row.unit,
      source: row.source,
      note: suppressed ? '少于 5 人，不公开具体数字' : row.note,
      suppressed,
    }
  })
}

/** Figures of years the system did not work through itself; publishing one again replaces it. */
export const seedPublished = (tx: Tx, shard: string, figures: readonly PublishedFigure[]): Promise<void> =>
  putPublished(
    tx,
    figures.map((figure) => ({ shard, note: '', ...figure })),
  )
