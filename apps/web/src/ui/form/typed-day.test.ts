import { toDay } from '@fayuan/law'
import { describe, expect, test } from 'vitest'
import { asTyped, dayFault, heldDay, inWords, readIn, saidBack } from './typed-day.ts'

const today = toDay('2026-11-30')
const label = '收到日期（不填即今天）'

test.each([
  ['day', '2026-3-5', '2026-03-05', '2026年3月5日 星期四'],
  ['day', '2026/3/5', '2026-03-05', '2026年3月5日 星期四'],
  ['day', '20260305', '2026-03-05', '2026年3月5日 星期四'],
  ['day', '２０２６－３－５', '2026-03-05', '2026年3月5日 星期四'],
  ['day', '2026年3月5日', '2026-03-05', '2026年3月5日 星期四'],
  ['day', '3月5日', '2026-03-05', '没有写年份，按今年读：2026年3月5日 星期四'],
  ['day', '今天', '2026-11-30', '2026年11月30日 星期一'],
  ['day', '明天', '2026-12-01', '2026年12月1日 星期二'],
  ['day', '+7', '2026-12-07', '2026年12月7日 星期一'],
  ['instant', '12月20日 9:30', '2026-12-20T09:30', '没有写年份，按今年读：2026年12月20日 星期日 上午 09:30'],
  ['instant', '2026-12-20 0930', '2026-12-20T09:30', '2026年12月20日 星期日 上午 09:30'],
  ['instant', '明天 下午3点', '2026-12-01T15:00', '2026年12月1日 星期二 下午 15:00'],
  ['month', '2026-3', '2026-03', '2026年3月'],
  ['month', '3月', '2026-03', '没有写年份，按今年读：2026年3月'],
] as const)('%s %s is held as %s and said back as %s', (kind, typed, held, said) => {
  expect(heldDay(kind, typed, today)).toBe(held)
  expect(saidBack(kind, typed, held)).toBe(said)
  expect(dayFault(kind, held, today, { label })).toBeNull()
  expect(readIn(kind, held)).toBe(held)
  // Read again as it stands in the box, it is the same day.
  expect(heldDay(kind, asTyped(kind, held), today)).toBe(held)
})

test.each([
  ['day', '3-5'],
  ['day', '下周三'],
  ['day', '12/5/2026'],
  ['day', '2026-2-30'],
  ['instant', '2026-12-20'],
  ['instant', '2026-12-20 3点'],
  ['month', '2026-13'],
] as const)('%s %s is no day: it is kept as typed, refused in words, and never sent', (kind, typed) => {
  expect(heldDay(kind, typed, today)).toBe(typed)
  expect(dayFault(kind, typed, today, { label })).toMatch(/例如|请核对|请写/)
  expect(inWords(kind, typed)).toBe('')
  expect(readIn(kind, typed)).toBeUndefined()
})

describe('bounds are said in words', () => {
  test.each([
    ['2026-12-01', { most: 'TODAY' }, '收到日期不能晚于今天（2026年11月30日 星期一），现在是 2026年12月1日 星期二，请核对。'],
    ['2026-11-29', { least: 'TODAY' }, '收到日期不能早于今天（2026年11月30日 星期一），现在是 2026年11月29日 星期日，请核对。'],
    ['2021-12-31', { least: toDay('2022-01-01') }, '收到日期不能早于（2022年1月1日 星期六），现在是 2021年12月31日 星期五，请核对。'],
    ['2026-11-30', { least: 'TOMORROW' }, '收到日期不能早于明天（2026年12月1日 星期二），现在是 2026年11月30日 星期一，请核对。'],
  ] as const)('%s', (held, within, fault) => expect(dayFault('day', held, today, { label, within })).toBe(fault))
  test.each(['2026-11-30', '2026-11-29', '1950-01-01'])('%s is not after today', (held) =>
    expect(dayFault('day', held, today, { label, within: { most: 'TODAY' } })).toBeNull(),
  )
})
