import type { Day } from '../day.ts'
import type { StandardRow } from '../standards/index.ts'
import { isNotified, openFile } from './file.ts'
import type { File, Setting, Step } from './file.ts'
import type { Finding } from './finding.ts'
import { formOf } from './form.ts'
import { nextStepsFor } from './next-steps.ts'
import { eachOnce } from './once.ts'
import { basisOf, debtorsOf, endsWalk, flagsOf, missingOf, outcomeOf } from './outcome.ts'
import { joined, nationalPolicy, policies, policyInForce, policiesBeside } from './policies.ts'
import type { Policy } from './policy.ts'
import { meansReasonOf } from './regime.ts'
import { agent, counsel, foreigner, subject } from './steps/applicant.ts'
import { owedNotice, specialSituation, personalExemption, waiver, waiverNotShown } from './steps/exemptions.ts'
import { materials } from './steps/materials.ts'
import { meansTest } from './steps/means.ts'
import { notice } from './steps/notice.ts'
import { firstReceived, place } from './steps/place.ts'
import { scope } from './steps/scope.ts'
import { noReviewService } from './steps/service.ts'
import { urgency } from './steps/urgency.ts'
import type { Assessment, Facts, Reason } from './types.ts'

/**
 * The decision table of eligibility.md §3, in its order. A yes, no or not_accepted ends the walk. A need_more is kept and the walk goes on,
 * so that all that is missing is said at once; a notice alone ends on any outcome.
 */
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
  owedNotice, // 1d
  specialSituation, // 10
  waiver, // 11
  waiverNotShown, // 11b
]
// After them, for whoever nothing has exempted: 12, 13 and 14 (meansTest).

/** Walks on past what is only missing, so that everything missing can be said at once. */
function walk(file: File): Finding[] {
  const findings: Finding[] = []
  for (const step of steps) {
    const finding = step(file)
    if (!finding) continue
    findings.push(finding)
    if (endsWalk(file, finding)) return findings
  }
  if (!isWaitingForProof(findings)) findings.push(...meansTest(file))
  return findings
}

// A matter that only 法32 opens is not tested for means while its proof is awaited (example 10 of eligibility-cases.md), nor is anybody who says
// that the paper which spares the test is there.
const isWaitingForProof = (findings: readonly Finding[]): boolean =>
  findings.some(({ step, outcome }) => outcome !== undefined && ['1d', '10', '11b'].includes(step))

/**
 * How the person stands under 法42, met or not, is told even when the walk ended before that step, and its articles stand in the basis: the
 * matter may be out and the test exempt, or claimed and not shown.
 */
function withPersonalExemption(file: File, findings: Finding[]): Finding[] {
  const hasIt = findings.some((finding) => finding.step === '11' || finding.step === '11b')
  const { requestedService } = file.facts
  const isApplication = !isNotified(file) && (requestedService === undefined || requestedService === 'REPRESENTATION')
  const exemption = !hasIt && isApplication ? (personalExemption(file) ?? waiverNotShown(file)) : null
  // It tells who the person is and settles nothing any more.
  return exemption ? [...findings, { ...exemption, outcome: undefined }] : findings
}

const asReason = ({ step, rule, text, cites, met }: Finding): Reason => ({ step, rule, text, cites: eachOnce(cites), met })

/** The answer is what the walk adds up to; how the person stands, urgency and the desk's next steps are told beside it and never change it. */
function decide(facts: Facts, setting: Setting): Assessment {
  const file = openFile(facts, setting)
  const walked = walk(file)
  const eligible = outcomeOf(walked)
  const findings = withPersonalExemption(file, walked)
  const meansReason = meansReasonOf(file)
  const isUrgent = walked.some((finding) => finding.step === '8' && finding.met)
  // What fails for good fails in a hurry too (法44, R-59): whatever is still open, nobody is offered aid the rules refuse.
  const isRefused = walked.some(({ step, met }) => met === false && ['2', '2b', '4', '7'].includes(step))
  const provisional = eligible !== 'no' && eligible !== 'not_accepted' && isUrgent && !isRefused
  const isOpen = eligible === 'need_more'
  return {
    eligible,
    provisional,
    meansTest: meansReason === 'STANDARD' ? 'required' : 'exempt',
    meansReason,
    form: formOf(file),
    basis: basisOf(findings),
    reasons: findings.map(asReason),
    missing: isOpen ? missingOf(walked) : [],
    nextSteps: nextStepsFor(file, { eligible, provisional, meansReason, debtors: isOpen ? debtorsOf(walked) : [] }),
    flags: flagsOf(file, findings),
    law: file.law.version,
    policy: setting.policy.id,
  }
}

const published = Object.values(policies)

/** Decides eligibility. Pure: the same facts under the same policy give the same bytes. */
export const assess = (facts: Facts, policy: Policy, today?: Day, standards?: readonly StandardRow[]): Assessment =>
  decide(facts, { policy: joined(policy, facts.receivedAt, published), standards, today })

/** The policy named by the facts, else that of the receiving place on the day of receipt. */
export function policyOf(facts: Facts, list: readonly Policy[] = published): Policy {
  if (facts.policyVersion !== undefined) {
    const named = list.find((policy) => policy.id === facts.policyVersion)
    return named ? joined(named, facts.receivedAt, list) : nationalPolicy
  }
  return facts.receivingRegion === undefined ? nationalPolicy : policyInForce(facts.receivingRegion, facts.receivedAt, list)
}

/**
 * Assesses under the policy that applies; `list` carries policies an administrator has enacted (see enactPolicy), `standards` what was
 * imported (see importStandards).
 */
export function assessFacts(
  facts: Facts,
  today?: Day,
  list: readonly Policy[] = published,
  standards?: readonly StandardRow[],
): Assessment {
  const { policyVersion, receivingRegion, receivedAt } = facts
  // Whoever names a policy has chosen; only a choice made by place may have passed over one that nobody has dated.
  const isByPlace = policyVersion === undefined && receivingRegion !== undefined
  const beside = isByPlace ? policiesBeside(receivingRegion, receivedAt, list) : []
  return decide(facts, { policy: policyOf(facts, list), beside, standards, today })
}
