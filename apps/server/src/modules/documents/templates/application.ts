import { boxes, centred, form, formPaper, label, note, section, signedBy, stated, value } from './cells.ts'
import { otherSideRow } from './other-side-row.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, day, formIn, matterOf, noCategory, stageOf } from './wording.ts'

/** What is promised is what stands above: of papers only where some came, of money only where it was stated. */
function declarationOf({ materials, household }: DocumentData): string {
  const { monthlyIncomeTotal, applicantMonthlyIncome, note: hardship, items } = household ?? {}
  const isMoneySaid = [monthlyIncomeTotal, applicantMonthlyIncome, hardship, items].some((said) => said !== undefined)
  const money = isMoneySaid ? '知道应当如实说明经济困难状况；' : '知道'
  const law = isMoneySaid ? '第四十一条、第六十四条' : '第六十四条'
  return `本人承诺：以上内容${materials.length > 0 ? '和所交材料' : ''}真实。${money}以欺骗或者其他不正当手段获得法律援助的，须支付已实施法律援助的费用，并可能被处以三千元以下罚款（${aidLaw}${law}）。`
}

const [without, engaged] = ['没有委托代理人或者辩护人', '已经委托']

/** 法律援助申请表 (法40 法41, R-50): filled in for the applicant, who reads and signs it. */
export function application(data: DocumentData) {
  const { recipient, agent } = data
  const columns = [1.45, 1.5, 1.05, 0.8, 1.2, 1.6]
  const wide = { span: 5 }
  return formPaper('法律援助申请表', data, [
    form(columns, [
      [section('申请人', 6)],
      [label('姓名'), centred(recipient.name), label('性别'), centred(recipient.sex), ...nationOf(recipient)],
      [label('出生日期'), centred(recipient.birthDay && day(recipient.birthDay)), label('联系电话'), centred(recipient.phone, { span: 3 })],
      [label('身份证件号码'), centred(recipient.idNumber, { span: 5 })],
      [label('住址'), value(recipient.address, wide)],
      [label('人员类别'), stated(recipient.categories.join('、'), noCategory, wide)],
      [label('代为申请人'), centred(agent?.name, { span: 2 }), label('关系'), centred(agent?.relation, { span: 2 })],
      [section('申请事项', 6)],
      [label('事项'), value(matterOf(data), wide)],
      [label('援助形式'), value(formIn(data), { span: 3 }), label('所处阶段'), centred(stageOf(data))],
      [label('办理机关'), stated(data.organ, '还不知道', wide)],
      ...otherSideRow(data, wide),
      [label('基本情况'), value(data.facts, { ...wide, minHeight: 16 })],
      [label('请求'), value(data.claim, { ...wide, minHeight: 8 })],
      [label('所交材料'), value(materialsPhrase(data), wide)],
      [
        label('委托情况'),
        value(
          boxes([without, engaged], (option) => data.hasCounsel !== undefined && (option === engaged) === data.hasCounsel),
          wide,
        ),
      ],
      [label('申请人声明'), value(declarationOf(data), { ...wide, minHeight: 34, sign: signedBy('申请人或者代为申请人') })],
    ]),
    note('填写有困难的，由工作人员代为填写，读给申请人听，经申请人确认后签名或者按指印。'),
  ])
}

/** 民族 of a citizen, 国籍 of whoever has another or none. */
const nationOf = ({ nation, nationality }: DocumentData['recipient']) =>
  nationality ? [label('国籍'), centred(nationality)] : [label('民族'), centred(nation)]

function materialsPhrase({ materials }: DocumentData): string {
  if (materials.length === 0) return '无'
  if (materials.length > 12) return `共${materials.length}种，详见材料接收凭证。`
  return materials.map(({ name, copies }) => `${name}${copies}份`).join('；')
}
