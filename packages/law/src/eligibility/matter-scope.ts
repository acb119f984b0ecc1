import type { Matter } from '../glossary/matters.ts'
import { additionsCount } from './policy.ts'
import { isCriminalAccused, isCriminalVictim } from './file.ts'
import type { File } from './file.ts'

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

/** Matters some province has added: without knowing the place nobody can say they are out. */
export const isAddedSomewhere = (matter: Matter): boolean =>
  matter === 'FAKE_PRODUCT_DAMAGE' || matter === 'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT' || matter === 'COMPULSORY_EDUCATION'

const provinceCites = (file: File): string[] => {
  if (!additionsCount(file.policy, file.facts.receivedAt)) return []
  const added = file.policy.mattersAdded.filter((row) => row.matter === file.facts.matter)
  return added.length === 0 ? [] : [file.law.isLaw2021 ? '法律援助法31(9)' : '法律援助条例10', ...added.map((row) => row.cite)]
}

/** The articles that list the matter; empty when nothing does. */
export function listingCites(file: File): string[] {
  const { matter, subMatter } = file.facts
  const fromProvince = provinceCites(file)
  if (file.law.isLaw2021) {
    const item = items2021[matter]
    return item ? [item] : fromProvince
  }
  if (matter === 'LABOR_RELATION_OR_WAGE' && subMatter === 'RELATION') return fromProvince
  const isListed = items2003.includes(matter)
  return isListed && fromProvince.length === 0 ? ['法律援助条例10'] : fromProvince
}

/** Whether the application lies in scope without help from 法32. */
export const isListedMatter = (file: File): boolean =>
  isCriminalAccused(file) || isCriminalVictim(file) || file.facts.forum === 'RETRIAL_ORDERED' || listingCites(file).length > 0
