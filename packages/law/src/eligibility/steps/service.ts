import { isCriminalAccused } from '../file.ts'
import type { File, Step } from '../file.ts'
import { doesNotMeet, meets } from '../finding.ts'
import type { Finding } from '../finding.ts'

const registered = (rule: string, text: string, cites: readonly string[]): Finding =>
  meets({ step: '0', rule, text, cites }, { outcome: 'yes' })

const citesOf = ({ law }: File, now: readonly string[], before: string): readonly string[] => (law.isLaw2021 ? now : [before])

/** 法30: the duty lawyer helps suspects and defendants who have no defender; others are advised like anybody (法23). */
function notForDutyLawyer(file: File): Finding | null {
  const { facts, law } = file
  // Before the criminal procedure law of 2018 the help at a post was advice, open to all.
  if (law.cite.dutyLawyer === law.cite.service) return null
  const cites = citesOf(file, ['法律援助法30', '刑事诉讼法36'], law.cite.dutyLawyer)
  const by = { step: '0', rule: 'R-20', cites }
  if (!isCriminalAccused(file) || facts.matter !== 'CRIMINAL') {
    const text =
      '值班律师只为没有辩护人的犯罪嫌疑人、被告人提供法律帮助；其他人可以到窗口、打电话或者在网上咨询，需要代理的可以申请法律援助。'
    return doesNotMeet({ ...by, text }, { outcome: 'no' })
  }
  if (!facts.hasCounsel) return null
  const text = '已经有辩护人，由辩护人提供法律服务，值班律师不再提供法律帮助；有疑问的可以咨询。'
  return doesNotMeet({ ...by, text }, { outcome: 'no' })
}

/** Step 0: advice, drafting and duty-lawyer help are registered, not decided. */
export const noReviewService: Step = (file) => {
  const { service, dutyLawyer } = file.law.cite
  switch (file.facts.requestedService) {
    case 'CONSULTATION': {
      const text = '申请的是法律咨询，登记后直接提供，不审查经济状况；咨询时应当提示可以申请法律援助。'
      return registered('R-10', text, citesOf(file, ['法律援助法22(1)', '法律援助法23'], service))
    }
    case 'DOCUMENT_DRAFTING': {
      const text = '申请的是代拟法律文书，登记后直接提供，不审查经济状况。'
      return registered('R-10', text, citesOf(file, ['法律援助法22(2)'], service))
    }
    case 'DUTY_LAWYER_HELP': {
      const others = notForDutyLawyer(file)
      if (others) return others
      const text = '申请的是值班律师法律帮助，登记后直接提供，不审查经济状况。'
      return registered('R-20', text, citesOf(file, ['法律援助法22(5)', '法律援助法30', '刑事诉讼法36'], dutyLawyer))
    }
    default:
      return null
  }
}
