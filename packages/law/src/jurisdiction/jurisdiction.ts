import type { Forum } from '../glossary/cases.ts'

/** Which agency takes the matter. Regions are GB/T 2260 codes; an agency covers everything below its own code. */
export type JurisdictionInput = {
  forum: Forum
  /** Seat of the organ that handles the case or the dispute. */
  organRegion?: string | null
  /** Where the cause arose; counts for matters outside court. */
  eventRegion?: string | null
  agencyRegion: string
}

export type JurisdictionAnswer = { ok: boolean | null; text: string; cites: string[] }

/** The significant part of a code: 430000 → 43, 431321 → 431321. */
const stem = (region: string): string => {
  const code = region.slice(0, 6)
  if (code.endsWith('0000')) return code.slice(0, 2)
  return code.endsWith('00') ? code.slice(0, 4) : region.replace(/(000)+$/, '')
}

export const isWithin = (region: string, agencyRegion: string): boolean => region.startsWith(stem(agencyRegion))

const cites = ['法律援助法38']

export function jurisdiction({ forum, organRegion, eventRegion, agencyRegion }: JurisdictionInput): JurisdictionAnswer {
  const isOutOfCourt = forum === 'NON_LITIGATION' || forum === 'ARBITRATION' || forum === 'RECONSIDERATION'
  const places = (isOutOfCourt ? [organRegion, eventRegion] : [organRegion]).filter((place) => typeof place === 'string' && place !== '')
  if (places.length === 0) {
    const ask = isOutOfCourt ? '请填写争议处理机关所在地或者事情发生的地方。' : '请填写办案机关所在地。'
    return { ok: null, text: ask, cites }
  }
  if (places.some((place) => isWithin(place ?? '', agencyRegion))) return { ok: true, text: '本机构有权受理。', cites }
  const where = isOutOfCourt ? '争议处理机关所在地或者事情发生地' : '办案机关所在地'
  return { ok: false, text: `本机构不是${where}的法律援助机构，请告知申请人向${where}的法律援助机构申请。`, cites }
}

export type Receipt = { agencyRegion: string; receivedAt: string }

/** 最先收到的受理 (R-53, 程10). Equal instants fall to the smaller code, so that both sides compute the same answer. */
export function firstReceived<T extends Receipt>(receipts: readonly T[]): T | null {
  const key = (receipt: Receipt) => `${receipt.receivedAt} ${receipt.agencyRegion}`
  return [...receipts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))[0] ?? null
}
