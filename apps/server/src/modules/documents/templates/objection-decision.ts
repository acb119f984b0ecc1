import { addressee, list, noticePaper, paragraph, signature } from './cells.ts'
import { required } from './required.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, blank, caseName, caseRules, day, sentence } from './wording.ts'

/** 复议法20 since 2024; the period stood in article 9 before. */
const periodOf = (issuedOn: string) => (issuedOn < '2024-01-01' ? '第九条' : '第二十条')

/** 异议审查决定书 (R-62 R-63, 法49): issued by the bureau that set up the agency, not by the agency. */
export function objectionDecision(data: DocumentData) {
  const { receivedOn, outcome, reasons } = required(data, 'objection')
  const challenged = isOfTermination(data) ? '终止法律援助决定' : '不予法律援助决定'
  const corrected = /CORRECT|改正|撤销/.test(outcome)
  return noticePaper('法律援助异议审查决定书', data, [
    addressee(data.recipient.name),
    paragraph(`你对${data.agencyName}就${caseName(data, '你')}作出的${challenged}有异议，本机关于${day(receivedOn)}收到。现已审查终结。`),
    paragraph(`审查认为：${sentence(reasons)}`),
    ...(corrected ? correction(data, challenged) : upheld(data, challenged)),
    signature(data.bureauName, data.issuedOn),
  ])
}

const isOfTermination = ({ objection, termination }: DocumentData) =>
  objection?.against ? objection.against === 'TERMINATION' : Boolean(termination)

function correction(data: DocumentData, challenged: string) {
  const then = isOfTermination(data)
    ? '继续为受援人提供法律援助'
    : '作出给予申请人法律援助的决定，并自本决定作出之日起三日内指派法律援助人员'
  return [
    paragraph(
      `根据${aidLaw}第四十九条第二款${isOfTermination(data) ? '' : `、${caseRules}第二十三条`}的规定，责令${data.agencyName}改正其作出的${challenged}，${then}。`,
    ),
    paragraph(`本决定书同时送${data.agencyName}执行。`),
  ]
}

const unknown = { reviewOrgan: '', reviewAddress: '', court: '', courtAddress: '' }

/** Who it is and where, with room for a pen where the bureau has not entered it. */
const named = (name: string, address: string) =>
  `${name.trim() || blank}（${address.trim() ? address.trim() : `地址：${blank}，电话：${blank}`}）`

/** Both ways with both clocks (R-63): the review organ and the court are those the bureau has entered, never guessed. */
function upheld(data: DocumentData, challenged: string) {
  const bureau = data.bureau ?? unknown
  return [
    paragraph(`根据${aidLaw}第四十九条第二款的规定，维持${data.agencyName}作出的${challenged}。`),
    paragraph('对本决定不服的，可以选择下列一种办法：'),
    list([
      `自收到本决定书之日起六十日内，向${named(bureau.reviewOrgan, bureau.reviewAddress)}申请行政复议；对复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。`,
      `自收到本决定书之日起六个月内，直接向${named(bureau.court, bureau.courtAddress)}提起行政诉讼。`,
    ]),
    paragraph(
      `（依据：${aidLaw}第四十九条第三款、《中华人民共和国行政复议法》${periodOf(data.objection?.on ?? data.issuedOn)}、《中华人民共和国行政诉讼法》第四十五条、第四十六条）`,
    ),
  ]
}
