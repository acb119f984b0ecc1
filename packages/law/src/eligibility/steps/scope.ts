import { matters } from '../../glossary/matters.ts'
import { isCriminalAccused, isCriminalVictim } from '../file.ts'
import type { File, Step } from '../file.ts'
import { cannotTell, doesNotMeet, meets } from '../finding.ts'
import type { Finding } from '../finding.ts'
import type { Reach } from '../additions.ts'
import { isNamedByIncompleteList, isRetrial, listingOf, mayBeAddedSomewhere, besideThatMayList } from '../matter-scope.ts'
import { matterAsk, ofApplicant, ofOrgan, ofStaff } from '../owed.ts'
import type { Owed } from '../owed.ts'
import { situationsThatOpen } from '../situation.ts'

/**
 * Step 7: is the matter one the law lists (法31, 条例10)? It is the second thing review asks (R-60). Being poor, disabled or a migrant
 * does not widen the list by itself; a paper may add a matter for some persons (additions).
 */
const asksOfScope = 'R-60'

const inScope = (text: string, cites: readonly string[], rule: string): Finding => meets({ step: '7', rule, text, cites })

const outOfScope = (text: string, cites: readonly string[], rule: string): Finding =>
  doesNotMeet({ step: '7', rule, text, cites }, { outcome: 'no' })

/** Not known to be in: out, unless what is missing brings it in. */
const outUnless = (text: string, cites: readonly string[], missing: readonly Owed[], rule: string = asksOfScope): Finding =>
  cannotTell({ step: '7', rule, text, cites }, { otherwise: 'no', missing })

const nameOf = ({ facts }: File): string => matters[facts.matter]

function accused(file: File): Finding {
  const { channel } = file.facts
  const { cite, criminalProcedure } = file.law
  const relayed = channel === 'CUSTODY_TRANSFER' || channel === 'DUTY_LAWYER' ? [cite.custody] : []
  const text = '犯罪嫌疑人、被告人没有委托辩护人，可以申请刑事辩护援助。'
  return inScope(text, [cite.criminal, ...relayed, ...criminalProcedure], 'R-11')
}

/** Before 2022 a criminal retrial was defended under 条例11 like any other criminal case. */
function oldCriminalRetrial(file: File): Finding {
  return inScope('刑事再审案件的当事人没有委托辩护人，可以申请刑事辩护援助。', accused(file).cites, 'R-11')
}

function retrial(file: File): Finding {
  const { forum } = file.facts
  const cites = [file.law.cite.retrial]
  if (forum === 'RETRIAL_ORDERED') return inScope('人民法院已经决定、裁定再审或者人民检察院已经抗诉，可以申请援助。', cites, 'R-13')
  if (forum === 'PETITION_FOR_RETRIAL_ONLY') {
    return outOfScope('只是提出了申诉或者再审申请，法院还没有决定再审，检察院也没有抗诉，不在援助范围。', cites, 'R-13')
  }
  const ask = ofApplicant('forum', '法院是否已经决定再审，或者检察院是否已经抗诉？')
  return outUnless('还不知道再审是否已经启动。', cites, [ask], 'R-13')
}

const courtAsk = ofOrgan('channel', '请联系审理案件的人民法院，由法院通知法律援助机构。')

function compulsoryTreatment({ law }: File): Finding {
  const text = '强制医疗案件由人民法院通知法律援助机构指派律师，不由本人申请；请法院出具通知。'
  const cites = [law.isLaw2021 ? '法律援助法28' : law.cite.notified]
  return doesNotMeet({ step: '7', rule: 'R-14', text, cites }, { outcome: 'need_more', missing: [courtAsk] })
}

function listed(file: File, { cites }: Reach): Finding {
  const note = file.facts.matter === 'OTHER_BY_LAW' ? '；审查表应当写明所依据的法律、法规、规章条文' : ''
  return inScope(`事项“${nameOf(file)}”在法律援助范围内${note}。`, cites, asksOfScope)
}

/** Added only for some persons, for part of the matter or under a condition, and that is not known yet. */
const listedIf = (file: File, { cites, missing }: Reach, alsoMissing: readonly Owed[]): Finding =>
  outUnless(`事项“${nameOf(file)}”只在一定条件下属于援助范围，还不知道是否符合。`, cites, [...missing, ...alsoMissing])

