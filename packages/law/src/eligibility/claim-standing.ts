import type { Eligible, Reason } from './types.ts'

/** How one claim of several stands, and why it is not covered: the reasons of a refusal, or what is still asked for. */
export type ClaimStanding = { id: string; title: string; eligible: Eligible; why: string[] }

/** As much of a ClaimsAssessment as tells how its claims stand; the console reads it from the API. */
export type JudgedTogether = {
  claims: readonly { id: string; title: string; assessment: { eligible: Eligible; reasons: readonly Reason[] } }[]
  refused: readonly { id: string; why: readonly string[] }[]
  missing: readonly { ask: string; claims: readonly string[] }[]
}

/** What is known to speak against the applicant: a refusal, a finding or a letter gives no other reason. */
export const knownAgainst = (reasons: readonly Reason[]): string[] => reasons.filter(({ met }) => met === false).map(({ text }) => text)

/** A matter that is out needs no word on means: who the person is would not have changed it. */
const outOfScope = (reasons: readonly Reason[]): string[] =>
  reasons.filter(({ step, met }) => step === '7' && met === false).map(({ text }) => text)

function whyOf(
  { id, assessment: { eligible, reasons } }: JudgedTogether['claims'][number],
  { refused, missing }: JudgedTogether,
): string[] {
  if (eligible === 'yes') return []
  if (eligible === 'need_more') return missing.filter(({ claims }) => claims.includes(id)).map(({ ask }) => ask)
  const scope = outOfScope(reasons)
  return scope.length > 0 ? scope : [...(refused.find((one) => one.id === id)?.why ?? [])]
}

export const claimStandings = (judged: JudgedTogether): ClaimStanding[] =>
  judged.claims.map((claim) => ({ id: claim.id, title: claim.title, eligible: claim.assessment.eligible, why: whyOf(claim, judged) }))
