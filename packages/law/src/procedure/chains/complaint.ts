import type { Day } from '../../day.ts'
import { ruleOf, versionDays } from '../../deadlines/rules.ts'
import type { ClockRule } from '../../deadlines/rules.ts'
import { apart, defineChain } from './define.ts'

/** The rules a complaint is handled under are those of the day it was received (trap 10). */
type Rules = { clock: ClockRule; since: Day; until: Day | null; cite: string }

const rulesOf2013: Rules = {
  clock: 'D22',
  since: versionDays['COMPLAINT-2013'],
  until: ruleOf.get('D22')?.until ?? null,
  cite: '法律援助投诉处理办法（2013）',
}
const rulesOf2025: Rules = { clock: 'D23', since: versionDays['COMPLAINT-2025'], until: null, cite: '法律援助投诉处理办法' }

const both = [rulesOf2013, rulesOf2025]
const outcomes = ['FOUNDED', 'PARTLY', 'UNFOUNDED'] as const
const deskOfBureau = ['BUREAU_ADMIN'] as const

const actsComplainedOf = ['recordCheck', 'grantApplication', 'refuseApplication', 'assignCase', 'acceptAssignment', 'terminateCase']

/** 投诉 (Q-20…Q-22, 法56; D22, D23). A slogan of no complaints is no ground to turn one away. */
export const complaint = defineChain({
  id: 'COMPLAINT',
  title: '投诉',
  rules: ['Q-20', 'Q-21', 'Q-22'],
  ruledBy: 'RECEIPT',
  states: {
    COMPLAINT_REGISTERED: '待决定是否受理',
    INFO_ASKED: '待补充信息',
    COMPLAINT_ACCEPTED: '已受理',
    INVESTIGATING: '调查中',
    COMPLAINT_DECIDED: '已作处理',
    COMPLAINT_REPLIED: '已答复',
    NOT_ACCEPTED: '不予受理',
    COMPLAINT_MERGED: '合并办理',
    COMPLAINT_TRANSFERRED: '已移送',
    COMPLAINT_WITHDRAWN: '已撤回',
    COMPLAINT_CLOSED: '已办结',
  },
  ends: ['NOT_ACCEPTED', 'COMPLAINT_MERGED', 'COMPLAINT_TRANSFERRED', 'COMPLAINT_WITHDRAWN', 'COMPLAINT_CLOSED'],
  verbs: {
    registerComplaint: '登记投诉',
    askComplaintInfo: '一次性告知补充信息',
    supplyComplaintInfo: '收下补充信息',
    acceptComplaint: '受理投诉',
    rejectComplaint: '不予受理',
    mergeComplaint: '合并办理',
    transferComplaint: '移送上级或者有权机关',
    withdrawComplaint: '登记撤回投诉',
    investigateComplaint: '调查核实',
    extendComplaint: '批准延长办理期限',
    decideComplaint: '作出处理决定',
    replyComplaint: '答复投诉人',
    closeComplaint: '办结',
  },
  since: versionDays['COMPLAINT-2013'],
  rows: (row) => [
    ...both.flatMap(({ clock, since, until, cite }) => [
      row([null], {
        verb: 'registerComplaint',
        to: 'COMPLAINT_REGISTERED',
        starts: [clock],
        variants: { [clock]: 'ACCEPT' },
        documents: ['COMPLAINT_REG'],
        roles: ['CITIZEN', 'PROXY', 'RECEPTIONIST', 'PETITION_STAFF', 'BUREAU_ADMIN'],
        cite: [cite],
        since,
        until,
      }),
      row(['COMPLAINT_REGISTERED'], {
        verb: 'acceptComplaint',
        to: 'COMPLAINT_ACCEPTED',
        stops: [clock],
        starts: [clock],
        variants: { [clock]: 'HANDLE' },
        roles: deskOfBureau,
        cite: [cite],
        since,
        until,
      }),
      row(['COMPLAINT_REGISTERED'], {
        verb: 'rejectComplaint',
        to: 'NOT_ACCEPTED',
        stops: [clock],
        documents: ['COMPLAINT_REPLY'],
        roles: deskOfBureau,
        cite: [cite],
        since,
        until,
      }),
      row(['COMPLAINT_REGISTERED'], {
        verb: 'transferComplaint',
        to: 'COMPLAINT_TRANSFERRED',
        stops: [clock],
        roles: deskOfBureau,
        cite: [cite, 'Q-20'],
        since,
        until,
      }),
      row(['COMPLAINT_REGISTERED', 'COMPLAINT_ACCEPTED', 'INVESTIGATING'], {
        verb: 'withdrawComplaint',
        to: 'COMPLAINT_WITHDRAWN',
        stops: [clock],
        roles: ['CITIZEN', 'PROXY', 'BUREAU_ADMIN'],
        cite: [cite],
        since,
        until,
      }),
      row(['COMPLAINT_ACCEPTED'], { verb: 'investigateComplaint', to: 'INVESTIGATING', roles: deskOfBureau, cite: [cite], since, until }),
      row(['COMPLAINT_ACCEPTED', 'INVESTIGATING'], {
        verb: 'extendComplaint',
        to: 'SAME',
        roles: deskOfBureau,
        cite: [cite],
        since,
        until,
      }),
      ...outcomes.map((outcome) =>
        row(['INVESTIGATING'], {
          verb: 'decideComplaint',
          outcome,
          to: 'COMPLAINT_DECIDED',
          stops: [clock],
          starts: [clock],
          variants: { [clock]: 'REPLY' },
          roles: deskOfBureau,
          cite: [cite],
          since,
          until,
        }),
      ),
      row(['COMPLAINT_DECIDED'], {
        verb: 'replyComplaint',
        to: 'COMPLAINT_REPLIED',
        stops: [clock],
        documents: ['COMPLAINT_REPLY'],
        roles: deskOfBureau,
        cite: [cite, '法律援助法56'],
        since,
        until,
      }),
      row(['COMPLAINT_REPLIED'], { verb: 'closeComplaint', to: 'COMPLAINT_CLOSED', roles: deskOfBureau, cite: [cite], since, until }),
    ]),
    // New in 2025: what is missing is asked for once, and the same matter is handled once. Whether asking holds the clock is not confirmed, so it does not.
    row(['COMPLAINT_REGISTERED'], {
      verb: 'askComplaintInfo',
      to: 'INFO_ASKED',
      roles: deskOfBureau,
      cite: [rulesOf2025.cite],
      since: rulesOf2025.since,
    }),
    row(['INFO_ASKED'], {
      verb: 'supplyComplaintInfo',
      to: 'COMPLAINT_REGISTERED',
      roles: ['CITIZEN', 'PROXY', 'RECEPTIONIST', 'BUREAU_ADMIN'],
      cite: [rulesOf2025.cite],
      since: rulesOf2025.since,
    }),
    row(['INFO_ASKED'], {
      verb: 'rejectComplaint',
      to: 'NOT_ACCEPTED',
      stops: ['D23'],
      documents: ['COMPLAINT_REPLY'],
      roles: deskOfBureau,
      cite: [rulesOf2025.cite],
      since: rulesOf2025.since,
    }),
    row(['COMPLAINT_REGISTERED', 'COMPLAINT_ACCEPTED'], {
      verb: 'mergeComplaint',
      to: 'COMPLAINT_MERGED',
      stops: ['D23'],
      roles: deskOfBureau,
      cite: [rulesOf2025.cite],
      since: rulesOf2025.since,
    }),
  ],
  separation: apart(
    actsComplainedOf,
    ['acceptComplaint', 'rejectComplaint', 'investigateComplaint', 'decideComplaint'],
    '被投诉的事情是本人经办的，不能处理这件投诉，请由其他人员办理。',
  ),
})
