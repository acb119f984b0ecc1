import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../calendar/calendar.ts'
import { toDay } from '../day.ts'
import { due, parseClock, periodOf, ruleOf } from './index.ts'

const refused = (clock: unknown) => {
  const parsed = parseClock(clock)
  return parsed.ok ? parsed : parsed.error
}

const d06 = { rule: 'D06', start: '2025-03-10' }
const badMoment = '不是有效的日期或者时间，请写成 2025-03-10 或者 2025-03-08T15:30:00+08:00。'
const outOfRange = '日期应在 1990-01-01 至 2199-12-31 之间。'

describe('every refusal of a clock, with its code, its path and its words', () => {
  test.each([
    ['not an object', 'D06', 'INVALID_TYPE', '', '这里应为一个对象。'],
    ['a list', [], 'INVALID_TYPE', '', '这里应为一个对象。'],
    ['no rule', { start: '2025-03-10' }, 'REQUIRED', 'rule', '缺少必填项 rule。'],
    ['a rule there is not', { ...d06, rule: 'D25' }, 'UNKNOWN_CODE', 'rule', '没有这个期限规则，应为 D01 至 D24。'],
    ['a rule that is no text', { ...d06, rule: 6 }, 'UNKNOWN_CODE', 'rule', '没有这个期限规则，应为 D01 至 D24。'],
    ['a variant where there is none', { ...d06, variant: 'CIVIL' }, 'UNKNOWN_CODE', 'variant', 'D06 没有不同的期限种类。'],
    ['a variant of the old law under the new', { rule: 'D07', variant: 'CIVIL', start: '2022-01-01' }, 'UNKNOWN_CODE', 'variant', 'D07 没有不同的期限种类。'],
    ['a variant of the old law on no day', { rule: 'D07', variant: 'CIVIL' }, 'UNKNOWN_CODE', 'variant', 'D07 没有不同的期限种类。'],
    ['no variant where one is needed', { rule: 'D11', start: '2025-03-10' }, 'REQUIRED', 'variant', 'D11 需要指明期限种类：RECONSIDERATION、LITIGATION。'],
    ['no variant of a complaint', { rule: 'D22', start: '2025-03-10' }, 'REQUIRED', 'variant', 'D22 需要指明期限种类：ACCEPT、HANDLE、REPLY。'],
    ['a variant there is not', { rule: 'D11', variant: 'APPEAL', start: '2025-03-10' }, 'UNKNOWN_CODE', 'variant', '期限种类应为 RECONSIDERATION、LITIGATION。'],
    ['a variant that is no text', { rule: 'D18', variant: 1, start: '2025-03-10' }, 'UNKNOWN_CODE', 'variant', '期限种类应为 ENTRUST、NOTIFY_AGAIN。'],
    ['a variant by the name of a method', { rule: 'D18', variant: 'valueOf', start: '2025-03-10' }, 'UNKNOWN_CODE', 'variant', '期限种类应为 ENTRUST、NOTIFY_AGAIN。'],
    ['no start', { rule: 'D06' }, 'REQUIRED', 'start', '缺少必填项 start。'],
    ['a start that is a number', { ...d06, start: 20250310 }, 'INVALID_TYPE', 'start', '这里应为日期或者时间。'],
    ['an impossible start', { ...d06, start: '2025-02-30' }, 'IMPOSSIBLE_DATE', 'start', badMoment],
    ['a time without its offset', { rule: 'D03', start: '2025-03-08T15:30:00' }, 'IMPOSSIBLE_DATE', 'start', badMoment],
    ['a day where hours are counted', { rule: 'D03', start: '2025-03-08' }, 'INVALID_TYPE', 'start', '这个期限按小时计算，请给出带时区的时间，例如 2025-03-08T15:30:00+08:00。'],
    ['a start before our days', { ...d06, start: '1989-12-31' }, 'OUT_OF_RANGE', 'start', outOfRange],
    ['a start after our days', { ...d06, start: '2200-01-01' }, 'OUT_OF_RANGE', 'start', outOfRange],
    ['an hour before our days', { rule: 'D03', start: '1989-12-31T00:00:00+08:00' }, 'OUT_OF_RANGE', 'start', outOfRange],
    ['pauses that are no list', { ...d06, pauses: {} }, 'INVALID_TYPE', 'pauses', '这里应为列表。'],
    ['too many pauses', { ...d06, pauses: Array.from({ length: 1001 }, () => ({ from: '2025-03-10' })) }, 'OUT_OF_RANGE', 'pauses', '这里最多 1000 项。'],
    ['a pause that is no object', { ...d06, pauses: ['2025-03-12'] }, 'INVALID_TYPE', 'pauses[0]', '这里应为一个对象。'],
    ['a pause without a beginning', { ...d06, pauses: [{ to: '2025-03-12' }] }, 'REQUIRED', 'pauses[0].from', '缺少必填项 pauses[0].from。'],
    ['a pause that begins on no day', { ...d06, pauses: [{ from: '2025-13-01' }] }, 'IMPOSSIBLE_DATE', 'pauses[0].from', '不是有效的日期「2025-13-01」，请写成 2025-03-10 的样子。'],
    ['a pause that ends on no day', { ...d06, pauses: [{ from: '2025-03-12', to: 'soon' }] }, 'IMPOSSIBLE_DATE', 'pauses[0].to', '不是有效的日期「soon」，请写成 2025-03-10 的样子。'],
    ['a pause that begins with a number', { ...d06, pauses: [{ from: 1 }] }, 'INVALID_TYPE', 'pauses[0].from', '这里应为日期，例如 2025-03-10。'],
    ['a pause before the start', { ...d06, pauses: [{ from: '2025-03-09' }] }, 'PAUSE_BEFORE_START', 'pauses[0].from', '暂停不能早于期限开始的日子。'],
    ['a second pause that ends before it begins', { ...d06, pauses: [{ from: '2025-03-10', to: '2025-03-10' }, { from: '2025-03-12', to: '2025-03-11' }] }, 'PAUSE_ENDS_BEFORE_IT_BEGINS', 'pauses[1].to', '暂停的结束不能早于它的开始。'],
    ['a pause too late to be meant', { ...d06, pauses: [{ from: '2200-01-01' }] }, 'OUT_OF_RANGE', 'pauses[0].from', outOfRange],
    ['a pause that ends too late to be meant', { ...d06, pauses: [{ from: '2025-03-12', to: '2200-01-01' }] }, 'OUT_OF_RANGE', 'pauses[0].to', outOfRange],
    ['a day asked about that is none', { ...d06, asOf: 'today' }, 'IMPOSSIBLE_DATE', 'asOf', badMoment],
    ['a day asked about that is a flag', { ...d06, asOf: true }, 'INVALID_TYPE', 'asOf', '这里应为日期或者时间。'],
    ['a day asked about beyond our days', { ...d06, asOf: '2200-01-01' }, 'OUT_OF_RANGE', 'asOf', outOfRange],
    ['days that are no number', { ...d06, days: '7' }, 'INVALID_TYPE', 'days', '这里应为数字。'],
    ['half a day', { ...d06, days: 1.5 }, 'INVALID_TYPE', 'days', '这里应为整数。'],
    ['no day', { ...d06, days: 0 }, 'OUT_OF_RANGE', 'days', '这里不能小于 1。'],
    ['more than ten years', { ...d06, days: 3661 }, 'OUT_OF_RANGE', 'days', '这里不能大于 3660。'],
    ['no days where nobody has set any', { rule: 'D23', start: '2025-07-01' }, 'REQUIRED', 'days', 'D23 的期限由本地规定，请给出天数 days。'],
  ])('%s', (_name, clock, code, path, message) => {
    expect(refused(clock)).toEqual({ code, path, message })
  }) // prettier-ignore
})

