import { comparable } from '@fayuan/law/reading'
import type { Row } from '../../platform/database/rows.ts'
import { MaterialHere, MaterialUnknown } from './refusals.ts'

type Material = Row<'material'>
export type Placed<T> = { stated: T; row: Material | null }

/**
 * One list of papers: what comes or is asked for belongs to the row that waits for it, the one it names or else the first of its name. It has no row
 * where nobody listed it yet, or where it says of itself that it belongs to none. A row takes one paper. Errors: `MaterialUnknown`, `MaterialHere`,
 * by the place of what was stated.
 */
export function placedIn<T extends { id?: string | null | undefined; name: string }>(
  known: readonly Material[],
  stated: readonly T[],
): Placed<T>[] {
  const named = stated.map(({ id }, at) => (typeof id === 'string' ? rowNamed(known, id, at) : null))
  const taken = new Set<string>()
  for (const [at, row] of named.entries()) {
    if (row && taken.has(row.id)) throw new MaterialHere(row.name, at)
    if (row) taken.add(row.id)
  }
  return stated.map((one, at) => {
    const row =
      named[at] ??
      (one.id === null ? undefined : known.find((m) => isAwaited(m) && !taken.has(m.id) && comparable(m.name) === comparable(one.name))) ??
      null
    if (row) taken.add(row.id)
    return { stated: one, row }
  })
}

const isAwaited = ({ state }: Material) => state === 'MISSING'

function rowNamed(known: readonly Material[], id: string, at: number): Material {
  const row = known.find((m) => m.id === id)
  if (!row) throw new MaterialUnknown(at)
  if (!isAwaited(row)) throw new MaterialHere(row.name, at)
  return row
}
