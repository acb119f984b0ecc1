import { matters } from '../glossary/matters.ts'
import type { Matter } from '../glossary/matters.ts'
import { personCategories } from '../glossary/persons.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { asksOf, conditionTest, partTest } from './condition.ts'
import { additionsCount } from './policy.ts'
import type { SituationAdded } from './policy.ts'
import { isCriminalAccused, isCriminalVictim, proofOf } from './file.ts'
import type { File } from './file.ts'
import { oncePerFile } from './once.ts'
import type { Owed } from './owed.ts'
import { isPaperUnknown, isPromised } from './proof.ts'
import type { Proof } from './proof.ts'

/** R-40, 法32: situations in which nobody asks about money. Not to be mixed with the waived check of 法42. */
type Row = {
  cite: string
  name: string
  /** What shows it, as the desk would ask for it. */
  papers: string
  categories: readonly PersonCategory[]
  /** Matters that exist only for this situation: choosing one claims it. */
  mattersThatClaimIt: readonly Matter[]
  /** Other matters the person may bring under it. */
  mattersTakenToBeRelated: readonly Matter[]
  /** The claim must come of it, which no paper about the person shows (因见义勇为行为、主张相关权益). */
  mustComeOfIt?: true
  /** Also the victims of a criminal case, whatever the matter is called. */
  isForCriminalVictims?: true
  /** Also what is claimed for damage beside a prosecution (附带民事诉讼): a civil right whatever the matter is called. */
  isForIncidentalClaims?: true
  extraCites?: readonly string[]
}

/** What a rescuer claims is filed under what it is: the injury, the damage, the pension, the benefit. */
export const rescuerMatters: readonly Matter[] = [
  'PI_WORK_INJURY',
  'PI_TRAFFIC',
  'PI_FOOD_DRUG',
  'PI_MEDICAL',
  'PERSONAL_INJURY_OTHER',
  'PROPERTY_DAMAGE',
  'PENSION_FOR_DEATH_INJURY',
  'SOCIAL_INSURANCE_OR_ASSISTANCE',
]

const rows: readonly Row[] = [
  {
    cite: '法律援助法32(1)',
    name: '英雄烈士近亲属为维护英雄烈士的人格权益',
    papers: '烈士证明书等能证明英雄烈士身份的材料，以及户口本等能证明近亲属关系的材料',
    categories: ['HERO_MARTYR_NEAR_RELATIVE', 'MARTYR_OR_LINE_OF_DUTY_FAMILY'],
    mattersThatClaimIt: ['HERO_PERSONALITY_RIGHTS'],
    mattersTakenToBeRelated: [],
  },
  {
    cite: '法律援助法32(2)',
    name: '因见义勇为行为主张相关民事权益',
    papers: '见义勇为证书、确认书，或者能证明事发经过的材料',
    categories: ['BRAVERY'],
    mustComeOfIt: true,
    isForIncidentalClaims: true,
    mattersThatClaimIt: ['BRAVERY_CIVIL_CLAIM'],
    mattersTakenToBeRelated: rescuerMatters,
  },
  {
    cite: '法律援助法32(3)',
    name: '再审改判无罪请求国家赔偿',
    papers: '再审改判无罪的判决书',
    categories: ['RETRIAL_ACQUITTED'],
    mattersThatClaimIt: [],
    mattersTakenToBeRelated: ['STATE_COMPENSATION'],
  },
  {
    cite: '法律援助法32(4)',
    name: '遭受虐待、遗弃或者家庭暴力的受害人主张相关权益',
    papers: '公安告诫书、人身安全保护令、接处警记录、伤情照片、妇联或者村（居）委会的求助记录',
    categories: ['DV_VICTIM'],
    mustComeOfIt: true,
    mattersThatClaimIt: ['DV_ABUSE_ABANDONMENT'],
    // Whoever abandons or ill-treats loses the inheritance (民法典1125), and may have to give way as guardian.
    mattersTakenToBeRelated: ['DIVORCE', 'MAINTENANCE', 'PERSONAL_INJURY_OTHER', 'PROPERTY_DAMAGE', 'INHERITANCE', 'CAPACITY_DECLARATION'],
    isForCriminalVictims: true,
    extraCites: ['反家庭暴力法19'],
  },
]

export type Situation = {
  proof: Proof
  /** Claimed, and nobody knows whether a paper shows it. */
  isPaperUnknown: boolean
  /** Said to be there, and not seen yet. */
  isPromised: boolean
  name: string
  papers: string
  cites: readonly string[]
  /** The matter exists only for this situation. */
  isOwnMatter: boolean
  /** Somebody still has to see that the claim comes of it. */
  isLinkOpen: boolean
  /** What is asked besides papers about the person. */
  asks: readonly Owed[]
}

const isNamed = ({ mattersThatClaimIt, mattersTakenToBeRelated }: Row, matter: Matter): boolean =>
  mattersThatClaimIt.includes(matter) || mattersTakenToBeRelated.includes(matter)

const concerns = (row: Row, file: File): boolean =>
  isNamed(row, file.facts.matter) ||
  (row.isForCriminalVictims === true && isCriminalVictim(file)) ||
  (row.isForIncidentalClaims === true && file.facts.role === 'INCIDENTAL_PLAINTIFF')

