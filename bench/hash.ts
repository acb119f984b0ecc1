import { createHash } from 'node:crypto'

/** Every value of the generated data is a hash of the row number, so that it is the same on every machine (performance.md). */
export function hashOf(row: number, salt: number): number {
  let h = (row ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0
  return (h ^ (h >>> 16)) >>> 0
}

export const pick = <T>(list: readonly T[], row: number, salt: number): T => {
  const item = list[hashOf(row, salt) % list.length]
  if (item === undefined) throw new Error('empty list')
  return item
}

/** An id that is a hash of what it names. */
export function idOf(kind: string, row: number): string {
  const hex = createHash('sha256').update(`${kind} ${row}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