describe('what is just within', () => {
  test.each([
    ['the first day', { ...d06, start: '1990-01-01' }, { rule: 'D06', start: '1990-01-01', pauses: [] }],
    ['the last day', { ...d06, start: '2199-12-31' }, { rule: 'D06', start: '2199-12-31', pauses: [] }],
    ['an hour of the last day', { rule: 'D03', start: '2199-12-31T10:00:00+08:00' }, { rule: 'D03', start: '2199-12-31T10:00:00+08:00', pauses: [] }],
    ['one day', { ...d06, days: 1 }, { ...d06, pauses: [], days: 1 }],
    ['ten years', { ...d06, days: 3660 }, { ...d06, pauses: [], days: 3660 }],
    ['a pause from the start, of no length', { ...d06, pauses: [{ from: '2025-03-10', to: '2025-03-10' }] }, { ...d06, pauses: [{ from: '2025-03-10', to: '2025-03-10' }] }],
    ['a pause still open', { ...d06, pauses: [{ from: '2025-03-12' }] }, { ...d06, pauses: [{ from: '2025-03-12', to: null }] }],
    ['null is not given', { ...d06, variant: null, pauses: null, asOf: null, days: null }, { ...d06, pauses: [] }],
    ['an instant for a clock of days', { ...d06, start: '2025-03-10T23:30:00Z', asOf: '2025-03-12T08:00:00+08:00' }, { rule: 'D06', start: '2025-03-10T23:30:00Z', pauses: [], asOf: '2025-03-12T08:00:00+08:00' }],
    ['the old kinds of D07, by a day', { rule: 'D07', variant: 'CRIMINAL', start: '2021-12-31' }, { rule: 'D07', variant: 'CRIMINAL', start: '2021-12-31', pauses: [] }],
    ['the old kinds of D07, by an instant', { rule: 'D07', variant: 'CRIMINAL', start: '2021-12-31T15:59:00Z', inForce: true }, { rule: 'D07', variant: 'CRIMINAL', start: '2021-12-31T15:59:00Z', pauses: [] }],
    ['today’s words for an old day', { rule: 'D07', start: '2021-12-31', inForce: false }, { rule: 'D07', start: '2021-12-31', pauses: [], inForce: false }],
    ['D18 takes its first kind', { rule: 'D18', start: '2025-03-10' }, { rule: 'D18', start: '2025-03-10', pauses: [] }],
  ])('%s', (_name, clock, expected) => {
    expect(parseClock(clock)).toStrictEqual({ ok: true, clock: expected })
  }) // prettier-ignore

  test('a thousand pauses are not too many', () => {
    const pauses = Array.from({ length: 1000 }, () => ({ from: '2025-03-10', to: '2025-03-11' }))
    expect(parseClock({ ...d06, pauses }).ok).toBe(true)
  })

  test('a pause is measured against the Chinese day of an instant', () => {
    const start = '2025-03-10T23:30:00Z'
    expect(refused({ rule: 'D06', start, pauses: [{ from: '2025-03-10' }] })).toMatchObject({ code: 'PAUSE_BEFORE_START' })
    expect(parseClock({ rule: 'D06', start, pauses: [{ from: '2025-03-11' }] }).ok).toBe(true)
  })
})

