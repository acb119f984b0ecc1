import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Forum } from '../glossary/cases.ts'

/** Which agency takes the matter. Regions are GB/T 2260 codes; an agency covers everything below its own code. */
export type JurisdictionInput = {
  forum: Forum
  /** Seat of the organ that handles the case or the dispute. */
  organRegion?: string | null
  /** Where the cause arose; counts for matters outside court. */
  eventRegion?: string | null
  agencyRegion: string
  /** Day of receipt; before 2022 the old places of 条例14 decided. */
  receivedOn?: Day
  /** Seat or home of whoever owes the claim; 条例14 only. */
  obligorRegion?: string | null
}

export type JurisdictionAnswer = { ok: boolean | null; text: string; cites: string[] }

/** The significant part of a code: 430000 → 43, 431321 → 431321. */
const stem = (region: string): string => {
  const code = region.slice(0, 6)
  if (code.endsWith('0000')) return code.slice(0, 2)
  return code.endsWith('00') ? code.slice(0, 4) : region.replace(/(000)+$/, '')
}

export const isWithin = (region: string, agencyRegion: string): boolean => region.startsWith(stem(agencyRegion))

/** The county an organ's own name tells, 双峰县人民法院; null where it names none, or two. */
export function seatNamed(organ: string, counties: readonly { code: string; name: string }[]): string | null {
  const named = counties.filter(({ name }) => name !== '' && organ.includes(name))
  // 城区 stands inside 渭城区 as well.
  const whole = named.filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)))
  return whole.length === 1 ? (whole[0]?.code ?? null) : null
}

type Seats = { places: readonly (string | null | undefined)[]; where: string; ask: string; cites: string[] }

const outOfCourt: readonly Forum[] = ['NON_LITIGATION', 'ARBITRATION', 'RECONSIDERATION']
const lawFrom = toDay('2022-01-01')

function seatsOf({ forum, organRegion, eventRegion, obligorRegion, receivedOn }: JurisdictionInput): Seats {
  if (receivedOn !== undefined && receivedOn < lawFrom) {
    const where = '义务机关所在地或者义务人住所地'
    return { places: [obligorRegion], where, ask: '请填写义务机关所在地或者义务人住所地。', cites: ['法律援助条例14'] }
  }
  const cites = ['法律援助法38']
  if (outOfCourt.includes(forum)) {
    const ask = '请填写争议处理机关所在地或者事情发生的地方。'
    return { places: [organRegion, eventRegion], where: '争议处理机关所在地或者事情发生地', ask, cites }
  }
  return { places: [organRegion], where: '办案机关所在地', ask: '请填写办案机关所在地。', cites }
}

export function jurisdiction(input: JurisdictionInput): JurisdictionAnswer {
  const { places, where, ask, cites } = seatsOf(input)
  const known = places.flatMap((place) => (place ? [place] : []))
  if (known.length === 0) return { ok: null, text: ask, cites }
  if (known.some((place) => isWithin(place, input.agencyRegion))) return { ok: true, text: '本机构有权受理。', cites }
  return { ok: false, text: `本机构不是${where}的法律援助机构，请告知申请人向${where}的法律援助机构申请。`, cites }
}

export type Receipt = { agencyRegion: string; receivedAt: string }

/** 最先收到的受理 (R-53, 程10). Equal instants fall to the smaller code, so that both sides compute the same answer. */
export function firstReceived<T extends Receipt>(receipts: readonly T[]): T | null {
  const key = (receipt: Receipt) => `${receipt.receivedAt} ${receipt.agencyRegion}`
  return [...receipts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))[0] ?? null
}

export type SameMatter = { idNumber: string; opponent: string; matter: string; request: string }

/** What makes two applications the same matter in the eyes of R-53: the person, the other side, the matter and the request. */
export const sameMatterKey = ({ idNumber, opponent, matter, request }: SameMatter): string =>
  [idNumber.toUpperCase(), opponent, matter, request].map((part) => part.normalize('NFKC').replace(/\s/g, '')).join('|')

/** 北京、天津、上海、重庆 have no city between county and province. */
const municipalities = ['11', '12', '31', '50']

/** two agencies that both claim a matter, or both decline it, go to the nearest authority above both; null is the ministry. */
export function commonSuperior(regionA: string, regionB: string): string | null {
  if (regionA.slice(0, 2) !== regionB.slice(0, 2)) return null
  if (municipalities.includes(regionA.slice(0, 2))) return `${regionA.slice(0, 2)}0000`
  const isSameCity = regionA.slice(0, 4) === regionB.slice(0, 4) && regionA.slice(2, 4) !== '00'
  const isBothCounty = regionA.slice(4, 6) !== '00' && regionB.slice(4, 6) !== '00'
  return isSameCity && isBothCounty ? `${regionA.slice(0, 4)}00` : `${regionA.slice(0, 2)}0000`
}
