import { describe, expect, test } from 'vitest'
import { dayAt, dayNumber, toDay } from '../day.ts'
import { officialCalendar } from '../calendar/calendar.ts'
import { answerClock, due, light, parseClock } from './index.ts'
import { endOfDays, heldBefore, heldDays, heldOnce, holderOf, pausesFrom } from './pauses.ts'
import type { Pause } from './pauses.ts'

const ask = (clock: object) => {
  const parsed = parseClock(clock)
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`)
  return answerClock(parsed.clock)
}

/** Whole answers for D06 received on Monday 2025-03-10: seven days, due on Monday 03-17. */
const d06 = { rule: 'D06', dueOn: '2025-03-17', rolledFrom: null, provisional: false, cites: ['法律援助法43', '程序规定17'] }

describe('D06 the whole answer on each day that matters', () => {
  test.each([
    ['收到当日', '2025-03-10', { state: 'running', daysLeft: 7, light: 'green', total: 0, onHold: 0 }],
    ['第一日', '2025-03-11', { state: 'running', daysLeft: 6, light: 'green', total: 1, onHold: 0 }],
    ['剩三日，多于三分之一', '2025-03-14', { state: 'running', daysLeft: 3, light: 'green', total: 4, onHold: 0 }],
    ['剩二日，不到三分之一', '2025-03-15', { state: 'running', daysLeft: 2, light: 'yellow', total: 5, onHold: 0 }],
    ['届满当日不算逾期', '2025-03-17', { state: 'running', daysLeft: 0, light: 'yellow', total: 7, onHold: 0 }],
    ['届满次日逾期', '2025-03-18', { state: 'overdue', daysLeft: -1, light: 'red', total: 8, onHold: 0 }],
    ['收到以前问起', '2025-03-09', { state: 'running', daysLeft: 8, light: 'green', total: 0, onHold: 0 }],
  ])('%s', (_name, asOf, standing) => {
    expect(ask({ rule: 'D06', start: '2025-03-10', asOf })).toEqual({ ...d06, ...standing })
  })

  test('nobody asks: what depends on the day is null', () => {
    const unasked = { state: null, daysLeft: null, light: null, total: null, onHold: null }
    expect(ask({ rule: 'D06', start: '2025-03-10' })).toEqual({ ...d06, ...unasked })
  })

  test.each([
    ['补正第一日', '2025-03-13', { dueOn: null, state: 'paused', daysLeft: null, light: 'grey', total: 3, onHold: 1 }],
    ['发出告知当日仍在计', '2025-03-12', { dueOn: null, state: 'running', daysLeft: null, light: 'green', total: 2, onHold: 0 }],
  ])('程17 一直没有补齐：%s', (_name, asOf, standing) => {
    expect(ask({ rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-12' }], asOf })).toEqual({ ...d06, ...standing })
  })

  test.each([
    ['补齐当日还在扣除', '2025-03-20', { state: 'paused', daysLeft: 5, light: 'grey', total: 10, onHold: 8 }],
    ['补齐次日', '2025-03-21', { state: 'running', daysLeft: 4, light: 'green', total: 11, onHold: 8 }],
    ['剩三日', '2025-03-22', { state: 'running', daysLeft: 3, light: 'green', total: 12, onHold: 8 }],
    ['剩二日', '2025-03-23', { state: 'running', daysLeft: 2, light: 'yellow', total: 13, onHold: 8 }],
    ['逾期以后扣除的日子不再增加', '2025-03-30', { state: 'overdue', daysLeft: -5, light: 'red', total: 20, onHold: 8 }],
  ])('程17 V5 03-12 告知、03-20 补齐：%s', (_name, asOf, standing) => {
    const answer = ask({ rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-12', to: '2025-03-20' }], asOf })
    expect(answer).toEqual({ ...d06, dueOn: '2025-03-25', ...standing })
  })

  test('the roll is part of the time left, the light is not: D07 with nothing left to count on a Saturday', () => {
    expect(ask({ rule: 'D07', start: '2025-03-12', asOf: '2025-03-16' })).toEqual({
      rule: 'D07',
      dueOn: '2025-03-17',
      rolledFrom: '2025-03-15',
      state: 'running',
      daysLeft: 1,
      light: 'yellow',
      total: 4,
      onHold: 0,
      provisional: false,
      cites: ['法律援助法43', '程序规定24①'],
    })
  })
})

test('D17 a period of one day: green when it begins, yellow when it ends', () => {
  expect(['2025-03-10', '2025-03-11'].map((asOf) => ask({ rule: 'D17', days: 1, start: '2025-03-10', asOf }).light)).toEqual([
    'green',
    'yellow',
  ])
})

describe('a pause at the edges of the period', () => {
  const dueWith = (...pauses: object[]) => ask({ rule: 'D06', start: '2025-03-10', pauses }).dueOn
  test.each([
    ['of no length', [{ from: '2025-03-12', to: '2025-03-12' }], '2025-03-17'],
    ['from the day of receipt', [{ from: '2025-03-10', to: '2025-03-11' }], '2025-03-18'],
    ['from the day before the last', [{ from: '2025-03-16', to: '2025-03-17' }], '2025-03-18'],
    ['from the last day: too late', [{ from: '2025-03-17', to: '2025-03-20' }], '2025-03-17'],
    ['open from the last day: too late', [{ from: '2025-03-17' }], '2025-03-17'],
    ['open from the day before the last', [{ from: '2025-03-16' }], null],
    ['two that overlap', [{ from: '2025-03-11', to: '2025-03-13' }, { from: '2025-03-12', to: '2025-03-14' }], '2025-03-20'],
    ['two that abut', [{ from: '2025-03-11', to: '2025-03-12' }, { from: '2025-03-12', to: '2025-03-14' }], '2025-03-20'],
    ['one within another', [{ from: '2025-03-11', to: '2025-03-14' }, { from: '2025-03-12', to: '2025-03-13' }], '2025-03-20'],
    ['the same twice', [{ from: '2025-03-11', to: '2025-03-14' }, { from: '2025-03-11', to: '2025-03-14' }], '2025-03-20'],
    ['one that begins only because of another', [{ from: '2025-03-11', to: '2025-03-14' }, { from: '2025-03-18', to: '2025-03-19' }], '2025-03-21'],
    ['an open one swallows what follows', [{ from: '2025-03-11' }, { from: '2025-03-12', to: '2025-03-13' }], null],
    ['an open one after an early one', [{ from: '2025-03-11', to: '2025-03-12' }, { from: '2025-03-12' }], null],
  ])('%s', (_name, pauses, dueOn) => {
    expect(dueWith(...pauses)).toBe(dueOn)
  }) // prettier-ignore

  test('a pause too late to matter is never shown as paused nor as held', () => {
    const late = { rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-17' }] }
    expect(ask({ ...late, asOf: '2025-03-18' })).toMatchObject({ state: 'overdue', light: 'red', onHold: 0 })
    const early = { rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-16' }] }
    expect(ask({ ...early, asOf: '2025-03-18' })).toMatchObject({ state: 'paused', light: 'grey', onHold: 2 })
  })
})

describe('working days held', () => {
  const d22 = (pauses: object[], asOf?: string) => ask({ rule: 'D22', variant: 'ACCEPT', start: '2025-03-10', pauses, asOf })
  test.each([
    ['none', [], '2025-03-17'],
    ['two working days', [{ from: '2025-03-11', to: '2025-03-13' }], '2025-03-19'],
    ['only a weekend', [{ from: '2025-03-14', to: '2025-03-16' }], '2025-03-17'],
    ['open', [{ from: '2025-03-12' }], null],
    ['from the last day: too late', [{ from: '2025-03-17' }], '2025-03-17'],
  ])('D22 五个工作日, held: %s', (_name, pauses, dueOn) => {
    expect(d22(pauses).dueOn).toBe(dueOn)
  })
  test('D22 the third of a light is of working days', () => {
    expect(['2025-03-12', '2025-03-13', '2025-03-14', '2025-03-15', '2025-03-17'].map((asOf) => d22([], asOf).light)).toEqual([
      'green',
      'green',
      'yellow',
      'yellow',
      'yellow',
    ])
    expect(d22([{ from: '2025-03-11' }], '2025-03-11')).toMatchObject({ state: 'running', light: 'green', total: 1, onHold: 0 })
    expect(d22([{ from: '2025-03-11' }], '2025-03-14')).toMatchObject({ state: 'paused', light: 'grey', total: 4, onHold: 3 })
  })
})

describe('D16 法律援助法44(1) 不足七日', () => {
  const d16 = { rule: 'D16', dueOn: '2025-03-17', rolledFrom: null, total: 0, onHold: 0, provisional: false, cites: ['法律援助法44(1)'] }
  test.each([
    ['剩七日不触发', '2025-03-10', { state: 'running', daysLeft: 7, light: 'green', triggered: false }],
    ['剩六日触发', '2025-03-11', { state: 'running', daysLeft: 6, light: 'yellow', triggered: true }],
    ['届满当日仍触发', '2025-03-17', { state: 'running', daysLeft: 0, light: 'yellow', triggered: true }],
    ['届满以后不再触发', '2025-03-18', { state: 'overdue', daysLeft: -1, light: 'red', triggered: false }],
  ])('%s', (_name, asOf, standing) => {
    expect(ask({ rule: 'D16', start: '2025-03-17', asOf })).toEqual({ ...d16, ...standing })
  })
  test('nobody asks, and the limitation day is never rolled', () => {
    const unasked = { state: null, daysLeft: null, light: null, total: null, onHold: null, triggered: null }
    expect(ask({ rule: 'D16', start: '2025-03-16' })).toEqual({ ...d16, dueOn: '2025-03-16', ...unasked })
    expect(ask({ rule: 'D16', start: '2025-03-16', days: 10, asOf: '2025-03-07' }).triggered).toBe(true)
  })
})

describe('hours', () => {
  const d03 = {
    rule: 'D03',
    dueOn: null,
    dueAt: '2025-03-09T15:30:00+08:00',
    rolledFrom: null,
    onHold: 0,
    provisional: false,
    cites: ['法律援助法39①'],
  }
  const on = (asOf?: string) => ask({ rule: 'D03', start: '2025-03-08T15:30:00+08:00', pauses: [{ from: '2025-03-08' }], asOf })
  test.each([
    ['提出时', '2025-03-08T15:30:00+08:00', { state: 'running', daysLeft: 1, light: 'green', total: 0 }],
    ['剩余多于八小时', '2025-03-09T07:29:00+08:00', { state: 'running', daysLeft: 0, light: 'green', total: 1 }],
    ['剩余整八小时，恰为三分之一', '2025-03-09T07:30:00+08:00', { state: 'running', daysLeft: 0, light: 'yellow', total: 1 }],
    ['届满时刻', '2025-03-09T15:30:00+08:00', { state: 'running', daysLeft: 0, light: 'yellow', total: 1 }],
    ['过一分钟', '2025-03-09T15:31:00+08:00', { state: 'overdue', daysLeft: 0, light: 'red', total: 1 }],
    ['只知道日子：前一日', '2025-03-08', { state: 'running', daysLeft: 1, light: 'green', total: 0 }],
    ['只知道日子：届满当日不算逾期', '2025-03-09', { state: 'running', daysLeft: 0, light: 'yellow', total: 1 }],
    ['只知道日子：次日', '2025-03-10', { state: 'overdue', daysLeft: -1, light: 'red', total: 2 }],
    ['提出以前', '2025-03-07', { state: 'running', daysLeft: 2, light: 'green', total: 0 }],
  ])('D03 法律援助法39① %s', (_name, asOf, standing) => {
    expect(on(asOf)).toEqual({ ...d03, ...standing })
  })
  test('D03 nobody asks, and no pause stops the hours', () => {
    expect(on()).toEqual({ ...d03, state: null, daysLeft: null, light: null, total: null, onHold: null })
  })
})

test.each([
  ['paused', 7, 7, 'grey'],
  ['overdue', 7, 7, 'red'],
  ['running', 3, 7, 'green'],
  ['running', 2, 6, 'yellow'],
  ['running', 3, 6, 'green'],
  ['running', 1, 3, 'yellow'],
  ['running', 10, 30, 'yellow'],
  ['running', 11, 30, 'green'],
  ['running', 0, 1, 'yellow'],
] as const)('灯: %s with %i of %i left is %s', (state, left, length, expected) => {
  expect(light(state, left, length)).toBe(expected)
})

test('a day that never was is refused, and an instant stands for its day in China', () => {
  const on = (start: string, asOf?: string) => due('D06', start, [], officialCalendar, { asOf })
  for (const start of ['2025-02-30', '2025-2-30x', 'abcdefghij', '2025-03-10T25:00:00Z', ''])
    expect(() => on(start), start).toThrow(`不是有效的日期：${start}`)
  expect(() => on('2025-03-10', '2025-13-01')).toThrow('不是有效的日期：2025-13-01')
  expect([on('2025-03-10').dueOn, on('2025-03-09T17:00:00Z').dueOn, on('2025-03-09T15:00:00Z').dueOn]).toEqual([
    '2025-03-17',
    '2025-03-17',
    '2025-03-17',
  ])
  expect(on('2025-03-10', '2025-03-11T20:00:00+08:00')).toMatchObject({ daysLeft: 6, total: 1 })
})

test('what is done to an answer changes no other', () => {
  ask({ rule: 'D06', start: '2025-03-10' }).cites.push('另加')
  expect(ask({ rule: 'D06', start: '2025-03-10' }).cites).toEqual(['法律援助法43', '程序规定17'])
})

describe('pauses as spans', () => {
  const span = (from: string, to: string | null): Pause => ({ from: toDay(from), to: to === null ? null : toDay(to) })
  const [a, b] = [span('2025-03-12', '2025-03-15'), span('2025-03-15', '2025-03-18')]
  const n = (day: string) => dayNumber(toDay(day))
  const once = (pauses: readonly Pause[]): Pause[] =>
    heldOnce(pauses).map(({ from, to }) => ({ from: dayAt(from), to: to === Infinity ? null : dayAt(to) }))
  test('are merged in order, and what was given is left alone', () => {
    const given = [span('2025-03-20', null), b, a, span('2025-03-25', '2025-03-26')]
    expect(once(given)).toEqual([span('2025-03-12', '2025-03-18'), span('2025-03-20', null)])
    expect(given[2]).toEqual(span('2025-03-12', '2025-03-15'))
    expect(once([a, span('2025-03-16', '2025-03-18')])).toEqual([a, span('2025-03-16', '2025-03-18')])
    expect(once([span('2025-03-12', '2025-03-18'), span('2025-03-13', '2025-03-14')])).toEqual([span('2025-03-12', '2025-03-18')])
    expect(once([a, span('2025-03-14', null)])).toEqual([span('2025-03-12', null)])
    expect([once([]), once([b])]).toEqual([[], [b]])
  })
  test('hold the days after their beginning up to and with their end', () => {
    const isHeld = (day: string) => holderOf(n(day), heldOnce([a])) !== null
    expect(['2025-03-12', '2025-03-13', '2025-03-15', '2025-03-16'].map(isHeld)).toEqual([false, true, true, false])
  })
  test('are counted within a window', () => {
    const within = (after: string, until: string) => heldDays(n(after), n(until), heldOnce([a]))
    expect([within('2025-03-10', '2025-03-20'), within('2025-03-13', '2025-03-14'), within('2025-03-15', '2025-03-20')]).toEqual([3, 1, 0])
    expect([within('2025-03-10', '2025-03-12'), within('2025-03-10', '2025-03-13')]).toEqual([0, 1])
    // A pause wholly outside takes nothing away from one that is inside.
    expect(heldDays(n('2025-03-10'), n('2025-03-20'), heldOnce([span('2025-03-01', '2025-03-03'), a]))).toBe(3)
  })
  test('that begin when the period is over hold nothing', () => {
    const [held, late] = [heldOnce([a]), heldOnce([span('2025-03-20', '2025-03-22')])]
    const both = [...held, ...late]
    expect([heldBefore(n('2025-03-20'), both), heldBefore(n('2025-03-21'), both)]).toEqual([held, both])
    expect([heldBefore(n('2025-03-12'), held), heldBefore(n('2025-03-13'), held)]).toEqual([[], held])
  })
  test('before a start fall away, across it are shortened', () => {
    const from = (day: string) => pausesFrom(toDay(day), [a, span('2025-03-20', null)])
    expect(from('2025-03-15')).toEqual([span('2025-03-20', null)])
    expect(from('2025-03-14')).toEqual([span('2025-03-14', '2025-03-15'), span('2025-03-20', null)])
    expect(from('2025-03-12')).toEqual([a, span('2025-03-20', null)])
    expect(from('2025-03-22')).toEqual([span('2025-03-22', null)])
  })
  test('that began before the start weigh only from it', () => {
    const end = (start: string, pause: Pause) => endOfDays(n(start), 7, heldOnce([pause]))
    expect([end('2025-03-13', a), end('2025-03-16', a)]).toEqual([n('2025-03-22'), n('2025-03-23')])
    expect(end('2025-03-16', span('2025-03-12', null))).toBe(Infinity)
  })
})
