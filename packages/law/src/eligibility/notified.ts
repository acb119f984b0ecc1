import { notifiedCites } from '../glossary/grounds.ts'
import type { NotifiedGround } from '../glossary/grounds.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { Day } from '../day.ts'
import { toDay } from '../day.ts'
import type { Facts } from './types.ts'
import { isCriminalAccused, isNotified, proofOf } from './file.ts'
import type { File } from './file.ts'
import { milestones } from './milestones.ts'
import { isPaperUnknown, isPromised } from './proof.ts'

/** 通知情形 N1–N9 (law.md §3.2, R-14, R-99): which ground the facts show, who may give it, and by which article on which day. */

const has = (file: File, codes: readonly PersonCategory[]): boolean =>
  file.facts.categories?.some((category) => codes.includes(category.code)) ?? false

const categoriesOf = {
  N1: ['MINOR'],
  N2: ['DISABLED_VISION', 'DISABLED_HEARING_SPEECH'],
  N3: ['CANNOT_FULLY_RECOGNISE_CONDUCT'],
} as const satisfies Partial<Record<NotifiedGround, readonly PersonCategory[]>>
const ofPerson = ['N1', 'N2', 'N3'] as const
/** Who somebody is, where that alone is a ground (法25①(1) to (3)). */
export const groundCategories: readonly PersonCategory[] = ofPerson.flatMap((ground): readonly PersonCategory[] => categoriesOf[ground])

/** The grounds of 法25① that the trial itself gives, not the person. */
const ofTrial: readonly { ground: NotifiedGround; isNamed: (facts: Facts) => boolean }[] = [
  { ground: 'N4', isNamed: ({ possibleSentence }) => possibleSentence === 'LIFE_OR_DEATH' },
  { ground: 'N5', isNamed: ({ deathReview }) => deathReview === true },
  { ground: 'N6', isNamed: ({ absentTrial }) => absentTrial === true },
]

const trialGround = (facts: Facts): NotifiedGround | null => ofTrial.find(({ isNamed }) => isNamed(facts))?.ground ?? null

/** The ground named by the notice, or what the facts show: N8 first, for compulsory treatment is no defence at all; then in the order of 法25. */
export function groundOf(file: File): NotifiedGround | null {
  const { facts } = file
  if (facts.notifiedGround) return facts.notifiedGround
  if (facts.role === 'COMPULSORY_TREATMENT_RESPONDENT' || facts.matter === 'COMPULSORY_MEDICAL') return 'N8'
  const named = ofPerson.find((ground) => has(file, categoriesOf[ground])) ?? trialGround(facts)
  if (named) return named
  // 法25②: a court may notify for any other defendant who has no counsel, in a retrial by ordinary procedure as well.
  const isDefendant = facts.role === 'DEFENDANT' || facts.role === 'RETRIAL_PARTY'
  return facts.channel === 'NOTIFIED_COURT' && isDefendant ? 'N9' : null
}

/** The ground on which an organ owes an accused a notice (法25①, 法36); one who applies alone is told so. N8 is no defence, N9 no duty. */
export const accusedGroundOwed = (file: File): NotifiedGround | null => {
  const ground = groundOf(file)
  return ground === 'N9' || ground === 'N8' || ground === 'N10' ? null : ground
}

/**
 * An accused who applies although an organ owes a notice, on a ground that is shown (法25①, 法36): nobody asks about money, for the law gives
 * them a defender whatever they have. A ground that is only claimed, an age without its card, does not hide one that stands.
 */
export function groundWithoutNotice(file: File): NotifiedGround | null {
  const { facts } = file
  if (!file.law.isLaw2021 || isNotified(file) || !isCriminalAccused(file) || facts.hasCounsel || accusedGroundOwed(file) === null)
    return null
  return (
    ofPerson.find((ground) => proofOf(file, categoriesOf[ground]) === 'shown') ??
    trialGround(facts) ??
    ofPerson.find((ground) => isPromised(facts, categoriesOf[ground])) ??
    null
  )
}

/** A ground of the person that an accused who applies has claimed and nothing shows yet; null where one stands already. */
export function groundClaimed(file: File): { ground: NotifiedGround; isPaperUnknown: boolean } | null {
  if (!file.law.isLaw2021 || isNotified(file) || !isCriminalAccused(file) || file.facts.hasCounsel || groundWithoutNotice(file)) return null
  const ground = ofPerson.find((one) => proofOf(file, categoriesOf[one]) === 'claimed')
  return ground ? { ground, isPaperUnknown: isPaperUnknown(file.facts, categoriesOf[ground]) } : null
}

