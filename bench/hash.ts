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

const hex8 = (n: number) => n.toString(16).padStart(8, '0')

/** An id that is a hash of what it names. */
export function idOf(kind: string, row: number): string {
  let salt = 7
  for (const letter of kind) salt = (Math.imul(salt, 31) + letter.charCodeAt(0)) >>> 0
  const [a, b, c, d] = [hex8(hashOf(row, salt)), hex8(hashOf(row, salt + 1)), hex8(hashOf(row, salt + 2)), hex8(row)]
  return `${a}-${b.slice(0, 4)}-7${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`
}
