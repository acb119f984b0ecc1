import { versionDays } from '../../deadlines/rules.ts'
import { defineChain } from './define.ts'

/** 在押等人员申请的转交 (法39①, R-57; D03 and D05). The application counts from the day the centre receives it. */
export const custody = defineChain({
  id: 'CUSTODY_TRANSFER',
  title: '在押人员申请转交',
  rules: ['R-57'],
  states: { ASKED_IN_CUSTODY: '已提出待转交', FORWARDED: '已转交', RECEIVED_FROM_CUSTODY: '机构已收到' },
  ends: ['RECEIVED_FROM_CUSTODY'],
  verbs: {
    askInCustody: '登记在押人员的申请',
    tellFamily: '通知家属协助提供材料',
    forwardApplication: '转交法律援助机构',
    receiveForwarded: '登记收到转交的申请',
  },
  since: versionDays['LAW-2021'],
  rows: (row) => [
    row([null], {
      verb: 'askInCustody',
      to: 'ASKED_IN_CUSTODY',
      starts: ['D03', 'D05'],
      documents: ['APPLICATION'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['法律援助法39①', '公安机关办理刑事案件程序规定47'],
    }),
    row(['ASKED_IN_CUSTODY', 'FORWARDED'], {
      verb: 'tellFamily',
      to: 'SAME',
      stops: ['D05'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['公安机关办理刑事案件程序规定47'],
    }),
    row(['ASKED_IN_CUSTODY'], {
      verb: 'forwardApplication',
      to: 'FORWARDED',
      stops: ['D03'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['法律援助法39①'],
    }),
    row(['FORWARDED'], {
      verb: 'receiveForwarded',
      to: 'RECEIVED_FROM_CUSTODY',
      documents: ['MATERIAL_RECEIPT'],
      roles: ['RECEPTIONIST', 'REVIEWER'],
      cite: ['法律援助法39', '程序规定20'],
    }),
  ],
})
