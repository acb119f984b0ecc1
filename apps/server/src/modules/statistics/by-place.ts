import { caseTypes, type Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { indicatorById } from './indicators.ts'
import { periodsOf } from './periods.ts'
import { digitsOfPlaces, regionCodeOf } from './places.ts'
import { figuresByPlace, regionNames } from './queries.ts'
import { IndicatorUnknown } from './refusals.ts'
import type { PlaceAsked } from './schema.ts'

/** One indicator by place below, month and kind of case, for two periods: what a province looks at first (W5). */
export async function getStatisticsByPlace(tx: Tx, actor: Actor, asked: PlaceAsked, today: Day) {
  const indicator = indicatorById(asked.indicator)
  if (!indicator) throw new IndicatorUnknown()
  const periods = periodsOf(asked, today)
  const found = await figuresByPlace(tx, { range: actor.officeScope, name: indicator.cube, ...periods, digits: digitsOfPlaces(actor.officeScope) })
  const names = await regionNames(tx, [...new Set(found.map((row) => regionCodeOf(row.place)))])
  const labels: Readonly<Record<string, string>> = caseTypes
  const rows = found.map(({ place, month, caseType, value }) => {
    const region = regionCodeOf(place)
    return { region, regionName: names.get(region) ?? region, month, caseType: labels[caseType] ?? caseType, value }
  })
  return { indicator: indicator.id, ...periods, rows }
}
