import { dayBefore, formerly, hasLimit, rule, unlimited, versionDays } from './rule.ts'
import type { ClockRule, DeadlineRule } from './rule.ts'
import type { Day } from '../day.ts'

export type { ClockRule, DeadlineRule, ClockVersion, Period, PeriodUnit, Trigger, Variants, Wording } from './rule.ts'
export { hasLimit, versionDays } from './rule.ts'

// Stryker disable StringLiteral: the words of the rows are data; rules.test.ts holds those that count

const police = (article: number): string => `公安机关办理刑事案件程序规定${article}`

const complaintPeriods = {
  ACCEPT: { amount: 5, unit: 'workday', title: '决定是否受理投诉' },
  HANDLE: { amount: 45, unit: 'day', title: '办结投诉' },
  REPLY: { amount: 5, unit: 'workday', title: '答复投诉人' },
} as const

const remedyPeriods = {
  RECONSIDERATION: { amount: 60, unit: 'day', title: '申请行政复议' },
  LITIGATION: { amount: 6, unit: 'month', title: '提起行政诉讼' },
} as const

const complaintTrigger = {
  starts: ['registerComplaint', 'acceptComplaint', 'decideComplaint:FOUNDED', 'decideComplaint:PARTLY', 'decideComplaint:UNFOUNDED'],
  stops: [
    'acceptComplaint',
    'rejectComplaint',
    'transferComplaint',
    'withdrawComplaint',
    'decideComplaint:FOUNDED',
    'decideComplaint:PARTLY',
    'decideComplaint:UNFOUNDED',
    'replyComplaint',
  ],
}

