import type { CitizenVerdict } from '@fayuan/law/citizen'

const heads: Record<CitizenVerdict['verdict'], string> = {
  likely: '可能可以申请',
  unclear: '需要人工看一看',
  unlikely: '可能不在援助范围',
}
/** What stands in the way, and nothing else. */
const headsAgainst: Record<NonNullable<CitizenVerdict['against']>, string> = {
  SCOPE: '可能不在援助范围',
  MEANS: '可能不符合经济困难的条件',
  COUNSEL: '已经有律师的，可能不再给援助',
  PLACE: '可能要到别处申请',
  OTHER: '可能不符合申请的条件',
}
export const headOf = ({ verdict, against }: CitizenVerdict): string => (against === null ? heads[verdict] : headsAgainst[against])

export const leads: Record<CitizenVerdict['verdict'], string> = {
  likely: '是否给予，由法律援助中心审查后，在 7 天内书面告诉您。',
  unclear: '有些情况要工作人员看了才知道。您可以先申请，也可以先打电话问。',
  unlikely: '这只是初步的看法，不是决定。您仍然可以申请，由工作人员审查。',
}
/** Other doors for what aid does not cover; none of them closes this one. */
export const otherWays = [
  ['12348', '免费法律咨询，什么事都可以问'],
  ['村（社区）人民调解委员会', '不收钱，帮双方谈'],
  ['12333 劳动保障热线', '工资、社保的事'],
  ['工会、妇联、残联', '帮职工、妇女、残疾人维权'],
] as const
