import { boxes, centred, form, formPaper, label, pairs, section, signedBy, stated, value } from './cells.ts'
import { required } from './required.ts'
import { otherSideRow } from './other-side-row.ts'
import type { DocumentData } from './document-data.ts'
import { basisPhrase, formIn, matterOf, noCategory, sentence, stageOf } from './wording.ts'

/** 法律援助审查表 (R-60, 程14): the three requirements, the checker's opinion, then the director's own hand. */
export function reviewForm(data: DocumentData) {
  const check = required(data, 'check')
  const wide = { span: 3 }
  const { decision } = data
  const verdict = boxes(['给予法律援助', '不予法律援助'], (option) =>
    option.startsWith('给予') ? decision?.outcome === 'GRANT' : decision?.outcome === 'REFUSE',
  )
  return formPaper('法律援助审查表', data, [
    form(pairs, [
      [label('申请人'), centred(data.recipient.name), label('证件号码'), centred(data.recipient.idNumber)],
      [label('人员类别'), stated(data.recipient.categories.join('、'), noCategory, wide)],
      [label('申请事项'), value(matterOf(data), wide)],
      ...otherSideRow(data, wide),
      [label('援助形式'), centred(formIn(data)), label('所处阶段'), centred(stageOf(data))],
      [section('审查情况', 4)],
      [label('主体条件'), value(check.subject, wide)],
      [label('事项范围'), value(check.scope, wide)],
      [label('经济困难或\n其他法定\n条件'), value(check.means, wide)],
      [label('依据'), value(basisPhrase(check.basis), wide)],
      [label('审查意见'), value(check.opinion, { ...wide, minHeight: 36, sign: signedBy('审查人', check.by, check.on) })],
      [
        label('审批意见'),
        value(decision ? `${verdict}\n${sentence(decision.reasons)}` : verdict, {
          ...wide,
          minHeight: 40,
          sign: signedBy('机构负责人', decision?.by, decision?.on),
        }),
      ],
    ]),
  ])
}
