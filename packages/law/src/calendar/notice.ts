import { addDays, daysBetween, isDay, toDay, yearOf } from '../day.ts'
import type { Day } from '../day.ts'
import { isWeekend } from './calendar.ts'
import type { Calendar } from './calendar.ts'
import { monthDayOf } from './spans.ts'
import { statutoryDaysIn, statutoryDaysOf } from './statutory-days.ts'

/** One line of a year's notice as somebody typed it: the day, `off` or `work`, and the feast it belongs to. */
export type NoticeRow = { date: string; kind: string; name: string }

/** A notice may also move the last days of the year before, as those for 2019 and 2023 did. */
export type HolidayNotice = { year: number; version: string; rows: readonly { day: Day; isWorking: boolean; name: string }[] }

/** `row` counts from 1, or as the lines given with the rows say; null when the fault is of the notice as a whole. */
export type NoticeFault = { row: number | null; code: NoticeFaultCode; message: string }

export type NoticeFaultCode =
  | 'EMPTY' | 'NO_DAY' | 'BAD_DATE' | 'BAD_KIND' | 'NO_NAME' | 'OTHER_YEAR' | 'TWICE' | 'WORK_ON_WEEKDAY' | 'STATUTORY_DAY_MISSING' | 'TOO_FEW_DAYS_OFF' | 'NO_FEAST_NEAR' | 'TOO_LONG_OFF' // prettier-ignore

/** `asked`: days that can hardly be meant, since no notice of two decades had the like; whoever imports them has to confirm them. */
export type ImportedNotice = { ok: true; notice: HolidayNotice; asked: NoticeFault[] } | { ok: false; faults: NoticeFault[] }

function faultsOfRow(row: NoticeRow, at: number, year: number, seen: ReadonlyMap<string, number>): NoticeFault[] {
  const fault = (code: NoticeFaultCode, message: string): NoticeFault => ({ row: at, code, message: `第 ${at} 行：${message}` })
  if (!isDay(row.date)) return [fault('BAD_DATE', '日期不是有效的日期，请写成 2027-02-05 的样子。')]
  const faults: NoticeFault[] = []
  if (row.kind !== 'off' && row.kind !== 'work') faults.push(fault('BAD_KIND', '请写明是放假（off）还是上班（work）。'))
  if (typeof row.name !== 'string' || row.name.trim() === '') faults.push(fault('NO_NAME', '请写明是哪个节日。'))
  if (yearOf(row.date) !== year && !row.date.startsWith(`${year - 1}-12-`))
    faults.push(fault('OTHER_YEAR', `这一天不在 ${year} 年，请放到那一年的通知里。`))
  const before = seen.get(row.date)
  if (before !== undefined) faults.push(fault('TWICE', `${row.date} 在第 ${before} 行已经写过，请只留一行。`))
  if (row.kind === 'work' && !isWeekend(row.date)) faults.push(fault('WORK_ON_WEEKDAY', `${row.date} 本来就是工作日，不能是调休上班日。`))
  return faults
}

function faultsOfYear(rows: readonly NoticeRow[], year: number): NoticeFault[] {
  const whole = (code: NoticeFaultCode, message: string): NoticeFault => ({ row: null, code, message })
  const off = new Set(rows.flatMap(({ date, kind }) => (kind === 'off' && isDay(date) && yearOf(date) === year ? [monthDayOf(date)] : [])))
  const missing = (statutoryDaysOf(year) ?? []).filter((monthDay) => !off.has(monthDay))
  const faults = missing.map((monthDay) =>
    whole('STATUTORY_DAY_MISSING', `${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)} 是法定节假日，通知里没有放假。`),
  )
  const least = statutoryDaysOf(year)?.length ?? statutoryDaysIn(year)
  if (off.size < least) faults.push(whole('TOO_FEW_DAYS_OFF', `${year} 年法定节假日不少于 ${least} 天，通知里只有 ${off.size} 天。`))
  return faults
}

