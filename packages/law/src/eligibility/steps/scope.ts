import { matters } from '../../glossary/matters.ts'
import { isCriminalAccused, isCriminalVictim } from '../file.ts'
import type { File, Finding, Step } from '../file.ts'
import type { Reach } from '../additions.ts'
import { listingOf, mayBeAddedSomewhere, undatedThatMayList } from '../matter-scope.ts'
import { openingSituation } from '../situation.ts'
import type { Missing } from '../types.ts'

/** Step 7: is the matter one the law lists? Being poor, disabled or a migrant never widens the list (法31). */

const base = { step: '7', rule: '法31', rests: true }

/** The list a matter is looked up in: 法31, and 条例10 for what was received before 2022. */
const listRule = (file: File): string => (file.law.isLaw2021 ? '法31' : '条例10')

const inScope = (text: string, cites: readonly string[], rule: string): Finding => ({ ...base, rule, text, cites, met: true })
const outOfScope = (text: string, cites: readonly string[], rule: string): Finding => ({
  ...base,
  rule,
  text,
  cites,
  met: false,
  outcome: 'no',
})

function accused(file: File): Finding {
  const { channel } = file.facts
  const { cite, isLaw2021 } = file.law
  const relayed = channel === 'CUSTODY_TRANSFER' || channel === 'DUTY_LAWYER' ? [cite.custody] : []
  const procedure = isLaw2021 ? ['刑事诉讼法35'] : []
  const text = '犯罪嫌疑人、被告人没有委托辩护人，可以申请刑事辩护援助。'
  return inScope(text, [cite.criminal, ...relayed, ...procedure], 'R-11')
}

function retrial(file: File): Finding {
  const { forum } = file.facts
  const cites = [file.law.cite.retrial]
  if (forum === 'RETRIAL_ORDERED') return inScope('人民法院已经决定、裁定再审或者人民检察院已经抗诉，可以申请援助。', cites, 'R-13')
  if (forum === 'PETITION_FOR_RETRIAL_ONLY') {
    return outOfScope('只是提出了申诉或者再审申请，法院还没有决定再审，检察院也没有抗诉，不在援助范围。', cites, 'R-13')
  }
  return {
    ...base,
    rule: 'R-13',
    text: '还不知道再审是否已经启动。',
    cites,
    met: false,
    couldBe: 'no',
    missing: [{ fact: 'forum', ask: '法院是否已经决定再审，或者检察院是否已经抗诉？' }],
  }
}

const compulsoryTreatment = (file: File): Finding => ({
  ...base,
  rule: 'R-14',
  text: '强制医疗案件由人民法院通知法律援助机构指派律师，不由本人申请；请法院出具通知。',
  cites: [file.law.isLaw2021 ? '法律援助法28' : file.law.cite.notified],
  met: false,
  outcome: 'need_more',
  missing: [{ fact: 'channel', ask: '请联系审理案件的人民法院，由法院通知法律援助机构。' }],
})

function listed(file: File, { cites }: Reach): Finding {
  const { matter } = file.facts
  const note = matter === 'OTHER_BY_LAW' ? '；审查表应当写明所依据的法律、法规、规章条文' : ''
  return inScope(`事项“${matters[matter]}”在法律援助范围内${note}。`, cites, listRule(file))
}

/** Added only for some persons, for part of the matter or under a condition, and that is not known yet. */
const listedIf = (file: File, { cites, missing }: Reach, alsoMissing: readonly Missing[]): Finding => ({
  ...base,
  rule: listRule(file),
  text: `事项“${matters[file.facts.matter]}”只在一定条件下属于援助范围，还不知道是否符合。`,
  cites,
  met: false,
  couldBe: 'no',
  missing: [...missing, ...alsoMissing],
})

/** 法32 can bring in what 法31 does not list, such as the divorce of a victim of violence; never for the other side. */
function openedBySituation(file: File): Finding | null {
  const situation = openingSituation(file)
  if (!situation || situation.status === 'none') return null
  if (situation.status === 'unknown') {
    return {
      ...base,
      text: `事项“${matters[file.facts.matter]}”本身不在范围；如果属于${situation.name}，可以申请。`,
      cites: [file.law.cite.civil, ...situation.cites],
      met: false,
      couldBe: 'no',
      missing: [{ fact: 'categories', ask: '您有没有遭受虐待、遗弃或者家庭暴力，或者属于其他特殊情形？' }],
    }
  }
  return inScope(`${situation.name}，可以申请援助。`, situation.cites, 'R-40')
}

function unlisted(file: File): Finding {
  const { matter } = file.facts
  const name = matters[matter]
  const cites = [file.law.cite.civil]
  if (!file.isPolicyKnown && mayBeAddedSomewhere(file)) {
    return {
      ...base,
      rule: listRule(file),
      text: `事项“${name}”只在部分省份的援助范围内，还不知道由哪里受理。`,
      cites,
      met: false,
      couldBe: 'no',
      missing: [{ fact: 'receivingRegion', ask: '您向哪个县（市、区）的法律援助机构申请？' }],
    }
  }
  const undated = undatedThatMayList(file)
  if (undated.length > 0) {
    const titles = undated.map((title) => `《${title}》`).join('')
    return {
      ...base,
      rule: listRule(file),
      text: `事项“${name}”可能由本地的${titles}补充，但其施行日或者清单还没有确认。`,
      cites,
      met: false,
      couldBe: 'no',
      missing: [{ fact: 'policyVersion', ask: `请管理员核对${titles}的施行日和事项清单后录入，或者由审查人员指明适用的政策版本。` }],
    }
  }
  const considered = openingSituation(file)?.cites ?? []
  const note = matter === 'DIVORCE' && file.law.isLaw2021 ? '；只有遭受虐待、遗弃或者家庭暴力的受害人可以申请' : ''
  return outOfScope(
    `事项“${name}”不在法律援助范围内${note}。身份和经济状况都不能扩大援助事项的范围。`,
    [...cites, ...considered],
    listRule(file),
  )
}

function byMatter(file: File): Finding {
  const reach = listingOf(file)
  if (reach.state === 'in') return listed(file, reach)
  const situation = openedBySituation(file)
  if (situation?.met) return situation
  if (reach.state === 'open') return listedIf(file, reach, situation?.missing ?? [])
  return situation ?? unlisted(file)
}

const isRetrial = ({ facts, law }: File): boolean =>
  // 法33 is new in 2021: under 条例10 a retrial was one more matter to be listed or not.
  law.isLaw2021 && (facts.role === 'RETRIAL_PARTY' || facts.forum === 'RETRIAL_ORDERED' || facts.forum === 'PETITION_FOR_RETRIAL_ONLY')

const isOldCriminalRetrial = ({ facts }: File): boolean => facts.role === 'RETRIAL_PARTY' && facts.matter === 'CRIMINAL'

export const scope: Step = (file) => {
  if (isRetrial(file)) return retrial(file)
  if (isCriminalAccused(file) || isOldCriminalRetrial(file)) return accused(file)
  if (file.facts.role === 'COMPULSORY_TREATMENT_RESPONDENT') return compulsoryTreatment(file)
  if (isCriminalVictim(file))
    return inScope('被害人、自诉人、附带民事诉讼原告人没有委托代理人，可以申请援助。', [file.law.cite.victim], 'R-12')
  return byMatter(file)
}
