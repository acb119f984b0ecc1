import { addDays, daysBetween, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { dayIn } from './answer.ts'
import type { ClockAnswer } from './answer.ts'
import { due } from './due.ts'
import type { Pause } from './pauses.ts'
import { pausesFrom } from './pauses.ts'
import { isLimitedOn, ruleOf, ruleOn } from './rules.ts'
import type { ClockRule, DeadlineRule } from './rules.ts'

/** One clock as the file remembers it. */
export type ClockHistory = {
  rule: ClockRule
  variant?: string
  days?: number
  start: Day | string
  pauses: readonly Pause[]
  /** The day the duty was met; absent while it is owed. */
  stoppedOn?: Day | null
}

export type RecomputeReason = { code: RecomputeCode; text: string }

export type RecomputeCode =
  | 'SAME_START' | 'EARLIER_START' | 'LATER_START' | 'OTHER_VERSION' | 'PAUSE_DROPPED' | 'PAUSE_SHORTENED'
  | 'ROLLED' | 'STILL_PAUSED' | 'NO_LIMIT' | 'NOW_LATE' | 'NO_LONGER_LATE' | 'STOPPED_BEFORE_START' | 'PROVISIONAL' // prettier-ignore

export type Recomputed = {
  before: ClockAnswer
  after: ClockAnswer
  /** Days by which the due day moves; null where one of the two has none. */
  movedBy: number | null
  wasLate: { before: boolean | null; after: boolean | null }
  /** What still holds the clock after the correction. */
  pauses: readonly Pause[]
  reasons: RecomputeReason[]
}

const because = (code: RecomputeCode, text: string): RecomputeReason => ({ code, text })

const endOf = (answer: ClockAnswer): Day | null => answer.dueOn ?? (answer.dueAt === undefined ? null : dayIn(answer.dueAt))

function wasLate(answer: ClockAnswer, stoppedOn: Day | null): boolean | null {
  const end = endOf(answer)
  return stoppedOn === null || end === null ? null : stoppedOn > end
}

function whyStart(from: Day, to: Day): RecomputeReason {
  const days = daysBetween(from, to)
  if (days === 0) return because('SAME_START', '开始的日子没有变。')
  return days < 0
    ? because('EARLIER_START', `开始的日子由 ${from} 提前到 ${to}，早 ${-days} 天。`)
    : because('LATER_START', `开始的日子由 ${from} 推后到 ${to}，晚 ${days} 天。`)
}

const articles = ({ cite }: Pick<DeadlineRule, 'cite'>): string => (cite.length > 0 ? cite.join('、') : '没有规定期限')

/** the wording is that of the day the step began, so another start may mean another wording. */
function whyVersion(rule: ClockRule, from: Day, to: Day): RecomputeReason[] {
  const row = ruleOf.get(rule)
  if (!row) return []
  const [old, now] = [ruleOn(row, from), ruleOn(row, to)]
  return old.cite.join() === now.cite.join()
    ? []
    : [because('OTHER_VERSION', `改按 ${to} 有效的规定计算：${articles(old)} 改为 ${articles(now)}。`)]
}

const whyPauses = (pauses: readonly Pause[], start: Day): RecomputeReason[] =>
  pauses.flatMap(({ from, to }) => {
    const span = `${from} 至 ${to ?? '今'} 的扣除`
    if (to !== null && to <= start) return [because('PAUSE_DROPPED', `${span}在新的开始日之前，不再扣除。`)]
    return from < start ? [because('PAUSE_SHORTENED', `${span}只从 ${addDays(start, 1)} 起扣除。`)] : []
  })

function whyEnd(answer: ClockAnswer, hasEnd: boolean): RecomputeReason[] {
  const reasons: RecomputeReason[] = []
  const end = endOf(answer)
  if (!hasEnd) reasons.push(because('NO_LIMIT', '那一天有效的规定没有为这一步设期限。'))
  else if (end === null) reasons.push(because('STILL_PAUSED', '期限仍在暂停，恢复以后才有截止日。'))
  if (answer.rolledFrom !== null) reasons.push(because('ROLLED', `最后一日 ${answer.rolledFrom} 是休息日，顺延到 ${answer.dueOn ?? ''}。`))
  if (answer.provisional && end !== null) reasons.push(because('PROVISIONAL', `${yearOf(end)} 年的放假安排还没有公布，日期可能再变。`))
  return reasons
}

function whyLate(before: boolean | null, after: boolean | null): RecomputeReason[] {
  if (after === true && before === false) return [because('NOW_LATE', '按新的开始日，办结时已经逾期。')]
  return after === false && before === true ? [because('NO_LONGER_LATE', '按新的开始日，办结时没有逾期。')] : []
}

/** The due day when the day a clock began turns out to have been another: old, new, and why. Nothing is forgotten, nothing reset. */
export function recompute(history: ClockHistory, correctedStart: Day | string, calendar: Calendar): Recomputed {
  const { rule, variant, days } = history
  const stoppedOn = history.stoppedOn ?? null
  const [from, to] = [dayIn(history.start), dayIn(correctedStart)]
  const pauses = pausesFrom(to, history.pauses)
  const before = due(rule, history.start, history.pauses, calendar, { variant, days })
  const after = due(rule, correctedStart, pauses, calendar, { variant, days })
  const [old, now] = [endOf(before), endOf(after)]
  const late = { before: wasLate(before, stoppedOn), after: wasLate(after, stoppedOn) }
  const stopped = stoppedOn !== null && stoppedOn < to ? [because('STOPPED_BEFORE_START', '办结的日子早于新的开始日，请核对。')] : []
  return {
    before,
    after,
    movedBy: old && now ? daysBetween(old, now) : null,
    wasLate: late,
    pauses,
    reasons: [
      whyStart(from, to),
      ...whyVersion(rule, from, to),
      ...whyPauses(history.pauses, to),
      ...whyEnd(after, days !== undefined || isLimitedOn(rule, to)),
      ...whyLate(late.before, late.after),
      ...stopped,
    ],
  }
}
