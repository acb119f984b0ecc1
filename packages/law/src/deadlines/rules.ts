import { toDay } from '../day.ts'
import type { Day } from '../day.ts'

export type ClockRule =
  | 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10' | 'D11' | 'D12'
  | 'D13' | 'D14' | 'D15' | 'D16' | 'D17' | 'D18' | 'D19' | 'D20' | 'D21' | 'D22' | 'D23' | 'D24' // prettier-ignore

export type PeriodUnit = 'day' | 'hour' | 'month' | 'workday'

export type Period = { amount: number; unit: PeriodUnit }

/**
 * One row of the table of periods (law.md §10). `amount` null: the length is a parameter that must be given.
 * `direction` back: the period is counted back from the day given (D16).
 */
export type DeadlineRule = {
  id: ClockRule
  title: string
  amount: number | null
  unit: PeriodUnit
  owes: string
  cite: readonly string[]
  since: Day
  until: Day | null
  variants: Readonly<Record<string, Period & { title: string }>> | null
  /** The variant taken when none is named; null when naming it is required. */
  defaultVariant: string | null
  pausedBy: readonly string[]
  isStatutory: boolean
}

const law2021 = toDay('2022-01-01')
const proc2023 = toDay('2023-09-01')
const interpretation2021 = toDay('2021-03-01')
const police2020 = toDay('2020-09-01')

type Draft = Pick<DeadlineRule, 'title' | 'amount' | 'owes' | 'cite'> & Partial<Omit<DeadlineRule, 'id'>>

const rule = (id: ClockRule, draft: Draft): DeadlineRule => ({
  unit: 'day',
  since: law2021,
  until: null,
  variants: null,
  defaultVariant: null,
  pausedBy: [],
  isStatutory: true,
  ...draft,
  id,
})

export const deadlineRules: readonly DeadlineRule[] = [
  rule('D01', {
    title: '办案机关通知法律援助机构',
    amount: 3,
    owes: '办案机关',
    cite: ['法律援助法36', '公安机关办理刑事案件程序规定46', '刑诉法解释634'],
  }),
  rule('D02', { title: '收到通知后指派律师', amount: 3, owes: '法律援助机构', cite: ['法律援助法36', '程序规定24②'] }),
  rule('D03', { title: '转交在押人员的申请', amount: 24, unit: 'hour', owes: '办案机关或监管场所', cite: ['法律援助法39①'] }),
  rule('D04', { title: '值班律师转交申请', amount: 24, unit: 'hour', owes: '值班律师', cite: ['法律援助法39②'] }),
  rule('D05', { title: '通知家属协助提供材料', amount: 3, owes: '公安机关', cite: ['公安机关办理刑事案件程序规定47'], since: police2020 }),
  rule('D06', {
    title: '审查申请并作出决定',
    amount: 7,
    owes: '法律援助机构',
    cite: ['法律援助法43', '程序规定17'],
    pausedBy: ['补充材料或者说明', '异地协作核查'],
  }),
  rule('D07', { title: '决定后指派承办', amount: 3, owes: '法律援助机构', cite: ['法律援助法43', '程序规定24①'] }),
  rule('D08', {
    title: '签订委托协议',
    amount: 5,
    owes: '承办单位',
    cite: ['程序规定27'],
    since: proc2023,
    pausedBy: ['受援人原因', '其他客观原因'],
  }),
  rule('D09', { title: '提出异议', amount: 15, owes: '申请人或受援人', cite: ['法律援助法49', '程序规定22'], since: proc2023 }),
  rule('D10', { title: '审查异议', amount: 5, owes: '司法行政部门', cite: ['法律援助法49'] }),
  rule('D11', {
    title: '对维持决定申请复议或者起诉',
    amount: null,
    owes: '申请人',
    cite: ['法律援助法49', '行政复议法20', '行政诉讼法46'],
    variants: {
      RECONSIDERATION: { amount: 60, unit: 'day', title: '申请行政复议' },
      LITIGATION: { amount: 6, unit: 'month', title: '提起行政诉讼' },
    },
  }),
  rule('D12', { title: '答复更换承办人的请求', amount: 5, owes: '法律援助机构', cite: ['法律援助法55', '程序规定37'] }),
  rule('D13', { title: '送达终止决定', amount: 3, owes: '法律援助机构', cite: ['程序规定39'], since: proc2023 }),
  rule('D14', { title: '提交结案归档材料', amount: 30, owes: '承办人', cite: ['程序规定40'], since: proc2023 }),
  rule('D15', { title: '审查归档材料', amount: 30, owes: '法律援助机构', cite: ['程序规定41'], since: proc2023 }),
  rule('D16', { title: '时效或者期限届满不足七日时先行援助', amount: 7, owes: '法律援助机构', cite: ['法律援助法44(1)'] }),
  rule('D17', { title: '补办先行援助的手续', amount: 15, owes: '受援人', cite: ['法律援助法44', '程序规定21'] }),
  rule('D18', {
    title: '拒绝指派律师后另行委托',
    amount: null,
    owes: '被告人、人民法院',
    cite: ['刑诉法解释50'],
    since: interpretation2021,
    variants: {
      ENTRUST: { amount: 5, unit: 'day', title: '被告人另行委托辩护人' },
      NOTIFY_AGAIN: { amount: 3, unit: 'day', title: '人民法院另行通知指派' },
    },
    defaultVariant: 'ENTRUST',
  }),
  rule('D19', { title: '向人民法院提交手续', amount: 3, owes: '代理人', cite: ['刑诉法解释66'], since: interpretation2021 }),
  rule('D20', { title: '安排会见', amount: 48, unit: 'hour', owes: '看守所', cite: ['公安机关办理刑事案件程序规定53'], since: police2020 }),
  rule('D21', {
    title: '通知值班律师',
    amount: 24,
    unit: 'hour',
    owes: '看守所',
    cite: ['公安机关办理刑事案件程序规定49'],
    since: police2020,
  }),
  rule('D22', {
    title: '处理投诉（2013 年规则）',
    amount: null,
    owes: '司法行政部门',
    cite: ['法律援助投诉处理办法（2013）'],
    since: toDay('2013-01-01'),
    until: toDay('2025-06-14'),
    variants: {
      ACCEPT: { amount: 5, unit: 'workday', title: '决定是否受理投诉' },
      HANDLE: { amount: 45, unit: 'day', title: '办结投诉' },
      REPLY: { amount: 5, unit: 'workday', title: '答复投诉人' },
    },
  }),
  // The periods of the 2025 rules are not verified, so the agency must enter them; there is no default to guess.
  rule('D23', {
    title: '处理投诉（2025 年规则）',
    amount: null,
    owes: '投诉处理机关',
    cite: ['法律援助投诉处理办法'],
    since: toDay('2025-06-15'),
  }),
  rule('D24', { title: '本地承诺的审查时限', amount: 3, owes: '法律援助机构', cite: ['本地公开承诺'], isStatutory: false }),
]

export const ruleOf = new Map<string, DeadlineRule>(deadlineRules.map((row) => [row.id, row]))

export const isClockRule = (id: unknown): id is ClockRule => typeof id === 'string' && ruleOf.has(id)
