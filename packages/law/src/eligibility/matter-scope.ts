import type { Matter } from '../glossary/matters.ts'
import { addedReach, bestReach } from './additions.ts'
import type { Reach } from './additions.ts'
import { isCriminalAccused, isCriminalVictim } from './file.ts'
import type { File } from './file.ts'
import { oncePerFile } from './once.ts'
import { ofApplicant } from './owed.ts'
import { addedSomewhere } from './policies.ts'
import type { Policy } from './policy.ts'
import { proofIn } from './proof.ts'
import { rescuerMatters } from './situation.ts'

/** 法31, item by item. */
const items2021: Readonly<Partial<Record<Matter, string>>> = {
  STATE_COMPENSATION: '法律援助法31(1)',
  SOCIAL_INSURANCE_OR_ASSISTANCE: '法律援助法31(2)',
  PENSION_FOR_DEATH_INJURY: '法律援助法31(3)',
  MAINTENANCE: '法律援助法31(4)',
  LABOR_RELATION_OR_WAGE: '法律援助法31(5)',
  CAPACITY_DECLARATION: '法律援助法31(6)',
  PI_WORK_INJURY: '法律援助法31(7)',
  PI_TRAFFIC: '法律援助法31(7)',
  PI_FOOD_DRUG: '法律援助法31(7)',
  PI_MEDICAL: '法律援助法31(7)',
  ENVIRONMENT: '法律援助法31(8)',
  OTHER_BY_LAW: '法律援助法31(9)',
}

/** 条例10①, for what was received before 2022. Labour meant wages only. */
const items2003: readonly Matter[] = [
  'STATE_COMPENSATION',
  'SOCIAL_INSURANCE_OR_ASSISTANCE',
  'PENSION_FOR_DEATH_INJURY',
  'MAINTENANCE',
  'LABOR_RELATION_OR_WAGE',
  'BRAVERY_CIVIL_CLAIM',
  'OTHER_BY_LAW',
]

const listed = (cites: readonly string[]): Reach => ({ state: 'in', cites, missing: [] })

const wageAsk = ofApplicant('subMatter', '您是要讨回工资，还是只要求确认劳动关系？')

function ownList2003(matter: Matter, subMatter: string | undefined): Reach | null {
  if (!items2003.includes(matter)) return null
  if (matter !== 'LABOR_RELATION_OR_WAGE' || subMatter === 'WAGE') return listed(['法律援助条例10'])
  return subMatter === 'RELATION' ? null : { state: 'depends', cites: ['法律援助条例10'], missing: [wageAsk] }
}

const braveryAsk = ofApplicant('categories', '这是不是因见义勇为行为产生的？有没有见义勇为证书、确认书或者能证明经过的材料？')

/** 条例10①(6): what a rescuer claims because of the deed, whatever it is filed as. */
function rescuer2003({ facts }: File): Reach | null {
  if (!rescuerMatters.includes(facts.matter)) return null
  const proof = proofIn(facts, ['BRAVERY'])
  if (proof === 'none') return null
  return proof === 'shown' ? listed(['法律援助条例10']) : { state: 'depends', cites: ['法律援助条例10'], missing: [braveryAsk] }
}

/** Whether the law's list or an addition to it holds the matter, and by which articles. */
export const listingOf = oncePerFile((file: File): Reach => {
  const { matter, subMatter } = file.facts
  const item = file.law.isLaw2021 ? items2021[matter] : undefined
  if (item) return listed([item])
  const added = addedReach(file.facts, file.policy)
  if (file.law.isLaw2021) {
    return { ...added, cites: added.cites.length > 0 ? ['法律援助法31(9)', ...added.cites] : [] }
  }
  // 条例10② lets provinces add; their paper is cited beside the article, and opens what the article itself leaves out.
  const own = ownList2003(matter, subMatter) ?? rescuer2003(file)
  if (added.state === 'in') return listed(['法律援助条例10', ...added.cites])
  if (own) return own
  return { ...added, cites: added.cites.length > 0 ? ['法律援助条例10', ...added.cites] : [] }
})

/** Whether the application lies in scope without help from 法32. */
export const isListedMatter = (file: File): boolean =>
  isCriminalAccused(file) ||
  isCriminalVictim(file) ||
  (file.law.isLaw2021 && file.facts.forum === 'RETRIAL_ORDERED') ||
  listingOf(file).state === 'in'

/** Matters some province has added: without knowing the place nobody can say they are out. */
export const mayBeAddedSomewhere = (file: File): boolean => bestReach(file.facts, addedSomewhere).state !== 'out'

/** An incomplete list may hold anything while it is all that is known of the place; beside a later policy, only what it is thought to hold. */
const mayHoldMore = ({ facts, policy }: File, { isMattersComplete, mayAlsoList }: Policy): boolean =>
  !isMattersComplete && (policy.region === null || mayAlsoList === undefined || mayAlsoList.includes(facts.matter))

/** Policies beside the chosen one that might take the matter in, had anybody entered their day or their whole list. */
export const besideThatMayList = (file: File): string[] =>
  file.beside
    .filter((policy) => mayHoldMore(file, policy) || bestReach(file.facts, policy.mattersAdded).state !== 'out')
    .map((policy) => policy.title)

/**
 * The list that decides is itself marked incomplete, and names the matter or the person: what it leaves unsaid may be the very thing, so a
 * "no" does not rest on it (河北2025).
 */
export function isNamedByIncompleteList({ facts, policy }: File): boolean {
  if (policy.isMattersComplete) return false
  const isMatter = policy.mayAlsoList?.includes(facts.matter) === true || policy.mattersAdded.some(({ matter }) => matter === facts.matter)
  return (
    isMatter ||
    (policy.art32Added.length > 0 &&
      proofIn(
        facts,
        policy.art32Added.map(({ category }) => category),
      ) !== 'none')
  )
}

/** 法33 is new in 2021: under 条例10 a retrial was one more matter to be listed or not. */
export const isRetrial = ({ facts, law }: File): boolean =>
  law.isLaw2021 && (facts.role === 'RETRIAL_PARTY' || facts.forum === 'RETRIAL_ORDERED' || facts.forum === 'PETITION_FOR_RETRIAL_ONLY')
