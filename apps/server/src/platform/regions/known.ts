import type { Day } from '@fayuan/law'
import type { Tx } from '../database/database.ts'
import { Invalid } from '../refusal.ts'
import { abolishedRegion } from './divisions.ts'
import { type OnRecord, regionsOnRecord } from './queries.ts'

/** A code that is no region, or no longer one; which takes its place is offered. */
export class RegionUnknown extends Invalid {
  override readonly code = 'REGION_UNKNOWN'
  constructor(errors: { path: string; message: string }[]) {
    super(errors.map(({ message }) => message).join(''), { errors })
  }
}

export type RegionSaid = { code: string | null | undefined; path: string }

type Asked = {
  today: Day
  /** Taken already, and not judged again: the county whose office is asking, a place that was given before it was abolished. */
  given?: readonly (string | null | undefined)[]
  /** A place has to be on record itself, since something is going to stand in it. */
  isFirm?: boolean
}

/**
 * Only regions of today are taken. Townships and villages are entered by each county: where none are on record below a place of today, none can be
 * known to be wrong, and a code below it is taken and stands in that place.
 */
export async function refuseUnknownRegions(
  tx: Tx,
  said: readonly RegionSaid[],
  { today, given = [], isFirm = false }: Asked,
): Promise<void> {
  const codes = said.flatMap(({ code, path }) => (code && !given.includes(code) ? [{ code, path }] : []))
  if (codes.length === 0) return
  const found = await regionsOnRecord(tx, codes.flatMap(({ code }) => [code, ...above(code)]), today) // prettier-ignore
  const unknown = codes.flatMap(({ code, path }) => {
    const message = whyNot(code, found, isFirm)
    return message === null ? [] : [{ path, message }]
  })
  if (unknown.length > 0) throw new RegionUnknown(unknown)
}

/** What a code stands in, the nearest first. */
const above = (code: string): string[] => [9, 6].filter((digits) => digits < code.length).map((digits) => code.slice(0, digits))

function whyNot(code: string, found: ReadonlyMap<string, OnRecord>, isFirm: boolean): string | null {
  const [nearest] = [code, ...above(code)].flatMap((one) => found.get(one) ?? [])
  if (!nearest) return unknownRegion(code)
  if (nearest.isClosed) return abolished(nearest)
  if (nearest.code === code) return null
  if (nearest.holdsCounties) return unknownRegion(code)
  if (nearest.isEntered) return notAmong(code, nearest)
  return isFirm ? notYet(code, nearest) : null
}

const enteredAt = '“组织与账号”的“乡镇和村居”'

const notAmong = (code: string, { name, code: within }: OnRecord): string =>
  `${name}已录入的${within.length === 6 ? '乡镇、街道' : '村、社区'}里没有 ${code}，请从列表中选择。确实有的，请系统管理员先在${enteredAt}里录入。`

const notYet = (code: string, { name }: OnRecord): string =>
  `${code} 还没有录入。请先在${enteredAt}里录入，或者先设在${name}，录入以后再改。`

function abolished({ code, name, successorCode, successorName }: OnRecord): string {
  const instead = successorCode && successorName ? `${successorName}（${successorCode}）` : '现在的乡镇、街道或者村、社区'
  return `${name}（${code}）已经撤销，请改选${instead}。`
}

/** Why a code is not taken, and what to choose instead. */
export function unknownRegion(code: string): string {
  const gone = abolishedRegion(code)
  if (!gone) return `行政区划代码 ${code} 不存在，请从列表中选择地区。`
  const now = gone.successors.map(({ name, code: one }) => `${name}（${one}）`).join('或者')
  return `${gone.name}（${code.slice(0, 6)}）已经撤销，请改选${now}。`
}
