import { addressee, letterPaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, caseName, caseRules, day, organOf, roleOf } from './wording.ts'

/**
 * 终止法律援助公函: one letter to the authority and one to the firm, that the lawyer acts for the recipient no longer. Neither the
 * ground nor the reasons are theirs to read.
 */
export function terminateLetter(data: DocumentData) {
  const { on = data.issuedOn } = required(data, 'termination')
  const { firm = '', lawyer = '' } = data.assignment ?? {}
  const to = data.addressee ?? (organOf(data) || firm || '有关单位')
  const isFirm = to !== '' && to === firm
  return letterPaper('终止法律援助公函', data, [
    addressee(to),
    paragraph(
      `${caseName(data)}，本机构依照${aidLaw}第四十八条的规定，决定自${day(on)}起终止对${data.recipient.name}的法律援助。根据${caseRules}第三十九条的规定，现函告你单位。`,
    ),
    ...(isFirm ? toFirm(lawyer) : lawyer ? [paragraph(`${firm}${lawyer}不再担任其${roleOf(data)}。`)] : []),
    paragraph('受援人对终止决定提出异议并被责令改正的，本机构将另行函告。'),
    ...(data.agencyPhone ? [paragraph(`本机构联系电话：${data.agencyPhone}。`)] : []),
    paragraph('特此函告。'),
    signature(data.agencyName, data.issuedOn),
  ])
}

const toFirm = (lawyer: string) => [
  paragraph(
    `请通知${lawyer}停止办理，与受援人解除委托协议、办理材料交接，并自收到终止决定之日起三十日内向本机构提交结案报告和立卷材料（${caseRules}第四十条）。`,
  ),
]
