import type { Matter } from '../glossary/matters.ts'
import { personCategories } from '../glossary/persons.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { additionsCount } from './policy.ts'
import { isCriminalAccused, isCriminalVictim, statusOf } from './file.ts'
import type { File, Status } from './file.ts'

/** R-40, 法32: situations in which nobody asks about money. Not to be mixed with the waived check of 法42. */
type Row = {
  cite: string
  name: string
  /** What shows it, as the desk would ask for it. */
  proof: string
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
    proof: '烈士证明书等能证明英雄烈士身份的材料，以及户口本等能证明近亲属关系的材料',
    categories: ['HERO_MARTYR_NEAR_RELATIVE', 'MARTYR_OR_LINE_OF_DUTY_FAMILY'],
    own: ['HERO_PERSONALITY_RIGHTS'],
    also: [],
  },
  {
    cite: '法律援助法32(2)',
    name: '因见义勇为行为主张相关民事权益',
    proof: '见义勇为证书、确认书，或者能证明事发经过的材料',
    categories: ['BRAVERY'],
    own: ['BRAVERY_CIVIL_CLAIM'],
    also: [],
  },
  {
    cite: '法律援助法32(3)',
    name: '再审改判无罪请求国家赔偿',
    proof: '再审改判无罪的判决书',
    categories: ['RETRIAL_ACQUITTED'],
    own: [],
    also: ['STATE_COMPENSATION'],
  },
  {
    cite: '法律援助法32(4)',
    name: '遭受虐待、遗弃或者家庭暴力的受害人主张相关权益',
    proof: '公安告诫书、人身安全保护令、接处警记录、伤情照片、妇联或者村（居）委会的求助记录',
    categories: ['DV_VICTIM'],
    own: ['DV_ABUSE_ABANDONMENT'],
    also: ['DIVORCE', 'MAINTENANCE', 'PERSONAL_INJURY_OTHER', 'PROPERTY_DAMAGE'],
    extraCites: ['反家庭暴力法19'],
  },
]

export type Situation = { status: Status; name: string; proof: string; cites: readonly string[]; isOwnMatter: boolean }

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
      return { status: isOwnMatter && status === 'none' ? 'claimed' : status, name: row.name, proof: row.proof, cites, isOwnMatter }
    })
}

function fromPolicy(file: File): Situation[] {
  // 主张相关权益: the accused defends, so the province's addition does not reach the defence.
  if (isCriminalAccused(file) || !additionsCount(file.policy, file.facts.receivedAt)) return []
  return file.policy.art32Added.map(({ category, name, cite }) => ({
    status: statusOf(file, [category]),
    name: name ?? `${personCategories[category]}主张相关权益`,
    proof: `能证明属于${personCategories[category]}的证件或者证明`,
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
