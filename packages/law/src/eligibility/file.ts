import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { StandardRow } from '../standards/index.ts'
import { lawOn } from './law-in-force.ts'
import type { LawInForce } from './law-in-force.ts'
import type { Finding } from './finding.ts'
import { nothingKept } from './once.ts'
import type { Policy } from './policy.ts'
import { proofIn } from './proof.ts'
import type { Proof } from './proof.ts'
import { standardInForce } from './standard-in-force.ts'
import type { StandardInForce } from './standard-in-force.ts'
import type { Facts } from './types.ts'

/** What every step looks at: the facts, the policy and the law that decide. */
export type File = {
  facts: Facts
  policy: Policy
  law: LawInForce
  standard: StandardInForce
  /** Policies of the place that may be in force beside the chosen one. */
  beside: readonly Policy[]
  isPolicyKnown: boolean
  daysLeft: number | undefined
  /** What several steps look at, worked out once (see oncePerFile). */
  kept: unknown[]
}

/** What surrounds the facts: the policy that was chosen, and data an administrator may have entered. */
export type Setting = { policy: Policy; beside?: readonly Policy[]; standards?: readonly StandardRow[]; today?: Day }

export function openFile(facts: Facts, { policy, beside = [], standards, today }: Setting): File {
  const { deadlineDaysLeft, limitationOn, receivedAt } = facts
  const counted = limitationOn && daysBetween(today ?? receivedAt, limitationOn)
  // CN stands in when nobody has said which place receives. Whoever names it asks for the bare law and is not asked for a place.
  const isPolicyKnown = policy.id !== 'CN' || facts.policyVersion !== undefined || facts.receivingRegion !== undefined
  return {
    facts,
    policy,
    law: lawOn(receivedAt),
    standard: standardInForce(facts, policy, standards),
    beside,
    isPolicyKnown,
    daysLeft: deadlineDaysLeft ?? counted,
    kept: nothingKept(),
  }
}

export type Step = (file: File) => Finding | null

export const isNotified = (file: File): boolean => file.facts.channel.startsWith('NOTIFIED_')

export const proofOf = (file: File, codes: readonly PersonCategory[]): Proof => proofIn(file.facts, codes)

export const isCriminalAccused = (file: File): boolean => file.facts.role === 'SUSPECT' || file.facts.role === 'DEFENDANT'

export function isCriminalVictim({ facts: { role } }: File): boolean {
  return role === 'VICTIM' || role === 'PRIVATE_PROSECUTOR' || role === 'INCIDENTAL_PLAINTIFF'
}
