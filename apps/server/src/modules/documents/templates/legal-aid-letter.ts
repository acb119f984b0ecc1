import { addressee, letterPaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, caseName, organOf, roleOf, stageOf } from './wording.ts'

/** 法律援助公函 (R-70, 法36 程24): shown to the authority with the licence and the authorisation when meeting a client or reading a file. */
export function legalAidLetter(data: DocumentData) {
  const { firm, lawyer, licence, phone } = required(data, 'assignment')
  const isDefence = data.form.includes('辩护')
  const rights = isDefence ? '会见、通信和查阅、摘抄、复制案卷材料' : '查阅、摘抄、复制案卷材料和参加有关程序'
  const stage = stageOf(data) ? `，承办阶段为${stageOf(data)}` : ''
  return letterPaper('法律援助公函', data, [
    addressee(organOf(data) || '有关办案机关'),
    paragraph(`${caseName(data)}，本机构依法为${data.recipient.name}提供法律援助，现指派${firm}${lawyer}担任其${roleOf(data)}${stage}。`),
    paragraph(
      `请依法予以接洽，为其${rights}提供便利；开庭、移送、变更强制措施和作出处理决定时，请依法通知承办人，并送达有关法律文书（${aidLaw}第六条）。`,
    ),
    paragraph(`承办人执业证号：${licence}。`),
    paragraph(`${contact(phone, data.agencyPhone)}特此函告。`),
    signature(data.agencyName, data.issuedOn),
  ])
}

/** On a line of its own, since a long number pulls the line before it apart. */
function contact(lawyer: string | undefined, agency: string | undefined): string {
  const known = [lawyer ? `承办人${lawyer}` : '', agency ? `本机构${agency}` : ''].filter(Boolean)
  return known.length > 0 ? `联系电话：${known.join('，')}。` : ''
}
