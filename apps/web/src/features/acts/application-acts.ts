import { optionsOf } from '../../ui/form/field.ts'
import { type Act, reason } from './act.ts'
import { urgentGrounds } from './words.ts'

export const applicationActs: Record<string, Act> = {
  withdrawApplication: {
    title: '撤回申请',
    submit: '登记撤回',
    path: '/api/applications/{id}/withdrawal',
    danger: true,
    fields: () => [reason('撤回的原因'), { name: 'deemed', label: '申请人逾期未补充材料，视为撤回（法律援助法第四十三条）', kind: 'tick' }],
  },
  redirectApplication: {
    title: '告知向有权机构申请',
    submit: '告知并结束',
    path: '/api/applications/{id}/redirection',
    danger: true,
    note: '不属于本机构管辖的，告知向有权机构申请（法律援助法第三十八条）。这不是不予援助，不出决定书，没有异议。',
    fields: () => [{ name: 'to', label: '有权受理的机构', kind: 'text', required: true }, reason('不由本机构受理的原因')],
  },
  returnNotice: {
    title: '复函退回通知',
    submit: '出具复函',
    path: '/api/applications/{id}/notice-return',
    danger: true,
    note: '当事人已经委托辩护人或者代理人等不再指派的，复函办案机关并说明理由（法律援助法第二十七条）。',
    fields: () => [reason('不再指派的原因')],
  },
  grantUrgentAid: {
    title: '先行提供法律援助',
    submit: '先行提供援助',
    path: '/api/applications/{id}/urgent-aid',
    note: '先行提供援助后，审查继续进行；申请人须按时补交材料（法律援助法第四十四条）。按登记的事实已经不符合条件的，不能先行提供。',
    fields: () => [
      { name: 'ground', label: '紧急情形', kind: 'pick', options: optionsOf(urgentGrounds), required: true },
      {
        name: 'provision',
        label: '依据的法律、法规或者规章',
        kind: 'text',
        required: true,
        hint: '写名称和条文。',
        when: ({ ground }) => ground === 'OTHER_BY_LAW',
      },
      { name: 'supplyBy', label: '申请人补交材料的最后一天', kind: 'day', required: true, width: 'half', within: { least: 'TOMORROW' } },
    ],
  },
  returnCheck: {
    title: '退回重新审查',
    submit: '退回',
    path: '/api/applications/{id}/return',
    fields: () => [reason('退回的原因', '审查人员会看到这段话。')],
  },
  fileObjection: {
    title: '登记异议',
    submit: '登记异议',
    path: '/api/cases/{id}/objection',
    fields: () => [
      { name: 'grounds', label: '申请人不服的理由', kind: 'area', required: true },
      { name: 'receivedOn', label: '收到异议的日期', kind: 'day', width: 'half', startsToday: true, within: { most: 'TODAY' } },
    ],
  },
  decideObjection: {
    title: '作出异议审查决定',
    submit: '作出决定',
    path: '/api/cases/{id}/objection/decision',
    fields: () => [
      {
        name: 'outcome',
        label: '审查结论',
        kind: 'pick',
        required: true,
        options: [
          { value: 'UPHELD', label: '维持原决定' },
          { value: 'CORRECTED', label: '原决定不当，予以纠正' },
        ],
      },
      { name: 'reasons', label: '理由', kind: 'area', required: true },
    ],
  },
}
