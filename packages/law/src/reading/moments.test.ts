import { describe, expect, test } from 'vitest'
import { addDays, type Day, toDay } from '../day.ts'
import { dayInWords, isMoment, isMonth, lacksYear, momentInWords, readDay, readMoment, readMonth, readTime } from '../moments/index.ts'

const today = toDay('2026-11-30')
const asked = { today, toward: 'THIS_YEAR' } as const
const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const numeral = (n: number): string =>
  n < 10 ? '〇一二三四五六七八九'.charAt(n) : `${n < 20 ? '' : numeral(Math.floor(n / 10))}十${n % 10 === 0 ? '' : numeral(n % 10)}`

const writings: [string, (y: string, m: number, d: number, day: Day) => string][] = [
  ['2026-03-05', (_y, _m, _d, day) => day],
  ['2026-3-5', (y, m, d) => `${y}-${m}-${d}`],
  ['2026/3/5', (y, m, d) => `${y}/${m}/${d}`],
  ['2026.3.5', (y, m, d) => `${y}.${m}.${d}`],
  ['20260305', (_y, _m, _d, day) => day.replaceAll('-', '')],
  ['2026年3月5日', (y, m, d) => `${y}年${m}月${d}日`],
  ['2026年3月5号', (y, m, d) => `${y}年${m}月${d}号`],
  ['2026 年 3 月 5 日', (y, m, d) => `${y} 年 ${m} 月 ${d} 日`],
  ['二〇二六年三月五日', (y, m, d) => `${[...y].map((one) => numeral(Number(one))).join('')}年${numeral(m)}月${numeral(d)}日`],
  ['as it is read back', (_y, _m, _d, day) => dayInWords(day)],
]

test.each(writings)('every day of five years written like %s, narrow or full width, is read as that day', (_, write) => {
  for (let day = toDay('2024-01-01'); day < '2029-01-01'; day = addDays(day, 1)) {
    const [y = '', m, d] = day.split('-')
    const typed = write(y, Number(m), Number(d), day)
    expect(readDay(typed, asked)).toEqual({ ok: true, value: day })
    expect(readDay(wide(typed), asked)).toEqual({ ok: true, value: day })
  }
})

describe('a day without its year, and days counted from today', () => {
  test('3月5日 is that of this year, whether it has passed or not', () => {
    for (let day = toDay('2026-01-01'); day < '2027-01-01'; day = addDays(day, 1)) {
      const [, m, d] = day.split('-').map(Number)
      expect(readDay(`${m}月${d}日`, asked)).toEqual({ ok: true, value: day })
      expect(readDay(`${numeral(m ?? 0)}月${numeral(d ?? 0)}号`, asked)).toEqual({ ok: true, value: day })
    }
  })
  test('a day this year has not is refused, and not moved to another year', () =>
    expect(readDay('2月29日', asked)).toMatchObject({ ok: false, reason: expect.stringContaining('没有') }))
  test.each([
    ['今天', 0],
    ['今日', 0],
    ['明天', 1],
    ['明日', 1],
    ['后天', 2],
    ['昨天', -1],
    ['昨日', -1],
    ['前天', -2],
    ['+0', 0],
    ['+7', 7],
    ['＋７', 7],
    ['+ 15', 15],
    ['+30天', 30],
    ['+7日', 7],
  ])('%s', (typed, days) => expect(readDay(typed, asked)).toEqual({ ok: true, value: addDays(today, days) }))
  test.each(['+7', '今天', '3月5日'])('%s needs to know which day it is', (typed) => expect(readDay(typed).ok).toBe(false))
  test.each(['+', '7', '+七', '-7', '+12345', '++7', '3-5', '3/5', '0305', '下周三'])('%s is refused with an example', (typed) =>
    expect(readDay(typed, asked)).toMatchObject({ ok: false, reason: expect.stringContaining('2026-03-05') }),
  )
  test.each([
    ['3月5日', true],
    ['三月五日', true],
    ['3月', true],
    ['12月20日 下午3点', true],
    ['2026年3月5日', false],
    ['二〇二六年三月五日', false],
    ['+7', false],
  ])('%s lacks its year: %s', (typed, lacks) => expect(lacksYear(typed)).toBe(lacks))
})

