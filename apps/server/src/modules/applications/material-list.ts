import { comparable } from '@fayuan/law/reading'
import type { Row } from '../../platform/database/rows.ts'
import { MaterialHere, MaterialUnknown } from './refusals.ts'

type Material = Row<'material'>
export type Placed<T> = { stated: T; row: Material | null }

/**
 * One list of papers: what comes or is asked for belongs to the row that waits for it, the one it names or else the first of its name; null for what
 * nobody listed yet. A row takes one paper. Errors: `MaterialUnknown`, `MaterialHere`, by the place of what was stated.
 */
export function placedIn<T extends { id?: string | undefined; name: string }>(
  known: readonly Material[],
  stated: readonly T[],
): Placed<T>[] {
  const named = stated.map(({ id }, at) => (id === undefined ? null : rowNamed(known, id, at)))
  const taken = new Set<string>()
  for (const [at, row] of named.entries()) {
    if (row && taken.has(row.id)) throw new MaterialHere(row.name, at)
    if (row) taken.add(row.id)
  }
  return stated.map((one, at) => {
    const row = named[at] ?? known.find((m) => isAwaited(m) && !taken.has(m.id) && comparable(m.name) === comparable(one.name)) ?? null
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
