import { versionDays } from '../../deadlines/rules.ts'
import { defineChain } from './define.ts'

/** 值班律师法律帮助 (R-20…R-24; D21 and D04). It is never a case of its own. */
export const dutyHelp = defineChain({
  id: 'DUTY_LAWYER_HELP',
  title: '值班律师法律帮助',
  rules: ['R-20', 'R-22', 'R-24'],
  states: {
    HELP_ASKED: '待通知值班律师',
    LAWYER_TOLD: '已通知值班律师',
    HELPED: '已提供帮助',
    APPLICATION_TAKEN: '已收申请待转交',
    APPLICATION_HANDED_OVER: '申请已转交',
    HELP_ENDED: '帮助结束',
  },
  ends: ['APPLICATION_HANDED_OVER', 'HELP_ENDED'],
  verbs: {
    askHelp: '登记法律帮助申请',
    tellDutyLawyer: '通知值班律师',
    giveHelp: '登记法律帮助',
    takeApplication: '收下法律援助申请',
    handOverApplication: '转交法律援助申请',
    endHelp: '结束法律帮助',
  },
  since: versionDays['LAW-2021'],
  rows: (row) => [
    row([null], {
      verb: 'askHelp',
      to: 'HELP_ASKED',
      starts: ['D21'],
      documents: ['HELP_APPLICATION'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['法律援助法30', '刑事诉讼法36', '公安机关办理刑事案件程序规定49'],
    }),
    row(['HELP_ASKED'], {
      verb: 'tellDutyLawyer',
      to: 'LAWYER_TOLD',
      stops: ['D21'],
      documents: ['HELP_NOTICE'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['公安机关办理刑事案件程序规定49'],
    }),
    row(['LAWYER_TOLD'], {
      verb: 'giveHelp',
      to: 'HELPED',
      documents: ['HELP_REGISTER'],
      roles: ['DUTY_LAWYER'],
      cite: ['法律援助法30', '刑事诉讼法36'],
    }),
    row(['HELPED'], {
      verb: 'takeApplication',
      to: 'APPLICATION_TAKEN',
      starts: ['D04'],
      documents: ['APPLICATION'],
      roles: ['DUTY_LAWYER'],
      cite: ['法律援助法39②'],
    }),
    row(['APPLICATION_TAKEN'], {
      verb: 'handOverApplication',
      to: 'APPLICATION_HANDED_OVER',
      stops: ['D04'],
      documents: ['HELP_LEDGER'],
      roles: ['DUTY_LAWYER'],
      cite: ['法律援助法39②'],
    }),
    row(['HELPED'], { verb: 'endHelp', to: 'HELP_ENDED', documents: ['HELP_LEDGER'], roles: ['DUTY_LAWYER'], cite: ['法律援助法30'] }),
  ],
})
