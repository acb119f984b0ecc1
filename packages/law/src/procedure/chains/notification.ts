import { versionDays } from '../../deadlines/rules.ts'
import { defineChain } from './define.ts'

/** 办案机关通知 (法36, D01): from the ground the organ finds to the notice the centre receives, where the file itself begins. */
export const notification = defineChain({
  id: 'NOTIFICATION',
  title: '办案机关通知',
  rules: ['R-14', 'R-17', 'R-19'],
  states: { GROUND_FOUND: '发现应当通知的情形', NOTICE_SENT: '已发通知', OWN_COUNSEL: '已自行委托' },
  ends: ['NOTICE_SENT', 'OWN_COUNSEL'],
  verbs: { findGround: '登记应当通知的情形', sendNotice: '送交通知文书', recordOwnCounsel: '登记已自行委托' },
  since: versionDays['LAW-2021'],
  rows: (row) => [
    row([null], {
      verb: 'findGround',
      to: 'GROUND_FOUND',
      starts: ['D01'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['法律援助法25', '法律援助法28', '法律援助法36'],
    }),
    row(['GROUND_FOUND'], {
      verb: 'sendNotice',
      to: 'NOTICE_SENT',
      stops: ['D01'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['法律援助法36', '公安机关办理刑事案件程序规定46', '刑诉法解释49'],
    }),
    // The person's own choice of counsel comes first.
    row(['GROUND_FOUND'], {
      verb: 'recordOwnCounsel',
      to: 'OWN_COUNSEL',
      stops: ['D01'],
      documents: ['NOTIFY_REPLY'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['法律援助法27'],
    }),
  ],
})