function situationIn(file: File, row: Row): Situation {
  const proof = proofOf(file, row.categories)
  const isOwnMatter = row.mattersThatClaimIt.includes(file.facts.matter)
  const isClaimed = proof === 'shown' || proof === 'claimed'
  return {
    proof: isOwnMatter && proof === 'none' ? 'claimed' : proof,
    // Choosing the matter claims it and says nothing of papers.
    isPaperUnknown: isPaperUnknown(file.facts, row.categories) || proof === 'none',
    isPromised: isPromised(file.facts, row.categories),
    name: row.name,
    papers: row.papers,
    cites: isClaimed ? [row.cite, ...(row.extraCites ?? [])] : [row.cite],
    isOwnMatter,
    isLinkOpen: row.mustComeOfIt === true && !isOwnMatter,
    asks: [],
  }
}

const none: readonly Situation[] = []

// Most matters are in no row at all, and that is known before anybody applies.
const namedMatters: ReadonlySet<Matter> = new Set(rows.flatMap((row) => [...row.mattersThatClaimIt, ...row.mattersTakenToBeRelated]))

const fromLaw = oncePerFile((file: File): readonly Situation[] => {
  if (!namedMatters.has(file.facts.matter) && !isCriminalVictim(file)) return none
  return rows.filter((row) => concerns(row, file)).map((row) => situationIn(file, row))
})

/** Whom the place adds, and how far it is shown that this application is one of theirs. */
function situationAdded(file: File, added: SituationAdded): Situation & { opens: boolean } {
  const { facts, law } = file
  const { category, name, cite } = added
  const open = asksOf([partTest(facts, added.subMatter), conditionTest(facts, added)])
  const proof = open === null ? 'none' : proofOf(file, [category])
  const matter = added.matters === undefined ? '' : `就“${matters[facts.matter]}”`
  return {
    // Shown who they are, and not yet that it comes of it: claimed.
    proof: proof === 'shown' && (open?.length ?? 0) > 0 ? 'claimed' : proof,
    isPaperUnknown: isPaperUnknown(facts, [category]),
    isPromised: isPromised(facts, [category]),
    name: name ?? `${personCategories[category]}${matter}主张相关权益`,
    papers: `能证明属于${personCategories[category]}的证件或者证明`,
    // Before 2022 no law stood behind it: the regulation speaks for itself.
    cites: law.isLaw2021 ? ['法律援助法32(5)', cite] : [cite],
    isOwnMatter: false,
    isLinkOpen: false,
    asks: proof === 'shown' ? (open ?? []) : [],
    opens: added.opensMatters === true,
  }
}

const isOfThisMatter = ({ facts }: File, { matters: only }: SituationAdded): boolean => only === undefined || only.includes(facts.matter)

/** Before 2022 only what was in force then; a policy somebody named for another day widens nothing. */
const countsThen = ({ facts, law, policy }: File): boolean =>
  law.isLaw2021 || (policy.effectiveFrom !== null && policy.effectiveFrom <= facts.receivedAt)

const nobody: readonly (Situation & { opens: boolean })[] = []

const fromPolicy = oncePerFile((file: File): readonly (Situation & { opens: boolean })[] => {
  if (file.policy.art32Added.length === 0 || !countsThen(file)) return nobody
  // 主张相关权益: the accused defends, so the province's addition does not reach the defence.
  if (isCriminalAccused(file) || !additionsCount(file.policy, file.facts.receivedAt)) return nobody
  return file.policy.art32Added.filter((added) => isOfThisMatter(file, added)).map((added) => situationAdded(file, added))
})

const nearness: Record<Proof, number> = { shown: 3, claimed: 2, unknown: 1, none: 0 }

/** The situation the chosen matter itself claims comes first, then whichever is best proven; among equals the order of the article. */
const nearestFirst = (situations: readonly Situation[]): readonly Situation[] =>
  situations.length < 2
    ? situations
    : [...situations].sort((a, b) => Number(b.isOwnMatter) - Number(a.isOwnMatter) || nearness[b.proof] - nearness[a.proof])

const all = (law: readonly Situation[], policy: readonly Situation[]) => (policy.length === 0 ? law : [...law, ...policy])

const situationsOf = oncePerFile((file: File) => nearestFirst(all(file.law.isLaw2021 ? fromLaw(file) : none, fromPolicy(file))))

/** The situation closest to being shown; null when none comes into question. 法32 is new in the 2021 law; a place may have known one before. */
export const nearestSituation = (file: File): Situation | null => situationsOf(file)[0] ?? null

/** The situations that can bring a matter into scope which no list holds, of the law and of the place, the best proven first. */
export const situationsThatOpen = oncePerFile((file: File) => {
  const ofPlace = fromPolicy(file).filter(({ opens }) => opens)
  return nearestFirst(all(file.law.isLaw2021 ? fromLaw(file) : none, ofPlace))
})

export const nearestSituationThatOpens = (file: File): Situation | null => situationsThatOpen(file)[0] ?? null