describe('times of the day', () => {
  test('every minute as clocks write it', () => {
    for (let at = 0; at < 24 * 60; at += 1) {
      const [hour, minute] = [Math.floor(at / 60), at % 60]
      const [hh, mm] = [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')]
      for (const typed of [`${hh}:${mm}`, `${hh}${mm}`, `${hh}：${mm}`, `${hh}:${mm}:00`, `${hh}时${mm}分`, wide(`${hh}:${mm}`)])
        expect(readTime(typed), typed).toEqual({ ok: true, value: `${hh}:${mm}` })
      const part = hour < 12 ? '上午' : '下午'
      const spoken = `${part}${hour > 12 ? hour - 12 : hour}点${minute}分`
      expect(readTime(spoken), spoken).toEqual({ ok: true, value: `${hh}:${mm}` })
    }
  })
  test.each([
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['9点', '09:00'],
    ['9点整', '09:00'],
    ['九点半', '09:30'],
    ['十点一刻', '10:15'],
    ['十二点', '12:00'],
    ['二十点', '20:00'],
    ['下午3点', '15:00'],
    ['下午三点三刻', '15:45'],
    ['下午两点半', '14:30'],
    ['下午3:30', '15:30'],
    ['下午 3 点', '15:00'],
    ['下午15点', '15:00'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['晚上8点', '20:00'],
    ['早上8点', '08:00'],
    ['15时30分', '15:30'],
  ])('%s is %s', (typed, value) => expect(readTime(typed)).toEqual({ ok: true, value }))
  test.each([
    ['3点', '上午还是下午'],
    ['3:30', '上午还是下午'],
    ['330', '上午还是下午'],
    ['三点半', '上午还是下午'],
    ['24:00', '没有'],
    ['9:60', '没有'],
    ['上午15点', '没有'],
    ['晚上12点', '没有'],
    ['上午12点', '没有'],
    ['中午5点', '没有'],
    ['9', '看不懂'],
    ['九点来钟', '看不懂'],
    ['上午', '看不懂'],
  ])('%s is refused: %s', (typed, reason) => expect(readTime(typed)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }))
})

describe('a day and a time', () => {
  test.each([
    ['2026-12-20T09:30', '2026-12-20T09:30'],
    ['2026-12-20 9:30', '2026-12-20T09:30'],
    ['2026-12-20 09:30:00', '2026-12-20T09:30'],
    ['2026-12-20 00:00', '2026-12-20T00:00'],
    ['20261220 0930', '2026-12-20T09:30'],
    ['202612200930', '2026-12-20T09:30'],
    ['2026/12/20 下午3点', '2026-12-20T15:00'],
    ['2026年12月20日9:30', '2026-12-20T09:30'],
    ['2026年12月20日上午9时30分', '2026-12-20T09:30'],
    ['2026年12月20日 星期日 9:30', '2026-12-20T09:30'],
    ['2026年12月20日（星期日）下午 3:00', '2026-12-20T15:00'],
    ['12月20日 下午3点', '2026-12-20T15:00'],
    ['12月20日下午三点半', '2026-12-20T15:30'],
    ['12月20日9点', '2026-12-20T09:00'],
    ['明天 0930', '2026-12-01T09:30'],
    ['明天下午3点', '2026-12-01T15:00'],
    ['+7 9:30', '2026-12-07T09:30'],
    [wide('2026-12-20 9:30'), '2026-12-20T09:30'],
  ])('%s', (typed, value) => {
    expect(readMoment(typed, asked)).toEqual({ ok: true, value })
    expect(isMoment(value)).toBe(true)
  })
  test.each([
    ['2026-12-20', '还缺几点'],
    ['2026年12月20日 星期日', '还缺几点'],
    ['明天', '还缺几点'],
    ['9:30', '请写日期和几点'],
    ['2026-12-20 3点', '上午还是下午'],
    ['2026-2-30 9:30', '没有'],
    ['12/20/2026 9:30', '先写年份'],
    ['', '请填写'],
    ['下周三上午', '看不懂'],
  ])('%s is refused: %s', (typed, reason) =>
    expect(readMoment(typed, asked)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }),
  )
  test('read back with the day of the week, and that is read again', () => {
    expect(momentInWords('2026-12-20T15:00')).toBe('2026年12月20日 星期日 下午 15:00')
    expect(readMoment('2026年12月20日 星期日 下午 15:00')).toEqual({ ok: true, value: '2026-12-20T15:00' })
  })
})

describe('months', () => {
  test.each([
    ['2026-3', '2026-03'],
    ['2026/03', '2026-03'],
    ['2026.3', '2026-03'],
    ['2026年3月', '2026-03'],
    ['2026年3月份', '2026-03'],
    ['202603', '2026-03'],
    ['２０２６－０３', '2026-03'],
    ['3月', '2026-03'],
    ['本月', '2026-11'],
    ['上月', '2026-10'],
    ['上个月', '2026-10'],
  ])('%s', (typed, value) => {
    expect(readMonth(typed, { today })).toEqual({ ok: true, value })
    expect(isMonth(value)).toBe(true)
  })
  test('last month of January is December', () =>
    expect(readMonth('上月', { today: toDay('2027-01-15') })).toEqual({ ok: true, value: '2026-12' }))
  test.each(['2026-13', '2026-0', '13月', '26年3月', '三', '2026', ''])('%s is refused', (typed) =>
    expect(readMonth(typed, { today }).ok).toBe(false),
  )
})

test('a day is read back in Chinese with its weekday', () => expect(dayInWords(toDay('2026-03-05'))).toBe('2026年3月5日 星期四'))
