import { versionDays } from '../../deadlines/rules.ts'
import { defineChain } from './define.ts'

/** 应当通知情形的拒绝辩护 (R-18, 法释50、311; D18). */
export const defenceRefusal = defineChain({
  id: 'DEFENCE_REFUSAL',
  title: '拒绝指派律师',
  rules: ['R-18'],
  opensOn: ['acceptAssignment'],
  states: {
    REFUSAL_DENIED: '不准许拒绝',
    ENTRUSTING: '待另行委托',
    ENTRUSTED: '已另行委托',
    NOTIFYING_AGAIN: '待另行通知指派',
    NOTIFIED_AGAIN: '已另行通知',
  },
  ends: ['REFUSAL_DENIED', 'ENTRUSTED', 'NOTIFIED_AGAIN'],
  verbs: {
    allowRefusal: '准许拒绝指派律师',
    denyRefusal: '不准许拒绝指派律师',
    recordEntrusted: '登记已另行委托',
    recordNotEntrusted: '登记未另行委托',
    notifyAgain: '另行通知指派',
  },
  since: versionDays['INTERPRETATION-2021'],
  rows: (row) => [
    row([null], {
      verb: 'allowRefusal',
      to: 'ENTRUSTING',
      starts: ['D18'],
      variants: { D18: 'ENTRUST' },
      roles: ['AUTHORITY_LIAISON'],
      cite: ['刑诉法解释50', '刑诉法解释311'],
    }),
    // Once heard anew, a second refusal in court is not allowed.
    row([null], { verb: 'denyRefusal', to: 'REFUSAL_DENIED', roles: ['AUTHORITY_LIAISON'], cite: ['刑诉法解释50', '刑诉法解释311'] }),
    row(['ENTRUSTING'], {
      verb: 'recordEntrusted',
      to: 'ENTRUSTED',
      stops: ['D18'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['刑诉法解释50'],
    }),
    row(['ENTRUSTING'], {
      verb: 'recordNotEntrusted',
      to: 'NOTIFYING_AGAIN',
      stops: ['D18'],
      starts: ['D18'],
      variants: { D18: 'NOTIFY_AGAIN' },
      roles: ['AUTHORITY_LIAISON'],
      cite: ['刑诉法解释50'],
    }),
    row(['NOTIFYING_AGAIN'], {
      verb: 'notifyAgain',
      to: 'NOTIFIED_AGAIN',
      stops: ['D18'],
      roles: ['AUTHORITY_LIAISON'],
      cite: ['刑诉法解释50'],
    }),
  ],
})
