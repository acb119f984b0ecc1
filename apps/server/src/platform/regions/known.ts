import type { Tx } from '../database/database.ts'
import { Invalid } from '../refusal.ts'
import { abolishedRegion } from './divisions.ts'
import { knownRegions } from './queries.ts'

/** A code that is no region, or no longer one; which takes its place is offered. */
export class RegionUnknown extends Invalid {
  override readonly code = 'REGION_UNKNOWN'
  constructor(errors: { path: string; message: string }[]) {
    super(errors.map(({ message }) => message).join(''), { errors })
  }
}

export type RegionSaid = { code: string | null | undefined; path: string }

/** Only codes of the region table are taken. What is `given` is known already: the county whose office is asking. */
export async function refuseUnknownRegions(tx: Tx, said: readonly RegionSaid[], given = ''): Promise<void> {
  const codes = said.flatMap(({ code, path }) => (code && code !== given ? [{ code, path }] : []))
  if (codes.length === 0) return
  const known = await knownRegions(
    tx,
    codes.map(({ code }) => code),
  )
  const unknown = codes.filter(({ code }) => !known.has(code))
  if (unknown.length === 0) return
  throw new RegionUnknown(unknown.map(({ code, path }) => ({ path, message: unknownRegion(code) })))
}

/** Why a code is not taken, and what to choose instead. */
export function unknownRegion(code: string): string {
  const gone = abolishedRegion(code)
  if (!gone) return `行政区划代码 ${code} 不存在，请从列表中选择地区。`
  const now = gone.successors.map(({ name, code: one }) => `${name}（${one}）`).join('或者')
  return `${gone.name}（${code.slice(0, 6)}）已经撤销，请改选${now}。`
}