/** The year most rows speak of; the earlier one when they are even; null when no row names a day. */
function yearMeant(rows: readonly NoticeRow[]): number | null {
  const tally = new Map<number, number>()
  for (const { date } of rows) if (isDay(date)) tally.set(yearOf(date), (tally.get(yearOf(date)) ?? 0) + 1)
  return [...tally].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? null
}

// The longest holiday so far had ten days (2020); none lay further than eight days from its feast.
const longestOff = 10
const farthestOff = 8

/** Days off in stretches, plain weekends between them included. */
function stretches(days: readonly Day[]): Day[][] {
  const found: Day[][] = []
  for (const day of days) {
    const last = found.at(-1)
    const before = last?.at(-1)
    const gap = before === undefined ? Infinity : daysBetween(before, day)
    const isJoined = before !== undefined && Array.from({ length: gap - 1 }, (_, at) => addDays(before, at + 1)).every(isWeekend)
    if (last && isJoined) last.push(day)
    else found.push([day])
  }
  return found
}

/** What no notice had so far: it may be meant, and is asked about. */
function doubts(rows: HolidayNotice['rows'], year: number, lineOf: ReadonlyMap<string, number>): NoticeFault[] {
  const feasts = statutoryDaysOf(year)?.map((monthDay) => toDay(`${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`))
  const isFar = (day: Day) => feasts?.every((feast) => Math.abs(daysBetween(day, feast)) > farthestOff) ?? false
  const off = rows.flatMap(({ day, isWorking }) => (isWorking || yearOf(day) !== year ? [] : [day]))
  return stretches(off).flatMap((run): NoticeFault[] => {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return []
    const span = run.length > 1 ? `${first} 至 ${last} 放假 ${daysBetween(first, last) + 1} 天` : `${first} 放假`
    const row = lineOf.get(first) ?? null
    if (run.every(isFar)) return [{ row, code: 'NO_FEAST_NEAR', message: `${span}，前后没有法定节假日，请核对通知。` }]
    return daysBetween(first, last) >= longestOff
      ? [{ row, code: 'TOO_LONG_OFF', message: `${span}，比历年最长的 ${longestOff} 天还长，请核对通知。` }]
      : []
  })
}

/** A year's notice of the State Council, given as rows; all of it or nothing, with every fault named. `lines`: where each row stood on the sheet. */
export function importHolidayNotice(rows: readonly NoticeRow[], named?: number, lines?: readonly number[]): ImportedNotice {
  const year = named ?? yearMeant(rows)
  if (rows.length === 0) return { ok: false, faults: [{ row: null, code: 'EMPTY', message: '通知里没有内容。' }] }
  if (year === null)
    return { ok: false, faults: [{ row: null, code: 'NO_DAY', message: '没有读出一个日期。请把日期写成 2027-02-05 的样子，一天一行。' }] }
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
  return { ok: true, notice: { year, version: `CN-${year}`, rows: days }, asked: doubts(days, year, seen) }
}

/**
 * The calendar with a notice on top. The old one is not touched: it goes on answering under its own version. `next`: the notice for the year
 * after, where it came first; of the days it moved it speaks last.
 */
export function withNotice(calendar: Calendar, { year, version, rows }: HolidayNotice, next?: HolidayNotice): Calendar {
  const movedByNext = next?.rows.filter(({ day }) => yearOf(day) === year) ?? []
  const byDay = new Map<string, boolean>([...rows, ...movedByNext].map((row) => [row.day, row.isWorking]))
  return {
    version: calendar.isProvisional(year) ? version : `${calendar.version}+${version}`,
    isWorkingDay: (day) => byDay.get(day) ?? (yearOf(day) === year ? !isWeekend(day) : calendar.isWorkingDay(day)),
    isProvisional: (asked) => asked !== year && calendar.isProvisional(asked),
  }
}
