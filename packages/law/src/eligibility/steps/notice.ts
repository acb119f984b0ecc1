import { notifiedGrounds } from '../../glossary/grounds.ts'
import type { NotifiedGround } from '../../glossary/grounds.ts'
import { isNotified } from '../file.ts'
import type { File, Step } from '../file.ts'
import { cannotTell, doesNotMeet, meets } from '../finding.ts'
import type { Finding } from '../finding.ts'
import { groundOf, noticePowerOf } from '../notified.ts'
import { ofOrgan } from '../owed.ts'

/** 通知类: no form, no means test, no seven-day review; the notice itself is the proof. */

const isNotifiableRole = ({ facts }: File): boolean =>
  ['SUSPECT', 'DEFENDANT', 'COMPULSORY_TREATMENT_RESPONDENT'].includes(facts.role) ||
  (facts.role === 'RETRIAL_PARTY' && facts.matter === 'CRIMINAL')

const refused = (step: string, rule: string, text: string, cites: readonly string[]): Finding =>
  doesNotMeet({ step, rule, text, cites }, { outcome: 'no' })

/** Counsel of one's own choice comes first (R-17, 法27). */
function ownCounsel(file: File, ground: NotifiedGround | null): Finding {
  const cites = ground ? noticePowerOf(file, ground).cites : [file.law.cite.notified]
  const interpretation = file.law.isLaw2021 ? ['刑诉法解释51'] : []
  const text = '被通知援助的人已经委托辩护人或者代理人，不再指派，应当函复办案机关。'
  return refused('1c', 'R-17', text, [...cites, file.law.cite.ownCounsel, ...interpretation])
}

const groundAsk = ofOrgan('notifiedGround', '请办案机关在通知中写明属于哪一种应当通知的情形。')

/** A notice says the ground; one that does not is sent back to be completed, not refused. */
function noGround(file: File): Finding {
  const text = '还不知道通知属于哪一种应当通知的情形；通知没有写明的，应当请办案机关补正。'
  return cannotTell({ step: '1', rule: 'R-14', text, cites: [file.law.cite.notified] }, { outcome: 'need_more', missing: [groundAsk] })
}

function assigned(file: File, ground: NotifiedGround, cites: readonly string[]): Finding {
  const { law } = file
  const duty = ground === 'N9' ? '可以' : '应当'
  const then = law.isLaw2021 ? '三日内指派律师' : '指派律师并回复办案机关'
  const step = ground === 'N9' ? '1b' : '1'
  const text = `办案机关通知，属于${duty}通知的情形“${notifiedGrounds[ground]}”，没有委托辩护人或者代理人；不审查经济状况，${then}。`
  return meets({ step, rule: 'R-14', text, cites: [...cites, law.cite.notifiedReply] }, { outcome: 'yes' })
}

/** Steps 1, 1b, 1c. */
export const notice: Step = (file) => {
  if (!isNotified(file)) return null
  if (!isNotifiableRole(file)) {
    const text = '只有犯罪嫌疑人、被告人和强制医疗的被申请人可以由办案机关通知援助，其他人应当自己申请。'
    return refused('1', 'R-14', text, [file.law.cite.notified])
  }
  const ground = groundOf(file)
  if (file.facts.hasCounsel) return ownCounsel(file, ground)
  if (ground === null) return noGround(file)
  const { mayNotify, cites } = noticePowerOf(file, ground)
  if (mayNotify) return assigned(file, ground, cites)
  // What only the facts suggest is no ground the organ has named: it may still name another.
  if (file.facts.notifiedGround === undefined) return noGround(file)
  const others = file.law.isLaw2021 ? '只能由人民法院通知' : '在收到通知时不由该机关通知'
  const who = ground === 'N10' ? '只能由人民检察院在审查起诉阶段为犯罪嫌疑人通知' : others
  return refused('1', 'R-14', `“${notifiedGrounds[ground]}”${who}，应当函复办案机关。`, cites)
}
