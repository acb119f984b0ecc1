import { type CaseType, nodes, nodesOf, personCategories, terminationGrounds } from '@fayuan/law'
import { type Draft, type Field, optionsOf } from '../../ui/form/field.ts'
import { type Act, type ActTarget, note, reason, told } from './act.ts'
import { deliveryModes, hearingModes, servedWays, workKinds } from './words.ts'

const nodeOptions = ({ caseType }: ActTarget) =>
  (caseType ? nodesOf(caseType as CaseType) : nodes).map(({ code, label }) => ({ value: code, label }))

const served: Field = {
  name: 'served',
  label: '送达',
  kind: 'pick',
  options: optionsOf(servedWays),
  required: true,
  hint: '另行送达的，收到以后请登记送达，异议期从收到之日起算。',
}

const isNoLongerPoor = (draft: Draft) => draft['ground'] === 'NO_LONGER_POOR'

/** 法48(4): means that have changed are told as they were found. */
const meansNow: Field[] = [
  { name: 'means.members', label: '现在共同生活的家庭人数', kind: 'number', required: true, width: 'third' },
  { name: 'means.monthlyIncomeTotal', label: '现在家庭每月总收入（元）', kind: 'number', required: true, width: 'third' },
  {
    name: 'means.applicantMonthlyIncome',
    label: '其中受援人本人（元）',
    kind: 'number',
    width: 'third',
    hint: '对方是共同生活的家庭成员时填写。',
  },
  { name: 'means.opponentIsMember', label: '对方当事人是共同生活的家庭成员', kind: 'tick' },
  { name: 'means.lowIncomeRegistry', label: '现在仍在民政部门的低收入人口名单中', kind: 'tick' },
  { name: 'means.hardshipEvent', label: '现在仍有灾害、意外或者突发重病等困难情形', kind: 'tick' },
  { name: 'means.source', label: '从哪里核查到的', kind: 'text', required: true, hint: '例如信息共享查询结果、工资单。' },
  {
    name: 'means.noLongerOf',
    label: '不再属于下列免予核查的人员',
    kind: 'ticks',
    options: optionsOf(personCategories),
    hint: '办理时因这些身份免予核查、现在已经不再属于的，在这里勾选。',
  },
].map((field) => ({ ...field, when: isNoLongerPoor }) as Field)

