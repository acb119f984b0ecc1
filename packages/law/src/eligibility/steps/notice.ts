import { notifiedCites, notifiedGrounds } from '../../glossary/grounds.ts'
import type { NotifiedGround } from '../../glossary/grounds.ts'
import type { PersonCategory } from '../../glossary/persons.ts'
import { isNotified } from '../file.ts'
import type { File, Finding, Step } from '../file.ts'

/** 通知类: no form, no means test, no seven-day review; the notice itself is the proof. */

const has = (file: File, codes: readonly PersonCategory[]): boolean =>
  file.facts.categories?.some((category) => codes.includes(category.code)) ?? false

/** The ground named by the notice, or what the facts show, in the order of 法25. */
export function groundOf(file: File): NotifiedGround | null {
  const { facts } = file
  if (facts.notifiedGround) return facts.notifiedGround
  if (facts.role === 'COMPULSORY_TREATMENT_RESPONDENT' || facts.matter === 'COMPULSORY_MEDICAL') return 'N8'
  if (has(file, ['MINOR'])) return 'N1'
  if (has(file, ['DISABLED_VISION', 'DISABLED_HEARING_SPEECH'])) return 'N2'
  if (has(file, ['CANNOT_FULLY_RECOGNISE_CONDUCT'])) return 'N3'
  if (facts.possibleSentence === 'LIFE_OR_DEATH') return 'N4'
  if (facts.deathReview) return 'N5'
  if (facts.absentTrial) return 'N6'
  // 法25②: a court may notify for any other defendant who has no counsel.
  return facts.channel === 'NOTIFIED_COURT' && facts.role === 'DEFENDANT' ? 'N9' : null
}

const groundCites = (file: File, ground: NotifiedGround): string[] => [file.law.isLaw2021 ? notifiedCites[ground] : file.law.cite.notified]

const isNotifiableRole = (file: File): boolean =>
  ['SUSPECT', 'DEFENDANT', 'COMPULSORY_TREATMENT_RESPONDENT'].includes(file.facts.role) ||
  (file.facts.role === 'RETRIAL_PARTY' && file.facts.matter === 'CRIMINAL')

/** Some grounds only a court can give: death review, trial in absence, compulsory treatment, and 法25②. */
const isCourtOnly = (ground: NotifiedGround): boolean => ['N5', 'N6', 'N8', 'N9'].includes(ground)

const refused = (step: string, rule: string, text: string, cites: readonly string[]): Finding => ({
  step,
  rule,
  text,
  cites,
  met: false,
  rests: true,
  outcome: 'no',
})

function ownCounsel(file: File, ground: NotifiedGround | null): Finding {
  const cites = ground ? groundCites(file, ground) : [file.law.cite.notified]
  const interpretation = file.law.isLaw2021 ? ['刑诉法解释51'] : []
  const text = '被通知援助的人已经委托辩护人或者代理人，不再指派，应当函复办案机关。'
  return refused('1c', 'R-17', text, [...cites, file.law.cite.ownCounsel, ...interpretation])
}

function noGround(file: File): Finding {
  return {
    step: '1',
    rule: 'R-14',
    text: '通知没有写明属于哪一种应当通知的情形，也不能从已知情况判断，应当请办案机关补正。',
    cites: [file.law.cite.notified],
    met: false,
    rests: true,
    outcome: 'need_more',
    missing: [{ fact: 'notifiedGround', ask: '请办案机关在通知中写明属于哪一种应当通知的情形。' }],
  }
}

/** Steps 1, 1b, 1c. */
export const notice: Step = (file) => {
  if (!isNotified(file)) return null
  const { facts, law } = file
  if (!isNotifiableRole(file)) {
    const text = '只有犯罪嫌疑人、被告人和强制医疗的被申请人可以由办案机关通知援助，其他人应当自己申请。'
    return refused('1', 'R-14', text, [law.cite.notified])
  }
  const ground = groundOf(file)
  if (facts.hasCounsel) return ownCounsel(file, ground)
  const isWrongOrgan = ground !== null && isCourtOnly(ground) && facts.channel !== 'NOTIFIED_COURT'
  // What only the facts suggest is no ground the organ has named: it may still name another.
  if (!ground || (isWrongOrgan && !facts.notifiedGround)) return noGround(file)
  if (isWrongOrgan) {
    return refused('1', 'R-14', `“${notifiedGrounds[ground]}”只能由人民法院通知，应当函复办案机关。`, groundCites(file, ground))
  }
  const duty = ground === 'N9' ? '可以' : '应当'
  return {
    step: ground === 'N9' ? '1b' : '1',
    rule: 'R-14',
    text: `办案机关通知，属于${duty}通知的情形“${notifiedGrounds[ground]}”，没有委托辩护人或者代理人；不审查经济状况，三日内指派律师。`,
    cites: [...groundCites(file, ground), law.cite.notifiedReply],
    met: true,
    rests: true,
    outcome: 'yes',
  }
}
