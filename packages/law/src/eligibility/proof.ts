import type { PersonCategory } from '../glossary/persons.ts'
import type { Evidence, Facts } from './types.ts'

/** How far something said of a person is proven: shown on paper or by data, claimed only, not claimed, or nobody has said. */
export type Proof = 'shown' | 'claimed' | 'none' | 'unknown'

export function proofIn(
  { categories, categoriesOpen }: Pick<Facts, 'categories' | 'categoriesOpen'>,
  codes: readonly PersonCategory[],
): Proof {
  if (!categories) return 'unknown'
  let proof: Proof = categoriesOpen === true ? 'unknown' : 'none'
  for (const { code, evidence } of categories) {
    if (!codes.includes(code)) continue
    if (evidence === 'PRESENT' || evidence === 'VERIFIED_BY_DATA') return 'shown'
    proof = 'claimed'
  }
  return proof
}

const isClaimedWith = ({ categories }: Facts, codes: readonly PersonCategory[], those: readonly (Evidence | undefined)[]): boolean =>
  categories?.some(({ code, evidence }) => those.includes(evidence) && codes.includes(code)) ?? false

/** The person says that there is a paper, and nobody has seen it yet. */
export const isPromised = (facts: Facts, codes: readonly PersonCategory[]): boolean => isClaimedWith(facts, codes, ['SAID'])

/** Claimed, and nobody knows yet whether there is a paper: then it is not said that there is none. */
export const isPaperUnknown = (facts: Facts, codes: readonly PersonCategory[]): boolean => isClaimedWith(facts, codes, ['SAID', undefined])

/** How it stands with a paper that is not known to be there or not. */
export const paperText = (isPaperPromised: boolean): string => (isPaperPromised ? '说有材料证明，还没有看到' : '还不知道有没有材料证明')
