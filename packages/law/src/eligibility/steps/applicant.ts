import { isCriminalAccused, isCriminalVictim } from '../file.ts'
import type { File, Step } from '../file.ts'
import { cannotTell, doesNotMeet, meets, passes } from '../finding.ts'
import type { Finding } from '../finding.ts'
import type { LawInForce } from '../law-in-force.ts'
import { ofApplicant, ofStaff } from '../owed.ts'
import type { Owed } from '../owed.ts'
import type { Facts } from '../types.ts'

/** Step 2: aid is for citizens; a company is not an applicant however poor its owner (法2). */
export const subject: Step = ({ facts, law }) => {
  const by = { step: '2', rule: 'R-31' }
  if (facts.applicantType !== 'ORGANISATION') return passes({ ...by, text: '申请人是自然人，符合主体条件。', cites: [law.cite.subject] })
  const text = '申请人是单位。法律援助面向经济困难的公民和法律规定的其他当事人，单位不属于申请主体。'
  return doesNotMeet({ ...by, text, cites: [law.cite.subject, law.cite.civil] }, { outcome: 'no' })
}

const reciprocityText = { LAW: '有法律规定', TREATY: '有条约', RECIPROCITY: '有互惠', NONE: '没有法律规定、条约或者互惠' } as const

const reciprocityAsk = ofStaff('reciprocity', '申请人的国家与我国有没有可以适用的法律规定、条约或者互惠？')

/** 法69: where our own law has a rule it decides. The criminal procedure law is the same for every accused (刑诉法17, 35). */
const hasOwnLaw = ({ role }: Facts, law: LawInForce): boolean =>
  (role === 'SUSPECT' || role === 'DEFENDANT') && law.criminalProcedure.includes('刑事诉讼法35')

/** Step 2b. */
export const foreigner: Step = ({ facts, law }) => {
  if (facts.applicantType !== 'FOREIGN_OR_STATELESS') return null
  const by = { step: '2b', rule: 'R-31', cites: [law.cite.foreigner] }
  if (hasOwnLaw(facts, law)) {
    const text = '申请人是外国人或者无国籍人；追究其刑事责任适用我国刑事诉讼法，没有委托辩护人的可以申请辩护援助，不问条约和互惠。'
    return meets({ ...by, text, cites: [law.cite.foreigner, '刑事诉讼法17', '刑事诉讼法35'] })
  }
  if (facts.reciprocity === undefined) {
    const text = '申请人是外国人或者无国籍人，还不知道有没有法律规定、条约或者互惠。'
    return cannotTell({ ...by, text }, { otherwise: 'no', missing: [reciprocityAsk] })
  }
  const text = `申请人是外国人或者无国籍人，${reciprocityText[facts.reciprocity]}。`
  return facts.reciprocity === 'NONE' ? doesNotMeet({ ...by, text }, { outcome: 'no' }) : meets({ ...by, text })
}

const proxyAsk = ofApplicant('docs.proxyProof', '请提供代为申请的授权，或者法定代理关系、近亲属关系的证明。')
const infringerAsk = ofApplicant('agentIsInfringer', '代为申请的人是不是侵害申请人权益的人？')

function agentFault(text: string, cite: string, missing: readonly Owed[]): Finding {
  return doesNotMeet({ step: '3', rule: 'R-51', text, cites: [cite] }, { outcome: 'need_more', missing })
}

function agentUnknown(file: File): Finding | null {
  const { docs, agentIsInfringer } = file.facts
  const missing = [...(docs?.proxyProof === undefined ? [proxyAsk] : []), ...(agentIsInfringer === undefined ? [infringerAsk] : [])]
  if (missing.length === 0) return null
  const text = '由代理人代为申请，代理资格还没有核对清楚。'
  return cannotTell({ step: '3', rule: 'R-51', text, cites: [file.law.cite.agent] }, { otherwise: 'need_more', missing })
}

/** Step 3: an agent shows the authority; a statutory agent who is the infringer gives way to another one or a close relative. */
export const agent: Step = (file) => {
  const { channel, agentIsInfringer, docs } = file.facts
  if (channel !== 'AGENT' && agentIsInfringer !== true) return null
  const cite = file.law.cite.agent
  if (agentIsInfringer === true) {
    // 条例16② knew only another statutory agent; 法40① adds close relatives.
    const others = file.law.isLaw2021 ? '其他法定代理人或者近亲属' : '与争议无利害关系的其他法定代理人'
    // Staff find the other one: the silence of an infringer is not the withdrawal of the ward (法43②).
    const ask = ofStaff('agentIsInfringer', `请由${others}代为申请。`)
    return agentFault(`代为申请的法定代理人就是侵权人，应当由${others}代为申请。`, cite, [ask])
  }
  if (docs?.proxyProof === false) {
    return agentFault('代为申请没有提供代理权证明。', cite, agentIsInfringer === undefined ? [proxyAsk, infringerAsk] : [proxyAsk])
  }
  return agentUnknown(file) ?? meets({ step: '3', rule: 'R-51', text: '代为申请的人有代理资格。', cites: [cite] })
}

function counselCite(file: File): string {
  if (file.facts.role === 'RETRIAL_PARTY' || file.facts.forum === 'RETRIAL_ORDERED') return file.law.cite.retrial
  if (isCriminalAccused(file)) return file.law.cite.criminal
  return isCriminalVictim(file) ? file.law.cite.victim : file.law.cite.civil
}

/** Step 4: who has a lawyer already does not get another. */
export const counsel: Step = (file) => {
  const by = { step: '4', rule: 'R-30', cites: [counselCite(file)] }
  if (!file.facts.hasCounsel) return passes({ ...by, text: '没有委托辩护人或者代理人。' })
  return doesNotMeet({ ...by, text: '申请人已经委托了辩护人或者代理人，不符合援助的前提。' }, { outcome: 'no' })
}
