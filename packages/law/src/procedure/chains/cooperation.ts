import { versionDays } from '../../deadlines/rules.ts'
import { defineChain } from './define.ts'

/**
 * 异地协作 (R-58, 程16、31②). Only the checking of an application stands still meanwhile (程17, D06):
 * the outcome CHECK holds the clock, INVESTIGATION in a case being handled holds none.
 */
export const cooperation = defineChain({
  id: 'COOPERATION',
  title: '异地协作',
  rules: ['R-58'],
  opensOn: ['submitApplication', 'acceptAssignment'],
  states: {
    LETTER_SENT: '已发协作函',
    LETTER_RECEIVED: '对方已收函',
    COOPERATED: '对方已协作',
    COOPERATION_DECLINED: '对方不能协作',
    REPLY_RECORDED: '已收回函',
    RECALLED: '已撤回',
  },
  ends: ['REPLY_RECORDED', 'RECALLED'],
  verbs: {
    sendCooperation: '发出协作函',
    receiveCooperation: '收到协作函',
    cooperate: '完成协作并回函',
    declineCooperation: '书面说明不能协作',
    recordCooperation: '登记收到回函',
    recallCooperation: '撤回协作函',
  },
  since: versionDays['PROC-2023'],
  former: { since: versionDays['PROC-2012'], cite: ['程序规定（2012）'] },
  rows: (row) => [
    row([null], {
      verb: 'sendCooperation',
      outcome: 'CHECK',
      to: 'LETTER_SENT',
      pauses: ['D06'],
      documents: ['COOPERATION_LETTER'],
      roles: ['REVIEWER', 'CENTRE_DIRECTOR'],
      cite: ['程序规定16', '程序规定17'],
    }),
    row([null], {
      verb: 'sendCooperation',
      outcome: 'INVESTIGATION',
      to: 'LETTER_SENT',
      documents: ['COOPERATION_LETTER'],
      roles: ['DISPATCHER', 'CENTRE_DIRECTOR'],
      cite: ['程序规定31②'],
    }),
    row(['LETTER_SENT'], {
      verb: 'receiveCooperation',
      to: 'LETTER_RECEIVED',
      roles: ['RECEPTIONIST', 'REVIEWER'],
      cite: ['程序规定16'],
    }),
    row(['LETTER_RECEIVED'], { verb: 'cooperate', to: 'COOPERATED', roles: ['REVIEWER', 'CENTRE_DIRECTOR'], cite: ['程序规定16'] }),
    row(['LETTER_RECEIVED'], {
      verb: 'declineCooperation',
      to: 'COOPERATION_DECLINED',
      roles: ['CENTRE_DIRECTOR'],
      cite: ['程序规定16'],
    }),
    row(['COOPERATED', 'COOPERATION_DECLINED'], {
      verb: 'recordCooperation',
      outcome: 'CHECK',
      to: 'REPLY_RECORDED',
      resumes: ['D06'],
      roles: ['REVIEWER'],
      cite: ['程序规定16', '程序规定17'],
    }),
    row(['COOPERATED', 'COOPERATION_DECLINED'], {
      verb: 'recordCooperation',
      outcome: 'INVESTIGATION',
      to: 'REPLY_RECORDED',
      roles: ['DISPATCHER', 'REVIEWER'],
      cite: ['程序规定31②'],
    }),
    row(['LETTER_SENT', 'LETTER_RECEIVED'], {
      verb: 'recallCooperation',
      outcome: 'CHECK',
      to: 'RECALLED',
      resumes: ['D06'],
      roles: ['REVIEWER', 'CENTRE_DIRECTOR'],
      cite: ['程序规定17'],
    }),
    row(['LETTER_SENT', 'LETTER_RECEIVED'], {
      verb: 'recallCooperation',
      outcome: 'INVESTIGATION',
      to: 'RECALLED',
      roles: ['DISPATCHER', 'CENTRE_DIRECTOR'],
      cite: ['程序规定31②'],
    }),
  ],
})
