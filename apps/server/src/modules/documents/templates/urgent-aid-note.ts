import { boxes, centred, form, formPaper, label, pairs, signedBy, value } from './cells.ts'
import { otherSideRow } from './other-side-row.ts'
import type { DocumentData } from './document-data.ts'
import { basisPhrase, day, formIn, matterOf, sentence, stageOf } from './wording.ts'

const urgent = [
  '距法定时效或者期限届满不足七日，需要及时提起诉讼或者申请仲裁、行政复议',
  '需要立即申请财产保全、证据保全或者先予执行',
  '法律、法规、规章规定的其他情形',
]

/** 先行提供法律援助审批表 (R-59, 法44): aid first, the papers within the day the agency names (D17). */
export function urgentAidNote(data: DocumentData) {
  const wide = { span: 3 }
  const { decision } = data
  const cited = basisPhrase(decision?.basis ?? [])
  const holds = (option: string) => new RegExp(`第四十四条第一款第${'一二三'.charAt(urgent.indexOf(option))}项`).test(cited)
  const situation = urgent.map((option) => boxes([option], holds)).join('\n')
  const basis = decision && decision.basis.length > 0 ? `\n依据：${basisPhrase(decision.basis)}` : ''
  return formPaper('先行提供法律援助审批表', data, [
    form(pairs, [
      [label('受援人'), centred(data.recipient.name), label('联系电话'), centred(data.recipient.phone)],
      [label('事项'), value(matterOf(data), wide)],
      ...otherSideRow(data, wide),
      [label('援助形式'), centred(formIn(data)), label('所处阶段'), centred(stageOf(data))],
      [label('紧急情形'), value(situation, wide)],
      [label('基本情况'), value(data.facts, { ...wide, minHeight: 34 })],
      [
        label('补办手续'),
        value(
          data.replyBy
            ? `受援人应当在${day(data.replyBy)}前补办申请手续、补充有关材料。逾期没有补办，或者经审查不符合条件的，本机构将依法作出终止或者不予法律援助的决定。`
            : '受援人应当及时补办申请手续、补充有关材料。补办期限：　　　　年　　月　　日',
          wide,
        ),
      ],
      [
        label('审批意见'),
        value(`决定先行提供法律援助。${sentence(decision?.reasons ?? '')}${basis}`, {
          ...wide,
          minHeight: 36,
          sign: signedBy('机构负责人', decision?.by, decision?.on ?? data.issuedOn),
        }),
      ],
      [label('受援人知悉'), value('本人已经知道需要补办手续的内容和期限。', { ...wide, minHeight: 22, sign: signedBy('受援人') })],
    ]),
  ])
}
