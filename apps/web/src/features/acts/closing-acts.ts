import { civilResults, closingGrounds, crossRegions, defenceOutcomes, feeParts } from '@fayuan/law'
import { optionsOf } from '../../ui/form/field.ts'
import { type Act, note } from './act.ts'
import { retentions, trialModes } from './words.ts'

const isCriminal = (caseType: string | null) => caseType === 'CRIMINAL'
const grounds = Object.values(closingGrounds).map(({ code, text }) => ({ value: code, label: text }))

export const closingActs: Record<string, Act> = {
  closeCase: {
    title: '结案',
    submit: '结案，出具结案报告',
    path: '/api/cases/{id}/closing',
    wide: true,
    note: '结案日按收到文书之日计算；30 日内提交案卷（程序规定第四十条）。',
    fields: ({ caseType }) => [
      { name: 'closedOn', label: '结案日', kind: 'day', required: true, width: 'third', within: { most: 'TODAY' } },
      { name: 'ground', label: '结案日的依据', kind: 'pick', options: grounds, required: true, width: 'third' },
      {
        name: 'trialMode',
        label: '审理方式',
        kind: 'pick',
        options: optionsOf(trialModes),
        required: true,
        width: 'third',
      },
      ...(isCriminal(caseType)
        ? [
            {
              name: 'defenceOutcome',
              label: '辩护（代理）意见采纳情况',
              kind: 'pick',
              options: optionsOf(defenceOutcomes),
              required: true,
              width: 'half',
            } as const,
          ]
        : [{ name: 'result', label: '承办结果', kind: 'pick', options: optionsOf(civilResults), required: true, width: 'half' } as const]),
      { name: 'recoveredFen', label: '取得利益或者挽回损失', kind: 'money', width: 'quarter', initial: '0' },
      { name: 'wagesFen', label: '其中劳动报酬', kind: 'money', width: 'quarter', initial: '0' },
      { name: 'summary', label: '办理经过和结果', kind: 'area', required: true },
    ],
  },
  submitFile: {
    title: '提交案卷',
    submit: '提交案卷',
    path: '/api/cases/{id}/file',
    wide: true,
    fields: () => [
      { name: 'pages', label: '总页数', kind: 'number', required: true, width: 'quarter' },
      {
        name: 'items',
        label: '卷内目录（页码前后相接）',
        kind: 'rows',
        required: true,
        initial: [
          '法律援助申请表',
          '给予法律援助决定书',
          '指派通知书',
          '委托协议和授权委托书',
          '起诉状或者辩护词',
          '裁判文书',
          '结案报告',
        ].map((name) => ({ name })),
        columns: [
          { name: 'name', label: '文件名称' },
          { name: 'from', label: '起页', kind: 'number', narrow: true },
          { name: 'to', label: '止页', kind: 'number', narrow: true },
        ],
      },
    ],
  },
  returnFile: {
    title: '退回补卷',
    submit: '退回补卷',
    path: '/api/cases/{id}/file/return',
    fields: () => [{ name: 'reasons', label: '缺什么、怎么补', kind: 'area', required: true, hint: '承办人会看到这段话。' }],
  },
  acceptFile: {
    title: '核卷通过',
    submit: '核卷通过',
    path: '/api/cases/{id}/file/acceptance',
    note: '已核对：受理和指派文书齐全、委托手续齐全、办案过程有记录、裁判或者处理文书在卷、结案报告完整。',
    fields: () => [note],
  },
  archiveCase: {
    title: '归档',
    submit: '归档',
    path: '/api/cases/{id}/archive',
    fields: () => [
      { name: 'fileNo', label: '档号（不填自动编号）', kind: 'text', width: 'half' },
      {
        name: 'retention',
        label: '保管期限',
        kind: 'pick',
        options: optionsOf(retentions),
        required: true,
        initial: '30年',
        width: 'half',
      },
    ],
  },
  calculateSubsidy: {
    title: '核算补贴',
    submit: '核算补贴',
    path: '/api/cases/{id}/subsidy',
    fields: () => [
      { name: 'trialMode', label: '审理方式', kind: 'pick', options: optionsOf(trialModes), width: 'half' },
      { name: 'expensesFen', label: '凭票据的直接费用', kind: 'money', width: 'half' },
      {
        name: 'part',
        label: '另有标准的',
        kind: 'pick',
        options: optionsOf(feeParts),
        width: 'half',
        hint: '附带民事、执行、调解，标准里另写了的才选',
      },
      { name: 'crossRegion', label: '跨不跨市', kind: 'pick', options: optionsOf(crossRegions), width: 'half' },
      { name: 'caseCount', label: '同案一起办的件数', kind: 'number', width: 'half', hint: '一件的不填' },
      { name: 'isMajor', label: '重大疑难', kind: 'tick', width: 'half' },
      { name: 'sharePercent', label: '已完成工作（%）', kind: 'number', width: 'half', hint: '终止的案件按此支付；正常结案的不填。' },
    ],
  },
  approveSubsidy: { title: '审批补贴', submit: '同意发放', path: '/api/cases/{id}/subsidy/approval', fields: () => [note] },
}
