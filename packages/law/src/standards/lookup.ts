import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import { isWithin } from '../jurisdiction/jurisdiction.ts'
import { limitOf } from './standard-row.ts'
import type { StandardRow } from './standard-row.ts'
import { standards } from './rows.ts'

export type StandardAsked = { region: string; day: Day; urbanRural?: 'URBAN' | 'RURAL' }

/** One row; or several that differ between town and country, so that somebody must be asked; or nothing. */
export type StandardFound = { found: 'row'; row: StandardRow } | { found: 'split' } | { found: 'none' }

type Dated = StandardRow & { effectiveFrom: Day }

/** Confirmed, begun and not ended; a row without a day never begins. */
const isInForce = (row: StandardRow, day: Day): row is Dated =>
  row.mark === '核' && (row.effectiveFrom ?? 'never') <= day && (row.effectiveTo === null || day <= row.effectiveTo)

/** County before city before province: the longer the significant part of its code, the nearer the place. */
const nearness = ({ region }: StandardRow): number => region.replace(/(00)+$/, '').length

/** A row that would decide nothing is passed over, so that an unentered county falls back on its province. */
const decides = (row: StandardRow): boolean => row.kind === 'REGISTRY' || limitOf(row) !== null

/** The standard of the receiving place on the day of receipt. */
export function standardOn({ region, day, urbanRural }: StandardAsked, rows: readonly StandardRow[] = standards): StandardFound {
  const inForce = rows.filter((row): row is Dated => isInForce(row, day))
  const here = inForce.filter((row) => isWithin(region, row.region) && decides(row))
  const nearest = Math.max(...here.map(nearness))
  const level = here.filter((row) => nearness(row) === nearest).sort((a, b) => daysBetween(a.effectiveFrom, b.effectiveFrom))
  const row = level.find((one) => one.urbanRural === undefined || one.urbanRural === urbanRural)
  if (row) return { found: 'row', row }
  return level.length > 0 && urbanRural === undefined ? { found: 'split' } : { found: 'none' }
}
