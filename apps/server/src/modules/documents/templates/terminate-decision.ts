import { addressee, noticePaper, paragraph, signature } from './cells.ts'
import { objectionWay } from './refusal-decision.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, basisPhrase, caseName, caseRules, day, organOf, sentence } from './wording.ts'

/** 终止法律援助决定书 (R-85 R-87, 法48): to the recipient within three days, with a copy to firm and authority (D13). */
export function terminateDecision(data: DocumentData) {
  const { ground, reasons, cite, on = data.issuedOn } = required(data, 'termination')
  const basis = cite ? basisPhrase([cite]) : `${aidLaw}第四十八条第一款`
  const told = [data.assignment ? '承办单位' : '', organOf(data)].filter(Boolean)
  return noticePaper('终止法律援助决定书', data, [
    addressee(data.recipient.name),
    paragraph(`本机构为${caseName(data, '你')}提供法律援助。办理过程中查明：${sentence(reasons)}这属于应当终止法律援助的情形：${ground}。`),
    paragraph(`根据${basis}、${caseRules}第三十九条的规定，本机构决定自${on === data.issuedOn ? '即日' : day(on)}起终止法律援助。`),
    objectionWay(data),
    paragraph(
      `${data.assignment ? `请尽快与承办人${data.assignment.lawyer}办理材料交接，` : '请'}注意正在进行的诉讼、仲裁等期限。${told.length > 0 ? `本机构同时把终止情况告知${told.join('和')}。` : ''}`,
    ),
    signature(data.agencyName, data.issuedOn),
  ])
}
