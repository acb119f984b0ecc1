import { versionDays } from '../../deadlines/rules.ts'
import { apart, defineChain } from './define.ts'

/** 更换法律援助人员 (R-79, 法55, 程37、38; D12). Neither a complaint nor an objection. */
export const replacement = defineChain({
  id: 'REPLACEMENT',
  title: '更换承办人',
  rules: ['R-79'],
  opensOn: ['acceptAssignment'],
  states: {
    REPLACEMENT_ASKED: '待答复更换请求',
    HINDRANCE_REPORTED: '承办人报告不能承办',
    REPLACEMENT_AGREED: '同意更换',
    REPLACEMENT_REFUSED: '不同意更换',
    REPLACEMENT_WITHDRAWN: '撤回更换请求',
    REPLACED: '已换人并移交',
  },
  ends: ['REPLACEMENT_REFUSED', 'REPLACEMENT_WITHDRAWN', 'REPLACED'],
  verbs: {
    askReplacement: '登记更换请求',
    reportHindrance: '报告利害关系或者不能承办',
    agreeReplacement: '同意更换',
    refuseReplacement: '不同意更换',
    withdrawReplacement: '撤回更换请求',
    completeReplacement: '变更协议并移交材料',
  },
  since: versionDays['LAW-2021'],
  rows: (row) => [
    row([null], {
      verb: 'askReplacement',
      to: 'REPLACEMENT_ASKED',
      starts: ['D12'],
      documents: ['REPLACE_APPLICATION'],
      roles: ['CITIZEN', 'PROXY', 'RECEPTIONIST', 'DISPATCHER'],
      cite: ['法律援助法55', '程序规定37'],
    }),
    row([null], {
      verb: 'reportHindrance',
      to: 'HINDRANCE_REPORTED',
      // Who reports by word or letter is taken down by the dispatcher.
      roles: ['LAWYER', 'GRASSROOTS_WORKER', 'FIRM_ADMIN', 'DISPATCHER'],
      cite: ['程序规定38'],
      since: versionDays['PROC-2023'],
    }),
    row(['REPLACEMENT_ASKED', 'HINDRANCE_REPORTED'], {
      verb: 'agreeReplacement',
      to: 'REPLACEMENT_AGREED',
      // The notice names the successor, so it goes out with `replaceLawyer`.
      stops: ['D12'],
      roles: ['CENTRE_DIRECTOR'],
      cite: ['法律援助法55', '程序规定37'],
    }),
    row(['REPLACEMENT_ASKED', 'HINDRANCE_REPORTED'], {
      verb: 'refuseReplacement',
      to: 'REPLACEMENT_REFUSED',
      stops: ['D12'],
      roles: ['CENTRE_DIRECTOR'],
      cite: ['法律援助法55', '程序规定37'],
    }),
    row(['REPLACEMENT_ASKED'], {
      verb: 'withdrawReplacement',
      to: 'REPLACEMENT_WITHDRAWN',
      stops: ['D12'],
      roles: ['CITIZEN', 'PROXY', 'RECEPTIONIST'],
      cite: ['法律援助法55'],
    }),
    row(['REPLACEMENT_AGREED'], {
      verb: 'completeReplacement',
      to: 'REPLACED',
      documents: ['ENTRUST_AGREEMENT', 'POWER_OF_ATTORNEY', 'LEGAL_AID_LETTER'],
      roles: ['DISPATCHER', 'LAWYER', 'FIRM_ADMIN'],
      cite: ['程序规定37'],
      since: versionDays['PROC-2023'],
    }),
  ],
  separation: apart(['reportHindrance'], ['agreeReplacement', 'refuseReplacement'], '报告不能承办的人不能自己决定是否更换。'),
})
