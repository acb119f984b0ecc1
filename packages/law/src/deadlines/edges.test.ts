import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../calendar/calendar.ts'
import { toDay } from '../day.ts'
import { due, limitsOf, parseClock, recompute } from './index.ts'
import { loadLimits } from './load-limits.ts'
import type { ClockHistory, LimitRow } from './index.ts'

/** The neighbours of the cases in the other tests: one fact away, and answered otherwise. */
const day = toDay
const faultOf = (clock: object) => {
  const parsed = parseClock(clock)
  return parsed.ok ? null : parsed.error
}

describe('how a clock stands on a day', () => {
  test('D22 工作日的灯只数工作日：周五起五个工作日，周二还剩三个', () => {
    const asOf = (pauses: { from: ReturnType<typeof day>; to: null }[] = []) =>
      due('D22', day('2025-03-07'), pauses, officialCalendar, { variant: 'ACCEPT', asOf: '2025-03-11' })
    expect(asOf()).toMatchObject({ dueOn: '2025-03-14', light: 'green' })
    expect(asOf([{ from: day('2025-03-07'), to: null }])).toMatchObject({ dueOn: null, state: 'paused', light: 'grey', daysLeft: null })
  })

  test('D22 扣除的工作日不算用去', () => {
    const pauses = [{ from: day('2025-03-07'), to: day('2025-03-12') }]
    expect(due('D22', day('2025-03-07'), pauses, officialCalendar, { variant: 'ACCEPT', asOf: '2025-03-14' })).toMatchObject({
      dueOn: '2025-03-19',
      light: 'green',
      onHold: 5,
    })
  })

  test('D06 还没有开始的扣除，一天也不算', () => {
    const pauses = [{ from: day('2025-03-14'), to: day('2025-03-20') }]
    expect(due('D06', day('2025-03-10'), pauses, officialCalendar, { asOf: '2025-03-11' })).toMatchObject({
      dueOn: '2025-03-24',
      state: 'running',
      light: 'green',
      onHold: 0,
      total: 1,
    })
  })
})

describe('a clock as it comes in', () => {
  test('the last day that is read is read to its last hour', () => {
    expect(faultOf({ rule: 'D03', start: '2199-12-31T10:00:00+08:00' })).toBe(null)
    expect(faultOf({ rule: 'D03', start: '2200-01-01T10:00:00+08:00' })?.code).toBe('OUT_OF_RANGE')
  })

  test('a variant is a word', () => {
    expect(faultOf({ rule: 'D18', start: '2025-03-10', variant: ['ENTRUST'] })).toEqual({
      code: 'UNKNOWN_CODE',
      path: 'variant',
      message: '期限种类应为 ENTRUST、NOTIFY_AGAIN。',
    })
  })

  test('R-00 D07 has kinds only in its old wording, which is the one a clock of those days is read in', () => {
    const old = { rule: 'D07', start: '2021-03-01', variant: 'CRIMINAL' }
    const refused = { code: 'UNKNOWN_CODE', path: 'variant', message: 'D07 没有不同的期限种类。' }
    expect(faultOf(old)).toBe(null)
    expect(faultOf({ ...old, inForce: true })).toBe(null)
    expect(faultOf({ ...old, start: '2021-03-01T08:00:00+08:00' })).toBe(null)
    expect(faultOf({ ...old, start: '2022-01-01' })).toEqual(refused)
    expect(faultOf({ ...old, start: 'March' })).toEqual(refused)
    // Asked for in today's words, it has none.
    expect(faultOf({ ...old, inForce: false })).toEqual(refused)
  })
})

