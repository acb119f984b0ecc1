import type { File, Step } from '../file.ts'
import { meets } from '../finding.ts'
import type { Finding } from '../finding.ts'

const registered = (rule: string, text: string, cites: readonly string[]): Finding =>
  meets({ step: '0', rule, text, cites }, { outcome: 'yes' })

const citesOf = ({ law }: File, now: readonly string[], before: string): readonly string[] => (law.isLaw2021 ? now : [before])

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
      const text = '申请的是值班律师法律帮助，登记后直接提供，不审查经济状况。'
      return registered('R-20', text, citesOf(file, ['法律援助法22(5)', '法律援助法30', '刑事诉讼法36'], dutyLawyer))
    }
    default:
      return null
  }
}
