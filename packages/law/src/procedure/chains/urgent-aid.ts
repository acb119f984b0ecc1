import { versionDays } from '../../deadlines/rules.ts'
import { apart, defineChain } from './define.ts'

/** 先行提供法律援助之后 (R-59, 法44, 程21; D17). Urgent aid is not yet a grant: formalities follow, or it ends. */
export const urgentAid = defineChain({
  id: 'URGENT_AID',
  title: '先行援助补办',
  rules: ['R-59'],
  opensOn: ['grantUrgentAid'],
  states: {
    FORMALITIES_OWED: '待补办手续',
    FORMALITIES_MISSED: '逾期未补办',
    FORMALITIES_SUPPLIED: '已补办待审查',
    URGENT_AID_CONFIRMED: '审查符合',
    URGENT_AID_ENDED: '先行援助终止',
  },
  ends: ['URGENT_AID_CONFIRMED', 'URGENT_AID_ENDED'],
  verbs: {
    setFormalities: '指定补办期限',
    supplyFormalities: '收下补办材料',
    recordMissed: '登记逾期未补办',
    confirmUrgentAid: '审查后转为给予',
    endUrgentAid: '终止先行援助',
  },
  since: versionDays['LAW-2021'],
  former: { since: versionDays['PROC-2012'], cite: ['程序规定（2012）'] },
  rows: (row) => [
    row([null], { verb: 'setFormalities', to: 'FORMALITIES_OWED', roles: ['CENTRE_DIRECTOR'], cite: ['法律援助法44', '程序规定21'] }),
    row(['FORMALITIES_OWED', 'FORMALITIES_MISSED'], {
      verb: 'supplyFormalities',
      to: 'FORMALITIES_SUPPLIED',
      stops: ['D17'],
      documents: ['APPLICATION', 'HARDSHIP_STATEMENT', 'MATERIAL_RECEIPT'],
      roles: ['RECEPTIONIST', 'STATION_STAFF', 'REVIEWER', 'CITIZEN'],
      cite: ['法律援助法44', '程序规定21'],
    }),
    row(['FORMALITIES_OWED'], {
      verb: 'recordMissed',
      to: 'FORMALITIES_MISSED',
      roles: ['REVIEWER'],
      cite: ['程序规定21'],
      since: versionDays['PROC-2023'],
    }),
    row(['FORMALITIES_SUPPLIED'], {
      verb: 'confirmUrgentAid',
      to: 'URGENT_AID_CONFIRMED',
      roles: ['CENTRE_DIRECTOR'],
      cite: ['法律援助法43', '法律援助法44'],
    }),
    // Missed, or found not to meet the conditions: the law is silent, local practice ends the aid.
    row(['FORMALITIES_MISSED', 'FORMALITIES_SUPPLIED'], {
      verb: 'endUrgentAid',
      to: 'URGENT_AID_ENDED',
      stops: ['D17'],
      starts: ['D13', 'D09'],
      documents: ['TERMINATE_DECISION'],
      roles: ['CENTRE_DIRECTOR'],
      cite: ['法律援助法44', '法律援助法48', 'R-59'],
    }),
  ],
  separation: apart(
    ['supplyFormalities', 'recordMissed'],
    ['confirmUrgentAid', 'endUrgentAid'],
    '收下材料、登记逾期的人不能作出审查决定，请由负责人办理。',
  ),
})
