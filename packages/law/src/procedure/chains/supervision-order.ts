import { versionDays } from '../../deadlines/rules.ts'
import { apart, defineChain } from './define.ts'

const upper = ['BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN'] as const
const below = ['CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'CITY_ADMIN'] as const

/**
 * 督办单 (法5、57): opened by a person, or by the rule when a clock is overdue (law.md §10); it closes only with proof.
 * The day to answer by is set in the order itself; there is no statutory one.
 */
export const supervisionOrder = defineChain({
  id: 'SUPERVISION_ORDER',
  title: '督办',
  rules: ['R-08', 'R-61'],
  states: {
    ORDER_OPEN: '待签收',
    ORDER_SIGNED: '办理中',
    ORDER_ESCALATED: '逾期已升级',
    ORDER_ANSWERED: '已回复待审核',
    ORDER_CLOSED: '已办结',
    ORDER_WITHDRAWN: '已撤销',
  },
  ends: ['ORDER_CLOSED', 'ORDER_WITHDRAWN'],
  verbs: {
    openOrder: '发出督办单',
    signOrder: '签收督办单',
    extendOrder: '批准延期回复',
    escalateOrder: '升级督办',
    answerOrder: '回复督办',
    returnAnswer: '退回重新办理',
    acceptAnswer: '审核办结',
    withdrawOrder: '撤销督办单',
  },
  since: versionDays['LAW-2021'],
  rows: (row) => [
    row([null], { verb: 'openOrder', to: 'ORDER_OPEN', roles: upper, cite: ['法律援助法5', '法律援助法57'] }),
    row([null], { verb: 'openOrder', outcome: 'BY_RULE', to: 'ORDER_OPEN', roles: upper, cite: ['法律援助法5', 'R-61'] }),
    row(['ORDER_OPEN'], { verb: 'signOrder', to: 'ORDER_SIGNED', roles: below, cite: ['法律援助法5'] }),
    row(['ORDER_OPEN', 'ORDER_SIGNED'], { verb: 'extendOrder', to: 'SAME', roles: upper, cite: ['法律援助法5'] }),
    row(['ORDER_OPEN', 'ORDER_SIGNED'], {
      verb: 'escalateOrder',
      to: 'ORDER_ESCALATED',
      roles: upper,
      cite: ['法律援助法5', '法律援助法57'],
    }),
    row(['ORDER_SIGNED', 'ORDER_ESCALATED'], { verb: 'answerOrder', to: 'ORDER_ANSWERED', roles: below, cite: ['法律援助法5'] }),
    row(['ORDER_ANSWERED'], { verb: 'returnAnswer', to: 'ORDER_SIGNED', roles: upper, cite: ['法律援助法5'] }),
    row(['ORDER_ANSWERED'], { verb: 'acceptAnswer', to: 'ORDER_CLOSED', roles: upper, cite: ['法律援助法5', '法律援助法57'] }),
    row(['ORDER_OPEN', 'ORDER_SIGNED'], { verb: 'withdrawOrder', to: 'ORDER_WITHDRAWN', roles: upper, cite: ['法律援助法5'] }),
  ],
  separation: apart(
    ['answerOrder'],
    ['returnAnswer', 'acceptAnswer', 'extendOrder'],
    '回复督办的人不能审核自己的回复，请由发出督办的一方审核。',
  ),
})