/** The ground is the person's, and its paper has been spoken of and not come. */
export const isGroundAwaited = (file: File, ground: NotifiedGround): boolean =>
  ofPerson.some((one) => one === ground && proofOf(file, categoriesOf[one]) !== 'shown')

/** Some grounds only a court can give: death review, trial in absence, compulsory treatment, and 法25②. */
const courtOnly: readonly NotifiedGround[] = ['N5', 'N6', 'N8', 'N9']

type OldGround = { ground: NotifiedGround; from: Day; to: Day | null; cite: string }

const criminalProcedure2012From = milestones.CRIMINAL_PROCEDURE_2012.on
const criminalProcedure2018From = milestones.CRIMINAL_PROCEDURE_2018.on
const criminalProcedure2012To = toDay('2018-10-25')

// Before 2022 the criminal procedure law, not the regulation, obliged procuratorates and police.
const oldGrounds: readonly OldGround[] = [
  { ground: 'N1', from: criminalProcedure2012From, to: criminalProcedure2012To, cite: '刑事诉讼法(2012)267' },
  { ground: 'N2', from: criminalProcedure2012From, to: criminalProcedure2012To, cite: '刑事诉讼法(2012)34' },
  { ground: 'N3', from: criminalProcedure2012From, to: criminalProcedure2012To, cite: '刑事诉讼法(2012)34' },
  { ground: 'N4', from: criminalProcedure2012From, to: criminalProcedure2012To, cite: '刑事诉讼法(2012)34' },
  { ground: 'N8', from: criminalProcedure2012From, to: criminalProcedure2012To, cite: '刑事诉讼法(2012)286' },
  { ground: 'N1', from: criminalProcedure2018From, to: null, cite: '刑事诉讼法278' },
  { ground: 'N2', from: criminalProcedure2018From, to: null, cite: '刑事诉讼法35' },
  { ground: 'N3', from: criminalProcedure2018From, to: null, cite: '刑事诉讼法35' },
  { ground: 'N4', from: criminalProcedure2018From, to: null, cite: '刑事诉讼法35' },
  { ground: 'N6', from: criminalProcedure2018From, to: null, cite: '刑事诉讼法293' },
  { ground: 'N8', from: criminalProcedure2018From, to: null, cite: '刑事诉讼法304' },
]

const oldCites = (ground: NotifiedGround, day: Day): string[] =>
  oldGrounds.filter((row) => row.ground === ground && row.from <= day && (row.to === null || day <= row.to)).map((row) => row.cite)

/** Whether the organ that notifies has the power to do so on this ground, and by which articles. */
export type NoticePower = { mayNotify: boolean; cites: readonly string[] }

/** 条例12 let a court designate counsel for any defendant; whatever else there was stood in the criminal procedure law of the day. */
function noticePowerBefore2022(file: File, ground: NotifiedGround): NoticePower {
  const { channel, receivedAt } = file.facts
  const cites = oldCites(ground, receivedAt)
  const isByCourt = channel === 'NOTIFIED_COURT' && ground !== 'N8'
  const isByOrgan = cites.length > 0 && (channel === 'NOTIFIED_COURT' || !courtOnly.includes(ground))
  return { mayNotify: isByCourt || isByOrgan, cites: [file.law.cite.notified, ...cites] }
}

/** 司发通〔2022〕49号: where the pilot runs, the procuratorate notifies for a suspect without counsel while it reviews the case. */
const fullCoverage = ({ facts }: File): NoticePower => ({
  mayNotify: facts.channel === 'NOTIFIED_PROCURATORATE' && facts.role === 'SUSPECT' && facts.receivedAt >= milestones.FULL_COVERAGE_2022.on,
  cites: [notifiedCites.N10],
})

/** 法25 lets every organ notify but on the grounds only a court can give; before 2022 it depends on the day. */
export function noticePowerOf(file: File, ground: NotifiedGround): NoticePower {
  if (ground === 'N10') return fullCoverage(file)
  if (!file.law.isLaw2021) return noticePowerBefore2022(file, ground)
  return { mayNotify: file.facts.channel === 'NOTIFIED_COURT' || !courtOnly.includes(ground), cites: [notifiedCites[ground]] }
}
