import { isNotified } from './file.ts'
import type { File, Finding } from './file.ts'
import type { Debtor, Owed } from './owed.ts'
import type { Eligible, Missing } from './types.ts'

/** What the findings add up to. */

/** The first outcome in order, unless a fact not known before it could have led elsewhere: then more is needed. */
export function outcomeOf(findings: readonly Finding[]): Eligible {
  const settling = findings.find((finding) => finding.outcome !== undefined)
  const outcome = settling?.outcome ?? 'need_more'
  const before = settling ? findings.slice(0, findings.indexOf(settling)) : findings
  const isDoubtful = before.some(({ otherwise }) => otherwise !== undefined && otherwise !== outcome)
  return isDoubtful ? 'need_more' : outcome
}

const owed = (findings: readonly Finding[]): Owed[] => findings.flatMap((finding) => finding.missing ?? [])

/** Who has to do something before it can be decided. */
export const debtorsOf = (findings: readonly Finding[]): Debtor[] => owed(findings).map(({ from }) => from)

/** Everything that would decide it, each fact asked for once and each question said once. */
export function missingOf(findings: readonly Finding[]): Missing[] {
  const asksOf = new Map<string, Set<string>>()
  for (const { fact, ask } of owed(findings)) asksOf.set(fact, (asksOf.get(fact) ?? new Set()).add(ask))
  return [...asksOf].map(([fact, asks]) => ({ fact, ask: [...asks].join('') }))
}

/** Every article the outcome rests on, those claimed and not met included. */
export const basisOf = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.filter((finding) => finding.isBasis).flatMap((finding) => finding.cites))].sort()

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

/** A yes, no or not_accepted ends the walk; a notice ends it on any outcome, for nothing of an application is asked then. */
export const endsWalk = (file: File, finding: Finding): boolean => isFinal(finding) || (isNotified(file) && finding.outcome !== undefined)
