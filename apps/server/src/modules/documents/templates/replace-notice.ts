import { addressee, list, noticePaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, caseName, caseRules, organOf } from './wording.ts'

const why = {
  RECIPIENT: `受援人请求更换，根据${aidLaw}第五十五条、${caseRules}第三十七条的规定，经核查属实`,
  PROVIDER: `承办人报告有不能继续承办的情形，根据${caseRules}第三十八条的规定，经审查`,
  CENTRE: `根据${caseRules}第三十七条、第三十八条的规定，经审查`,
} as const

/** 更换法律援助人员通知书 (R-79, 法55 程37): the agreement, the authorisation and the papers pass to the successor. */
export function replaceNotice(data: DocumentData) {
  const { firm, lawyer, licence, phone, previousLawyer } = required(data, 'assignment')
  const former = previousLawyer ? `原承办人${previousLawyer}` : '原承办人'
  return noticePaper('更换法律援助人员通知书', data, [
    addressee(firm),
    paragraph(
      `${caseName(data)}由本机构依法提供法律援助。${why[data.replacedBy ?? 'RECIPIENT']}，本机构决定更换法律援助人员：${former}不再承办，改由${firm}${lawyer}承办。`,
    ),
    paragraph(`更换后承办人的执业证号：${licence}${phone ? `，联系电话：${phone}` : ''}。`),
    paragraph('请自收到本通知书之日起五日内办理下列事项：'),
    list([
      '把更换后承办人的姓名和联系电话告知受援人。',
      '与受援人变更委托协议和授权委托书；不由同一单位继续承办的，原承办单位与受援人解除委托协议。',
      `${former}把全部案件材料移交给更换后的承办人，移交双方在清单上签名。`,
      `把更换情况告知${organOf(data) || '办案机关'}。`,
    ]),
    paragraph('更换期间，原承办人应当继续采取必要措施，避免耽误诉讼、仲裁等期限，维护受援人的合法权益。'),
    signature(data.agencyName, data.issuedOn),
  ])
}
