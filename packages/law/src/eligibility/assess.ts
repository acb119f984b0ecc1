import type { Day } from '../day.ts'
import { isNotified, openFile } from './file.ts'
import type { File, Finding, Step } from './file.ts'
import { formOf } from './form.ts'
import { nextStepsFor } from './next-steps.ts'
import { nationalPolicy, policies, policyInForce } from './policies.ts'
import type { Policy } from './policy.ts'
import { meansReasonOf } from './regime.ts'
import { agent, counsel, foreigner, subject } from './steps/applicant.ts'
import { specialSituation, waivedStatus, waiver, waiverNotShown } from './steps/exemptions.ts'
import { materials } from './steps/materials.ts'
import { meansTest } from './steps/means.ts'
import { notice } from './steps/notice.ts'
import { firstReceived, place } from './steps/place.ts'
import { scope } from './steps/scope.ts'
import { noReviewService } from './steps/service.ts'
import { urgency } from './steps/urgency.ts'
import type { Assessment, Eligible, Facts, Missing, Reason } from './types.ts'

/** The decision table of eligibility.md §3, in its order. The first step that settles the case ends the walk. */
const steps: readonly Step[] = [
  noReviewService, // 0
  notice, // 1, 1b, 1c
  subject, // 2
  foreigner, // 2b
  agent, // 3
  counsel, // 4
  place, // 5
  firstReceived, // 6
  scope, // 7
  urgency, // 8
  materials, // 9
  specialSituation, // 10
  waiver, // 11
  waiverNotShown, // 11b
]

const isFinal = (finding: Finding): boolean => finding.outcome !== undefined && finding.outcome !== 'need_more'

/** Walks on past what is only missing, so that everything missing can be said at once. */
function walk(file: File): Finding[] {
  const findings: Finding[] = []
  for (const step of steps) {
    const finding = step(file)
    if (!finding) continue
    findings.push(finding)
    if (isFinal(finding) || (isNotified(file) && finding.outcome)) return findings
  }
  return isSettledBy32(findings) ? findings : [...findings, ...meansTest(file)]
}

// A matter that only 法32 opens is not tested for means while its proof is awaited (case 10).
const isSettledBy32 = (findings: readonly Finding[]): boolean => findings.some((one) => one.step === '10' && one.outcome !== undefined)

/** The first outcome in order, unless a fact not known before it could have led elsewhere: then more is needed. */
function outcomeOf(findings: readonly Finding[]): Eligible {
  const settled = findings.findIndex((finding) => finding.outcome !== undefined)
  const outcome = findings[settled]?.outcome ?? 'need_more'
  const doubts = findings.slice(0, settled < 0 ? undefined : settled).some((finding) => finding.couldBe && finding.couldBe !== outcome)
  return doubts ? 'need_more' : outcome
}

function missingOf(findings: readonly Finding[], eligible: Eligible): Missing[] {
  if (eligible !== 'need_more') return []
  const byFact = new Map<string, Missing>()
  for (const { fact, ask } of findings.flatMap((finding) => finding.missing ?? [])) {
    const asked = byFact.get(fact)?.ask
    byFact.set(fact, { fact, ask: asked === undefined || asked === ask ? ask : `${asked}${ask}` })
  }
  return [...byFact.values()]
}

const asReason = ({ step, rule, text, cites, met }: Finding): Reason => ({ step, rule, text, cites: [...cites], met })

/** A person's waived status is reported even when the walk ended before it was reached. */
function withStatus(file: File, findings: Finding[]): Finding[] {
  const hasIt = findings.some((finding) => finding.step === '11' || finding.step === '11b')
  const { requestedService } = file.facts
  const isApplication = !isNotified(file) && (requestedService === undefined || requestedService === 'REPRESENTATION')
  const status = !hasIt && isApplication ? (waivedStatus(file) ?? waiverNotShown(file)) : null
  return status ? [...findings, { ...status, outcome: undefined }] : findings
}

const protectedCategories = ['MINOR', 'DV_VICTIM', 'CANNOT_FULLY_RECOGNISE_CONDUCT', 'DISABLED_MENTAL']

function flagsOf(file: File, findings: readonly Finding[]): string[] {
  const { groupSize, priorFalsePledge, categories, matter } = file.facts
  const flags = findings.flatMap((finding) => finding.flags ?? [])
  if (groupSize !== undefined && groupSize >= file.policy.groupThreshold) flags.push('GROUP_REPORT')
  if (priorFalsePledge === true && file.policy.pledge.barredIfPriorFalse) flags.push('PLEDGE_NOT_ALLOWED')
  const isProtected = matter === 'DV_ABUSE_ABANDONMENT' || (categories?.some(({ code }) => protectedCategories.includes(code)) ?? false)
  if (isProtected) flags.push('SPECIAL_PROTECTION')
  return [...new Set(flags)].sort()
}

const basisOf = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.filter((finding) => finding.rests).flatMap((finding) => finding.cites))].sort()

/** Decides eligibility. Pure: the same facts under the same policy give the same bytes. */
export function assess(facts: Facts, policy: Policy, today?: Day): Assessment {
  const file = openFile(facts, policy, today)
  const walked = walk(file)
  const eligible = outcomeOf(walked)
  const findings = withStatus(file, walked)
  const meansReason = meansReasonOf(file)
  const provisional = eligible !== 'no' && eligible !== 'not_accepted' && walked.some((finding) => finding.step === '8')
  const form = formOf(file)
  return {
    eligible,
    provisional,
    meansTest: meansReason === 'STANDARD' ? 'required' : 'exempt',
    meansReason,
    form,
    basis: basisOf(findings),
    reasons: findings.map(asReason),
    missing: missingOf(walked, eligible),
    nextSteps: nextStepsFor({ eligible, provisional, meansReason, isCustody: facts.channel === 'CUSTODY_TRANSFER' }),
    flags: flagsOf(file, findings),
    law: file.law.version,
    policy: policy.id,
  }
}

/** The policy named by the facts, else that of the receiving place on the day of receipt. */
export function policyOf(facts: Facts, list: readonly Policy[] = Object.values(policies)): Policy {
  if (facts.policyVersion !== undefined) return list.find((policy) => policy.id === facts.policyVersion) ?? nationalPolicy
  return facts.receivingRegion === undefined ? nationalPolicy : policyInForce(facts.receivingRegion, facts.receivedAt, list)
}

/** Assesses under the policy that applies; `list` carries policies an administrator has enacted (see enactPolicy). */
export const assessFacts = (facts: Facts, today?: Day, list?: readonly Policy[]): Assessment => assess(facts, policyOf(facts, list), today)
