import { versionDays } from '../../deadlines/rules.ts'
import { defineChain } from './define.ts'

/** 对维持决定的复议与诉讼 (R-63, 行政复议法20, 行政诉讼法45、46; D11): after the bureau has upheld a refusal or a termination. */
export const remedy = defineChain({
  id: 'REMEDY',
  title: '复议与诉讼',
  rules: ['R-63'],
  opensOn: ['decideObjection:UPHELD'],
  states: {
    RECONSIDERING: '行政复议中',
    RECONSIDERED: '复议维持',
    LITIGATING: '行政诉讼中',
    REMEDY_ENDED: '程序结束',
    TO_BE_REDONE: '责令重新处理',
  },
  ends: ['REMEDY_ENDED', 'TO_BE_REDONE'],
  verbs: {
    recordReconsideration: '登记行政复议',
    recordReconsiderationResult: '登记复议结果',
    recordLitigation: '登记行政诉讼',
    recordJudgment: '登记诉讼结果',
    letRemedyLapse: '登记期满未起诉',
  },
  since: versionDays['LAW-2021'],
  rows: (row) => [
    row([null], {
      verb: 'recordReconsideration',
      to: 'RECONSIDERING',
      stops: ['D11'],
      roles: ['BUREAU_ADMIN'],
      cite: ['法律援助法49', '行政复议法20'],
    }),
    row(['RECONSIDERING'], {
      verb: 'recordReconsiderationResult',
      outcome: 'UPHELD',
      to: 'RECONSIDERED',
      roles: ['BUREAU_ADMIN'],
      cite: ['行政复议法20'],
    }),
    row(['RECONSIDERING'], {
      verb: 'recordReconsiderationResult',
      outcome: 'REVOKED',
      to: 'TO_BE_REDONE',
      roles: ['BUREAU_ADMIN'],
      cite: ['法律援助法49', '行政复议法20'],
    }),
    row(['RECONSIDERING'], {
      verb: 'recordReconsiderationResult',
      outcome: 'WITHDRAWN',
      to: 'REMEDY_ENDED',
      roles: ['BUREAU_ADMIN'],
      cite: ['行政复议法20'],
    }),
    row([null, 'RECONSIDERED'], {
      verb: 'recordLitigation',
      to: 'LITIGATING',
      stops: ['D11'],
      roles: ['BUREAU_ADMIN'],
      cite: ['行政诉讼法45', '行政诉讼法46'],
    }),
    row(['RECONSIDERED'], { verb: 'letRemedyLapse', to: 'REMEDY_ENDED', roles: ['BUREAU_ADMIN'], cite: ['行政诉讼法45'] }),
    row(['LITIGATING'], {
      verb: 'recordJudgment',
      outcome: 'UPHELD',
      to: 'REMEDY_ENDED',
      roles: ['BUREAU_ADMIN'],
      cite: ['行政诉讼法46'],
    }),
    row(['LITIGATING'], {
      verb: 'recordJudgment',
      outcome: 'REVOKED',
      to: 'TO_BE_REDONE',
      roles: ['BUREAU_ADMIN'],
      cite: ['法律援助法49', '行政诉讼法46'],
    }),
    row(['LITIGATING'], {
      verb: 'recordJudgment',
      outcome: 'WITHDRAWN',
      to: 'REMEDY_ENDED',
      roles: ['BUREAU_ADMIN'],
      cite: ['行政诉讼法46'],
    }),
  ],
})
