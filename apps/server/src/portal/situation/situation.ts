import { type Assessment, assessUnder, type Day, type Evidence, type Facts, type PersonCategory, type RulesInForce } from '@fayuan/law'
import { type CitizenVerdict, explainForCitizen } from '@fayuan/law/citizen'
import { ageGroupsOn, categoriesByAge } from '@fayuan/law/contradictions'
import type { CountAsked } from '@fayuan/law/reading'
import { choiceOf, roleOf, statusesOf } from './choices.ts'

/** What a citizen has said so far; absent means not asked or not known. */
export type Situation = {
  choice: string
  statuses?: readonly string[]
  /** Whether there are papers that show it, as was said; nobody has seen them. */
  hasProof?: boolean
  /** By a valid number of an identity card. */
  bornOn?: Day
  isForeign?: boolean
  mayBeLifeOrDeath?: boolean
  noFixedIncome?: boolean
  hasCounsel?: boolean
  isHere?: boolean
  isFirstElsewhere?: boolean
  /** In disputes within the family: whether the other side lives with the applicant. */
  isOpponentAtHome?: boolean
  isLowIncomeRegistered?: boolean
  hadHardshipEvent?: boolean
  members?: number
  /** Of the whole household, and of the applicant alone; yuan a month. */
  monthlyIncome?: number
  ownMonthlyIncome?: number
}

export const membersAsked: CountAsked = { what: '家庭人数', units: ['口人', '个人', '人', '口', '个'], least: 1, most: 50 }

/** Where it is asked, and what is judged by there. */
export type Here = { county: string; rules: RulesInForce }

export const isFamily = (said: Situation): boolean => choiceOf(said.choice)?.isFamily ?? false

/** In disputes within the family only the applicant's own income counts, where the other side lives under the same roof. */
export function householdOf(said: Situation): Facts['household'] {
  const { members, monthlyIncome: monthlyIncomeTotal, ownMonthlyIncome: applicantMonthlyIncome, isOpponentAtHome: opponentIsMember } = said
  const household = { members, monthlyIncomeTotal, opponentIsMember, applicantMonthlyIncome }
  return Object.values(household).some((said) => said !== undefined) ? household : undefined
}

type Claim = { code: PersonCategory; evidence?: Evidence }

/** Who the person says to be, with the papers that were spoken of; where nobody has spoken of any, none is known of. An age is what the birthday says. */
export function categoriesOf({ statuses = [], hasProof, bornOn }: Situation, today: Day): Claim[] {
  const evidence = hasProof === undefined ? undefined : hasProof ? ('PRESENT' as const) : ('ABSENT' as const)
  const claims = statusesOf(statuses).map(({ category }): Claim => ({ code: category, evidence }))
  if (bornOn === undefined) return claims
  const shown: readonly string[] = ageGroupsOn(bornOn, today)
  const others = claims.filter(({ code }) => !shown.includes(code))
  return categoriesByAge(others, { birthOn: bornOn, on: today, isCardSeen: true })
}

export function factsOf(said: Situation, county: string, today: Day): Facts {
  const choice = choiceOf(said.choice)
  return {
    receivedAt: today,
    receivingRegion: county,
    channel: 'ONLINE',
    applicantType: said.isForeign === true ? 'FOREIGN_OR_STATELESS' : 'CITIZEN',
    role: roleOf(said.choice, said.statuses ?? []) ?? 'CIVIL_PARTY',
    matter: choice?.matter ?? 'UNSPECIFIED',
    subMatter: choice?.subMatter,
    hasCounsel: said.hasCounsel ?? false,
    jurisdictionOk: said.isHere,
    firstReceivedElsewhere: said.isFirstElsewhere,
    possibleSentence: said.mayBeLifeOrDeath === true && choice?.role === 'SUSPECT' ? 'LIFE_OR_DEATH' : undefined,
    categories: said.statuses ? categoriesOf(said, today) : undefined,
    noFixedIncome: said.noFixedIncome,
    household: householdOf(said),
    lowIncomeRegistry: said.isLowIncomeRegistered,
    hardshipEvent: said.hadHardshipEvent,
  }
}

/** Judged as the office will judge it, by the rules in force here. */
export const assessSituation = (said: Situation, { county, rules }: Here, today: Day): Assessment =>
  assessUnder(rules, factsOf(said, county, today), today)

/** What the citizen is told of it, in sentences about what was said. */
export function tellSituation(said: Situation, here: Here, today: Day): CitizenVerdict {
  const categories = said.statuses ? categoriesOf(said, today) : undefined
  const { noFixedIncome, isLowIncomeRegistered: lowIncomeRegistry, hadHardshipEvent: hardshipEvent } = said
  return explainForCitizen(assessSituation(said, here, today), { categories, noFixedIncome, lowIncomeRegistry, hardshipEvent })
}

/** Whether the ordinary test of means still has to be gone through, by what has been said. */
export const asksMeans = (said: Situation, here: Here, today: Day): boolean => assessSituation(said, here, today).meansTest === 'required'

/** The facts the law still asks for, of which each could change the answer. */
export const factsMissing = (said: Situation, here: Here, today: Day): ReadonlySet<string> =>
  new Set(assessSituation(said, here, today).missing.map(({ fact }) => fact))

/** Whether the citizen would be told something else if more were known. */
export const wouldChange = (said: Situation, known: readonly Partial<Situation>[], here: Here, today: Day): boolean =>
  new Set(known.map((more) => tellSituation({ ...said, ...more }, here, today).verdict)).size > 1

const nothing = {
  isOpponentAtHome: undefined,
  isLowIncomeRegistered: undefined,
  hadHardshipEvent: undefined,
  members: undefined,
  monthlyIncome: undefined,
  ownMonthlyIncome: undefined,
}
const nobodyKeeps = { members: 1, monthlyIncome: 0, ownMonthlyIncome: 0 }
const nobodyDoubts = { members: 1, monthlyIncome: 10_000_000, ownMonthlyIncome: 10_000_000 }

export type MeansAsked = {
  registry: boolean
  event: boolean
  income: boolean
  /** What stands in the way is something else, so that nothing of the means counts. */
  isIdle: boolean
}

/** Which of a person's means count here by the standard in force, whatever of them was said: a register, a blow, an income. */
export function meansAsked(said: Situation, here: Here, today: Day): MeansAsked {
  const unsaid = { ...said, ...nothing }
  const missing = factsMissing(unsaid, here, today)
  return {
    registry: missing.has('lowIncomeRegistry'),
    event: missing.has('hardshipEvent'),
    isIdle: tellSituation(unsaid, here, today).verdict === 'unlikely',
    // Where no standard is entered, no sum tells anything.
    income: missing.has('household') && wouldChange(unsaid, [nobodyKeeps, nobodyDoubts], here, today),
  }
}
