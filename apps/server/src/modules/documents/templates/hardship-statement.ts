import { centred, form, formPaper, head, label, note, pairs, section, signedBy, stated, value } from './cells.ts'
import type { DocumentData } from './document-data.ts'
import { aidLaw, noCategory } from './wording.ts'

const usual = ['工资、经营、务农等收入', '低保、救助、抚恤等收入', '房屋、车辆、存款等财产', '医疗、教育、赡养抚养等支出', '债务']

/** 经济困难状况说明表 (R-46, 法41): the applicant's own statement; not taken in the cases of 法32. */
export function hardshipStatement(data: DocumentData) {
  const { recipient, household } = data
  const items = household?.items ?? usual.map((name) => ({ label: name, value: '' }))
  return formPaper('经济困难状况说明表', data, [
    form(pairs, [
      [label('姓名'), centred(recipient.name), label('证件号码'), centred(recipient.idNumber)],
      [label('人员类别'), stated(recipient.categories.join('、'), noCategory, { span: 3 })],
      [section('共同生活的家庭成员', 4)],
      [
        label('家庭人数'),
        centred(household?.members === undefined ? '' : `${household.members}人（含本人）`),
        label('每月总收入'),
        centred(household && income(household)),
      ],
      [head('项目', { span: 2 }), head('说明', { span: 2 })],
      ...answered(household ?? {}).map(([what, said]) => [label(what, { span: 2 }), value(said, { span: 2 })]),
      ...items.map((item) => [label(item.label, { span: 2 }), value(item.value, { span: 2, minHeight: item.value ? 0 : 9 })]),
      [label('其他需要\n说明的情况'), value(household?.note ?? '', { span: 3, minHeight: 18 })],
      [
        label('承诺'),
        value(
          `本人如实说明了本人和共同生活的家庭成员的经济状况，同意法律援助机构依法查询核实。说明不实的，愿意承担相应的法律责任（${aidLaw}第四十一条、第六十四条）。`,
          { span: 3, minHeight: 36, sign: signedBy('申请人') },
        ),
      ],
    ]),
    note(
      `属于${aidLaw}第三十二条规定情形的，不填写本表。\n有低保证、残疾证、救助证明等材料的，可以一并提交；属于该法第四十二条规定人员的，免予核查。`,
    ),
  ])
}

const [registry, event] = ['民政部门认定的低收入人口', '遭遇灾害、事故、重病']

/** Yes and no as they were answered; what nobody was asked has no row. */
const answered = ({ lowIncomeRegistry, hardshipEvent }: Partial<NonNullable<DocumentData['household']>>): [string, string][] =>
  [
    { what: registry, said: lowIncomeRegistry, words: ['是', '不是'] },
    { what: event, said: hardshipEvent, words: ['遭遇过', '没有遭遇'] },
  ].flatMap(({ what, said, words: [yes = '', no = ''] }) =>
    said === undefined ? [] : [[what, said ? yes : no] satisfies [string, string]],
  )

/** Only the sums that were stated. */
function income({ members = 0, monthlyIncomeTotal: total, applicantMonthlyIncome: own }: NonNullable<DocumentData['household']>): string {
  const each = total !== undefined && members > 0 ? `，人均${money(total / members)}元` : ''
  return [...(total === undefined ? [] : [`${money(total)}元${each}`]), ...(own === undefined ? [] : [`本人${money(own)}元`])].join('；')
}

const money = (amount: number) => String(Math.round(amount * 100) / 100)
