import type { Owed } from './owed.ts'
import type { Eligible, Met } from './types.ts'

/** What a step says: one line of the answer, with the rule and the articles it speaks by. */
type Said = { step: string; rule: string; text: string; cites: readonly string[] }

/**
 * What it does to the answer. `outcome` settles the case. `otherwise` settles nothing yet: it says what the outcome would be if a fact that
 * nobody knows turned out badly, so a paper known to be lacking is an outcome (need_more) and one nobody has asked about an otherwise.
 * `missing` is what would tell.
 */
type Effect = { outcome?: Eligible; otherwise?: Eligible; missing?: readonly Owed[]; flags?: readonly string[] }

/** What one step found. `met`: it speaks for the applicant, against, or nobody knows. `isBasis` puts the cites into the basis of the answer. */
export type Finding = Said & { met: Met; isBasis: boolean } & { [K in keyof Required<Effect>]: Effect[K] | undefined }

// Every finding has the same fields in the same order: the answer is put together from a dozen of them, and a machine reads like things fast.
const found = ({ step, rule, text, cites }: Said, met: Met, isBasis: boolean, effect: Effect): Finding => ({
  step,
  rule,
  text,
  cites,
  met,
  isBasis,
  outcome: effect.outcome,
  otherwise: effect.otherwise,
  missing: effect.missing,
  flags: effect.flags,
})

const nothing: Effect = {}

/** Stands in nobody's way: it is told, and the answer does not rest on it. */
export const passes = (said: Said): Finding => found(said, true, false, nothing)

/** Speaks for the applicant, and the answer rests on it. */
export const meets = (said: Said, effect: Effect = nothing): Finding => found(said, true, true, effect)

/** Speaks against the applicant by what somebody gave; what follows from that the effect says. The answer rests on it. */
export const doesNotMeet = (said: Said, effect: Effect = nothing): Finding => found(said, false, true, effect)
/** Neither: a fact that would tell is not known. The answer waits for it or rests on that it makes no difference; nobody is told yes or no. */
export const cannotTell = (said: Said, effect: Effect = nothing): Finding => found(said, null, true, effect)

/** Told beside the answer, which does not rest on it. */
export const notes = (said: Said, effect: Effect): Finding => found(said, false, false, effect)
