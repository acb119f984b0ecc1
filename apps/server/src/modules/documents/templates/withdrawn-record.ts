import { centred, form, formPaper, label, pairs, signedBy, value } from './cells.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, day, matterOf, wanting } from './wording.ts'

/** 视为撤回申请登记表 (R-56, 法43②): a record of the file, not a refusal, so no objection follows from it. */
export function withdrawnRecord(data: DocumentData) {
  const wide = { span: 3 }
  const missing = (data.missing ?? []).map((one, index) => `${index + 1}．${wanting(one)}`)
  return formPaper('视为撤回申请登记表', data, [
    form(pairs, [
      [label('申请人'), centred(data.recipient.name), label('联系电话'), centred(data.recipient.phone)],
      [label('申请事项'), value(matterOf(data), wide)],
      [label('要求补充的\n材料或说明'), value(missing.join('\n'), { ...wide, minHeight: 40 })],
      [label('补充期限'), centred(data.replyBy ? day(data.replyBy) : ''), label('登记日期'), centred(day(data.issuedOn))],
      [
        label('处理结果'),
        value(
          `申请人未按要求补充材料或者作出说明，根据${aidLaw}第四十三条第二款，视为撤回申请。本登记不是不予法律援助决定，申请人可以重新提出申请。`,
          { ...wide, minHeight: 34 },
        ),
      ],
      [label('告知情况'), value('已用下列方式告知申请人：\n□当面　□电话　□短信　□邮寄　□其他', { ...wide, minHeight: 16 })],
      [label('登记人'), value('', { ...wide, minHeight: 24, sign: signedBy('工作人员', undefined, data.issuedOn) })],
    ]),
  ])
}
