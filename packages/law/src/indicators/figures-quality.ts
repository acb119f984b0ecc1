import { flow, quotient } from './define.ts'
import type { IndicatorDefinition } from './definition.ts'

/** T10 值班与质量. The duty lawyer's work is never added to the cases (trap 12). */
const grades = { dims: ['region', 'month', 'grade'] } as const

export const qualityFigures: readonly IndicatorDefinition[] = [
  flow('T10', 'duty.persons', '值班接待', '人次', 'duty.received', '接待之日', { measure: 'persons', cite: '法律援助法14' }),
  flow('T10', 'help.cases', '值班律师法律帮助', '件', 'help.given', '提供帮助之日', {
    dims: ['region', 'month', 'stage'],
    cite: '法律援助法30',
  }),
  flow('T10', 'plea.witnessed', '见证认罪认罚具结', '次', 'plea.witnessed', '签署之日', { cite: '刑事诉讼法174' }),
  flow('T10', 'files.reviewed', '评查案件', '件', 'file.reviewed', '评定之日', { ...grades, cite: '法律援助法59' }),
  flow('T10', 'files.good', '评为优秀、良好', '件', 'file.reviewed', '评定之日', { where: [{ dim: 'grade', in: ['EXCELLENT', 'GOOD'] }] }),
  quotient('RATIO', 'T10', 'good.rate', '优良率', '%', ['files.good'], ['files.reviewed'], 'Q-06'),
  flow('T10', 'visits', '回访', '次', 'recipient.visited', '回访之日', { cite: '法律援助法59' }),
  flow('T10', 'visits.reached', '接通的回访', '次', 'recipient.visited', '回访之日', { where: [{ dim: 'trait', in: ['REACHED'] }] }),
  flow('T10', 'visits.satisfied', '满意的回访', '次', 'recipient.visited', '回访之日', { where: [{ dim: 'trait', in: ['SATISFIED'] }] }),
  quotient('RATIO', 'T10', 'reached.rate', '回访接通率', '%', ['visits.reached'], ['visits'], 'Q-12'),
  quotient('RATIO', 'T10', 'satisfaction.rate', '满意率（满意/接通）', '%', ['visits.satisfied'], ['visits.reached'], 'Q-12'),
  flow('T10', 'observed', '庭审旁听', '次', 'hearing.observed', '开庭之日', { cite: '法律援助法59' }),
  flow('T10', 'complaints', '投诉', '起', 'complaint.registered', '登记之日', { cite: '法律援助法56' }),
  flow('T10', 'replaced', '更换承办人', '次', 'provider.replaced', '更换之日', { cite: '法律援助法55' }),
]
