import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { StandardRow } from '../standards/index.ts'
import { lawOn } from './law-in-force.ts'
import type { LawInForce } from './law-in-force.ts'
import type { Policy } from './policy.ts'
import { standardInForce } from './standard-in-force.ts'
import type { StandardInForce } from './standard-in-force.ts'
import { statusIn } from './status.ts'
import type { Status } from './status.ts'
import type { Eligible, Facts, Missing } from './types.ts'

/** What every step looks at: the facts, the policy and the law that decide. */
export type File = {
  facts: Facts
  policy: Policy
  law: LawInForce
  standard: StandardInForce
  /** Policies of the place that nobody has dated yet. */
  undated: readonly Policy[]
  isPolicyKnown: boolean
  daysLeft: number | undefined
}

/** What surrounds the facts: the policy that was chosen, and data an administrator may have entered. */
export type Setting = { policy: Policy; undated?: readonly Policy[]; standards?: readonly StandardRow[]; today?: Day }

export function openFile(facts: Facts, { policy, undated = [], standards, today }: Setting): File {
  const { deadlineDaysLeft, limitationOn, receivedAt } = facts
  const counted = limitationOn && daysBetween(today ?? receivedAt, limitationOn)
  // CN stands in when nobody has said which place receives; any other policy was chosen by somebody.
  const isPolicyKnown = policy.id !== 'CN' || facts.policyVersion !== undefined || facts.receivingRegion !== undefined
  return {
    facts,
    policy,
    law: lawOn(receivedAt),
    standard: standardInForce(facts, policy, standards),
    undated,
    isPolicyKnown,
    daysLeft: deadlineDaysLeft ?? counted,
  }
}

/**
 * What one step found. `outcome` settles the case; `couldBe` says what the outcome would be if a fact
 * that is not known turned out badly; `rests` puts the cites into the basis.
 */
export type Finding = {
  step: string
  rule: string
  text: string
  cites: readonly string[]
  met: boolean
  rests?: boolean
  outcome?: Eligible
  couldBe?: Eligible
  missing?: readonly Missing[]
  flags?: readonly string[]
}

export type Step = (file: File) => Finding | null

export const isNotified = (file: File): boolean => file.facts.channel.startsWith('NOTIFIED_')

export type { Status }

export const statusOf = (file: File, codes: readonly PersonCategory[]): Status => statusIn(file.facts, codes)

export const isCriminalAccused = (file: File): boolean => file.facts.role === 'SUSPECT' || file.facts.role === 'DEFENDANT'

export const isCriminalVictim = (file: File): boolean => ['VICTIM', 'PRIVATE_PROSECUTOR', 'INCIDENTAL_PLAINTIFF'].includes(file.facts.role)
