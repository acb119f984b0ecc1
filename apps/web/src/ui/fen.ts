import { readSum } from '@fayuan/law/reading'

/** What a person types in yuan, as integer 分; null when it is not an amount. */
export function fenOf(text: string): number | null {
  const read = readSum(text, { most: 1e12 })
  return read.ok ? Math.round(read.value * 100) : null
}
