import { type Day, yearOf } from '../day.ts'
import { ageOn } from '../age.ts'
import type { Evidence } from '../eligibility/types.ts'
import type { PersonCategory } from '../glossary/index.ts'

/** Nobody on record was older; a birthday before is a slip of the pen. */
const oldest = 130

/** What is wrong with a birthday as of a day, in a sentence that says what to do; null when it can be one. */
export function birthdayFault(birthOn: Day, on: Day): string | null {
  if (birthOn > on) return `出生日期 ${birthOn} 晚于 ${on}，请核对。`
  if (ageOn(birthOn, on) > oldest)
    return `按出生日期 ${birthOn} 算已经 ${ageOn(birthOn, on)} 岁，请核对年份，应在 ${yearOf(on) - oldest} 年以后。`
  return null
}

type AgeGroup = { code: PersonCategory; from: number; below: number; word: string; cite: string }

const ageGroups: readonly AgeGroup[] = [
  { code: 'MINOR', from: 0, below: 18, word: '未成年人（未满 18 周岁）', cite: '未成年人保护法2' },
  { code: 'ELDERLY', from: 60, below: Infinity, word: '老年人（60 周岁以上）', cite: '老年人权益保障法2' },
  { code: 'ELDERLY_70', from: 70, below: Infinity, word: '70 周岁以上的老年人', cite: '老年人权益保障法2' },
]

const isOf = ({ from, below }: AgeGroup, age: number): boolean => from <= age && age < below

/** The age groups a birthday puts a person in on the day of receipt. */
export const ageGroupsOn = (birthOn: Day, on: Day): PersonCategory[] =>
  ageGroups.filter((group) => isOf(group, ageOn(birthOn, on))).map(({ code }) => code)

export type AgeQuestion = { code: PersonCategory; text: string; cite: string }

/** Age groups claimed against the birthday: each is a question, since either may be the slip. */
export function claimedAgainstBirthday(birthOn: Day, on: Day, claimed: readonly string[]): AgeQuestion[] {
  const age = ageOn(birthOn, on)
  return ageGroups
    .filter((group) => claimed.includes(group.code) && !isOf(group, age))
    .map(({ code, word, cite }) => ({
      code,
      cite,
      text: `按出生日期 ${birthOn}，申请人在 ${on} 是 ${age} 周岁，不是${word}。请核对：是类别选错了，还是出生日期写错了；替别人申请的，申请人应当填本人。`,
    }))
}

type Claim = { code: string; evidence?: Evidence }

/**
 * Categories as the birthday has them: an age group that follows from it is there though nobody ticked it, one that is claimed against it counts as
 * not shown, so that the rules ask. A birthday that was said tells the age; the card that shows it is the proof.
 */
export function categoriesByAge<T extends Claim>(
  claims: readonly T[],
  { birthOn, on, isCardSeen }: { birthOn: Day | null; on: Day; isCardSeen: boolean },
): (T | { code: PersonCategory; evidence: Evidence })[] {
  if (birthOn === null) return [...claims]
  const follows = ageGroupsOn(birthOn, on)
  const asked = claimedAgainstBirthday(
    birthOn,
    on,
    claims.map(({ code }) => code),
  ).map(({ code }): string => code)
  const kept = claims.map((claim) => (asked.includes(claim.code) ? { ...claim, evidence: 'ABSENT' as const } : claim))
  const derived = follows
    .filter((code) => !claims.some((claim) => claim.code === code))
    .map((code) => ({ code, evidence: isCardSeen ? ('PRESENT' as const) : ('SAID' as const) }))
  return [...kept, ...derived]
}

/** The same where it is not settled that anybody was asked: no list at all, or one that only follows from the birthday, says nothing of the rest. */
export function categoriesKnown<T extends Claim>(
  said: { categories?: readonly T[] | undefined; categoriesOpen?: boolean | undefined },
  by: Parameters<typeof categoriesByAge>[1],
): { categories?: (T | { code: PersonCategory; evidence: Evidence })[]; categoriesOpen?: true } {
  const isOpen = said.categories === undefined || said.categoriesOpen === true
  const categories = categoriesByAge(said.categories ?? [], by)
  if (!isOpen) return { categories, categoriesOpen: undefined }
  return categories.length === 0 ? { categories: undefined, categoriesOpen: undefined } : { categories, categoriesOpen: true }
}