describe('called from code, a clock that cannot be counted is a fault', () => {
  const start = toDay('2025-03-10')
  const row = (id: string) => {
    const found = ruleOf.get(id)
    if (!found) throw new Error(id)
    return found
  }
  test('an unknown rule, a missing variant, missing days, a day for hours', () => {
    expect(() => due('D99' as 'D06', start, [], officialCalendar)).toThrow('没有这个期限规则：D99')
    expect(() => due('D11', start, [], officialCalendar)).toThrow('D11 需要指明期限种类：RECONSIDERATION、LITIGATION')
    expect(() => due('D11', start, [], officialCalendar, { variant: 'toString' })).toThrow('D11 需要指明期限种类')
    const later = toDay('2025-07-01')
    expect(() => due('D23', later, [], officialCalendar)).toThrow('D23 没有法定的固定天数，请给出 days')
    expect(() => due('D23', later, [], officialCalendar, { variant: 'NONE', days: 3 })).toThrow('D23 需要指明期限种类')
    expect(() => due('D03', start, [], officialCalendar)).toThrow('D03 按小时计算，开始时间须带时区，例如 2025-03-08T15:30:00+08:00')
    expect(() => due('D06', 'soon', [], officialCalendar)).toThrow('不是有效的日期：soon')
  })
  test('a variant named where there is none is passed over; days given override the row, never a statutory variant', () => {
    expect(periodOf(row('D06'), { variant: 'ACCEPT' })).toEqual({ amount: 7, unit: 'day' })
    expect(periodOf(row('D06'), { days: 3 })).toEqual({ amount: 3, unit: 'day' })
    expect(periodOf(row('D22'), { variant: 'ACCEPT', days: 3 })).toMatchObject({ amount: 5, unit: 'workday' })
    expect(periodOf(row('D23'), { variant: 'ACCEPT', days: 3 })).toMatchObject({ amount: 3, unit: 'workday' })
    expect(periodOf(row('D23'), { days: 3 })).toEqual({ amount: 3, unit: 'day' })
  })
})
