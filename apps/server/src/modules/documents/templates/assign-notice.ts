import { addressee, form, label, list, noticePaper, paragraph, signature, stated, value } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, caseRules, day, formIn, isCriminal, matterOf, opponentsOf, organOf, stageOf } from './wording.ts'

/** 指派通知书 (R-70 R-72, 法43 程24): to the firm; five days to the agreement run from its receipt (D08). */
export function assignNotice(data: DocumentData) {
  const assignment = required(data, 'assignment')
  const { recipient } = data
  return noticePaper('指派通知书', data, [
    addressee(assignment.firm),
    paragraph(`${originOf(data)}，现指派你单位${assignment.lawyer}为下列受援人提供法律援助。`),
    form(
      [1.2, 3.8],
      [
        [label('受援人'), value(recipient.name)],
        ...(recipient.phone ? [[label('联系电话'), value(recipient.phone)]] : []),
        ...(data.agent ? [[label('代为申请人'), value(`${data.agent.name}（${data.agent.relation}）`)]] : []),
        [label('事项'), value(matterOf(data))],
        [label('援助形式'), value([formIn(data), stageOf(data)].filter(Boolean).join('，'))],
        [label('办案机关'), stated(data.organ, '还没有确定，由承办人在办理中落实')],
        ...(data.opponents.length > 0 ? [[label('对方当事人'), value(opponentsOf(data))]] : []),
        [label('承办人'), value(`${assignment.lawyer}（执业证号：${assignment.licence}）`)],
        [label('指派日期'), value(day(assignment.on))],
      ],
    ),
    paragraph('请按下列要求办理：'),
    list([
      `自收到本通知书之日起五日内，与受援人或者其法定代理人、近亲属签订${isCriminal(data) ? '委托辩护或者代理协议' : '委托代理协议'}和授权委托书；因受援人或者其他客观原因不能签订的，把原因告知本机构。`,
      '及时会见或者约见受援人并制作笔录，按照规定通报办理情况，不得向受援人收取任何财物。',
      '有利害关系或者其他不能承办的情形，遇到重大疑难问题、群体性事件的，及时报告本机构。',
      '自结案之日起三十日内，向本机构提交结案报告和立卷材料。',
    ]),
    paragraph(
      `以上要求依据${aidLaw}第二十条、第四十六条、第五十条和${caseRules}第二十七条、第三十五条、第三十六条、第三十八条、第四十条。${data.agencyPhone ? `本机构联系电话：${data.agencyPhone}。` : ''}`,
    ),
    signature(data.agencyName, data.issuedOn),
  ])
}

/** By what the case is assigned: the centre's own decision on an application, the notice of the organ, or aid given at once. */
function originOf(data: DocumentData): string {
  const { kind, on, paperNo } = data.origin ?? { kind: 'APPLICATION' as const, on: null, paperNo: null }
  const number = paperNo ? `（${paperNo}）` : ''
  const own = (what: string) => `根据本机构${on ? `于${day(on)}` : ''}作出的${what}${number}`
  if (kind === 'NOTICE')
    return `根据${organOf(data) || '办案机关'}${paperNo ?? '的'}通知，依照${aidLaw}第三十六条、${caseRules}第二十四条第二款的规定`
  if (kind === 'URGENT') return `${own('先行提供法律援助的决定')}，依照${aidLaw}第四十四条、${caseRules}第二十一条的规定`
  return `${own('给予法律援助决定')}，依照${aidLaw}第四十三条第一款、${caseRules}第二十四条第一款的规定`
}
