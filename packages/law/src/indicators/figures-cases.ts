import { notifiedCites } from '../glossary/grounds.ts'
import { balance, flow, quotient } from './define.ts'
import type { FlowDefinition, IndicatorDefinition } from './definition.ts'
import type { DimensionId } from './dimensions.ts'
import { indicators } from './indicators.ts'
import type { IndicatorId } from './indicators.ts'

/** T5 受理审批, T6 案件, T7 受援人, T8: what the cube already counts, defined once in indicators.ts, and what is derived from it. */
type Source = Pick<FlowDefinition, 'table' | 'event' | 'measure'>

const sources: Readonly<Record<IndicatorId, Source>> = {
  accepted: { table: 'T5', event: 'case.received', measure: null },
  granted: { table: 'T5', event: 'case.granted', measure: null },
  'granted.persons': { table: 'T7', event: 'case.granted', measure: 'persons' },
  refused: { table: 'T5', event: 'case.refused', measure: null },
  withdrawn: { table: 'T5', event: 'case.withdrawn', measure: null },
  terminated: { table: 'T6', event: 'case.terminated', measure: null },
  closed: { table: 'T6', event: 'case.closed', measure: null },
  recovered: { table: 'T8', event: 'case.closed', measure: 'recovered' },
  'wages.recovered': { table: 'T8', event: 'case.closed', measure: 'wages' },
  'subsidy.paid': { table: 'T9', event: 'subsidy.paid', measure: 'fen' },
}

const counted = indicators.map((row): FlowDefinition => ({ ...row, ...sources[row.id], kind: 'FLOW', where: [], mark: '设' }))

const notices = ['NOTIFIED_COURT', 'NOTIFIED_PROCURATORATE', 'NOTIFIED_POLICE']
const persons: readonly DimensionId[] = ['region', 'month', 'caseType', 'personCategory', 'gender', 'ageBand', 'residence']

const recipients = (id: string, label: string, dim: DimensionId, values: readonly string[]): FlowDefinition =>
  flow('T7', `recipients.${id}`, label, '人次', 'case.granted', '作出给予决定或者收到通知之日', {
    measure: 'persons',
    where: [{ dim, in: values }],
    dims: persons,
  })

const closedBy = (id: string, label: string, values: readonly string[]): FlowDefinition =>
  flow('T6', `closed.${id}`, label, '件', 'case.closed', '结案日', { where: [{ dim: 'procedure', in: values }], cite: 'ST-05' })

export const caseFigures: readonly IndicatorDefinition[] = [
  ...counted,
  flow('T5', 'applied', '其中：申请', '件', 'case.received', '收到申请之日', { where: [{ dim: 'channel', notIn: notices }] }),
  flow('T5', 'notified', '其中：办案机关通知', '件', 'case.received', '收到通知之日', {
    where: [{ dim: 'channel', in: notices }],
    dims: ['region', 'month', 'channel', 'criminalRoute'],
    cite: notifiedCites.N1,
  }),
  flow('T5', 'withdrawn.deemed', '其中：视为撤回', '件', 'case.withdrawn', '视为撤回之日', {
    where: [{ dim: 'trait', in: ['DEEMED'] }],
    cite: '法律援助法43②',
  }),
  flow('T5', 'urgent', '先行提供法律援助', '件', 'urgent.granted', '作出先行决定之日', { cite: '法律援助法44' }),
  flow('T5', 'transferred', '转其他机构', '件', 'case.transferred', '告知之日', { cite: '法律援助法38' }),
  flow('T5', 'reviewed', '作出审查决定', '件', 'review.decided', '作出决定之日', { cite: '法律援助法43' }),
  flow('T5', 'review.days', '审查用时合计', '天', 'review.decided', '作出决定之日', { measure: 'days', cite: '法律援助法43' }),
  flow('T5', 'review.overdue', '超期审查', '件', 'review.decided', '作出决定之日', {
    where: [{ dim: 'trait', in: ['OVERDUE'] }],
    cite: '法律援助法43',
  }),
  quotient('MEAN', 'T5', 'review.days.mean', '平均审查天数', '天', ['review.days'], ['reviewed'], '法律援助法43'),
  quotient('RATIO', 'T5', 'review.overdue.rate', '审查超期率', '%', ['review.overdue'], ['reviewed'], '法律援助法43'),

  balance('T6', 'pending', '未结', '件', ['granted'], ['closed', 'terminated']),
  quotient('RATIO', 'T6', 'closing.rate', '办结率（办结/受理数，含往期）', '%', ['closed'], ['granted'], 'ST-03'),
  flow('T6', 'archived', '归档', '件', 'case.archived', '归档之日', { cite: '程序规定42' }),
  flow('T6', 'groups', '群体案', '件', 'case.granted', '作出给予决定或者收到通知之日', {
    where: [{ dim: 'group', in: ['GROUP'] }],
    cite: 'R-78',
  }),
  closedBy('litigation', '诉讼办结', ['LITIGATION']),
  closedBy('mediation', '调解、和解办结', ['MEDIATION', 'SETTLEMENT']),
  quotient('RATIO', 'T6', 'litigation.rate', '诉讼占比', '%', ['closed.litigation'], ['closed'], 'ST-05'),

  recipients('migrant', '农民工', 'personCategory', ['MIGRANT_WORKER']),
  recipients('disabled', '残疾人', 'personCategory', [
    'DISABLED',
    'DISABLED_VISION',
    'DISABLED_HEARING_SPEECH',
    'DISABLED_PHYSICAL',
    'DISABLED_MENTAL',
  ]),
  recipients('elderly', '老年人', 'personCategory', ['ELDERLY', 'ELDERLY_70']),
  recipients('minor', '未成年人', 'personCategory', ['MINOR']),
  recipients('woman', '妇女', 'personCategory', ['WOMAN']),
  recipients('military', '军人军属', 'personCategory', ['MILITARY', 'MILITARY_FAMILY', 'MARTYR_OR_LINE_OF_DUTY_FAMILY']),
  recipients('rural', '农村', 'residence', ['RURAL']),
]
