import { isNotified } from './file.ts'
import type { File, Finding } from './file.ts'
import type { Eligible, Missing } from './types.ts'

/** What the findings add up to. */

/** The first outcome in order, unless a fact not known before it could have led elsewhere: then more is needed. */
export function outcomeOf(findings: readonly Finding[]): Eligible {
  const settled = findings.findIndex((finding) => finding.outcome !== undefined)
  const outcome = findings[settled]?.outcome ?? 'need_more'
  const doubts = findings.slice(0, settled < 0 ? undefined : settled).some((finding) => finding.couldBe && finding.couldBe !== outcome)
  return doubts ? 'need_more' : outcome
}

/** Everything that would decide it, each fact asked for once. */
export function missingOf(findings: readonly Finding[]): Missing[] {
  const byFact = new Map<string, Missing>()
  for (const { fact, ask } of findings.flatMap((finding) => finding.missing ?? [])) {
    const asked = byFact.get(fact)?.ask
    byFact.set(fact, { fact, ask: asked === undefined || asked === ask ? ask : `${asked}${ask}` })
  }
  return [...byFact.values()]
}

/** Every article the outcome rests on, those claimed and not met included. */
export const basisOf = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.filter((finding) => finding.rests).flatMap((finding) => finding.cites))].sort()

const protectedCategories = ['MINOR', 'DV_VICTIM', 'CANNOT_FULLY_RECOGNISE_CONDUCT', 'DISABLED_MENTAL']

const isProtected = ({ facts }: File): boolean =>
  facts.matter === 'DV_ABUSE_ABANDONMENT' || (facts.categories?.some(({ code }) => protectedCategories.includes(code)) ?? false)

/** the number from which a matter is reported as a group's is the policy's. */
export const isGroup = ({ facts, policy }: File): boolean => facts.groupSize !== undefined && facts.groupSize >= policy.groupThreshold

export function flagsOf(file: File, findings: readonly Finding[]): string[] {
  const flags = findings.flatMap((finding) => finding.flags ?? [])
  if (isGroup(file)) flags.push('GROUP_REPORT')
  if (file.facts.priorFalsePledge === true && file.policy.pledge.barredIfPriorFalse) flags.push('PLEDGE_NOT_ALLOWED')
  if (isProtected(file)) flags.push('SPECIAL_PROTECTION')
  return [...new Set(flags)].sort()
}

const isFinal = (finding: Finding): boolean => finding.outcome !== undefined && finding.outcome !== 'need_more'

/** Whether nothing after this finding can change the answer. */
export const endsWalk = (file: File, finding: Finding): boolean => isFinal(finding) || (isNotified(file) && finding.outcome !== undefined)
