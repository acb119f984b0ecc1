import { useQuery } from '@tanstack/react-query'
import { regionsQuery, sessionQuery } from '../../api/queries.ts'
import type { FormBody } from '../../api/client.ts'
import type { Agency } from '../../api/shapes.ts'
import { type Draft, type Field, type Option, textValue } from '../../ui/form/field.ts'

type Place = { code: string; name: string; level: string; parentCode: string | null }

const levelNames: Readonly<Record<string, string>> = {
  CITY: '市（州）',
  COUNTY: '县（市、区）',
  TOWNSHIP: '乡镇（街道）',
  VILLAGE: '村（社区）',
}
const levelText = (level: string | undefined) => levelNames[level ?? ''] ?? '地区'
const asOption = ({ code, name }: Place): Option => ({ value: code, label: name })

/** What the places of an office are chosen from: its own region, what stands right below it, and what stands below that. */
export function useOfficePlaces() {
  const region = useQuery(sessionQuery).data?.region
  const home = region?.code.slice(0, 6) ?? ''
  const { data, isPending } = useQuery({ ...regionsQuery(home, 2), enabled: home !== '' })
  if (isPending) return null
  const items = data?.items ?? []
  const below = items.filter(({ parentCode }) => parentCode === home)
  const homeName = region?.code === home ? region.name : '本县（市、区）'
  return { home, homeName, below, further: items.filter(({ parentCode }) => parentCode !== home) }
}

type OfficePlaces = NonNullable<ReturnType<typeof useOfficePlaces>>

const noTowns = '还没有录入乡镇和街道，先设在这里；在“乡镇和村居”录入以后再改。'

/** Two lists, the second of what stands below the first. `now`: where the office stands, though that place may be no more. */
export function placeFields({ home, homeName, below, further }: OfficePlaces, draft: Draft, now: Agency | null): Field[] {
  const chosen = textValue(draft.regionCode)
  const within = further.filter(({ parentCode }) => parentCode === chosen)
  const known = new Set([home, ...below.map(({ code }) => code)])
  const former = now && !known.has(startOf(now.regionCode, known)) ? [{ value: now.regionCode, label: now.regionName }] : []
  return [
    {
      name: 'regionCode',
      label: levelText(below[0]?.level),
      kind: 'pick',
      options: [...former, { value: home, label: below.length > 0 ? `${homeName}（不分）` : homeName }, ...below.map(asOption)],
      required: true,
      width: 'half',
      ...(below.length === 0 ? { hint: noTowns } : {}),
    },
    {
      name: 'smaller',
      label: levelText(within[0]?.level),
      kind: 'pick',
      options: within.map(asOption),
      width: 'half',
      when: () => within.length > 0,
    },
  ]
}

/** The longest beginning of a code that is among those known; the code itself where none is. */
const startOf = (code: string, known: ReadonlySet<string>): string =>
  [code, code.slice(0, 9), code.slice(0, 6)].find((start) => known.has(start)) ?? code

/** Where an office stands, as the two lists say it. */
export function placeDraft({ home, below, further }: OfficePlaces, code: string): Draft {
  const known = new Set([home, ...below.map((place) => place.code)])
  const smaller = further.find((place) => place.code === code)
  return { regionCode: startOf(code, known), ...(smaller ? { smaller: smaller.code } : {}) }
}

/** The smallest place that was chosen; one left over from another choice above it does not count. */
export function withPlace({ smaller, ...body }: FormBody, { further }: OfficePlaces): FormBody {
  const place = further.find(({ code }) => code === smaller)
  return place && place.parentCode === body.regionCode ? { ...body, regionCode: place.code } : body
}
