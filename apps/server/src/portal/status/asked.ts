import type { AskedFor, OpenNotice } from './queries.ts'

/** What a notice asks for, by its row in the list of papers as that stands today. */
export type AskedNow = AskedFor & {
  /** The field its photographs come in: the row, or where there is none the place in the notice. */
  field: string
  /** It has come meanwhile by another way. */
  isHere: boolean
}

type Listed = { id: string; name: string; state: string }

const placeOf = (at: number) => `m${at}`

/** A row that was struck off is asked of nobody any more; one that was renamed goes by its new name. */
export const asked = ({ missing }: Pick<OpenNotice, 'missing'>, papers: readonly Listed[]): AskedNow[] =>
  missing.flatMap((one, at) => {
    const row = papers.find(({ id }) => id === one.materialId)
    if (row?.state === 'STRUCK') return []
    return [{ ...one, name: row?.name ?? one.name, field: row ? `row-${row.id}` : placeOf(at), isHere: row?.state === 'RECEIVED' }]
  })

type Sent = { field: string; fileId: string }
type Coming = { id?: string | null; name: string; copies: number; received: boolean; fileId: string }

/** Two files of one paper are told apart by a number of few characters. */
const most = 55
const short = (name: string) => [...name].slice(0, most).join('')

/**
 * Every file in the row it was sent for, whatever rows are called; a second file of the same paper, and one for a row that is here already, stand
 * beside it as papers of their own. A page opened before rows had fields names the place in the notice. Null: the page asks what this notice does not.
 */
export function comingIn({ missing }: Pick<OpenNotice, 'missing'>, papers: readonly Listed[], files: readonly Sent[]): Coming[] | null {
  const now = asked({ missing }, papers)
  const places = new Map(now.flatMap((one) => [[one.field, one] satisfies [string, AskedNow]]))
  for (const [at, { materialId }] of missing.entries()) {
    const one = now.find(({ field }) => materialId !== undefined && field === `row-${materialId}`)
    if (one) places.set(placeOf(at), one)
  }
  const seen = new Map<AskedNow, number>()
  const coming = files.map(({ field, fileId }): Coming | null => {
    const one = places.get(field)
    if (!one) return null
    const at = (seen.get(one) ?? 0) + 1
    seen.set(one, at)
    const name = short(one.kind === 'ANSWER' ? '书面说明' : one.name)
    const isRow = one.field.startsWith('row-')
    return {
      ...(isRow || one.kind === 'ANSWER' ? { id: isRow && at === 1 && !one.isHere && one.materialId ? one.materialId : null } : {}),
      name: at === 1 && !one.isHere ? name : `${name}（${at + (one.isHere ? 1 : 0)}）`,
      copies: 1,
      received: true,
      fileId,
    }
  })
  return coming.every((one) => one !== null) ? coming : null
}
