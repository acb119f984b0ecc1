import type { ApplicationAssessment } from '../eligibility/application.ts'
import type { Assessment, Reason } from '../eligibility/types.ts'

// Steps that can refuse (eligibility.md §3). What was claimed and not shown (10, 11b), a paper that lacks (9) or urgency (8) refuses nobody.
const refusing: readonly string[] = ['0', '1', '1c', '2', '2b', '4', '5', '6', '7', '12']

/** Whether a reason refuses by itself. */
export const speaksAgainst = ({ step, met }: Reason): boolean => met === false && refusing.includes(step)

const basisOf = ({ eligible, reasons }: Assessment): string[] =>
  eligible === 'no' || eligible === 'not_accepted' ? reasons.filter(speaksAgainst).flatMap(({ cites }) => cites) : []

/** 法43①: the decision itself, in writing and with its reasons. */
const decision = '法律援助法43①'

/** What a refusal rests on: the articles that speak against the application, none of those that speak for it, and the one that lets it be refused (法43, R-61). */
export function refusalBasis(assessment: ApplicationAssessment | null): string[] {
  if (!assessment) return [decision]
  const claims = assessment.whole?.claims.map((claim) => claim.assessment) ?? [assessment]
  return [...new Set([...claims.flatMap(basisOf), decision])]
}
