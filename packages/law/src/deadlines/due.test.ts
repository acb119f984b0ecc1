import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { addDays, toDay } from '../day.ts'
import { makeCalendar, nextWorkingDay, officialCalendar } from '../calendar/calendar.ts'
import { answerClock, deadlineRules, due, parseClock, hasLimit, periodOf, ruleOn } from './index.ts'
import type { ClockAnswer, ClockRule, Pause, Period } from './index.ts'

function ask(clock: object): ClockAnswer {
  const parsed = parseClock(clock)
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`)
  return answerClock(parsed.clock)
}

describe('test vectors V1–V9', () => {
  test.each([
    ['V1', { rule: 'D06', start: '2025-03-10' }, '2025-03-17', null],
    ['V2', { rule: 'D07', start: '2025-03-12' }, '2025-03-17', '2025-03-15'],
    ['V3', { rule: 'D06', start: '2025-01-24' }, '2025-02-05', '2025-01-31'],
    ['V4', { rule: 'D10', start: '2025-09-30' }, '2025-10-09', '2025-10-05'],
    ['V5', { rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-12', to: '2025-03-20' }] }, '2025-03-25', null],
    ['V8', { rule: 'D11', variant: 'LITIGATION', start: '2025-08-31' }, '2026-02-28', null],
    ['V9', { rule: 'D07', start: '2025-01-23' }, '2025-01-26', null],
  ])('%s', (_name, clock, dueOn, rolledFrom) => {
    expect(ask(clock)).toMatchObject({ dueOn, rolledFrom, provisional: false })
  })

  test('V6 hours run straight through a weekend', () => {
    expect(ask({ rule: 'D03', start: '2025-03-08T15:30:00+08:00' })).toMatchObject({ dueOn: null, dueAt: '2025-03-09T15:30:00+08:00' })
    expect(ask({ rule: 'D20', start: '2025-03-08T07:30:00Z', asOf: '2025-03-10T15:31:00+08:00' })).toMatchObject({
      dueAt: '2025-03-10T15:30:00+08:00',
      state: 'overdue',
      daysLeft: 0,
      light: 'red',
    })
  })

  test('V7 seven days left is not fewer than seven', () => {
    expect(ask({ rule: 'D16', start: '2025-03-17', asOf: '2025-03-10' })).toMatchObject({ daysLeft: 7, triggered: false, light: 'green' })
    expect(ask({ rule: 'D16', start: '2025-03-17', asOf: '2025-03-11' })).toMatchObject({ daysLeft: 6, triggered: true, light: 'yellow' })
  })

  test('the example of the contract, byte for byte', () => {
    expect(ask({ rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-12', to: '2025-03-20' }], asOf: '2025-03-21' })).toEqual({
      rule: 'D06',
      dueOn: '2025-03-25',
      rolledFrom: null,
      state: 'running',
      daysLeft: 4,
      light: 'green',
      total: 11,
      onHold: 8,
      provisional: false,
      cites: ['法律援助法43', '程序规定17'],
    })
  })
})

describe('lights and states', () => {
  const on = (asOf: string, pauses: object[] = []) => ask({ rule: 'D06', start: '2025-03-10', pauses, asOf })
  test('green, yellow, the due day itself, red', () => {
    expect(on('2025-03-14')).toMatchObject({ light: 'green', daysLeft: 3 })
    expect(on('2025-03-15')).toMatchObject({ light: 'yellow', daysLeft: 2 })
    expect(on('2025-03-17')).toMatchObject({ light: 'yellow', state: 'running', daysLeft: 0 })
    expect(on('2025-03-18')).toMatchObject({ light: 'red', state: 'overdue', daysLeft: -1 })
  })
  test('paused without end has no due day', () => {
    expect(on('2025-03-14', [{ from: '2025-03-12' }])).toMatchObject({
      dueOn: null,
      state: 'paused',
      light: 'grey',
      daysLeft: null,
      total: 4,
      onHold: 2,
    })
  })
  test('a pause that begins after the period ended changes nothing', () => {
    expect(on('2025-03-20', [{ from: '2025-03-17' }])).toMatchObject({ dueOn: '2025-03-17', state: 'overdue', onHold: 0 })
  })
})

test('working days are counted only where the rule says so (D22), make-up days included', () => {
  expect(ask({ rule: 'D22', variant: 'ACCEPT', start: '2025-01-24' }).dueOn).toBe('2025-02-07')
  expect(ask({ rule: 'D22', variant: 'HANDLE', start: '2025-03-03' }).dueOn).toBe('2025-04-17')
})

test('a year without a notice is provisional', () => {
  expect(ask({ rule: 'D06', start: '2027-03-01' })).toMatchObject({ provisional: true })
  expect(officialCalendar.isWorkingDay(toDay('2027-10-01'))).toBe(false)
})

describe('malformed clocks', () => {
  test.each([
    [null, 'INVALID_TYPE', ''],
    [{ start: '2025-03-10' }, 'REQUIRED', 'rule'],
    [{ rule: 'D99', start: '2025-03-10' }, 'UNKNOWN_CODE', 'rule'],
    [{ rule: 'D06' }, 'REQUIRED', 'start'],
    [{ rule: 'D06', start: '2025-02-29' }, 'IMPOSSIBLE_DATE', 'start'],
    [{ rule: 'D03', start: '2025-03-10' }, 'INVALID_TYPE', 'start'],
    [{ rule: 'D11', start: '2025-03-10' }, 'REQUIRED', 'variant'],
    [{ rule: 'D11', variant: 'toString', start: '2025-03-10' }, 'UNKNOWN_CODE', 'variant'],
    [{ rule: 'D23', start: '2025-07-01' }, 'REQUIRED', 'days'],
    [{ rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-09' }] }, 'PAUSE_BEFORE_START', 'pauses[0].from'],
    [
      { rule: 'D06', start: '2025-03-10', pauses: [{ from: '2025-03-12', to: '2025-03-11' }] },
      'PAUSE_ENDS_BEFORE_IT_BEGINS',
      'pauses[0].to',
    ],
    [{ rule: 'D06', start: '2025-03-10', pauses: [{}] }, 'REQUIRED', 'pauses[0].from'],
    [{ rule: 'D06', start: '2025-03-10', pauses: {} }, 'INVALID_TYPE', 'pauses'],
    [{ rule: 'D06', start: '2025-03-10', asOf: 'today' }, 'IMPOSSIBLE_DATE', 'asOf'],
    [{ rule: 'D17', start: '2025-03-10', days: 0 }, 'OUT_OF_RANGE', 'days'],
  ])('%j', (clock, code, path) => {
    expect(parseClock(clock)).toMatchObject({ ok: false, error: { code, path } })
  })
  test('whatever comes in, the parser answers', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof parseClock(input).ok === 'boolean'))
  })
})

const dayRules: ClockRule[] = deadlineRules
  .filter((row) => row.unit === 'day' && row.amount !== null && row.id !== 'D16')
  .map((row) => row.id)
const start = fc.integer({ min: 0, max: 6000 }).map((n) => addDays(toDay('2010-01-01'), n))
const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 })
const pausesOf = (from: ReturnType<typeof toDay>, list: [number, number][]): Pause[] =>
  list.map(([offset, length]) => ({ from: addDays(from, offset), to: addDays(from, offset + length) }))

describe('properties of due', () => {
  /** The plainest reading of the contract: walk day by day, then roll. */
  const byHand = (from: ReturnType<typeof toDay>, { amount, unit }: Period, pauses: Pause[]) => {
    let day = from
    for (let left = amount; left > 0;) {
      day = addDays(day, 1)
      const isHeld = pauses.some((pause) => pause.from < day && pause.to !== null && day <= pause.to)
      if (!isHeld && (unit === 'day' || officialCalendar.isWorkingDay(day))) left--
    }
    return nextWorkingDay(day, officialCalendar)
  }

  /** The wording of the day the step began; null where it set no limit. */
  const periodThen = (rule: ClockRule, from: ReturnType<typeof toDay>): Period | null => {
    const row = deadlineRules.find(({ id }) => id === rule)
    if (!row) throw new Error(rule)
    const wording = ruleOn(row, from)
    return hasLimit(wording) ? periodOf(wording, {}) : null
  }

  test('equals counting by hand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dayRules), start, spans, (rule, from, list) => {
        const pauses = pausesOf(from, list)
        const period = periodThen(rule, from)
        expect(due(rule, from, pauses, officialCalendar).dueOn).toBe(period && byHand(from, period, pauses))
      }),
      { numRuns: 1000 },
    )
  })

  test('the due day is worked, the order and overlap of pauses do not matter, a later start is never due earlier', () => {
    fc.assert(
      fc.property(start, spans, (from, list) => {
        const pauses = pausesOf(from, list)
        const answer = due('D06', from, pauses, officialCalendar, { inForce: false })
        expect(answer.dueOn !== null && officialCalendar.isWorkingDay(answer.dueOn)).toBe(true)
        expect(due('D06', from, [...pauses].reverse().concat(pauses), officialCalendar, { inForce: false })).toEqual(answer)
        const plain = (day: ReturnType<typeof toDay>) => due('D06', day, [], officialCalendar, { inForce: false }).dueOn ?? ''
        expect(plain(addDays(from, 1)) >= plain(from)).toBe(true)
      }),
    )
  })

  test('every rule answers', () => {
    for (const row of deadlineRules) {
      const variant = row.variants ? Object.keys(row.variants)[0] : undefined
      const begin = row.unit === 'hour' ? '2025-07-10T09:00:00+08:00' : '2025-07-10'
      expect(
        ask({ rule: row.id, start: begin, variant, days: row.id === 'D23' ? 10 : undefined, asOf: '2025-07-11' }).cites.length,
      ).toBeGreaterThan(0)
    }
    expect(deadlineRules).toHaveLength(24)
  })
})

describe('calendar', () => {
  test.each([
    ['2025-01-26', true],
    ['2025-01-28', false],
    ['2025-02-04', false],
    ['2025-02-08', true],
    ['2025-09-28', true],
    ['2025-10-08', false],
    ['2026-02-14', true],
    ['2026-02-28', true],
    ['2026-01-04', true],
    ['2024-02-09', true],
    ['2020-02-01', false],
    ['2011-12-31', true],
  ] as const)('%s worked: %s', (day, isWorked) => {
    expect(officialCalendar.isWorkingDay(toDay(day))).toBe(isWorked)
  })
  test('rows override per day and announce their year', () => {
    const calendar = makeCalendar('local', [{ day: toDay('2027-02-08'), isWorking: false }])
    expect(calendar.isWorkingDay(toDay('2027-02-08'))).toBe(false)
    expect([calendar.isProvisional(2027), calendar.isProvisional(2028), officialCalendar.isProvisional(2026)]).toEqual([false, true, false])
  })
})
