import { describe, expect, test } from 'vitest'
import { addDays, toDay, weekday } from '../day.ts'
import { makeCalendar, nextWorkingDay, officialCalendar, officialCalendarOf } from './calendar.ts'
import { officialYears } from './official-days.ts'
import { daysOfSpans } from './spans.ts'
import { statutoryDaysIn, statutoryDaysOf } from './statutory-days.ts'

const isWorked = (day: string, calendar = officialCalendar) => calendar.isWorkingDay(toDay(day))
const known = (version: string) => {
  const calendar = officialCalendarOf(version)
  if (!calendar) throw new Error(version)
  return calendar
}

describe('国务院办公厅放假通知 2010–2026, one feast and one make-up day of each year', () => {
  test.each([
    ['2010', '2010-02-19', '2010-02-20'],
    ['2011', '2011-10-07', '2011-10-08'],
    ['2012', '2012-01-23', '2012-01-21'],
    ['2013', '2013-09-20', '2013-09-22'],
    ['2014', '2014-02-06', '2014-02-08'],
    ['2015', '2015-09-03', '2015-09-06'],
    ['2016', '2016-06-10', '2016-06-12'],
    ['2017', '2017-10-06', '2017-09-30'],
    ['2018', '2018-02-21', '2018-02-24'],
    ['2019', '2019-05-02', '2019-05-05'],
    ['2020', '2020-01-31', '2020-06-28'],
    ['2021', '2021-10-07', '2021-10-09'],
    ['2022', '2022-05-04', '2022-05-07'],
    ['2023', '2023-10-06', '2023-10-07'],
    ['2024', '2024-02-16', '2024-02-18'],
    ['2025', '2025-10-08', '2025-10-11'],
    ['2026', '2026-02-23', '2026-02-28'],
  ])('%s: %s off though a weekday, %s worked though a weekend', (year, off, on) => {
    expect([weekday(toDay(off)) % 6 > 0, isWorked(off), weekday(toDay(on)) % 6 === 0, isWorked(on)]).toEqual([true, false, true, true])
    expect(officialCalendar.isProvisional(Number(year))).toBe(false)
  })

  test('no year has fewer days off than the statute gives, and every make-up day is a weekend', () => {
    for (const [year, notice] of Object.entries(officialYears)) {
      const off = daysOfSpans(notice?.off ?? '')
      expect([year, off.size >= statutoryDaysIn(Number(year))]).toEqual([year, true])
      for (const monthDay of daysOfSpans(notice?.on ?? '')) {
        const day = toDay(`${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`)
        expect([day, weekday(day) % 6]).toEqual([day, 0])
      }
    }
  })

  test('a plain week, and the years nobody has announced', () => {
    expect(['2025-03-07', '2025-03-08', '2025-03-09', '2025-03-10'].map((day) => isWorked(day))).toEqual([true, false, false, true])
    expect(['2027-02-05', '2027-02-08', '2027-02-09', '2027-04-05', '2027-10-04', '2046-10-01', '2046-02-06'].map((day) => isWorked(day))).toEqual([false, false, true, false, true, false, true])
    expect([2003, 2004, 2026, 2027].map((year) => officialCalendar.isProvisional(year))).toEqual([true, false, false, true])
    expect([isWorked('2003-10-01'), isWorked('2003-10-06')]).toEqual([false, true])
  }) // prettier-ignore
})

describe('a calendar answers the same for an old version', () => {
  test('CN-2026 is the present one', () => {
    expect(officialCalendar.version).toBe('CN-2026')
    for (let day = toDay('2023-12-01'); day < '2028-02-01'; day = addDays(day, 1))
      expect([day, known('CN-2026').isWorkingDay(day)]).toEqual([day, officialCalendar.isWorkingDay(day)])
  })
  test('CN-2025 did not know 2026 yet', () => {
    const calendar = known('CN-2025')
    expect([calendar.version, calendar.isProvisional(2025), calendar.isProvisional(2026)]).toEqual(['CN-2025', false, true])
    // 2026-02-23 came off and 2026-02-28 on only with the notice; the weekend and the statutory days were known before.
    expect(['2026-02-23', '2026-02-28', '2026-01-01', '2026-10-01', '2025-10-08'].map((day) => isWorked(day, calendar))).toEqual([true, false, false, false, false])
  }) // prettier-ignore
  test('the end of a year moved by the next notice was not moved before it', () => {
    expect([isWorked('2018-12-31'), isWorked('2018-12-29')]).toEqual([false, true])
    expect([isWorked('2018-12-31', known('CN-2018')), isWorked('2018-12-29', known('CN-2018'))]).toEqual([true, false])
    expect([isWorked('2018-12-31', known('CN-2019')), isWorked('2018-12-28', known('CN-2018'))]).toEqual([false, true])
    expect([isWorked('2011-12-31'), isWorked('2011-12-31', known('CN-2011')), isWorked('2006-12-30', known('CN-2006'))]).toEqual([true, false, false])
    expect([isWorked('2007-12-31', known('CN-2007')), isWorked('2007-12-29', known('CN-2008'))]).toEqual([true, true])
  }) // prettier-ignore
  test.each(['CN-2003', 'CN-2027', 'CN-', 'CN-20260', 'XCN-2026', '2026', ''])('there never was a version %s', (version) => {
    expect(officialCalendarOf(version)).toBeNull()
  })
  test('the first and the last there are', () => {
    expect([officialCalendarOf('CN-2004')?.version, officialCalendarOf('CN-2026')?.version]).toEqual(['CN-2004', 'CN-2026'])
  })
})

