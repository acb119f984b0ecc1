import { caseTypes, type Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { indicatorById } from './indicators.ts'
import { type Period, periodsOf } from './periods.ts'
import { digitsOfPlaces, regionCodeOf } from './places.ts'
import { figuresByPlace, type PlaceRow, regionNames } from './queries.ts'
import { IndicatorUnknown } from './refusals.ts'
import type { PlaceAsked } from './schema.ts'

/** One indicator by place below, month and kind of case, for two periods: what a province looks at first (W5). */
export async function getStatisticsByPlace(tx: Tx, actor: Actor, asked: PlaceAsked, today: Day) {
  const indicator = indicatorById(asked.indicator)
  if (!indicator) throw new IndicatorUnknown()
  const periods = periodsOf(asked, today)
  const found = merged(
    await figuresByPlace(tx, { range: actor.officeScope, name: indicator.cube, ...periods, digits: digitsOfPlaces(actor.officeScope) }),
  )
    .filter(({ month, value }) => value !== 0 && (isWithin(month, periods.period) || isWithin(month, periods.compare)))
    .toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
  const names = await regionNames(tx, [...new Set(found.map((row) => regionCodeOf(row.place)))])
  const labels: Readonly<Record<string, string>> = caseTypes
  const rows = found.map(({ place, month, caseType, value }) => {
    const region = regionCodeOf(place)
    return { region, regionName: names.get(region) ?? region, month, caseType: labels[caseType] ?? caseType, value }
  })
  return { indicator: indicator.id, ...periods, rows }
}

const isWithin = (month: string, period: Period) => month >= period.from && month <= period.to
const sortKey = (row: PlaceRow) => `${row.place} ${row.month} ${row.caseType}`

function merged(rows: PlaceRow[]): PlaceRow[] {
  const sums = new Map<string, PlaceRow>()
  for (const row of rows) {
    const month = row.month.slice(0, 7)
    const one = { ...row, month }
    const before = sums.get(sortKey(one))
    sums.set(sortKey(one), { ...one, value: row.value + (before?.value ?? 0) })
  }
  return [...sums.values()]
}
