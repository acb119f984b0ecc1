import { daysBetween, isDay, toDay, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { isWeekend } from './calendar.ts'
import type { Calendar } from './calendar.ts'
import { monthDayOf } from './spans.ts'
import { statutoryDaysIn, statutoryDaysOf } from './statutory-days.ts'

/** One line of a year's notice as somebody typed it: the day, `off` or `work`, and the feast it belongs to. */
export type NoticeRow = { date: string; kind: string; name: string }

export type HolidayNotice = { year: number; version: string; rows: readonly { day: Day; isWorking: boolean; name: string }[] }

/** `row` counts from 1, or as the lines given with the rows say; null when the fault is of the notice as a whole. */
export type NoticeFault = { row: number | null; code: NoticeFaultCode; message: string }

export type NoticeFaultCode =
  | 'EMPTY' | 'BAD_DATE' | 'BAD_KIND' | 'NO_NAME' | 'OTHER_YEAR' | 'TWICE' | 'WORK_ON_WEEKDAY' | 'STATUTORY_DAY_MISSING' | 'TOO_FEW_DAYS_OFF' // prettier-ignore

export type ImportedNotice = { ok: true; notice: HolidayNotice } | { ok: false; faults: NoticeFault[] }

function faultsOfRow(row: NoticeRow, at: number, year: number, seen: ReadonlyMap<string, number>): NoticeFault[] {
  const fault = (code: NoticeFaultCode, message: string): NoticeFault => ({ row: at, code, message: `第 ${at} 行：${message}` })
  if (!isDay(row.date)) return [fault('BAD_DATE', '日期不是有效的日期，请写成 2027-02-05 的样子。')]
  const faults: NoticeFault[] = []
  if (row.kind !== 'off' && row.kind !== 'work') faults.push(fault('BAD_KIND', '请写明是放假（off）还是上班（work）。'))
  if (typeof row.name !== 'string' || row.name.trim() === '') faults.push(fault('NO_NAME', '请写明是哪个节日。'))
  if (yearOf(row.date) !== year) faults.push(fault('OTHER_YEAR', `这一天不在 ${year} 年，请放到那一年的通知里。`))
  const before = seen.get(row.date)
  if (before !== undefined) faults.push(fault('TWICE', `${row.date} 在第 ${before} 行已经写过，请只留一行。`))
  if (row.kind === 'work' && !isWeekend(row.date)) faults.push(fault('WORK_ON_WEEKDAY', `${row.date} 本来就是工作日，不能是调休上班日。`))
  return faults
}

function faultsOfYear(rows: readonly NoticeRow[], year: number): NoticeFault[] {
  const whole = (code: NoticeFaultCode, message: string): NoticeFault => ({ row: null, code, message })
  const off = new Set(rows.flatMap(({ date, kind }) => (kind === 'off' && isDay(date) ? [monthDayOf(date)] : [])))
  const missing = (statutoryDaysOf(year) ?? []).filter((monthDay) => !off.has(monthDay))
  const faults = missing.map((monthDay) =>
    whole('STATUTORY_DAY_MISSING', `${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)} 是法定节假日，通知里没有放假。`),
  )
  const least = statutoryDaysOf(year)?.length ?? statutoryDaysIn(year)
  if (off.size < least) faults.push(whole('TOO_FEW_DAYS_OFF', `${year} 年法定节假日不少于 ${least} 天，通知里只有 ${off.size} 天。`))
  return faults
}

/** The year most rows speak of; the earlier one when they are even. */
function yearMeant(rows: readonly NoticeRow[]): number {
  const tally = new Map<number, number>()
  for (const { date } of rows) if (isDay(date)) tally.set(yearOf(date), (tally.get(yearOf(date)) ?? 0) + 1)
  return [...tally].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0
}

/** A year's notice of the State Council, given as rows; all of it or nothing, with every fault named. `lines`: where each row stood on the sheet. */
export function importHolidayNotice(rows: readonly NoticeRow[], year: number = yearMeant(rows), lines?: readonly number[]): ImportedNotice {
  if (rows.length === 0) return { ok: false, faults: [{ row: null, code: 'EMPTY', message: '通知里没有内容。' }] }
  const seen = new Map<string, number>()
  const faults: NoticeFault[] = []
  rows.forEach((row, index) => {
    const at = lines?.[index] ?? index + 1
    faults.push(...faultsOfRow(row, at, year, seen))
    if (!seen.has(row.date)) seen.set(row.date, at)
  })
  faults.push(...faultsOfYear(rows, year))
  if (faults.length > 0) return { ok: false, faults }
  const days = rows.map(({ date, kind, name }) => ({ day: toDay(date), isWorking: kind === 'work', name: name.trim() }))
  days.sort((a, b) => daysBetween(b.day, a.day))
  return { ok: true, notice: { year, version: `CN-${year}`, rows: days } }
}

/** The calendar with a notice on top. The old one is not touched: it goes on answering under its own version. */
export function withNotice(calendar: Calendar, { year, version, rows }: HolidayNotice): Calendar {
  const byDay = new Map<string, boolean>(rows.map((row) => [row.day, row.isWorking]))
  return {
    version: calendar.isProvisional(year) ? version : `${calendar.version}+${version}`,
    isWorkingDay: (day) => (yearOf(day) === year ? (byDay.get(day) ?? !isWeekend(day)) : calendar.isWorkingDay(day)),
    isProvisional: (asked) => asked !== year && calendar.isProvisional(asked),
  }
}