/** 期限总表 (law.md §10): one row a clock, in the order of the table. */
export const deadlineRules: readonly DeadlineRule[] = [
  rule('D01', {
    title: '办案机关通知法律援助机构',
    amount: 3,
    owes: '办案机关',
    cite: ['法律援助法36', police(46), '刑诉法解释634'],
    former: [formerly({ version: 'POLICE-2020', endedBy: 'LAW-2021', amount: 3, unit: 'day', cite: [police(46)], mark: '核' })],
    trigger: { starts: ['findGround'], stops: ['sendNotice', 'recordOwnCounsel'] },
  }),
  rule('D02', {
    title: '收到通知后指派律师',
    amount: 3,
    owes: '法律援助机构',
    cite: ['法律援助法36', '程序规定24②'],
    former: [
      unlimited({ version: 'LAW-2003', endedBy: 'PROC-2012', cite: ['法律援助条例21'] }),
      formerly({ version: 'PROC-2012', endedBy: 'LAW-2021', amount: 3, cite: ['程序规定（2012）20②'] }),
    ],
    trigger: { starts: ['receiveNotice'], stops: ['assignCase', 'terminateCase', 'returnNotice'], reopens: ['declineAssignment'] },
  }),
  rule('D03', {
    title: '转交在押人员的申请',
    amount: 24,
    unit: 'hour',
    owes: '办案机关或监管场所',
    cite: ['法律援助法39①'],
    former: [formerly({ version: 'LAW-2003', endedBy: 'LAW-2021', amount: 24, unit: 'hour', cite: ['法律援助条例15'], mark: '核' })],
    trigger: { starts: ['askInCustody'], stops: ['forwardApplication'] },
  }),
  rule('D04', {
    title: '值班律师转交申请',
    amount: 24,
    unit: 'hour',
    owes: '值班律师',
    cite: ['法律援助法39②'],
    trigger: { starts: ['takeApplication'], stops: ['handOverApplication'] },
  }),
  rule('D05', {
    title: '通知家属协助提供材料',
    amount: 3,
    owes: '公安机关',
    cite: [police(47)],
    version: 'POLICE-2020',
    trigger: { starts: ['askInCustody'], stops: ['tellFamily'] },
  }),
  // 法43 says days since 2022; the working days of 程规 2012 gave way to it (traps 1: the law is of higher rank).
  rule('D06', {
    title: '审查申请并作出决定',
    amount: 7,
    owes: '法律援助机构',
    cite: ['法律援助法43', '程序规定17'],
    pausedBy: ['补充材料或者说明', '异地协作核查'],
    former: [
      unlimited({ version: 'LAW-2003', endedBy: 'PROC-2012', cite: ['法律援助条例18'] }),
      formerly({ version: 'PROC-2012', endedBy: 'LAW-2021', amount: 7, cite: ['程序规定（2012）13'], mark: '核' }),
    ],
    trigger: {
      starts: ['submitApplication'],
      stops: ['grantApplication', 'refuseApplication', 'withdrawApplication', 'redirectApplication'],
      pauses: ['askSupplement', 'sendCooperation:CHECK'],
      resumes: ['supplyMaterials', 'recordCooperation:CHECK', 'recallCooperation:CHECK'],
    },
    note: '2022-01-01 至 2023-08-31 法律援助法43 的七日与 2012 年程序规定的七个工作日并存，法律是上位法，按法律援助法43①的七日计。',
  }),
  rule('D07', {
    title: '决定后指派承办',
    amount: 3,
    owes: '法律援助机构',
    cite: ['法律援助法43', '程序规定24①'],
    former: [
      unlimited({ version: 'LAW-2003', endedBy: 'PROC-2012', cite: ['法律援助条例21'] }),
      formerly({
        version: 'PROC-2012',
        endedBy: 'LAW-2021',
        cite: ['程序规定（2012）20'],
        variants: {
          CIVIL: { amount: 7, unit: 'workday', title: '民事、行政案件' },
          CRIMINAL: { amount: 3, unit: 'workday', title: '刑事案件' },
        },
        defaultVariant: 'CIVIL',
      }),
    ],
    trigger: {
      starts: ['grantApplication', 'decideObjection:CORRECTED'],
      stops: ['assignCase', 'terminateCase'],
      reopens: ['declineAssignment'],
    },
  }),
  rule('D08', {
    title: '签订委托协议',
    amount: 5,
    owes: '承办单位',
    cite: ['程序规定27'],
    version: 'PROC-2023',
    pausedBy: ['受援人原因', '其他客观原因'],
    former: [formerly({ version: 'PROC-2012', endedBy: 'PROC-2023', amount: 5, cite: ['程序规定（2012）'] })],
    trigger: {
      starts: ['assignCase', 'replaceLawyer'],
      stops: [
        'reportNode:AGREEMENT_SIGNED',
        'declineAssignment',
        'replaceLawyer',
        'terminateCase',
        'closeCase',
        'refuseApplication:URGENT_AID_ENDED',
        'withdrawApplication',
        'redirectApplication',
      ],
    },
    note: '受援人原因或者其他客观原因耽误的日子由承办人登记，不作为程序动作。',
  }),
  rule('D09', {
    title: '提出异议',
    amount: 15,
    owes: '申请人或受援人',
    cite: ['法律援助法49', '程序规定22'],
    version: 'PROC-2023',
    mark: '忆',
    // 法49 opens the objection and sets no days for it; the fifteen came with 程规 2023.
    former: [
      unlimited({ version: 'LAW-2003', endedBy: 'LAW-2021', cite: ['法律援助条例19'] }),
      unlimited({ version: 'LAW-2021', endedBy: 'PROC-2023', cite: ['法律援助法49'] }),
    ],
    trigger: {
      starts: ['refuseApplication', 'terminateCase', 'withdrawApplication:URGENT_AID_ENDED', 'recordDelivery', 'endUrgentAid'],
      stops: ['fileObjection', 'submitFile'],
    },
    note: '从收到之日起算：当场送达的从作出之日，另行送达的（SERVED_LATER）从登记的送达之日。2023-09-01 以前收到的，没有期限。',
  }),
  rule('D10', {
    title: '审查异议',
    amount: 5,
    owes: '司法行政部门',
    cite: ['法律援助法49'],
    former: [formerly({ version: 'LAW-2003', endedBy: 'LAW-2021', amount: 5, cite: ['法律援助条例19'], mark: '核' })],
    trigger: {
      starts: ['fileObjection'],
      stops: ['decideObjection:UPHELD', 'decideObjection:CORRECTED', 'decideObjection:CORRECTED_WITH_LAWYER'],
    },
  }),
  rule('D11', {
    title: '对维持决定申请复议或者起诉',
    amount: null,
    owes: '申请人',
    cite: ['法律援助法49', '行政复议法20', '行政诉讼法46'],
    version: 'RECONSIDERATION-2024',
    variants: remedyPeriods,
    former: [
      formerly({
        version: 'LAW-2003',
        endedBy: 'LITIGATION-2015',
        cite: ['法律援助条例19', '行政复议法（1999）9', '行政诉讼法（1989）39'],
        variants: { ...remedyPeriods, LITIGATION: { amount: 3, unit: 'month', title: '提起行政诉讼' } },
      }),
      formerly({
        version: 'LITIGATION-2015',
        endedBy: 'LAW-2021',
        cite: ['法律援助条例19', '行政复议法（1999）9', '行政诉讼法46'],
        variants: remedyPeriods,
      }),
      // The law of 2017 still governed until the end of 2023; the revised one came into force on 1 January 2024.
      formerly({
        version: 'LAW-2021',
        endedBy: 'RECONSIDERATION-2024',
        cite: ['法律援助法49', '行政复议法（2017）9', '行政诉讼法46'],
        variants: remedyPeriods,
        mark: '核',
      }),
    ],
    trigger: { starts: ['decideObjection:UPHELD'], stops: ['recordReconsideration', 'recordLitigation'] },
    note: '经复议再起诉的为收到复议决定之日起 15 日（行政诉讼法45），不用本期限。',
  }),
  rule('D12', {
    title: '答复更换承办人的请求',
    amount: 5,
    owes: '法律援助机构',
    cite: ['法律援助法55', '程序规定37'],
    version: 'PROC-2023',
    mark: '忆',
    former: [formerly({ version: 'PROC-2012', endedBy: 'PROC-2023', amount: 5, cite: ['程序规定（2012）'] })],
    trigger: {
      starts: ['askReplacement'],
      stops: ['agreeReplacement', 'refuseReplacement', 'withdrawReplacement', 'terminateCase', 'closeCase'],
    },
  }),
  rule('D13', {
    title: '送达终止决定',
    amount: 3,
    owes: '法律援助机构',
    cite: ['程序规定39'],
    version: 'PROC-2023',
    mark: '忆',
    trigger: {
      starts: ['terminateCase', 'endUrgentAid', 'refuseApplication:URGENT_AID_ENDED', 'withdrawApplication:URGENT_AID_ENDED'],
      stops: ['recordDelivery'],
    },
  }),
  rule('D14', {
    title: '提交结案归档材料',
    amount: 30,
    owes: '承办人',
    cite: ['程序规定40'],
    version: 'PROC-2023',
    mark: '忆',
    former: [
      unlimited({ version: 'LAW-2003', endedBy: 'PROC-2012', cite: ['法律援助条例24'] }),
      formerly({ version: 'PROC-2012', endedBy: 'PROC-2023', amount: 30, unit: 'day', cite: ['程序规定（2012）'] }),
    ],
    trigger: {
      starts: ['closeCase', 'recordDelivery:WITH_LAWYER'],
      stops: ['submitFile', 'decideObjection:CORRECTED_WITH_LAWYER'],
      reopens: ['returnFile'],
    },
  }),
  rule('D15', {
    title: '审查归档材料',
    amount: 30,
    owes: '法律援助机构',
    cite: ['程序规定41'],
    version: 'PROC-2023',
    mark: '忆',
    former: [formerly({ version: 'PROC-2012', endedBy: 'PROC-2023', amount: 30, unit: 'day', cite: ['程序规定（2012）'] })],
    trigger: { starts: ['submitFile'], stops: ['acceptFile', 'returnFile'] },
  }),
  rule('D16', {
    title: '时效或者期限届满不足七日时先行援助',
    amount: 7,
    owes: '法律援助机构',
    cite: ['法律援助法44(1)'],
    former: [formerly({ version: 'PROC-2012', endedBy: 'LAW-2021', amount: 7, unit: 'day', cite: ['程序规定（2012）'] })],
    trigger: { starts: ['LIMITATION_KNOWN'], stops: ['grantUrgentAid'] },
    note: '从届满日往回数，剩余不足七日才触发；不在案件上计时。',
  }),
  rule('D17', {
    title: '补办先行援助的手续',
    amount: 15,
    owes: '受援人',
    cite: ['法律援助法44', '程序规定21'],
    isParameter: true,
    mark: '设',
    former: [formerly({ version: 'PROC-2012', endedBy: 'LAW-2021', amount: 15, unit: 'day', cite: ['程序规定（2012）'], mark: '设' })],
    trigger: {
      starts: ['grantUrgentAid'],
      stops: [
        'supplyFormalities',
        'endUrgentAid',
        'supplyMaterials',
        'grantApplication',
        'refuseApplication',
        'withdrawApplication',
        'redirectApplication',
      ],
    },
    note: '天数由机构指定，15 日只是起始值。',
  }),
  rule('D18', {
    title: '拒绝指派律师后另行委托',
    amount: null,
    owes: '被告人、人民法院',
    cite: ['刑诉法解释50'],
    version: 'INTERPRETATION-2021',
    variants: {
      ENTRUST: { amount: 5, unit: 'day', title: '被告人另行委托辩护人' },
      NOTIFY_AGAIN: { amount: 3, unit: 'day', title: '人民法院另行通知指派' },
    },
    defaultVariant: 'ENTRUST',
    trigger: { starts: ['allowRefusal', 'recordNotEntrusted'], stops: ['recordEntrusted', 'recordNotEntrusted', 'notifyAgain'] },
  }),
  rule('D19', {
    title: '向人民法院提交手续',
    amount: 3,
    owes: '代理人',
    cite: ['刑诉法解释66'],
    version: 'INTERPRETATION-2021',
    trigger: { starts: ['beginAppearance'], stops: ['submitPapers'] },
  }),
  rule('D20', {
    title: '安排会见',
    amount: 48,
    unit: 'hour',
    owes: '看守所',
    cite: [police(53)],
    version: 'POLICE-2020',
    trigger: { starts: ['askMeeting'], stops: ['arrangeMeeting', 'dropMeeting'] },
  }),
  rule('D21', {
    title: '通知值班律师',
    amount: 24,
    unit: 'hour',
    owes: '看守所',
    cite: [police(49)],
    version: 'POLICE-2020',
    trigger: { starts: ['askHelp'], stops: ['tellDutyLawyer'] },
  }),
  rule('D22', {
    title: '处理投诉（2013 年规则）',
    amount: null,
    owes: '司法行政部门',
    cite: ['法律援助投诉处理办法（2013）'],
    version: 'COMPLAINT-2013',
    until: dayBefore(versionDays['COMPLAINT-2025']),
    variants: complaintPeriods,
    trigger: complaintTrigger,
  }),
  // The periods of the 2025 rules are not verified: the agency enters its days, or names a step and takes those of 2013, marked as open.
  rule('D23', {
    title: '处理投诉（2025 年规则）',
    amount: null,
    owes: '投诉处理机关',
    cite: ['法律援助投诉处理办法'],
    version: 'COMPLAINT-2025',
    variants: complaintPeriods,
    isParameter: true,
    mark: '待核',
    trigger: { ...complaintTrigger, stops: [...complaintTrigger.stops, 'mergeComplaint'] },
    note: '司法部令149号的各步期限未核，暂列 2013 年的天数，由投诉处理机关填写。',
  }),
  rule('D24', {
    title: '本地承诺的审查时限',
    amount: 3,
    owes: '法律援助机构',
    cite: ['本地公开承诺'],
    isStatutory: false,
    isParameter: true,
    trigger: {
      starts: ['submitApplication'],
      stops: ['grantApplication', 'refuseApplication', 'withdrawApplication', 'redirectApplication'],
    },
    note: '承诺只作内部预警，不替代法定期限；见 D06 的并列时限。',
  }),
]

