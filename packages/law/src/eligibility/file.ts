import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { lawOn } from './law-in-force.ts'
import type { LawInForce } from './law-in-force.ts'
import type { Policy } from './policy.ts'
import type { Eligible, Facts, Missing } from './types.ts'

/** What every step looks at: the facts, the policy and the law that decide. */
export type File = { facts: Facts; policy: Policy; law: LawInForce; isPolicyKnown: boolean; daysLeft: number | undefined }

export function openFile(facts: Facts, policy: Policy, today?: Day): File {
  const { deadlineDaysLeft, limitationOn, receivedAt } = facts
  const counted = limitationOn && daysBetween(today ?? receivedAt, limitationOn)
  // CN stands in when nobody has said which place receives; any other policy was chosen by somebody.
  const isPolicyKnown = policy.id !== 'CN' || facts.policyVersion !== undefined || facts.receivingRegion !== undefined
  return { facts, policy, law: lawOn(receivedAt), isPolicyKnown, daysLeft: deadlineDaysLeft ?? counted }
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

/** How a status stands: shown on paper or by data, claimed only, not claimed, or nobody has said. */
export type Status = 'shown' | 'claimed' | 'none' | 'unknown'

export function statusOf(file: File, codes: readonly PersonCategory[]): Status {
  const { categories } = file.facts
  if (!categories) return 'unknown'
  const claimed = categories.filter((category) => codes.includes(category.code))
  if (claimed.some((category) => category.evidence !== 'ABSENT')) return 'shown'
  return claimed.length > 0 ? 'claimed' : 'none'
}

export const isCriminalAccused = (file: File): boolean => file.facts.role === 'SUSPECT' || file.facts.role === 'DEFENDANT'

export const isCriminalVictim = (file: File): boolean => ['VICTIM', 'PRIVATE_PROSECUTOR', 'INCIDENTAL_PLAINTIFF'].includes(file.facts.role)
