import type { PartyRole } from '../glossary/index.ts'

const accused: readonly string[] = ['SUSPECT', 'DEFENDANT', 'COMPULSORY_TREATMENT_RESPONDENT'] satisfies PartyRole[]

/** Whoever stands accused has no other side to name: none is asked for, and none is said to be missing. */
export const isOtherSideAsked = ({ role }: { role?: string | null }): boolean => !accused.includes(role ?? '')

/** What is known of the other side: named, said to be none, not asked, or not yet known. */
export type OtherSide = 'NAMED' | 'NONE' | 'NOT_ASKED' | 'UNKNOWN'

type Said = { role?: string | null; opponents: readonly unknown[]; hasNoOpponent?: boolean }

export function otherSideOf({ role, opponents, hasNoOpponent }: Said): OtherSide {
  if (opponents.length > 0) return 'NAMED'
  if (hasNoOpponent === true) return 'NONE'
  return isOtherSideAsked({ role }) ? 'UNKNOWN' : 'NOT_ASKED'
}
