import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import { dayBefore, versionDays } from './rule.ts'
import type { Mark } from '../marks.ts'
import type { ClockRule, PeriodUnit } from './rule.ts'

export type LimitKind = 'STATUTORY' | 'PROMISED' | 'INTERNAL'

export const limitKinds: Readonly<Record<LimitKind, string>> = { STATUTORY: '法定期限', PROMISED: '承诺期限', INTERNAL: '内控期限' }

/** A limit that stands beside a clock of the table: set by a province, promised by a place, or kept by an agency for itself. */
export type LimitRow = {
  id: string
  kind: LimitKind
  title: string
  /** The clock it stands beside, and the clock it is counted and shown as. */
  beside: ClockRule
  countedAs: ClockRule
  variant: string | null
  /** Code of the region it holds in with all below; null: everywhere. */
  region: string | null
  amount: number
  unit: Exclude<PeriodUnit, 'hour'>
  cite: readonly string[]
  since: Day
  until: Day | null
  mark: Mark
}

export const limitRows: readonly LimitRow[] = [
  {
    id: 'HN-2010-D10',
    kind: 'STATUTORY',
    title: '审查异议（湖南省 2010 年条例）',
    beside: 'D10',
    countedAs: 'D10',
    variant: null,
    region: '430000',
    amount: 5,
    unit: 'workday',
    cite: ['湖南省法律援助条例（2010）'],
    // The day the 2010 text came into force is not confirmed; the year is.
    since: toDay('2010-01-01'),
    until: dayBefore(versionDays['LAW-2021']),
    mark: '待核',
  },
  {
    id: 'D24-HB',
    kind: 'PROMISED',
    title: '审查申请（河北省公开承诺）',
    beside: 'D06',
    countedAs: 'D24',
    variant: null,
    region: '130000',
    amount: 3,
    unit: 'day',
    cite: ['河北省公开承诺'],
    // The promise is from the material of 2011; the day it was made is not confirmed.
    since: toDay('2011-01-01'),
    until: null,
    mark: '核',
  },
]
