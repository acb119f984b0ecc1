import type { Step } from '../file.ts'

/** Step 0: advice, drafting and duty-lawyer help are registered, not decided. */
export const noReviewService: Step = ({ facts, law }) => {
  switch (facts.requestedService) {
    case 'CONSULTATION':
      return {
        step: '0',
        rule: 'R-10',
        text: '申请的是法律咨询，登记后直接提供，不审查经济状况；咨询时应当提示可以申请法律援助。',
        cites: law.isLaw2021 ? ['法律援助法22(1)', '法律援助法23'] : [law.cite.service],
        met: true,
        isBasis: true,
        outcome: 'yes',
      }
    case 'DOCUMENT_DRAFTING':
      return {
        step: '0',
        rule: 'R-10',
        text: '申请的是代拟法律文书，登记后直接提供，不审查经济状况。',
        cites: law.isLaw2021 ? ['法律援助法22(2)'] : [law.cite.service],
        met: true,
        isBasis: true,
        outcome: 'yes',
      }
    case 'DUTY_LAWYER_HELP':
      return {
        step: '0',
        rule: 'R-20',
        text: '申请的是值班律师法律帮助，登记后直接提供，不审查经济状况。',
        cites: law.isLaw2021 ? ['法律援助法22(5)', '法律援助法30', '刑事诉讼法36'] : [law.cite.dutyLawyer],
        met: true,
        isBasis: true,
        outcome: 'yes',
      }
    default:
      return null
  }
}
