import type { RulesInForce } from '@fayuan/law'
import { rulesInForce } from '../../modules/applications/index.ts'
import { type Platform, today } from '../../platform/context.ts'
import { placeNames } from '../../platform/regions/index.ts'
import { rangeBelow, type Scope } from '../../platform/database/scope.ts'
import { countiesOf, countyOfPortal, type OfficeRow, officesOf, type TownRow, townsOf } from './queries.ts'

export type Office = OfficeRow
/** `counties`: those an organ's name may tell. `rules`: what facts are judged by here, local rules and standards that were entered included. */
export type Place = {
  county: string
  countyName: string
  centre: Office | null
  offices: Office[]
  towns: TownRow[]
  counties: TownRow[]
  /** The county and what it lies in, by name: what an organ of here may bear in its own. */
  around: string[]
  rules: RulesInForce
}

const nothing: Scope = { from: '~', to: '0', account: null }
const known = new WeakMap<Platform, { until: number; place: Promise<Place | null> }>()
const believedForMs = 15_000

/** County, offices, towns and rules; read again every few seconds, since every page asks. */
export function placeOf(platform: Platform): Promise<Place | null> {
  const now = platform.clock.now().getTime()
  const before = known.get(platform)
  if (before && now < before.until) return before.place
  const place = readPlace(platform)
  known.set(platform, { until: now + believedForMs, place })
  place.then(
    (found) => found ?? known.delete(platform),
    () => known.delete(platform),
  )
  return place
}

const readPlace = (platform: Platform): Promise<Place | null> =>
  platform.db.inTransaction(nothing, async (tx) => {
    const county = await countyOfPortal(tx)
    if (!county) return null
    const range = rangeBelow(county.code)
    const chain = [county.code, `${county.code.slice(0, 4)}00`, `${county.code.slice(0, 2)}0000`]
    const [offices, towns, counties, rules, names] = await Promise.all([
      officesOf(tx, range.from, range.to),
      townsOf(tx, county.code, today(platform.clock)),
      countiesOf(tx, county.code, today(platform.clock)),
      rulesInForce(tx),
      placeNames(tx, chain),
    ])
    return {
      county: county.code,
      countyName: county.name,
      centre: offices.find((office) => office.kind === 'CENTRE') ?? null,
      offices,
      towns,
      counties,
      around: chain.flatMap((code) => names.get(code) ?? []),
      rules,
    }
  })

/** The station of the town, else the centre. */
export const nearestTo = (place: Place, town: string): Office | null =>
  place.offices.find((office) => office.kind === 'STATION' && town !== '' && office.regionCode.startsWith(town.slice(0, 9))) ?? place.centre

export const officeWithId = (place: Place | null, id: unknown): Office | null =>
  typeof id === 'string' ? (place?.offices.find((office) => office.id === id) ?? null) : null
