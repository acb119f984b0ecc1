import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { toDay } from '../day.ts'
import {
  breakdown,
  dimensions,
  eventRooms,
  evaluate,
  halfOf,
  indicatorDefinition,
  indicatorDefinitions,
  indicators,
  meanOf,
  monthOf,
  partsDiffer,
  partsOf,
  percentOf,
  quarterOf,
  returnFaults,
  roomsOf,
  sameLastYear,
  statisticsTables,
  timeProgress,
  upToMonth,
  wanYuan,
  yearOnYear,
  yearPeriod,
} from './index.ts'
import type { DimensionId, EventKind, FigureEvent, IndicatorDefinition } from './index.ts'

const happened = (kind: EventKind, on: string, more: Omit<Partial<FigureEvent>, 'kind' | 'on'> = {}): FigureEvent => ({
  region: '431321',
  ...more,
  kind,
  on: toDay(on),
})
const year = yearPeriod(2025)
const value = (id: string, events: readonly FigureEvent[], period = year) => evaluate(id, events, period).value

describe('the definitions', () => {
  test('ids are unique, every table has figures, what the cube counts is among them', () => {
    expect(new Set(indicatorDefinitions.map((row) => row.id)).size).toBe(indicatorDefinitions.length)
    expect(new Set(indicatorDefinitions.map((row) => row.table))).toEqual(new Set(Object.keys(statisticsTables)))
    for (const row of indicators) expect(indicatorDefinition(row.id)).toMatchObject({ ...row, kind: 'FLOW' })
  })
  test.each(indicatorDefinitions)('$table $id is made of known parts and fed by known rooms', (row: IndicatorDefinition) => {
    for (const part of partsOf(row)) expect(['FLOW', 'STOCK']).toContain(indicatorDefinition(part)?.kind)
    const units = new Set(partsOf(row).map((part) => indicatorDefinition(part)?.unit))
    if (row.kind === 'BALANCE') expect([...units]).toEqual([row.unit])
    if (row.kind === 'RATIO') expect([row.unit, units.size]).toEqual(['%', 1])
    for (const room of roomsOf(row)) expect(Object.values(eventRooms)).toContain(room)
    expect(roomsOf(row).length).toBeGreaterThan(0)
    expect(row.cite).not.toBe('')
  })
  test('each kind of event is counted somewhere', () => {
    const counted = new Set(indicatorDefinitions.flatMap((row) => (row.kind === 'FLOW' || row.kind === 'STOCK' ? [row.event] : [])))
    expect([...counted].sort()).toEqual(Object.keys(eventRooms).sort())
  })
  test('ST-06 only the categories of persons and traits overlap', () => {
    const overlapping = (Object.keys(dimensions) as DimensionId[]).filter((id) => !dimensions[id].isExclusive)
    expect(overlapping).toEqual(['personCategory', 'trait'])
  })
  test('rooms of a derived figure, in order', () => {
    expect(
      ['pending', 'closing.rate', 'funds.left', 'granted'].map((id) => roomsOf(indicatorDefinition(id) as IndicatorDefinition)),
    ).toEqual([['cases', 'closing', 'decisions'], ['closing', 'decisions'], ['payments'], ['decisions']])
  })
})

const at = (n: number, on: string, more = {}) => Array.from({ length: n }, () => happened('case.granted', on, more))
const shut = (n: number, on: string, more = {}) => Array.from({ length: n }, () => happened('case.closed', on, more))

describe('ST-03 the moment decides', () => {
  test.each([
    ['2024-12-31', 0],
    ['2025-01-01', 1],
    ['2025-06-30', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 0],
  ])('%s', (on, n) => expect(value('granted', [happened('case.granted', on)])).toBe(n))
  test('a half year ends with June', () => {
    const events = [...at(1, '2025-06-30'), ...at(1, '2025-07-01')]
    expect([value('granted', events, halfOf(2025, 1)), value('granted', events, halfOf(2025, 2))]).toEqual([1, 1])
  })
})

