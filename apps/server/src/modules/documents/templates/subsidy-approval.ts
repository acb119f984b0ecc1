import { centred, form, formPaper, head, label, note, pairs, signedBy, value } from './cells.ts'
import { capitalAmount, yuan } from './numerals.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, day, formIn, matterOf } from './wording.ts'

/** 法律援助补贴审批表 (F-03 F-06, 法52): whoever checked the file does not approve the money. */
export function subsidyApproval(data: DocumentData) {
  const { lines, totalFen, checkedBy, checkedOn, approvedBy } = required(data, 'subsidy')
  const { assignment, closing } = data
  return formPaper('法律援助补贴审批表', data, [
    form(pairs, [
      [label('受援人'), centred(data.recipient.name), label('援助形式'), centred(formIn(data))],
      [label('案由'), value(matterOf(data), { span: 3 })],
      [label('承办单位'), centred(assignment?.firm), label('承办人'), centred(assignment?.lawyer)],
      [label('指派日期'), centred(day(assignment?.on)), label('结案日期'), centred(day(closing?.closedOn ?? data.archive?.closedOn))],
      [head('补贴项目', { span: 2 }), head('金额（元）', { span: 2 })],
      ...lines.map((line) => [value(line.label, { span: 2 }), value(yuan(line.fen), { span: 2, align: 'right' })]),
      [label('合计', { span: 2 }), value(yuan(totalFen), { span: 2, align: 'right' })],
      [label('大写'), value(`人民币${capitalAmount(totalFen)}`, { span: 3 })],
      [
        label('核卷意见'),
        value('案卷材料齐全、符合归档规范。', { span: 3, minHeight: 26, sign: signedBy('核卷人', checkedBy, checkedOn ?? undefined) }),
      ],
      [
        label('审批意见'),
        value(approvedBy ? '同意支付。' : '', {
          span: 3,
          minHeight: 28,
          sign: signedBy('审批人', approvedBy ?? undefined, approvedBy ? data.issuedOn : undefined),
        }),
      ],
      [label('财务复核'), value('', { span: 3, minHeight: 22, sign: signedBy('财务人员') })],
    ]),
    note(
      `法律援助补贴免征增值税和个人所得税（${aidLaw}第五十二条），支付时办理劳务报酬所得免税申报。\n核卷人、审批人、支付人不得为同一人，承办人不得参与本案核卷和审批。`,
    ),
  ])
}
