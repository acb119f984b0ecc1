import type { PersonCategory } from '../glossary/persons.ts'
import type { Facts } from './types.ts'

/** How a status stands: shown on paper or by data, claimed only, not claimed, or nobody has said. */
export type Status = 'shown' | 'claimed' | 'none' | 'unknown'

export function statusIn({ categories }: Facts, codes: readonly PersonCategory[]): Status {
  if (!categories) return 'unknown'
  const claimed = categories.filter((category) => codes.includes(category.code))
  if (claimed.some((category) => category.evidence !== 'ABSENT')) return 'shown'
  return claimed.length > 0 ? 'claimed' : 'none'
}