export const handlingActs: Record<string, Act> = {
  acceptAssignment: {
    title: '接受指派',
    submit: '接受指派',
    path: '/api/cases/{id}/assignment/acceptance',
    note: '请先核对当事人和对方：接受指派即声明与本案没有利益冲突。接受后 5 日内签订委托协议。',
    fields: () => [{ name: 'noConflict', label: '我与本案当事人没有利益冲突', kind: 'tick', required: true }],
  },
  declineAssignment: {
    title: '退回指派',
    submit: '退回指派',
    path: '/api/cases/{id}/assignment/decline',
    danger: true,
    fields: () => [reason('不能承办的正当理由', '例如：与对方当事人有利益冲突；开庭时间重叠。')],
  },
  logWork: {
    title: '登记承办工作',
    submit: '登记',
    path: '/api/cases/{id}/work',
    fields: () => [
      { name: 'kind', label: '工作', kind: 'pick', options: optionsOf(workKinds), required: true, width: 'half' },
      { name: 'doneOn', label: '日期', kind: 'day', required: true, width: 'quarter', startsToday: true, within: { most: 'TODAY' } },
      { name: 'minutes', label: '用时（分钟）', kind: 'number', required: true, width: 'quarter' },
      { name: 'content', label: '做了什么', kind: 'area', required: true },
      told,
    ],
  },
  reportNode: {
    title: '报告办案节点',
    submit: '报告节点',
    path: '/api/cases/{id}/nodes',
    fields: (target) => [
      { name: 'code', label: '节点', kind: 'pick', options: nodeOptions(target), required: true, width: 'half' },
      { name: 'doneOn', label: '完成日期', kind: 'day', required: true, width: 'half', startsToday: true, within: { most: 'TODAY' } },
      { name: 'fileId', label: '照片或者扫描件', kind: 'file' },
      note,
      told,
    ],
  },
  scheduleHearing: {
    title: '登记开庭',
    submit: '登记开庭',
    path: '/api/cases/{id}/hearings',
    fields: () => [
      { name: 'startsAt', label: '开庭时间', kind: 'instant', required: true, width: 'half' },
      { name: 'mode', label: '方式', kind: 'pick', options: optionsOf(hearingModes), required: true, width: 'half', initial: 'OPEN_COURT' },
      { name: 'place', label: '地点', kind: 'text', required: true, hint: '写到法庭，例如：县人民法院第三法庭' },
      note,
    ],
  },
  suspendCase: {
    title: '中止办理',
    submit: '中止办理',
    path: '/api/cases/{id}/suspension',
    note: '中止期间法定期限照常计算。',
    fields: () => [reason('中止的原因')],
  },
  resumeCase: { title: '恢复办理', submit: '恢复办理', path: '/api/cases/{id}/resumption', fields: () => [note] },
  terminateCase: {
    title: '终止法律援助',
    submit: '终止并出具决定书',
    path: '/api/cases/{id}/termination',
    danger: true,
    note: '终止后须告知受援人；受援人可以向司法行政部门提出异议（法律援助法第四十八条、第四十九条）。',
    fields: () => [
      { name: 'ground', label: '法定情形（法律援助法第四十八条）', kind: 'pick', options: optionsOf(terminationGrounds), required: true },
      { name: 'reasons', label: '事实和理由', kind: 'area', required: true },
      ...meansNow,
      served,
    ],
  },
  askReplacement: {
    title: '登记更换请求',
    submit: '登记请求',
    path: '/api/cases/{id}/replacement-request',
    note: '承办人没有依法履行职责的，受援人可以请求更换（法律援助法第五十五条）。机构核查以后，五日内决定是否更换。',
    fields: () => [
      { name: 'grounds', label: '承办人哪些职责没有依法履行', kind: 'area', required: true },
      { name: 'evidence', label: '交来的证据', kind: 'rows', columns: [{ name: 'name', label: '证据名称' }] },
      { name: 'receivedOn', label: '收到请求的日期', kind: 'day', width: 'half', startsToday: true, within: { most: 'TODAY' } },
    ],
  },
  reportHindrance: {
    title: '报告利害关系或者不能承办',
    submit: '报告',
    path: '/api/cases/{id}/hindrance',
    note: '与本案有利害关系或者因客观原因不能继续承办的，应当报告；负责人同意以后另行指派（程序规定第三十八条）。',
    fields: () => [reason('与本案的利害关系，或者不能继续承办的原因')],
  },
  agreeReplacement: {
    title: '同意更换',
    submit: '同意更换',
    path: '/api/cases/{id}/replacement-request/agreement',
    note: '同意以后，由指派专员更换承办人；请求的内容见案件概况。',
    fields: () => [{ name: 'findings', label: '核查的情况和同意的理由', kind: 'area', required: true }],
  },
  refuseReplacement: {
    title: '不同意更换',
    submit: '不同意更换',
    path: '/api/cases/{id}/replacement-request/refusal',
    danger: true,
    fields: () => [{ name: 'reasons', label: '核查的情况和不同意的理由', kind: 'area', required: true, hint: '会告知请求的人。' }],
  },
  withdrawReplacement: {
    title: '撤回更换请求',
    submit: '登记撤回',
    path: '/api/cases/{id}/replacement-request/withdrawal',
    fields: () => [reason('撤回的原因')],
  },
  completeReplacement: {
    title: '变更协议并移交材料',
    submit: '登记移交',
    path: '/api/cases/{id}/replacement-request/completion',
    note: '登记以后出具新承办人的法律援助公函。',
    fields: () => [{ name: 'handedOver', label: '协议怎样变更、移交了哪些材料、办案机关是否已经告知', kind: 'area', required: true }],
  },
  recordDelivery: {
    title: '登记送达',
    submit: '登记送达',
    path: '/api/cases/{id}/delivery',
    note: '终止决定书应在作出之日起三日内送达受援人、承办单位和办案机关。另行送达的决定，异议的十五日从这里登记的日期起算。',
    fields: () => [
      { name: 'deliveredOn', label: '送达日期', kind: 'day', required: true, width: 'half', startsToday: true, within: { most: 'TODAY' } },
      { name: 'mode', label: '方式', kind: 'pick', options: optionsOf(deliveryModes), required: true, width: 'half' },
      note,
    ],
  },
  voidCase: {
    title: '作废',
    submit: '作废这件案件',
    path: '/api/cases/{id}/voiding',
    danger: true,
    note: '只用于登记错误，例如重复登记、登记错了人。作废以后不再计入统计、列表和待办，期限停止，文书作废；案号不再给别的案件，记录都留着。申请人不办了的，请用“撤回申请”；不符合条件的，请作出决定。',
    fields: () => [reason('为什么作废', '写明另有哪一件，或者错在哪里。')],
  },
  restoreCase: {
    title: '撤销作废',
    submit: '撤销作废，接着办',
    path: '/api/cases/{id}/restoration',
    note: '回到作废以前的状态，期限接着原来的起算日计算，文书恢复。',
    fields: () => [reason('为什么撤销作废')],
  },
}
