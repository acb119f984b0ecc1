import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { officialCalendar } from '../calendar/calendar.ts'
import { addDays, daysBetween, toDay } from '../day.ts'
import { due, recompute } from './index.ts'
import type { ClockHistory } from './index.ts'

const day = toDay
const d06 = (history: Partial<ClockHistory> = {}): ClockHistory => ({ rule: 'D06', start: day('2025-03-10'), pauses: [], ...history })
const again = (history: ClockHistory, start: string) => recompute(history, start, officialCalendar)

describe('R-00 the day a clock began turns out to have been another', () => {
  test('D06 a form left on a desk was received three days before it was registered', () => {
    expect(again(d06({ stoppedOn: day('2025-03-17') }), '2025-03-07')).toEqual({
      before: due('D06', day('2025-03-10'), [], officialCalendar),
      after: due('D06', day('2025-03-07'), [], officialCalendar),
      movedBy: -3,
      wasLate: { before: false, after: true },
      pauses: [],
      reasons: [
        { code: 'EARLIER_START', text: '开始的日子由 2025-03-10 提前到 2025-03-07，早 3 天。' },
        { code: 'NOW_LATE', text: '按新的开始日，办结时已经逾期。' },
      ],
    })
  })

  test('D06 a later start, and a last day that rolls', () => {
    const { before, after, movedBy, wasLate, reasons } = again(d06({ stoppedOn: day('2025-03-18') }), '2025-03-15')
    expect([before.dueOn, after.dueOn, movedBy]).toEqual(['2025-03-17', '2025-03-24', 7])
    expect(wasLate).toEqual({ before: true, after: false })
    expect(reasons).toEqual([
      { code: 'LATER_START', text: '开始的日子由 2025-03-10 推后到 2025-03-15，晚 5 天。' },
      { code: 'ROLLED', text: '最后一日 2025-03-22 是休息日，顺延到 2025-03-24。' },
      { code: 'NO_LONGER_LATE', text: '按新的开始日，办结时没有逾期。' },
    ])
  })

  test('D06 across the day the law came into force another wording applies', () => {
    const { before, after, movedBy, reasons } = again(d06({ start: day('2022-01-01') }), '2021-12-31')
    // Saturday 01-08 rolls to Monday; seven working days from Friday 12-31 pass over the New Year holiday of 01-01 to 01-03.
    expect([before.dueOn, after.dueOn, movedBy]).toEqual(['2022-01-10', '2022-01-12', 2])
    expect(reasons).toEqual([
      { code: 'EARLIER_START', text: '开始的日子由 2022-01-01 提前到 2021-12-31，早 1 天。' },
      { code: 'OTHER_VERSION', text: '改按 2021-12-31 有效的规定计算：法律援助法43、程序规定17 改为 程序规定（2012）13。' },
    ])
  })

  test('D06 pauses before the new start fall away or are cut to it', () => {
    const pauses = [
      { from: day('2025-03-10'), to: day('2025-03-11') },
      { from: day('2025-03-12'), to: day('2025-03-16') },
      { from: day('2025-03-18'), to: null },
    ]
    const answer = again(d06({ pauses }), '2025-03-14')
    expect(answer.pauses).toEqual([{ from: '2025-03-14', to: '2025-03-16' }, { from: '2025-03-18', to: null }])
    expect([answer.before.dueOn, answer.after.dueOn, answer.movedBy]).toEqual([null, null, null])
    expect(answer.wasLate).toEqual({ before: null, after: null })
    expect(answer.reasons).toEqual([
      { code: 'LATER_START', text: '开始的日子由 2025-03-10 推后到 2025-03-14，晚 4 天。' },
      { code: 'PAUSE_DROPPED', text: '2025-03-10 至 2025-03-11 的扣除在新的开始日之前，不再扣除。' },
      { code: 'PAUSE_SHORTENED', text: '2025-03-12 至 2025-03-16 的扣除只从 2025-03-15 起扣除。' },
      { code: 'STILL_PAUSED', text: '期限仍在暂停，恢复以后才有截止日。' },
    ])
  }) // prettier-ignore

  test('D06 a pause that ends on the new start is over, one that begins on it is whole', () => {
    const pauses = [{ from: day('2025-03-10'), to: day('2025-03-12') }, { from: day('2025-03-13'), to: day('2025-03-14') }]
    expect(again(d06({ pauses }), '2025-03-12').reasons.map(({ code }) => code)).toEqual(['LATER_START', 'PAUSE_DROPPED'])
    expect(again(d06({ pauses }), '2025-03-13').reasons.map(({ code }) => code)).toEqual(['LATER_START', 'PAUSE_DROPPED'])
    expect(again(d06({ pauses }), '2025-03-13').after.dueOn).toBe('2025-03-21')
    expect(again(d06({ pauses: [{ from: day('2025-03-11'), to: null }] }), '2025-03-12').reasons[1]?.text).toBe(
      '2025-03-11 至 今 的扣除只从 2025-03-13 起扣除。',
    )
  }) // prettier-ignore

  test('D09 moved to a day before 程规 2023: no limit then, which is not a pause', () => {
    const answer = again({ rule: 'D09', start: day('2023-09-04'), pauses: [] }, '2023-08-30')
    expect(answer).toMatchObject({ movedBy: null, before: { dueOn: '2023-09-19' }, after: { dueOn: null } })
    expect(answer.reasons).toEqual([
      { code: 'EARLIER_START', text: '开始的日子由 2023-09-04 提前到 2023-08-30，早 5 天。' },
      { code: 'OTHER_VERSION', text: '改按 2023-08-30 有效的规定计算：法律援助法49、程序规定22 改为 法律援助法49。' },
      { code: 'NO_LIMIT', text: '那一天有效的规定没有为这一步设期限。' },
    ])
  })

  test('D17 the days the agency set are kept, D11 its kind too', () => {
    const d17: ClockHistory = { rule: 'D17', days: 10, start: day('2025-03-10'), pauses: [] }
    expect(again(d17, '2025-03-11')).toMatchObject({ movedBy: 1, before: { dueOn: '2025-03-20' }, after: { dueOn: '2025-03-21' } })
    const d11: ClockHistory = { rule: 'D11', variant: 'LITIGATION', start: day('2025-08-31'), pauses: [] }
    expect(again(d11, '2025-09-01')).toMatchObject({ movedBy: 2, before: { dueOn: '2026-02-28' }, after: { dueOn: '2026-03-02' } })
  })

  test('D03 hours are moved by their day; met on the last day is in time', () => {
    const d03: ClockHistory = { rule: 'D03', start: '2025-03-08T15:30:00+08:00', pauses: [], stoppedOn: day('2025-03-09') }
    const answer = again(d03, '2025-03-07T15:30:00+08:00')
    expect(answer).toMatchObject({ movedBy: -1, wasLate: { before: false, after: true }, after: { dueAt: '2025-03-08T15:30:00+08:00' } })
    expect(answer.reasons.map(({ code }) => code)).toEqual(['EARLIER_START', 'NOW_LATE'])
  })

  test('a start after the day the duty was met is pointed out; a year not yet announced too', () => {
    expect(again(d06({ stoppedOn: day('2025-03-12') }), '2025-03-13').reasons.map(({ code }) => code)).toEqual(['LATER_START', 'STOPPED_BEFORE_START'])
    expect(again(d06({ stoppedOn: day('2025-03-12') }), '2025-03-13').reasons[1]?.text).toBe('办结的日子早于新的开始日，请核对。')
    expect(again(d06({ stoppedOn: day('2025-03-13') }), '2025-03-13').reasons.map(({ code }) => code)).toEqual(['LATER_START'])
    expect(again(d06(), '2027-03-01').reasons).toContainEqual({ code: 'PROVISIONAL', text: '2027 年的放假安排还没有公布，日期可能再变。' })
    expect(again(d06(), '2025-03-10').reasons).toEqual([{ code: 'SAME_START', text: '开始的日子没有变。' }])
  }) // prettier-ignore

  test('the same start changes nothing, and the new answer is that of a clock that had always begun then', () => {
    const days = fc.integer({ min: 0, max: 6000 }).map((n) => addDays(day('2010-01-01'), n))
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(9)), { maxLength: 3 })
    fc.assert(
      fc.property(days, fc.integer({ min: -20, max: 20 }), spans, (start, shift, list) => {
        const pauses = list.map(([from, length]) => ({ from: addDays(start, from), to: addDays(start, from + length) }))
        const moved = addDays(start, shift)
        const answer = recompute({ rule: 'D06', start, pauses }, moved, officialCalendar)
        expect(answer.after).toEqual(due('D06', moved, answer.pauses, officialCalendar))
        expect(answer.pauses.every(({ from }) => from >= moved)).toBe(true)
        const [old, now] = [answer.before.dueOn, answer.after.dueOn]
        // Where one of the two days had no limit there is nothing to compare.
        expect(answer.movedBy).toBe(old && now ? daysBetween(old, now) : null)
        if (shift === 0) expect(answer.after).toEqual(answer.before)
      }),
    )
  })
})
