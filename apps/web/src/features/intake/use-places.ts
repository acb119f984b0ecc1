import { useQuery } from '@tanstack/react-query'
import { agenciesQuery, regionsQuery, sessionQuery } from '../../api/queries.ts'
import type { Option } from '../../ui/form/field.ts'

/** Towns of the county, counties of the city, and the stations that may have taken the application in. */
export type Places = { towns: Option[]; counties: Option[]; stations: Option[] }

const desks = ['STATION', 'CONTACT_POINT', 'PETITION_DESK']
const cityOf = (county: string) => `${county.slice(0, 4)}00`
const asOptions = (items: { code: string; name: string }[] = []) => items.map(({ code, name }) => ({ value: code, label: name }))

export function usePlaces(): Places {
  const county = useQuery(sessionQuery).data?.region.code.slice(0, 6) ?? ''
  const towns = useQuery({ ...regionsQuery(county), enabled: county !== '' })
  const counties = useQuery({ ...regionsQuery(cityOf(county)), enabled: county !== '' })
  const agencies = useQuery(agenciesQuery)
  return {
    towns: asOptions(towns.data?.items),
    counties: asOptions(counties.data?.items),
    stations: (agencies.data?.items ?? [])
      .filter(({ kind, closedOn }) => desks.includes(kind) && !closedOn)
      .map(({ id, name }) => ({ value: id, label: name })),
  }
}
