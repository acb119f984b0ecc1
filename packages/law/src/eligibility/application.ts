import type { Day } from '../day.ts'
import type { Claim, ClaimsAssessment, ClaimsFacts } from './claims.ts'
import { assessClaimsUnder, assessUnder } from './rules-in-force.ts'
import type { RulesInForce } from './rules-in-force.ts'
import type { Assessment, Facts } from './types.ts'

/** A request beside the main matter; `organRegion` is where the organ that handles it sits, from which jurisdictionOk was found. */
export type FurtherClaim = Claim & { title: string; organRegion?: string }

/** The facts of one application: those of its main matter, and the further requests it carries (eligibility.md §3). */
export type ApplicationFacts = Facts & {
  /** The main request in the applicant's words, where others stand beside it. */
  title?: string
  furtherClaims?: readonly FurtherClaim[]
}

/** What the rules say of the application; with further requests also of each. */
export type ApplicationAssessment = Assessment & { whole?: ClaimsAssessment }

export const mainClaimId = '1'

/** The main matter as the first claim, the further requests after it. */
export function claimsOf({ title, furtherClaims = [], ...facts }: ApplicationFacts): ClaimsFacts {
  const { matter, subMatter, forum, role, notifiedGround, jurisdictionOk, firstReceivedElsewhere, ...others } = facts
  const { deadlineDaysLeft, limitationOn, needsPreservation, conditionMet, ...common } = others
  const main: Claim = {
    id: mainClaimId,
    title,
    matter,
    subMatter,
    forum,
    role,
    notifiedGround,
    jurisdictionOk,
    firstReceivedElsewhere,
    deadlineDaysLeft,
    limitationOn,
    needsPreservation,
    conditionMet,
  }
  return { ...common, claims: [main, ...furtherClaims] }
}

/**
 * An application judged whole: the answer is that of the first claim that decides, the main matter before others, and rests on every claim that
 * decides the same way. What is not covered does not lend its articles to a grant.
 */
export function assessApplication(rules: RulesInForce, facts: ApplicationFacts, today: Day): ApplicationAssessment {
  if (!facts.furtherClaims?.length) return assessUnder(rules, facts, today)
  const whole = assessClaimsUnder(rules, claimsOf(facts), today)
  const { eligible, provisional, flags, nextSteps, missing } = whole
  const deciding = whole.claims.map(({ assessment }) => assessment).filter((one) => one.eligible === eligible)
  const [lead = assessUnder(rules, facts, today)] = deciding
  return {
    ...lead,
    eligible,
    provisional,
    basis: [...new Set(deciding.flatMap(({ basis }) => basis))].sort(),
    missing: eligible === 'need_more' ? missing.map(({ fact, ask }) => ({ fact, ask })) : [],
    flags,
    nextSteps,
    whole,
  }
}

/** The first day on which some claim runs out, for whoever must not let it pass (法44). */
export function earliestLimitation({ limitationOn, furtherClaims = [] }: ApplicationFacts): Day | null {
  const days = [limitationOn, ...furtherClaims.map((claim) => claim.limitationOn)].filter((day) => day !== undefined)
  return days.sort()[0] ?? null
}