describe('the figures of the seed (statistics.md §4, §6)', () => {
  const half = halfOf(2025, 1)
  const events = [...at(145, '2025-05-06'), ...shut(83, '2025-06-30')]
  test('83 of 145 is 57.2%', () => expect(value('closing.rate', events, half)).toBe(57.2))
  test('受理 120→145 is +20.8%, whatever the seed rounded it to', () =>
    expect(yearOnYear(145, 120)).toEqual({ percent: 20.8, text: '+20.8%' }))
  test('办结 83 has no year before it that gives 21%', () =>
    expect([yearOnYear(83, 69).percent, yearOnYear(83, 68).percent]).toEqual([20.3, 22.1]))
  test('2010: 726763 after 640885 is 13.4%', () => expect(percentOf(726_763 - 640_885, 640_885)).toBe(13.4))
  test('安徽 6 月 60.6%: ten points and six tenths ahead', () => expect(timeProgress(606, 1000, 6)).toBe(10.6))
  test('回访 50 接通 47, 满意 47', () => {
    const visits = Array.from({ length: 50 }, (_, i) =>
      happened('recipient.visited', '2025-03-01', { dims: { trait: i < 47 ? ['REACHED', 'SATISFIED'] : [] } }),
    )
    expect(['visits', 'visits.reached', 'reached.rate', 'satisfaction.rate'].map((id) => value(id, visits))).toEqual([50, 47, 94, 100])
  })
  test('17 of 17 townships', () => {
    const due = Array.from({ length: 17 }, () => happened('place.due', '2010-01-01', { dims: { level: 'TOWNSHIP' } }))
    const open = Array.from({ length: 17 }, () =>
      happened('station.open', '2012-01-01', { dims: { level: 'TOWNSHIP', trait: ['STATION'] } }),
    )
    expect(value('township.rate', [...due, ...open])).toBe(100)
    expect(value('township.rate', [...due, ...open], yearPeriod(2011))).toBe(0)
    expect(value('township.rate', open)).toBeNull()
  })
})

describe('ST-01 units do not mix: a group case is one 件 and many 人次', () => {
  const group = happened('case.granted', '2025-02-01', {
    values: { persons: 89 },
    dims: { group: 'GROUP', personCategory: ['MIGRANT_WORKER', 'DISABLED'] },
  })
  const one = happened('case.granted', '2025-02-01', { values: { persons: 1 }, dims: { group: 'SINGLE', personCategory: 'DISABLED' } })
  test.each([
    ['granted', 2],
    ['granted.persons', 90],
    ['groups', 1],
    ['recipients.migrant', 89],
    ['recipients.disabled', 90],
    ['recipients.elderly', 0],
  ])('%s', (id, n) => expect(value(id, [group, one])).toBe(n))
  test('categories overlap and say so; a month does not', () => {
    expect(breakdown('granted.persons', [group, one], year, 'personCategory')).toEqual({
      total: 90,
      parts: [
        { key: 'DISABLED', value: 90 },
        { key: 'MIGRANT_WORKER', value: 89 },
      ],
      overlaps: true,
    })
    expect(breakdown('granted', [group, one], year, 'month')).toEqual({ total: 2, parts: [{ key: '2025-02', value: 2 }], overlaps: false })
    expect(breakdown('granted', [group], year, 'matter')).toEqual({ total: 1, parts: [{ key: '', value: 1 }], overlaps: false })
    expect(breakdown('closing.rate', [group], year, 'month')).toBeNull()
    expect(breakdown('nothing', [group], year, 'month')).toBeNull()
  })
  test('a category named twice on one case counts once', () => {
    const twice = happened('case.granted', '2025-02-01', { dims: { personCategory: ['MINOR', 'MINOR'] } })
    expect(breakdown('granted', [twice], year, 'personCategory')?.parts).toEqual([{ key: 'MINOR', value: 1 }])
  })
})