describe('R-00 a corrected start', () => {
  const d06 = (history: Partial<ClockHistory>): ClockHistory => ({ rule: 'D06', start: day('2025-03-10'), pauses: [], ...history })
  const again = (history: Partial<ClockHistory>, start: string) => recompute(d06(history), start, officialCalendar)
  const codes = (history: Partial<ClockHistory>, start: string) => again(history, start).reasons.map(({ code }) => code)

  test('what is still owed is neither late nor in time', () => {
    expect(again({}, '2025-03-07').wasLate).toEqual({ before: null, after: null })
    expect(codes({}, '2025-03-07')).toEqual(['EARLIER_START'])
  })

  test('late before and late after is no news, and so is in time', () => {
    expect(again({ stoppedOn: day('2025-03-28') }, '2025-03-07').wasLate).toEqual({ before: true, after: true })
    expect(codes({ stoppedOn: day('2025-03-28') }, '2025-03-07')).toEqual(['EARLIER_START'])
    expect(codes({ stoppedOn: day('2025-03-11') }, '2025-03-07')).toEqual(['EARLIER_START'])
  })

  test('a hold that began after the old end, and holds the new one: nothing to compare', () => {
    const { before, after, movedBy, wasLate } = again(
      { pauses: [{ from: day('2025-03-18'), to: null }], stoppedOn: day('2025-03-20') },
      '2025-03-14',
    )
    expect([before.dueOn, after.dueOn, movedBy]).toEqual(['2025-03-17', null, null])
    expect(wasLate).toEqual({ before: true, after: null })
  })

  test('both papers of a wording are named', () => {
    const [, version] = recompute(d06({ start: day('2021-12-31') }), '2022-01-01', officialCalendar).reasons
    expect(version?.text).toBe('改按 2022-01-01 有效的规定计算：程序规定（2012）13 改为 法律援助法43、程序规定17。')
  })
})

describe('limits beside a clock', () => {
  const own = (id: string, extra: Partial<LimitRow>): LimitRow => ({
    id,
    kind: 'INTERNAL',
    title: '内部提醒',
    beside: 'D06',
    countedAs: 'D06',
    variant: null,
    region: null,
    amount: 2,
    unit: 'day',
    cite: ['内控规定'],
    since: toDay('2025-01-01'),
    until: null,
    mark: '设',
    ...extra,
  })
  const ids = (rows: readonly LimitRow[], question: object = {}) =>
    limitsOf({ rule: 'D06', start: toDay('2025-03-10'), region: '420102', ...question }, officialCalendar, rows).map(({ id }) => id)

  test('among equals the one that ends first comes first; on the same day as they were given', () => {
    const [slow, quick, slower] = [own('SLOW', { amount: 4 }), own('QUICK', { amount: 1 }), own('SLOW-TOO', { amount: 4 })]
    expect(ids([slow, quick, slower])).toEqual(['D06', 'QUICK', 'SLOW', 'SLOW-TOO'])
    expect(ids([slower, quick, slow])).toEqual(['D06', 'QUICK', 'SLOW-TOO', 'SLOW'])
    expect(ids([quick, slow, slower])).toEqual(['D06', 'QUICK', 'SLOW', 'SLOW-TOO'])
  })

  test('D18 a limit for every kind stands beside each, one for a kind only beside that', () => {
    const rows = [own('ALL', { beside: 'D18' }), own('AGAIN', { beside: 'D18', variant: 'NOTIFY_AGAIN' })]
    expect(ids(rows, { rule: 'D18', variant: 'ENTRUST' })).toEqual(['D18', 'ALL'])
    expect(ids(rows, { rule: 'D18', variant: 'NOTIFY_AGAIN' })).toEqual(['D18', 'ALL', 'AGAIN'])
    expect(ids(rows, { rule: 'D18' })).toEqual(['D18', 'ALL'])
  })

  const row = { id: 'A', kind: 'INTERNAL', title: 'x', beside: 'D06', amount: 2, unit: 'day', cite: 'x', since: '2025-01-01' }
  test.each([
    [{ kind: 7 }, 'UNKNOWN_CODE', 'limits[0].kind'],
    [{ kind: ['INTERNAL'] }, 'UNKNOWN_CODE', 'limits[0].kind'],
    [{ beside: undefined }, 'REQUIRED', 'limits[0].beside'],
    [{ since: undefined }, 'REQUIRED', 'limits[0].since'],
    [{ region: '4201021' }, 'INVALID_FORMAT', 'limits[0].region'],
    [{ region: 'x420102' }, 'INVALID_FORMAT', 'limits[0].region'],
  ])('%j is refused', (patch, code, path) => {
    expect(loadLimits({ limits: [{ ...row, ...patch }] })).toMatchObject({ ok: false, error: { code, path } })
  })
})
