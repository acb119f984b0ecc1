import { addressee, noticePaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, caseName, day, sentence } from './wording.ts'

/** 异议审查决定书 (R-62 R-63, 法49): issued by the bureau that set up the agency, not by the agency. */
export function objectionDecision(data: DocumentData) {
  const { receivedOn, outcome, reasons } = required(data, 'objection')
  const challenged = data.termination ? '终止法律援助决定' : '不予法律援助决定'
  const corrected = /CORRECT|改正|撤销/.test(outcome)
  return noticePaper('法律援助异议审查决定书', data, [
    addressee(data.recipient.name),
    paragraph(`你对${data.agencyName}就${caseName(data, '你')}作出的${challenged}有异议，本机关于${day(receivedOn)}收到。现已审查终结。`),
    paragraph(`审查认为：${sentence(reasons)}`),
    ...(corrected ? correction(data, challenged) : upheld(data, challenged)),
    signature(data.bureauName, data.issuedOn),
  ])
}

function correction(data: DocumentData, challenged: string) {
  const then = data.termination ? '继续为受援人提供法律援助' : '给予申请人法律援助，并自作出决定之日起三日内指派法律援助人员'
  return [
    paragraph(`根据${aidLaw}第四十九条第二款的规定，责令${data.agencyName}改正其作出的${challenged}，${then}。`),
    paragraph(`本决定书同时送${data.agencyName}执行。`),
  ]
}

function upheld(data: DocumentData, challenged: string) {
  return [
    paragraph(`根据${aidLaw}第四十九条第二款的规定，维持${data.agencyName}作出的${challenged}。`),
    paragraph(
      `对本决定不服的，可以自收到本决定书之日起六十日内依法申请行政复议，或者自收到本决定书之日起六个月内依法向人民法院提起行政诉讼（${aidLaw}第四十九条第三款）。`,
    ),
  ]
}
