import { addressee, letterPaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { caseName, organOf, sentence } from './wording.ts'

/** 复函 (forms.md 38, 法27): why no lawyer is assigned on this notice, and that a new one will be answered at once. */
export function notifyReply(data: DocumentData) {
  return letterPaper('复函', data, [
    addressee(organOf(data) || '有关办案机关'),
    paragraph(`贵单位关于${caseName(data)}为${data.recipient.name}提供法律援助的${data.origin?.paperNo ?? ''}通知收悉。`),
    paragraph(`经核实，${sentence(required(data, 'reply'))}本机构不指派律师。情况变化，需要法律援助的，请再次通知，本机构将及时指派。`),
    ...(data.agencyPhone ? [paragraph(`本机构联系电话：${data.agencyPhone}。`)] : []),
    paragraph('特此函复。'),
    signature(data.agencyName, data.issuedOn),
  ])
}