// Stryker restore StringLiteral

export const ruleOf = new Map<string, DeadlineRule>(deadlineRules.map((row) => [row.id, row]))

export const isClockRule = (id: unknown): id is ClockRule => typeof id === 'string' && ruleOf.has(id)

/** The day from which the clock had a limit to keep, in whatever wording. */
export const clockSince = (id: ClockRule): Day => {
  const row = ruleOf.get(id)
  if (!row) throw new RangeError(`没有这个期限规则：${id}`)
  return row.former.find((wording) => hasLimit({ ...wording, isParameter: row.isParameter }))?.since ?? row.since
}

/** No article on record: an agency's promise apart, nothing is counted by a rule that was not yet law. */
const unwritten = (row: DeadlineRule, until: Day): DeadlineRule => ({
  ...row,
  amount: null,
  variants: null,
  defaultVariant: null,
  isParameter: false,
  cite: [],
  until: dayBefore(until),
})

/** The row as it read on the day the step began; before its oldest wording nothing is on record, so there is no limit and no article. */
export function ruleOn(row: DeadlineRule, began: Day): DeadlineRule {
  const oldest = row.former[0]?.since ?? row.since
  if (row.isStatutory && began < oldest) return unwritten(row, oldest)
  const wording = row.former.find(({ until }) => until !== null && began <= until)
  return wording ? { ...row, ...wording } : row
}

/** Whether the step begun that day had a limit to keep at all. */
export const isLimitedOn = (id: ClockRule, began: Day): boolean => {
  const row = ruleOf.get(id)
  return row !== undefined && hasLimit(ruleOn(row, began))
}