/** Asked by the situation's own name. */
const whoAsk = (names: readonly string[]): Owed =>
  ofApplicant('categories', `您的情况是不是${names.map((name) => `“${name}”`).join('或者')}？有没有能证明的材料？`)

/** 法32 can bring in what 法31 does not list, such as the divorce of a victim of violence; never for the other side. */
function broughtInBySituation(file: File): Finding | null {
  const situations = situationsThatOpen(file)
  const [nearest] = situations
  if (!nearest || nearest.proof === 'none') return null
  if (nearest.proof !== 'unknown') return inScope(`${nearest.name}，可以申请援助。`, nearest.cites, 'R-40')
  const names = situations.map(({ name }) => name)
  const text = `事项“${nameOf(file)}”本身不在范围；如果属于${names.join('，或者')}，可以申请。`
  return outUnless(text, [file.law.cite.civil, ...situations.flatMap(({ cites }) => cites)], [whoAsk(names)], 'R-40')
}

function unlisted(file: File): Finding {
  const name = nameOf(file)
  const cites = [file.law.cite.civil]
  if (!file.isPolicyKnown && mayBeAddedSomewhere(file)) {
    const ask = ofApplicant('receivingRegion', '您向哪个县（市、区）的法律援助机构申请？')
    return outUnless(`事项“${name}”只在部分省份的援助范围内，还不知道由哪里受理。`, cites, [ask])
  }
  const beside = besideThatMayList(file)
  if (beside.length > 0) {
    const titles = beside.map((title) => `《${title}》`).join('')
    const ask = ofStaff('policyVersion', `请管理员核对${titles}的施行日和事项清单后录入，或者由审查人员指明适用的政策版本。`)
    return outUnless(`事项“${name}”可能由本地的${titles}补充，但其施行日或者清单还没有确认。`, cites, [ask])
  }
  if (isNamedByIncompleteList(file)) return mayBeOnTheList(file, cites)
  // The sentence on divorce speaks of 法32(4), so the article stands beside it; elsewhere only what was claimed does.
  const isDivorce = file.facts.matter === 'DIVORCE' && file.law.isLaw2021
  const note = isDivorce ? '；遭受虐待、遗弃或者家庭暴力的受害人可以申请' : ''
  const text = `事项“${name}”不在法律援助范围内${note}。身份和经济状况本身不能扩大援助事项的范围。`
  return outOfScope(text, isDivorce ? [...cites, '法律援助法32(4)'] : cites, asksOfScope)
}

/** Nobody is refused by a list that is known to hold more for the person or the matter it names. */
function mayBeOnTheList(file: File, cites: readonly string[]): Finding {
  const { title } = file.policy
  const text = `事项“${nameOf(file)}”不在《${title}》已录入的事项里，但录入的清单不完整，又提到了这类人员或者事项，不能据此说不在范围。`
  const ask = ofStaff('policyVersion', `请对照《${title}》原文核对本事项是否在援助范围内，并由管理员把清单录入完整。`)
  return outUnless(text, cites, [ask])
}

/** Nobody has settled what it is about: whoever reads the story does, and until then it is neither in nor out. */
function notSettled({ law }: File): Finding {
  const text = '还没有核定是哪一类事项，不能判断是否在法律援助范围内。'
  return outUnless(text, [law.cite.civil], [matterAsk])
}

function byMatter(file: File): Finding {
  const reach = listingOf(file)
  if (reach.state === 'in') return listed(file, reach)
  const situation = broughtInBySituation(file)
  if (situation?.met) return situation
  return reach.state === 'depends' ? listedIf(file, reach, situation?.missing ?? []) : (situation ?? unlisted(file))
}

const isOldCriminalRetrial = ({ facts }: File): boolean => facts.role === 'RETRIAL_PARTY' && facts.matter === 'CRIMINAL'

export const scope: Step = (file) => {
  if (isRetrial(file)) return retrial(file)
  if (isCriminalAccused(file)) return accused(file)
  if (isOldCriminalRetrial(file)) return oldCriminalRetrial(file)
  if (file.facts.role === 'COMPULSORY_TREATMENT_RESPONDENT') return compulsoryTreatment(file)
  if (isCriminalVictim(file))
    return inScope('被害人、自诉人、附带民事诉讼原告人没有委托代理人，可以申请援助。', [file.law.cite.victim], 'R-12')
  if (file.facts.matter === 'UNSPECIFIED') return notSettled(file)
  return byMatter(file)
}
