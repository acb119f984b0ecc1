import { type CaseType, nodes, nodesOf, terminationGrounds } from '@fayuan/law'
import { type Field, optionsOf } from '../../ui/form/field.ts'
import { type Act, type ActTarget, note, reason, told } from './act.ts'
import { deliveryModes, hearingModes, servedWays, workKinds } from './words.ts'

const nodeOptions = ({ caseType }: ActTarget) =>
  (caseType ? nodesOf(caseType as CaseType) : nodes).map(({ code, label }) => ({ value: code, label }))

const served: Field = {
  name: 'served',
  label: '送达',
  kind: 'pick',
  options: optionsOf(servedWays),
  initial: 'NOW',
  hint: '另行送达的，收到以后请登记送达，异议期从收到之日起算。',
}

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
      { name: 'doneOn', label: '日期', kind: 'day', required: true, width: 'quarter' },
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
      { name: 'doneOn', label: '完成日期', kind: 'day', required: true, width: 'half' },
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
      served,
    ],
  },
  recordDelivery: {
    title: '登记送达',
    submit: '登记送达',
    path: '/api/cases/{id}/delivery',
    note: '终止决定书应在作出之日起三日内送达受援人、承办单位和办案机关。另行送达的决定，异议的十五日从这里登记的日期起算。',
    fields: () => [
      { name: 'deliveredOn', label: '送达日期', kind: 'day', required: true, width: 'half' },
      { name: 'mode', label: '方式', kind: 'pick', options: optionsOf(deliveryModes), required: true, width: 'half' },
      note,
    ],
  },
}
