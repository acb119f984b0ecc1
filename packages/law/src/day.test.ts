import { expect, test } from 'vitest'
import fc from 'fast-check'
import { addDays, addMonths, dayOf, daysBetween, formatInstant, isDay, parseInstant, toDay, weekday } from './day.ts'

test('only real days are days', () => {
  expect(
    ['2024-02-29', '2025-02-29', '2025-00-10', '2025-13-01', '2025-3-1', '20250301', '2025-04-31', ' 2025-04-01', 20250401].map(isDay),
  ).toEqual([true, ...Array.from({ length: 8 }, () => false)])
  expect(() => toDay('2025-02-30')).toThrow(RangeError)
})

test('months end on the same day number or on the last day of the month', () => {
  const end = (day: string, n: number) => addMonths(toDay(day), n)
  expect([end('2025-08-31', 6), end('2023-08-31', 6), end('2025-01-15', 6), end('2025-12-31', 2), end('2025-11-30', 1)]).toEqual([
    '2026-02-28',
    '2024-02-29',
    '2025-07-15',
    '2026-02-28',
    '2025-12-30',
  ])
})

test('the Chinese day of an instant', () => {
  expect([dayOf(new Date('2025-03-09T15:59:59Z')), dayOf(new Date('2025-03-09T16:00:00Z'))]).toEqual(['2025-03-09', '2025-03-10'])
  expect(formatInstant(parseInstant('2025-03-08T07:30:00Z') ?? 0)).toBe('2025-03-08T15:30:00+08:00')
  expect(['2025-03-08T15:30', '2025-03-08 15:30:00+08:00', '2025-02-30T00:00:00Z', '2025-03-08T24:00:00Z'].map(parseInstant)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('adding and counting agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), fc.integer({ min: -5000, max: 5000 }), (offset, n) => {
      const day = addDays(toDay('2000-01-01'), offset)
      expect(daysBetween(day, addDays(day, n))).toBe(n)
      expect(weekday(addDays(day, 7))).toBe(weekday(day))
    }),
  )
  expect([weekday(toDay('2025-03-10')), weekday(toDay('1969-12-28'))]).toEqual([1, 0])
})

test('reckoning agrees with the calendar of the machine on every day of three centuries', () => {
  const first = Date.UTC(1900, 0, 1) / 86_400_000
  const wrong: string[] = []
  for (let n = 0; n < 110_000; n++) {
    const written = new Date((first + n) * 86_400_000).toISOString().slice(0, 10)
    const day = addDays(toDay('1900-01-01'), n)
    if (day !== written || !isDay(written) || weekday(day) !== new Date(`${written}T00:00:00Z`).getUTCDay()) wrong.push(written)
  }
  expect(wrong).toEqual([])
})
