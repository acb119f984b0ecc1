import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { due } from '../deadlines/index.ts'
import { calendarBook } from './book.ts'
import { officialCalendar } from './calendar.ts'
import { importHolidayNotice, withNotice } from './notice.ts'
import type { HolidayNotice, NoticeRow } from './notice.ts'

const off = (name: string, ...days: string[]): NoticeRow[] => days.map((date) => ({ date: `2027-${date}`, kind: 'off', name }))
const work = (date: string): NoticeRow => ({ date: `2027-${date}`, kind: 'work', name: '春节调休' })

/** An invented notice for 2027 that keeps to the statute; the real one is not out. */
const rows: NoticeRow[] = [
  ...off('春节', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10'),
  work('02-20'),
  ...off('元旦', '01-01'),
  ...off('清明节', '04-05'),
  ...off('劳动节', '05-01', '05-02', '05-03'),
  ...off('端午节', '06-09'),
  ...off('中秋节', '09-15'),
  ...off('国庆节', '10-01', '10-02', '10-03', '10-04'),
]

const imported = (given: NoticeRow[], year?: number): HolidayNotice => {
  const answer = importHolidayNotice(given, year)
  if (!answer.ok) throw new Error(answer.faults.map(({ message }) => message).join(' '))
  return answer.notice
}
const faults = (given: NoticeRow[], year?: number) => {
  const answer = importHolidayNotice(given, year)
  return answer.ok ? [] : answer.faults.map(({ row, code }) => [row, code])
}
const replaced = (at: number, change: Partial<NoticeRow>) => rows.map((row, index) => (index === at ? { ...row, ...change } : row))

describe('a year’s notice given as rows', () => {
  test('is taken whole, in the order of its days', () => {
    const notice = imported(rows)
    expect([notice.year, notice.version, notice.rows.length]).toEqual([2027, 'CN-2027', rows.length])
    expect(notice.rows[0]).toEqual({ day: '2027-01-01', isWorking: false, name: '元旦' })
    expect(notice.rows[7]).toEqual({ day: '2027-02-20', isWorking: true, name: '春节调休' })
    expect(imported(replaced(0, { name: ' 春节 ' })).rows[1]?.name).toBe('春节')
  })

  test.each([
    ['nothing at all', [], [[null, 'EMPTY']]],
    ['an impossible date', [...rows, { date: '2027-02-30', kind: 'off', name: '春节' }], [[19, 'BAD_DATE']]],
    ['a date in words', [...rows, { date: '2月11日', kind: 'off', name: '春节' }], [[19, 'BAD_DATE']]],
    ['a kind there is not', [...rows, { date: '2027-02-11', kind: 'half' as 'off', name: '春节' }], [[19, 'BAD_KIND']]],
    ['no name', [...rows, { date: '2027-02-11', kind: 'off', name: ' ' }], [[19, 'NO_NAME']]],
    ['a day of another year', [...rows, { date: '2028-01-01', kind: 'off', name: '元旦' }], [[19, 'OTHER_YEAR']]],
    ['a day of the year before that no new year moves', [...rows, { date: '2026-11-30', kind: 'off', name: '元旦' }], [[19, 'OTHER_YEAR']]],
    ['days of other years only, but one', [{ date: 'soon', kind: 'off', name: '元旦' }], [[null, 'NO_DAY']]],
    ['a day off twice', [...rows, ...off('春节', '02-05')], [[19, 'TWICE']]],
    ['a day both off and worked', [...rows, work('02-06')], [[19, 'TWICE']]],
    ['a make-up day twice', [...rows, work('02-20')], [[19, 'TWICE']]],
    ['a make-up day that is a weekday', [...rows, work('02-22')], [[19, 'WORK_ON_WEEKDAY']]],
    ['a statutory day left out, enough others', rows.filter(({ date }) => date !== '2027-09-15'), [[null, 'STATUTORY_DAY_MISSING']]],
    ['a statutory day marked as worked', replaced(1, { kind: 'work' }), [[null, 'STATUTORY_DAY_MISSING']]],
    ['every fault is named at once', [...rows, { date: '2026-11-30', kind: 'work', name: '' }], [[19, 'NO_NAME'], [19, 'OTHER_YEAR'], [19, 'WORK_ON_WEEKDAY']]],
  ] as const)('refused: %s', (_name, given, expected) => {
    expect(faults([...given])).toEqual(expected)
  }) // prettier-ignore

  test('fewer than the statutory days off', () => {
    const few = off('元旦', '01-01')
    expect(importHolidayNotice(few)).toMatchObject({ ok: false, faults: expect.arrayContaining([{ row: null, code: 'TOO_FEW_DAYS_OFF', message: '2027 年法定节假日不少于 13 天，通知里只有 1 天。' }]) })
    expect(faults(few).filter(([, code]) => code === 'STATUTORY_DAY_MISSING')).toHaveLength(12)
    // A year whose feasts are not tabulated is measured by their number alone: thirteen since 2025, eleven before.
    const days = (year: number, n: number): NoticeRow[] => Array.from({ length: n }, (_, i) => ({ date: `${year}-05-${String(i + 1).padStart(2, '0')}`, kind: 'off', name: '节' }))
    expect([faults(days(2025, 12)), faults(days(2025, 13)), faults(days(2024, 10)), faults(days(2024, 11))]).toEqual([[[null, 'TOO_FEW_DAYS_OFF']], [], [[null, 'TOO_FEW_DAYS_OFF']], []])
  }) // prettier-ignore

  test('says what to do, in the row where it is wrong', () => {
    const messageOf = (extra: NoticeRow) => {
      const answer = importHolidayNotice([...rows, extra])
      return answer.ok ? [] : answer.faults.map(({ message }) => message)
    }
    expect(messageOf({ date: '2027-02-30', kind: 'off', name: '春节' })).toEqual([
      '第 19 行：日期不是有效的日期，请写成 2027-02-05 的样子。',
    ])
    expect(messageOf({ date: '2026-11-30', kind: 'off', name: '元旦' })).toEqual(['第 19 行：这一天不在 2027 年，请放到那一年的通知里。'])
    expect(messageOf({ date: '2027-02-05', kind: 'off', name: '春节' })).toEqual(['第 19 行：2027-02-05 在第 1 行已经写过，请只留一行。'])
    expect(messageOf(work('02-22'))).toEqual(['第 19 行：2027-02-22 本来就是工作日，不能是调休上班日。'])
    expect(messageOf({ date: '2027-02-11', kind: 'off', name: '' })).toEqual(['第 19 行：请写明是哪个节日。'])
    expect(messageOf({ date: '2027-02-11', kind: '' as 'off', name: '春节' })).toEqual(['第 19 行：请写明是放假（off）还是上班（work）。'])
    expect(importHolidayNotice([])).toEqual({ ok: false, faults: [{ row: null, code: 'EMPTY', message: '通知里没有内容。' }] })
    const missing = importHolidayNotice(rows.filter(({ date }) => date !== '2027-09-15'))
    expect(missing.ok ? [] : missing.faults.map(({ message }) => message)).toEqual(['2027-09-15 是法定节假日，通知里没有放假。'])
  })

  test('the year may be named, and then every row must be of it', () => {
    expect(imported(rows, 2027).year).toBe(2027)
    // Two rows of each year: the earlier one is meant, and only then are the others out of place.
    const even = ['2026-01-01', '2027-01-01', '2027-05-01', '2026-05-01'].map((date): NoticeRow => ({ date, kind: 'off', name: '节' }))
    expect(faults(even).filter(([, code]) => code === 'OTHER_YEAR')).toEqual([[2, 'OTHER_YEAR'], [3, 'OTHER_YEAR']])
    expect(faults(rows, 2026).filter(([, code]) => code === 'OTHER_YEAR')).toHaveLength(18)
    expect(faults([...rows.slice(0, 1), { date: '2026-01-01', kind: 'off', name: '元旦' }]).filter(([, code]) => code === 'OTHER_YEAR')).toEqual([[1, 'OTHER_YEAR']])
  }) // prettier-ignore
})

describe('versions of the calendar', () => {
  const isWorked = (calendar: typeof officialCalendar, ...days: string[]) => days.map((day) => calendar.isWorkingDay(toDay(day)))
  const first = imported(rows)
  const amended = imported([...rows.filter(({ date }) => date !== '2027-02-10'), work('02-21')])

  test('a notice on top answers for its own year only, and the old calendar as before', () => {
    const calendar = withNotice(officialCalendar, first)
    expect([calendar.version, calendar.isProvisional(2027), calendar.isProvisional(2028), calendar.isProvisional(2026)]).toEqual(['CN-2027', false, true, false])
    expect(isWorked(calendar, '2027-02-10', '2027-02-20', '2027-02-11', '2027-02-13', '2026-02-28', '2028-01-26')).toEqual([false, true, true, false, true, false])
    expect(isWorked(officialCalendar, '2027-02-10', '2027-02-20')).toEqual([true, false])
  }) // prettier-ignore

  test('C a notice may move the last days of the year before, as those for 2019 and 2023 did', () => {
    const moving = imported([...rows, { date: '2026-12-31', kind: 'off', name: '元旦' }, { date: '2026-12-26', kind: 'work', name: '元旦' }])
    const days = ['2026-12-31', '2026-12-26', '2026-12-30', '2027-02-20'] as const
    expect([moving.year, moving.rows[0]?.day]).toEqual([2027, '2026-12-26'])
    expect(isWorked(officialCalendar, ...days)).toEqual([true, false, true, false])
    expect(isWorked(withNotice(officialCalendar, moving), ...days)).toEqual([false, true, true, true])
    // Statutory days are counted of the year alone.
    expect(faults([...rows.filter(({ date }) => date !== '2027-01-01'), { date: '2026-12-31', kind: 'off', name: '元旦' }])).toEqual([[null, 'STATUTORY_DAY_MISSING']])
    // A notice for the earlier year that is put in later does not take these days back.
    const earlier = imported(rows.map((row) => ({ ...row, date: row.date.replace('2027', '2026') })).filter(({ kind }) => kind === 'off'))
    expect(isWorked(calendarBook([moving, earlier]).current, '2026-12-31', '2026-12-26')).toEqual([false, true])
    expect(isWorked(calendarBook([earlier, moving]).current, '2026-12-31', '2026-12-26')).toEqual([false, true])
  }) // prettier-ignore

  test('a book keeps every version that ever answered', () => {
    const book = calendarBook([first, amended])
    const days = ['2027-02-10', '2027-02-21'] as const
    expect(book.current.version).toBe('CN-2027+CN-2027')
    expect(isWorked(book.current, ...days)).toEqual([true, true])
    expect([book.of('CN-2027'), book.of('CN-2026'), book.of('CN-2027+CN-2027')].map((calendar) => calendar && isWorked(calendar, ...days))).toEqual([[false, false], [true, false], [true, true]])
    expect([book.of('CN-2025')?.isProvisional(2026), book.of('CN-1999'), calendarBook([]).current.version]).toEqual([true, null, 'CN-2026'])
  }) // prettier-ignore

  test('D06 a due day given under the old version is given again', () => {
    const book = calendarBook([first])
    const dueOn = (version: string) => due('D06', toDay('2027-02-03'), [], book.of(version) ?? officialCalendar)
    expect([dueOn('CN-2026').dueOn, dueOn('CN-2026').provisional]).toEqual(['2027-02-10', true])
    expect([dueOn('CN-2027').dueOn, dueOn('CN-2027').provisional]).toEqual(['2027-02-11', false])
  })
})