describe('conditions', () => {
  const received = (channel: string) => happened('case.received', '2025-02-01', { dims: { channel } })
  const events = [
    received('SELF'),
    received('NOTIFIED_COURT'),
    received('NOTIFIED_POLICE'),
    received('NOTIFIED_PROCURATORATE'),
    received('HOTLINE'),
  ]
  test('法36 notices and applications make up what was received', () => {
    expect(['accepted', 'applied', 'notified'].map((id) => value(id, events))).toEqual([5, 2, 3])
  })
  test('法43② deemed withdrawals are part of the withdrawals', () => {
    const withdrawn = [happened('case.withdrawn', '2025-02-01', { dims: { trait: ['DEEMED'] } }), happened('case.withdrawn', '2025-02-01')]
    expect([value('withdrawn', withdrawn), value('withdrawn.deemed', withdrawn)]).toEqual([2, 1])
  })
  test('法43 mean days of review, overdue share', () => {
    const reviewed = [
      happened('review.decided', '2025-02-01', { values: { days: 3 } }),
      happened('review.decided', '2025-02-01', { values: { days: 8 }, dims: { trait: ['OVERDUE'] } }),
      happened('review.decided', '2025-02-01', { values: { days: 5 } }),
    ]
    expect([value('review.days.mean', reviewed), value('review.overdue.rate', reviewed)]).toEqual([5.3, 33.3])
    expect(value('review.days.mean', [])).toBeNull()
  })
  test('a reversal takes money back and is no case', () => {
    const paid = [
      happened('subsidy.paid', '2025-02-01', { values: { fen: 200_000 } }),
      happened('subsidy.paid', '2025-03-01', { values: { fen: 100_000 } }),
      happened('subsidy.paid', '2025-04-01', { values: { fen: -100_000 }, dims: { trait: ['REVERSAL'] } }),
    ]
    expect(['subsidy.paid', 'subsidy.cases', 'subsidy.mean'].map((id) => value(id, paid))).toEqual([200_000, 2, 100_000])
  })
})

describe('what stands on the last day', () => {
  const open = (on: string, until: string | null) =>
    happened('station.open', on, { until: until === null ? null : toDay(until), dims: { trait: ['STATION'] } })
  test.each([
    ['opened on the last day', open('2025-12-31', null), 1],
    ['opened the day after', open('2026-01-01', null), 0],
    ['closed on the last day', open('2020-01-01', '2025-12-31'), 0],
    ['closed the day after', open('2020-01-01', '2026-01-01'), 1],
  ])('%s', (_name, event, n) => expect(value('stations', [event])).toBe(n))
  test('未结: everything that came in and never went out, from the beginning', () => {
    const events = [...at(5, '2023-05-01'), ...shut(2, '2024-01-01'), happened('case.terminated', '2025-02-01'), ...shut(1, '2026-01-01')]
    expect(
      [yearPeriod(2022), yearPeriod(2023), yearPeriod(2024), year, yearPeriod(2026)].map((period) => value('pending', events, period)),
    ).toEqual([0, 5, 3, 2, 1])
  })
})

describe('ST-05 rounding and year on year', () => {
  test.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [-1, 2000, -0.1],
    [-1, 3, -33.3],
    [5, 0, null],
    [0, 5, 0],
    [9_007_199_254_740_991, 9_007_199_254_740_991, 100],
    [0.5, 2, null],
    [1, 0.5, null],
    [1, -3, -33.3],
    [-1, -3, 33.3],
    [0, -3, 0],
  ])('%d of %d', (n, d, percent) => expect(percentOf(n, d)).toBe(percent))
  test('from a zero year nothing follows', () => expect(yearOnYear(5, 0)).toEqual({ percent: null, text: '—' }))
  test('falling and standing still', () => {
    expect([yearOnYear(90, 100).text, yearOnYear(100, 100).text, yearOnYear(1000, 1).text]).toEqual(['-10.0%', '0.0%', '+99900.0%'])
  })
  test('a mean keeps its unit', () => expect([meanOf(7, 2), meanOf(1, 3), meanOf(1, 0)]).toEqual([3.5, 0.3, null]))
  test('序时 behind the calendar is negative, without a target nothing is said', () => {
    expect([timeProgress(0, 100, 1), timeProgress(100, 100, 12), timeProgress(1, 0, 6), timeProgress(1, 100, 0.5)]).toEqual([
      -8.3,
      0,
      null,
      null,
    ])
    expect([timeProgress(0.5, 100, 6), timeProgress(1, 0.5, 6)]).toEqual([null, null])
  })
  test('ST-08 万元 to 0.01', () => {
    expect([692_0000_00, 4_999, 5_000, -5_000, 0, 1_234_567_89].map(wanYuan)).toEqual(['692.00', '0.00', '0.01', '-0.01', '0.00', '123.46'])
  })
})

