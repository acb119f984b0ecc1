import { centred, form, formPaper, label, pairs, signedBy, value } from './cells.ts'
import type { DocumentData } from './document-data.ts'
import { required } from './required.ts'
import { day, matterOf } from './wording.ts'

/** 更换法律援助人员申请表 (R-79, 法55 程37): who is to be replaced, why, and what shows it; the answer comes within five days (D12). */
export function replaceApplication(data: DocumentData) {
  const wide = { span: 3 }
  const { lawyer, grounds, evidence, on } = required(data, 'replacement')
  return formPaper('更换法律援助人员申请表', data, [
    form(pairs, [
      [label('受援人'), centred(data.recipient.name), label('联系电话'), centred(data.recipient.phone)],
      [label('援助事项'), value(matterOf(data), wide)],
      [label('现承办人'), centred(lawyer), label('收到日期'), centred(day(on))],
      [label('请求更换的\n事实和理由'), value(grounds, { ...wide, minHeight: 60 })],
      [
        label('提交的证据'),
        value(evidence.length > 0 ? evidence.map((one, at) => `${at + 1}．${one}`).join('\n') : '没有提交证据', { ...wide, minHeight: 24 }),
      ],
      [
        label('告知'),
        value('本机构自收到本申请之日起五日内决定是否更换，并告知理由。决定更换的，另行指派承办人，原承办人移交案件材料。', wide),
      ],
      [label('申请人'), value('以上情况属实。', { ...wide, minHeight: 24, sign: signedBy('受援人') })],
    ]),
  ])
}
