import type { PersonCategory } from '../glossary/persons.ts'
import type { Facts } from './types.ts'

/** How far something said of a person is proven: shown on paper or by data, claimed only, not claimed, or nobody has said. */
export type Proof = 'shown' | 'claimed' | 'none' | 'unknown'

export function proofIn({ categories }: Pick<Facts, 'categories'>, codes: readonly PersonCategory[]): Proof {
  if (!categories) return 'unknown'
  let proof: Proof = 'none'
  for (const { code, evidence } of categories) {
    if (!codes.includes(code)) continue
    if (evidence === 'PRESENT' || evidence === 'VERIFIED_BY_DATA') return 'shown'
    proof = 'claimed'
  }
  return proof
}

/** Claimed, and nobody knows yet whether there is a paper: then it is not said that there is none. */
export const isPaperUnknown = ({ categories }: Facts, codes: readonly PersonCategory[]): boolean =>
  categories?.some(({ code, evidence }) => evidence === undefined && codes.includes(code)) ?? false
