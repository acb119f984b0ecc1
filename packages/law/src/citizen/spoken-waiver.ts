import type { PersonCategory } from '../glossary/persons.ts'
import { proofIn } from '../eligibility/proof.ts'
import type { Proof } from '../eligibility/proof.ts'
import type { Facts, Reason } from '../eligibility/types.ts'

/** What was said of the person, as far as sentences to that person repeat it. */
export type SaidOfPerson = Pick<Facts, 'categories' | 'noFixedIncome' | 'lowIncomeRegistry' | 'hardshipEvent'>

type Spoken = { cite: string; who: string; paper: string; codes: readonly PersonCategory[] }

/** 法42 in the words of whoever hears it: who is meant, and which paper shows it. */
const groups: readonly Spoken[] = [
  { cite: '法律援助法42(1)', who: '满 60 岁', paper: '身份证', codes: ['ELDERLY', 'ELDERLY_70'] },
  { cite: '法律援助法42(1)', who: '未满 18 岁', paper: '身份证或者户口本', codes: ['MINOR'] },
  {
    cite: '法律援助法42(1)',
    who: '有残疾',
    paper: '残疾人证',
    codes: ['DISABLED', 'DISABLED_VISION', 'DISABLED_HEARING_SPEECH', 'DISABLED_PHYSICAL', 'DISABLED_MENTAL'],
  },
  { cite: '法律援助法42(1)', who: '不能完全认清自己的行为', paper: '诊断证明或者鉴定意见', codes: ['CANNOT_FULLY_RECOGNISE_CONDUCT'] },
  { cite: '法律援助法42(2)', who: '吃低保', paper: '低保证', codes: ['MINIMUM_LIVING_ALLOWANCE'] },
  { cite: '法律援助法42(2)', who: '是特困人员', paper: '特困人员供养证', codes: ['EXTREME_POVERTY_SUPPORT'] },
  { cite: '法律援助法42(2)', who: '是现役军人', paper: '军人的证件', codes: ['MILITARY'] },
  { cite: '法律援助法42(2)', who: '是军人的家属', paper: '军属证明', codes: ['MILITARY_FAMILY'] },
  { cite: '法律援助法42(2)', who: '是退役军人', paper: '退役军人优待证或者退役证件', codes: ['VETERAN'] },
  {
    cite: '法律援助法42(2)',
    who: '是烈士、因公牺牲或者病故军人的家属',
    paper: '遗属的证明',
    codes: ['MARTYR_OR_LINE_OF_DUTY_FAMILY'],
  },
  { cite: '法律援助法42(2)', who: '得过救助', paper: '救助的决定', codes: ['TEMP_RELIEF', 'DISASTER_RELIEF', 'JUDICIAL_AID'] },
  { cite: '法律援助法42(3)', who: '在外打工', paper: '打工的证明', codes: ['MIGRANT_WORKER'] },
]

const stateOf = (said: SaidOfPerson, codes: readonly PersonCategory[]): Proof | 'maybe' => {
  const claims = (said.categories ?? []).filter(({ code }) => codes.includes(code))
  const proof = proofIn({ categories: claims }, codes)
  return proof === 'claimed' && claims.some(({ evidence }) => evidence === undefined) ? 'maybe' : proof
}

/** Who is waived, and by which paper: «您说满 60 岁、没有固定收入；有身份证就不用查收入。» */
export function waivedAloud({ cites }: Reason, said: SaidOfPerson): string | null {
  const meant = groups.filter(({ cite, codes }) => cites.includes(cite) && stateOf(said, codes) === 'shown')
  if (meant.length === 0) return null
  const who = meant.map(({ who: one }) => one).join('、')
  const living = meant.some(({ cite }) => cite === '法律援助法42(1)') ? '、没有固定收入' : ''
  return `您说${who}${living}；有${meant.map(({ paper }) => paper).join('、')}就不用查家里的收入。`
}

/** What keeps a claimed waiver from being one, by group; what only another step knows (the matter, a local rule) is left to the general sentence. */
export function notWaivedAloud({ cites, text }: Reason, said: SaidOfPerson): string | null {
  const sentences = groups.flatMap((group) => {
    const { cite, who, paper, codes } = group
    const state = stateOf(said, codes)
    if (!cites.includes(cite) || state === 'none' || state === 'unknown') return []
    if (cite === '法律援助法42(1)' && said.noFixedIncome === false) return [`您说${who}，又有固定的收入，这样还要看家里的经济情况。`]
    if (cite === '法律援助法42(1)' && said.noFixedIncome === undefined)
      return [`您说${who}，还不知道有没有固定的收入；没有固定收入、又有${paper}的，就不用查家里的收入。`]
    if (cite === '法律援助法42(3)' && text.includes('不在其中'))
      return ['在外打工的人，讨工钱或者工伤赔偿才不查收入；这件事还要看家里的经济情况。']
    if (state === 'claimed') return [`您说${who}，还没有${paper}；有了就不用查家里的收入，现在先看家里的经济情况。`]
    if (state === 'maybe') return [`您说${who}；有${paper}的，就不用查家里的收入。`]
    return []
  })
  return sentences.length > 0 ? sentences.join('') : null
}

const accusedGroups: readonly Spoken[] = [
  { cite: '法律援助法25①(1)', who: '未满 18 岁', paper: '身份证或者户口本', codes: ['MINOR'] },
  {
    cite: '法律援助法25①(2)',
    who: '眼睛看不见，或者听不见、不能说话',
    paper: '残疾人证',
    codes: ['DISABLED_VISION', 'DISABLED_HEARING_SPEECH'],
  },
  { cite: '法律援助法25①(3)', who: '不能完全认清自己的行为', paper: '诊断证明或者鉴定意见', codes: ['CANNOT_FULLY_RECOGNISE_CONDUCT'] },
]

/** A ground of a notice that was claimed and is not shown (法25①): «您说未满 18 岁；有身份证或者户口本能证明的，办案机关应当通知法律援助，不看收入。» */
export function owedAloud({ cites }: Reason, said: SaidOfPerson): string | null {
  const meant = accusedGroups.find(({ cite, codes }) => cites.includes(cite) && said.categories?.some(({ code }) => codes.includes(code)))
  return meant ? `您说${meant.who}；有${meant.paper}能证明的，办案机关应当通知法律援助，不看收入。` : null
}
