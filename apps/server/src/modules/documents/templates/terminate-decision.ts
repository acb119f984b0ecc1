import { addressee, noticePaper, paragraph, signature } from './cells.ts'
import { objectionWay } from './refusal-decision.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, caseName, citeInFull, sentence } from './wording.ts'

/** 终止法律援助决定书 (R-85 R-87, 法48): to the recipient within three days, with a copy to firm and authority (D13). */
export function terminateDecision(data: DocumentData) {
  const { ground, reasons } = required(data, 'termination')
  const full = citeInFull(ground)
  const basis = full.startsWith('《') ? full : `${aidLaw}第四十八条第一款`
  const situation = full.startsWith('《') ? '' : `本案属于“${ground}”的情形。`
  return noticePaper('终止法律援助决定书', data, [
    addressee(data.recipient.name),
    paragraph(`本机构为${caseName(data, '你')}提供法律援助。办理过程中查明：${sentence(reasons)}${situation}`),
    paragraph(
      `根据${basis}的规定，本机构决定自即日起终止法律援助。请尽快与承办人${data.assignment ? data.assignment.lawyer : ''}办理材料交接，注意正在进行的诉讼、仲裁等期限。`,
    ),
    objectionWay(data),
    paragraph(`本决定书同时通知承办单位，函告${data.organ ?? '办案机关'}。`),
    signature(data.agencyName, data.issuedOn),
  ])
}
