import { isNotified } from './file.ts'
import type { File } from './file.ts'
import type { Finding } from './finding.ts'
import { putSorted } from './once.ts'
import type { Debtor, Owed } from './owed.ts'
import type { Eligible, Missing } from './types.ts'

/** What the findings add up to. */

/**
 * The first outcome in order, unless a fact not known before it could have led elsewhere: then more is needed. An example: nobody knows yet
 * whether this agency is the right one (perhaps not_accepted), and then scope says no; the answer is need_more, and it asks for the place.
 */
export function outcomeOf(findings: readonly Finding[]): Eligible {
  const doubts: Eligible[] = []
  for (const { outcome, otherwise } of findings) {
    if (outcome !== undefined) return doubts.every((doubt) => doubt === outcome) ? outcome : 'need_more'
    if (otherwise !== undefined) doubts.push(otherwise)
  }
  return 'need_more'
}

function owed(findings: readonly Finding[]): Owed[] {
  const all: Owed[] = []
  for (const { missing } of findings) if (missing) all.push(...missing)
  return all
}

/** Who has to do something before it can be decided. */
export const debtorsOf = (findings: readonly Finding[]): Debtor[] => owed(findings).map(({ from }) => from)

/** Everything that would decide it, each fact asked for once and each question said once. */
export function missingOf(findings: readonly Finding[]): Missing[] {
  const asksOf = new Map<string, Set<string>>()
  for (const { fact, ask } of owed(findings)) asksOf.set(fact, (asksOf.get(fact) ?? new Set()).add(ask))
  return [...asksOf].map(([fact, asks]) => ({ fact, ask: [...asks].join('') }))
}

/** Every article the outcome rests on, those claimed and not met included. */
export function basisOf(findings: readonly Finding[]): string[] {
  const basis: string[] = []
  for (const { isBasis, cites } of findings) if (isBasis === true) for (const cite of cites) putSorted(basis, cite)
  return basis
}

const protectedCategories = ['MINOR', 'DV_VICTIM', 'CANNOT_FULLY_RECOGNISE_CONDUCT', 'DISABLED_MENTAL']

const isProtected = ({ facts }: File): boolean =>
  facts.matter === 'DV_ABUSE_ABANDONMENT' || (facts.categories?.some(({ code }) => protectedCategories.includes(code)) ?? false)

/** the number from which a matter is reported as a group's is the policy's. */
export const isGroup = ({ facts, policy }: File): boolean => facts.groupSize !== undefined && facts.groupSize >= policy.groupThreshold

export function flagsOf(file: File, findings: readonly Finding[]): string[] {
  const flags: string[] = []
  for (const finding of findings) if (finding.flags) for (const flag of finding.flags) putSorted(flags, flag)
  if (isGroup(file)) putSorted(flags, 'GROUP_REPORT')
  if (file.facts.priorFalsePledge === true && file.policy.pledge.barredIfPriorFalse) putSorted(flags, 'PLEDGE_NOT_ALLOWED')
  if (isProtected(file)) putSorted(flags, 'SPECIAL_PROTECTION')
  return flags
}

const isFinal = (finding: Finding): boolean => finding.outcome !== undefined && finding.outcome !== 'need_more'

/** A yes, no or not_accepted ends the walk; a notice ends it on any outcome, for nothing of an application is asked then. */
export const endsWalk = (file: File, finding: Finding): boolean => isFinal(finding) || (isNotified(file) && finding.outcome !== undefined)