test('an agency’s rows lie on top, and only there', () => {
  const calendar = makeCalendar('LOCAL', [{ day: toDay('2025-03-10'), isWorking: false }, { day: toDay('2027-03-13'), isWorking: true }])
  expect(['2025-03-10', '2025-03-11', '2025-10-08', '2027-03-13'].map((day) => isWorked(day, calendar))).toEqual([false, true, false, true])
  expect([calendar.version, calendar.isProvisional(2026), calendar.isProvisional(2027), calendar.isProvisional(2028)]).toEqual(['LOCAL', false, false, true])
  expect(nextWorkingDay(toDay('2025-03-08'), calendar)).toBe('2025-03-11')
  expect(nextWorkingDay(toDay('2025-03-11'), calendar)).toBe('2025-03-11')
}) // prettier-ignore

test('rows that leave no day worked cannot hang the caller', () => {
  const never = { ...officialCalendar, isWorkingDay: () => false }
  expect(nextWorkingDay(toDay('2025-03-10'), never)).toBe('2025-05-09')
})

test('spans are single days and stretches, across the end of a month', () => {
  expect([...daysOfSpans('0101 0228-0301')]).toEqual(['0101', '0228', '0229', '0301'])
  expect([[...daysOfSpans('')], [...daysOfSpans('9999')], [...daysOfSpans('0105-0103')], [...daysOfSpans('0105-0105')]]).toEqual([[], [], [], ['0105']])
}) // prettier-ignore

test('放假办法: ten days, eleven since 2008, thirteen since 2025', () => {
  expect([2007, 2008, 2024, 2025].map(statutoryDaysIn)).toEqual([10, 11, 11, 13])
  expect(statutoryDaysOf(2026)).toBeNull()
  expect(statutoryDaysOf(2027)).toEqual('0101 0205 0206 0207 0208 0405 0501 0502 0609 0915 1001 1002 1003'.split(' '))
  // Mid-Autumn on a National Day is one day, not two.
  expect([statutoryDaysOf(2028)?.length, statutoryDaysOf(2029)?.length]).toEqual([12, 13])
})

describe('the feasts that follow the moon and the sun, against the Chinese calendar of the runtime', () => {
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const lunarDay = (day: string) => lunar.format(new Date(`${day}T00:00:00Z`))
  // New moon at 23:56 and at 00:07 in Beijing; the runtime reckons it some minutes off and takes the wrong day.
  const nearMidnight: Record<number, string | undefined> = { 2027: '2027-02-06', 2030: '2030-02-03' }
  const years = Array.from({ length: 19 }, (_, i) => 2027 + i)

  test.each(years)('%i: 春节, 端午, 中秋, 清明', (year) => {
    const of = (lunarMonthDay: string) => {
      let found = ''
      for (let day = toDay(`${year}-01-15`); day < `${year}-12-01`; day = addDays(day, 1))
        if (lunarDay(day) === lunarMonthDay) found ||= day
      return found
    }
    const spring = nearMidnight[year] ?? of('1/1')
    // 清明 by the rule of thumb of this century: [Y × 0.2422 + 4.81] − [Y ÷ 4].
    const qingming = `${year}-04-0${Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4)}`
    const eve = addDays(toDay(spring), -1)
    const moving = [eve, spring, addDays(toDay(spring), 1), addDays(toDay(spring), 2), qingming, of('5/5'), of('8/15')]
    const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`)
    const days = [...new Set([...moving, ...fixed].map((day) => day.slice(5).replace('-', '')))].sort()
    expect(statutoryDaysOf(year)).toEqual(days)
    for (const day of moving) expect([day, isWorked(day)]).toEqual([day, false])
  })

  test('before and after the table nothing is claimed', () => {
    expect([statutoryDaysOf(2026), statutoryDaysOf(2046)]).toEqual([null, null])
  })
})
