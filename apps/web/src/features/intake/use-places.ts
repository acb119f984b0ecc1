import { useQuery } from '@tanstack/react-query'
import { agenciesQuery, regionsQuery, sessionQuery } from '../../api/queries.ts'
import type { Option } from '../../ui/form/field.ts'

/** Towns of the county, counties of the city, and the stations that may have taken the application in. */
export type Places = { towns: Option[]; counties: Option[]; stations: Option[] }

const desks = ['STATION', 'CONTACT_POINT', 'PETITION_DESK']
const cityOf = (county: string) => `${county.slice(0, 4)}00`
const asOptions = (items: { code: string; name: string }[] = []) => items.map(({ code, name }) => ({ value: code, label: name }))

export function usePlaces(): Places {
  const region = useQuery(sessionQuery).data?.region
  const county = region?.code.slice(0, 6) ?? ''
  const towns = useQuery({ ...regionsQuery(county), enabled: county !== '' })
  const beside = useQuery({ ...regionsQuery(cityOf(county)), enabled: county !== '' })
  const agencies = useQuery(agenciesQuery)
  // A city without counties has none beside it.
  const counties = asOptions(beside.data?.items.filter(({ level }) => level === 'COUNTY'))
  const known = counties.find(({ value }) => value === county)
  const home = known ?? { value: county, label: region?.code === county ? region.name : '本地' }
  const ownTowns = asOptions(towns.data?.items)
  return {
    // Before the county has entered its townships everybody lives in the county.
    towns: towns.data && ownTowns.length === 0 ? [home] : ownTowns,
    counties: beside.data && !known ? [home, ...counties] : counties,
    stations: (agencies.data?.items ?? [])
      .filter(({ kind, closedOn }) => desks.includes(kind) && !closedOn)
      .map(({ id, name }) => ({ value: id, label: name })),
  }
}
