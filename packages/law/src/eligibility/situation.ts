import type { Matter } from '../glossary/matters.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { additionsCount } from './policy.ts'
import { isCriminalAccused, isCriminalVictim, statusOf } from './file.ts'
import type { File, Status } from './file.ts'

/** 法32: situations in which nobody asks about money. Not to be mixed with the waived check of 法42. */
type Row = {
  cite: string
  name: string
  categories: readonly PersonCategory[]
  /** Matters that exist only for this situation: choosing one claims it. */
  own: readonly Matter[]
  /** Other matters the person may bring under it. */
  also: readonly Matter[]
  extraCites?: readonly string[]
}

const rows: readonly Row[] = [
  {
    cite: '法律援助法32(1)',
    name: '英雄烈士近亲属为维护英雄烈士的人格权益',
    categories: ['HERO_MARTYR_NEAR_RELATIVE', 'MARTYR_OR_LINE_OF_DUTY_FAMILY'],
    own: ['HERO_PERSONALITY_RIGHTS'],
    also: [],
  },
  {
    cite: '法律援助法32(2)',
    name: '因见义勇为行为主张相关民事权益',
    categories: ['BRAVERY'],
    own: ['BRAVERY_CIVIL_CLAIM'],
    also: [],
  },
  {
    cite: '法律援助法32(3)',
    name: '再审改判无罪请求国家赔偿',
    categories: ['RETRIAL_ACQUITTED'],
    own: [],
    also: ['STATE_COMPENSATION'],
  },
  {
    cite: '法律援助法32(4)',
    name: '遭受虐待、遗弃或者家庭暴力的受害人主张相关权益',
    categories: ['DV_VICTIM'],
    own: ['DV_ABUSE_ABANDONMENT'],
    also: ['DIVORCE', 'MAINTENANCE', 'PERSONAL_INJURY_OTHER', 'PROPERTY_DAMAGE'],
    extraCites: ['反家庭暴力法19'],
  },
]

export type Situation = { status: Status; name: string; cites: readonly string[]; isOwnMatter: boolean }

const proximity: Record<Status, number> = { shown: 3, claimed: 2, unknown: 1, none: 0 }

function fromLaw(file: File): Situation[] {
  const { matter } = file.facts
  return rows
    .filter(
      (row) =>
        row.own.includes(matter) || row.also.includes(matter) || (row.own.includes('DV_ABUSE_ABANDONMENT') && isCriminalVictim(file)),
    )
    .map((row) => {
      const status = statusOf(file, row.categories)
      const isOwnMatter = row.own.includes(matter)
      const cites = status === 'shown' || status === 'claimed' ? [row.cite, ...(row.extraCites ?? [])] : [row.cite]
      return { status: isOwnMatter && status === 'none' ? 'claimed' : status, name: row.name, cites, isOwnMatter }
    })
}

function fromPolicy(file: File): Situation[] {
  // 主张相关权益: the accused defends, so the province's addition does not reach the defence.
  if (isCriminalAccused(file) || !additionsCount(file.policy, file.facts.receivedAt)) return []
  return file.policy.art32Added.map(({ category, cite }) => ({
    status: statusOf(file, [category]),
    name: category === 'ELDERLY_70' ? '七十周岁以上老年人主张相关权益' : '独生子女伤残或者死亡的家庭成员主张相关民事权益',
    cites: ['法律援助法32(5)', cite],
    isOwnMatter: false,
  }))
}

/** The situation closest to being shown; null when none comes into question. 法32 is new in the 2021 law. */
export function situationOf(file: File): Situation | null {
  if (!file.law.isLaw2021) return null
  const [best] = [...fromLaw(file), ...fromPolicy(file)].sort(
    (a, b) => Number(b.isOwnMatter) - Number(a.isOwnMatter) || proximity[b.status] - proximity[a.status],
  )
  return best ?? null
}

/** The situation of the law itself that can bring a matter into scope which 法31 does not list. */
export function openingSituation(file: File): Situation | null {
  if (!file.law.isLaw2021) return null
  return fromLaw(file)[0] ?? null
}
