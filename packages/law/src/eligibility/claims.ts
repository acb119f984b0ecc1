import type { Day } from '../day.ts'
import { matters, subMatters } from '../glossary/matters.ts'
import type { Matter } from '../glossary/matters.ts'
import type { StandardRow } from '../standards/index.ts'
import { assess, assessFacts } from './assess.ts'
import type { Policy } from './policy.ts'
import type { Assessment, Eligible, Facts, LawVersion, Missing } from './types.ts'

/**
 * One application, several claims (eligibility.md §3): each is judged by itself, one "yes" makes the application eligible, and the aid
 * covers exactly the claims that were judged so.
 */
export type Claim = { id: string } & Pick<
  Facts,
  | 'matter'
  | 'subMatter'
  | 'forum'
  | 'role'
  | 'notifiedGround'
  | 'jurisdictionOk'
  | 'firstReceivedElsewhere'
  | 'deadlineDaysLeft'
  | 'limitationOn'
  | 'needsPreservation'
  | 'conditionMet'
> & {
    /** The request in the applicant's words; the matter's name where there are none. */
    title?: string
    /** Overrides household.opponentIsMember: each claim has its own other side. */
    opponentIsMember?: boolean
    /** Overrides docs.matterMaterials. */
    matterMaterials?: boolean
  }

/** What is common to all claims, and the claims. */
export type ClaimsFacts = Omit<Facts, keyof Claim> & { claims: readonly [Claim, ...Claim[]] }

export type JudgedClaim = { id: string; title: string; matter: Matter; assessment: Assessment }

export type RefusedClaim = { id: string; title: string; matter: Matter; outcome: 'no' | 'not_accepted'; why: string[]; basis: string[] }

export type ClaimsAssessment = {
  eligible: Eligible
  /** Some claim cannot wait (法44). */
  provisional: boolean
  /** The claims the aid covers, by id; what is not here is not aided. */
  covers: string[]
  /** Claims that wait for something, by id. */
  pending: string[]
  refused: RefusedClaim[]
  /** Each fact once, with the claims that need it. */
  missing: (Missing & { claims: string[] })[]
  basis: string[]
  flags: string[]
  nextSteps: string[]
  claims: JudgedClaim[]
  law: LawVersion
  policy: string
}

/** The facts of one claim as if it had been the only one. */
export function factsOfClaim(application: ClaimsFacts, claim: Claim): Facts {
  const { claims: _claims, ...common } = application
  const { id: _id, opponentIsMember, matterMaterials, ...own } = claim
  const household = opponentIsMember === undefined ? common.household : { ...common.household, opponentIsMember }
  const docs = matterMaterials === undefined ? common.docs : { ...common.docs, matterMaterials }
  return { ...common, ...own, household, docs }
}

const idsWith = (judged: readonly JudgedClaim[], eligible: Eligible): string[] =>
  judged.filter((one) => one.assessment.eligible === eligible).map((one) => one.id)

/** Any claim that is in decides; then any that may still be; a refusal only when there is no other agency to go to either. */
function overall(judged: readonly JudgedClaim[]): Eligible {
  const order: readonly Eligible[] = ['yes', 'need_more', 'no', 'not_accepted']
  return order.find((eligible) => idsWith(judged, eligible).length > 0) ?? 'need_more'
}

function refusedOf({ id, title, matter, assessment }: JudgedClaim): RefusedClaim[] {
  const { eligible, reasons, basis } = assessment
  if (eligible !== 'no' && eligible !== 'not_accepted') return []
  const why = reasons
    .filter((reason) => reason.met === false && reason.cites.some((cite) => basis.includes(cite)))
    .map((reason) => reason.text)
  return [{ id, title, matter, outcome: eligible, why, basis }]
}

function missingOf(judged: readonly JudgedClaim[]): ClaimsAssessment['missing'] {
  const byFact = new Map<string, Missing & { claims: string[] }>()
  for (const { id, assessment } of judged) {
    for (const { fact, ask } of assessment.missing) {
      const known = byFact.get(fact)
      if (!known) byFact.set(fact, { fact, ask, claims: [id] })
      else byFact.set(fact, { fact, ask: known.ask.includes(ask) ? known.ask : `${known.ask}${ask}`, claims: [...known.claims, id] })
    }
  }
  return [...byFact.values()]
}

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

const named = (judged: readonly JudgedClaim[], ids: readonly string[]): string =>
  judged
    .filter((one) => ids.includes(one.id))
    .map((one) => `“${one.title}”`)
    .join('、')

const titleOf = ({ title, matter, subMatter }: Claim): string =>
  title ?? (subMatter === undefined ? matters[matter] : subMatters[subMatter])

function coverage(judged: readonly JudgedClaim[], covers: readonly string[], refused: readonly RefusedClaim[]): string[] {
  if (covers.length === 0 || covers.length === judged.length) return []
  const inside = `援助只包括${named(judged, covers)}，决定书和委托协议应当写明。`
  const others = named(
    judged,
    refused.map((one) => one.id),
  )
  return others === '' ? [inside] : [inside, `${others}不在援助之内，应当向申请人说明理由和其他渠道。`]
}

function gather(judged: readonly JudgedClaim[], { law, policy }: Pick<Assessment, 'law' | 'policy'>): ClaimsAssessment {
  const covers = idsWith(judged, 'yes')
  const refused = judged.flatMap(refusedOf)
  const eligible = overall(judged)
  const deciding = judged.filter((one) => one.assessment.eligible === eligible)
  return {
    eligible,
    provisional: judged.some((one) => one.assessment.provisional),
    covers,
    pending: idsWith(judged, 'need_more'),
    refused,
    missing: missingOf(judged),
    basis: union(judged.map((one) => one.assessment.basis)).sort(),
    flags: union(judged.map((one) => one.assessment.flags)).sort(),
    nextSteps: union([...deciding.map((one) => one.assessment.nextSteps), coverage(judged, covers, refused)]),
    claims: [...judged],
    law,
    policy,
  }
}

/** Judges every claim; with a policy under that policy, without under the one of the place and day (as assessFacts does). */
export function assessClaims(
  facts: ClaimsFacts,
  policy?: Policy,
  today?: Day,
  data: { list?: readonly Policy[]; standards?: readonly StandardRow[] } = {},
): ClaimsAssessment {
  const judge = (claim: Claim): JudgedClaim => {
    const own = factsOfClaim(facts, claim)
    const assessment = policy ? assess(own, policy, today, data.standards) : assessFacts(own, today, data.list, data.standards)
    return { id: claim.id, title: titleOf(claim), matter: claim.matter, assessment }
  }
  const [head, ...others] = facts.claims
  const first = judge(head)
  return gather([first, ...others.map(judge)], first.assessment)
}
