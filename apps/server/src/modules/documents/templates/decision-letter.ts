import { addressee, letterPaper, paragraph, signature } from './cells.ts'
import { objectionDays } from './refusal-decision.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, caseName, caseRules, day } from './wording.ts'

/** 法律援助决定告知函 (程20, 法39): a decision on the application of somebody in custody goes to the organ and to the place of custody as well. */
export function decisionLetter(data: DocumentData) {
  const { outcome, on } = required(data, 'decision')
  const isGrant = outcome === 'GRANT'
  const number = data.beside?.[isGrant ? 'GRANT_DECISION' : 'REFUSAL_DECISION']
  const decided = `${isGrant ? '给予' : '不予'}法律援助决定${number ? `（${number}）` : ''}`
  const held = data.custodyPlace ? `（现在${data.custodyPlace}）` : ''
  return letterPaper('法律援助决定告知函', data, [
    addressee(data.addressee ?? '有关单位'),
    paragraph(
      `${data.recipient.name}${held}就“${data.matter}”提出的法律援助申请，本机构已经审查，于${day(on)}作出${decided}。根据${aidLaw}第三十九条和${caseRules}第二十条的规定，现函告你单位。`,
    ),
    ...(isGrant ? granted(data) : refused(data)),
    paragraph('随函附决定书一份。'),
    ...(data.agencyPhone ? [paragraph(`本机构联系电话：${data.agencyPhone}。`)] : []),
    paragraph('特此函告。'),
    signature(data.agencyName, data.issuedOn),
  ])
}

const isPlaceOfCustody = ({ addressee: to, custodyPlace }: DocumentData) => to !== undefined && to === custodyPlace

function granted(data: DocumentData) {
  const then = isPlaceOfCustody(data)
    ? '请协助把决定告知其本人，并为法律援助人员会见、通信提供便利。'
    : '请在办理案件时依法为法律援助人员参加诉讼活动提供便利。'
  return [
    paragraph(`${data.isFormOpen ? '' : `援助形式为${data.form}。`}本机构自作出决定之日起三日内指派法律援助人员，指派后另行函告。${then}`),
  ]
}

function refused(data: DocumentData) {
  const bureau = data.bureauName || '司法行政部门'
  const way = `其对决定有异议的，可以自收到决定书之日起${objectionDays(data)}内向${bureau}提出。`
  return [paragraph(isPlaceOfCustody(data) ? `${way}请协助把决定告知其本人；其提出异议的，请及时转交。` : `${caseName(data)}，${way}`)]
}
