import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { StandardRow } from '../standards/index.ts'
import { lawOn } from './law-in-force.ts'
import type { LawInForce } from './law-in-force.ts'
import type { Owed } from './owed.ts'
import type { Policy } from './policy.ts'
import { proofIn } from './proof.ts'
import type { Proof } from './proof.ts'
import { standardInForce } from './standard-in-force.ts'
import type { StandardInForce } from './standard-in-force.ts'
import type { Eligible, Facts } from './types.ts'

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
}

/** What surrounds the facts: the policy that was chosen, and data an administrator may have entered. */
export type Setting = { policy: Policy; beside?: readonly Policy[]; standards?: readonly StandardRow[]; today?: Day }

export function openFile(facts: Facts, { policy, beside = [], standards, today }: Setting): File {
  const { deadlineDaysLeft, limitationOn, receivedAt } = facts
  const counted = limitationOn && daysBetween(today ?? receivedAt, limitationOn)
  // CN stands in when nobody has said which place receives; any other policy was chosen by somebody.
  const isPolicyKnown = policy.id !== 'CN' || facts.policyVersion !== undefined || facts.receivingRegion !== undefined
  return {
    facts,
    policy,
    law: lawOn(receivedAt),
    standard: standardInForce(facts, policy, standards),
    beside,
    isPolicyKnown,
    daysLeft: deadlineDaysLeft ?? counted,
  }
}

/**
 * What one step found. `outcome` settles the case; `otherwise` says what the outcome would be if a fact
 * that is not known turned out badly; `isBasis` puts the cites into the basis of the answer.
 */
export type Finding = {
  step: string
  rule: string
  text: string
  cites: readonly string[]
  met: boolean
  isBasis?: boolean
  outcome?: Eligible
  otherwise?: Eligible
  missing?: readonly Owed[]
  flags?: readonly string[]
}

export type Step = (file: File) => Finding | null

export const isNotified = (file: File): boolean => file.facts.channel.startsWith('NOTIFIED_')

export const proofOf = (file: File, codes: readonly PersonCategory[]): Proof => proofIn(file.facts, codes)

export const isCriminalAccused = (file: File): boolean => file.facts.role === 'SUSPECT' || file.facts.role === 'DEFENDANT'

export const isCriminalVictim = (file: File): boolean => ['VICTIM', 'PRIVATE_PROSECUTOR', 'INCIDENTAL_PLAINTIFF'].includes(file.facts.role)
