import { type Assessment, assessUnder, type Day, type Facts, type RulesInForce } from '@fayuan/law'
import type { CountAsked } from '@fayuan/law/reading'
import { choiceOf, statusesOf } from './choices.ts'

/** What a citizen has said so far; absent means not asked or not known. */
export type Situation = {
  choice: string
  statuses?: readonly string[]
  hasProof?: boolean
  noFixedIncome?: boolean
  hasCounsel?: boolean
  isHere?: boolean
  members?: number
  monthlyIncome?: number
}

export const membersAsked: CountAsked = { what: '家庭人数', units: ['口人', '个人', '人', '口', '个'], least: 1, most: 50 }

/** Where it is asked, and what is judged by there. */
export type Here = { county: string; rules: RulesInForce }

/** In disputes within the family only the applicant's own income counts. */
export function householdOf(said: Situation): Facts['household'] {
  if (said.monthlyIncome === undefined) return undefined
  if (choiceOf(said.choice)?.isFamily)
    return { members: 1, monthlyIncomeTotal: said.monthlyIncome, opponentIsMember: true, applicantMonthlyIncome: said.monthlyIncome }
  return said.members === undefined ? undefined : { members: said.members, monthlyIncomeTotal: said.monthlyIncome, opponentIsMember: false }
}

// Age is on the identity card; the other statuses have papers of their own.
export const categoriesOf = (said: Situation) =>
  statusesOf(said.statuses ?? []).map(({ category }) => ({
    code: category,
    evidence: said.hasProof === false && category !== 'ELDERLY' && category !== 'MINOR' ? ('ABSENT' as const) : ('PRESENT' as const),
  }))

export function factsOf(said: Situation, county: string, today: Day): Facts {
  const choice = choiceOf(said.choice)
  return {
    receivedAt: today,
    receivingRegion: county,
    channel: 'ONLINE',
    applicantType: 'CITIZEN',
    role: choice?.role ?? 'CIVIL_PARTY',
    matter: choice?.matter ?? 'OTHER',
    subMatter: choice?.subMatter,
    forum: choice?.forum,
    hasCounsel: said.hasCounsel ?? false,
    jurisdictionOk: said.isHere,
    categories: said.statuses ? categoriesOf(said) : undefined,
    noFixedIncome: said.noFixedIncome,
    household: householdOf(said),
  }
}

/** Judged as the office will judge it, by the rules in force here. */
export const assessSituation = (said: Situation, { county, rules }: Here, today: Day): Assessment =>
  assessUnder(rules, factsOf(said, county, today), today)

/** Whether the ordinary income test still has to be gone through, by what has been said. */
export const asksIncome = (said: Situation, here: Here, today: Day): boolean => assessSituation(said, here, today).meansTest === 'required'
