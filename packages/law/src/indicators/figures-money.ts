import { balance, flow, quotient } from './define.ts'
import type { IndicatorDefinition } from './definition.ts'

/** T8 经济效益 and T9 经费. Everything in 分; 万元 is made for display only (ST-08). */
const income = (kind: string, label: string, cite: string): IndicatorDefinition =>
  flow('T9', `income.${kind.toLowerCase()}`, label, '分', 'income.received', '到账之日', {
    measure: 'fen',
    where: [{ dim: 'trait', in: [kind] }],
    cite,
  })
const spent = (kind: string, label: string): IndicatorDefinition =>
  flow('T9', `spent.${kind.toLowerCase()}`, label, '分', 'money.spent', '支付之日', {
    measure: 'fen',
    where: [{ dim: 'trait', in: [kind] }],
  })

export const moneyFigures: readonly IndicatorDefinition[] = [
  quotient('MEAN', 'T8', 'recovered.mean', '件均挽回损失', '分', ['recovered'], ['closed'], 'ST-03'),
  income('BUDGET', '财政预算拨款', '法律援助法4'),
  income('HIGHER', '上级专项补助', '法律援助法4'),
  income('LOTTERY', '彩票公益金', 'ST-08'),
  income('DONATION', '社会捐赠', '法律援助法9'),
  income('OTHER', '其他收入', 'ST-08'),
  spent('DUTY', '值班、咨询补贴支出'),
  spent('BUSINESS', '业务支出'),
  spent('STAFF', '人员支出'),
  spent('OUTREACH', '宣传培训支出'),
  balance(
    'T9',
    'funds.left',
    '结余',
    '分',
    ['income.budget', 'income.higher', 'income.lottery', 'income.donation', 'income.other'],
    ['subsidy.paid', 'spent.duty', 'spent.business', 'spent.staff', 'spent.outreach'],
  ),
  quotient('MEAN', 'T9', 'subsidy.mean', '件均办案补贴', '分', ['subsidy.paid'], ['subsidy.cases'], '法律援助法52'),
  flow('T9', 'subsidy.cases', '支付补贴的案件', '件', 'subsidy.paid', '支付之日', {
    // A reversal is a red entry of its own, not a case less or a case more.
    where: [{ dim: 'trait', notIn: ['REVERSAL'] }],
    dims: ['region', 'month', 'caseType'],
  }),
]