describe('ST-04 periods', () => {
  test.each([
    ['month', monthOf(2024, 2), { from: '2024-02-01', to: '2024-02-29' }],
    ['December', monthOf(2025, 12), { from: '2025-12-01', to: '2025-12-31' }],
    ['quarter', quarterOf(2025, 4), { from: '2025-10-01', to: '2025-12-31' }],
    ['first quarter', quarterOf(2025, 1), { from: '2025-01-01', to: '2025-03-31' }],
    ['second half', halfOf(2025, 2), { from: '2025-07-01', to: '2025-12-31' }],
    ['year', year, { from: '2025-01-01', to: '2025-12-31' }],
    ['up to June', upToMonth(2025, 6), { from: '2025-01-01', to: '2025-06-30' }],
    ['February the year before a leap year', sameLastYear(monthOf(2025, 2)), { from: '2024-02-01', to: '2024-02-29' }],
    ['leap February a year back', sameLastYear(monthOf(2024, 2)), { from: '2023-02-01', to: '2023-02-28' }],
    ['a day in the middle', sameLastYear({ from: toDay('2024-01-01'), to: toDay('2024-02-28') }), { from: '2023-01-01', to: '2023-02-28' }],
  ])('%s', (_name, period, expected) => expect(period).toEqual(expected))
})

describe('ST-07 what a return must satisfy', () => {
  const good = { granted: 10, closed: 12, pendingBefore: 2, cumulative: 10, cumulativeBefore: 10, moneyFen: 0 }
  test.each([
    ['at the edge', {}, []],
    ['closed one too many', { closed: 13 }, ['CLOSED_TOO_MANY']],
    ['cumulative fell', { cumulative: 9 }, ['CUMULATIVE_FELL']],
    ['negative money', { moneyFen: -1 }, ['NEGATIVE']],
    ['all at once', { closed: 13, cumulative: 9, moneyFen: -1 }, ['CLOSED_TOO_MANY', 'CUMULATIVE_FELL', 'NEGATIVE']],
  ])('%s', (_name, change, codes) => expect(returnFaults({ ...good, ...change }).map((fault) => fault.code)).toEqual(codes))
  test('parts of an exclusive dimension make the total; overlapping ones need not', () => {
    const parts = [{ key: 'CIVIL', value: 2 }, { key: 'CRIMINAL', value: 2 }] // prettier-ignore
    expect(partsDiffer(4, parts, 'caseType')).toBeNull()
    expect(partsDiffer(3, parts, 'caseType')).toEqual({ code: 'PARTS_DIFFER', message: '案件类型各项合计 4，与总数 3 不一致。' })
    expect(partsDiffer(3, parts, 'personCategory')).toBeNull()
  })
})

test('an unknown figure has no value', () => expect(evaluate('nothing', [], year)).toEqual({ id: 'nothing', value: null }))

test('months make the year, regions the whole, for whatever happened', () => {
  const event = fc.record({
    kind: fc.constantFrom<EventKind>('case.granted', 'case.closed'),
    on: fc.integer({ min: 1, max: 12 }).map((month) => monthOf(2025, month).from),
    region: fc.constantFrom('431321', '431322'),
    values: fc.record({ persons: fc.nat(50), recovered: fc.nat(1_000_000) }),
  })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), fc.constantFrom('granted', 'granted.persons', 'recovered'), (events, id) => {
      const months = Array.from({ length: 12 }, (_, i) => value(id, events, monthOf(2025, i + 1)) ?? 0)
      const whole = value(id, events)
      const places = breakdown(id, events, year, 'region')?.parts.reduce((sum, part) => sum + part.value, 0)
      return months.reduce((sum, n) => sum + n, 0) === whole && places === whole
    }),
  )
})
