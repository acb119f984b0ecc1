import { readDay } from '../reading/days.ts'
import { rowOf, type SheetFault, tableIn, type TableRow } from '../sheets/table-in.ts'
import { isBlank, plain, tidy } from '../typed.ts'
import { importHolidayNotice } from './notice.ts'
import type { HolidayNotice, NoticeFault, NoticeFaultCode, NoticeRow } from './notice.ts'

/** A spreadsheet of a year's notice as rows of text (reading the file itself is done elsewhere). */
export const noticeColumns = { date: '日期', kind: '安排', name: '节日' } as const

type Column = keyof typeof noticeColumns

/** `asked`: what can hardly be meant and has to be confirmed; `told`: what was not read as a day. */
export type ReadNotice = { ok: true; notice: HolidayNotice; asked: SheetFault[]; told: string[] } | { ok: false; faults: SheetFault[] }

const kindWords: ReadonlyMap<string, 'off' | 'work'> = new Map([
  ...['off', '放假', '休', '休息'].map((word) => [word, 'off'] as const),
  ...['work', '上班', '班', '补班', '调休上班'].map((word) => [word, 'work'] as const),
])

const columnOf: Readonly<Partial<Record<NoticeFaultCode, Column>>> = {
  BAD_DATE: 'date',
  OTHER_YEAR: 'date',
  TWICE: 'date',
  WORK_ON_WEEKDAY: 'date',
  BAD_KIND: 'kind',
  NO_NAME: 'name',
}

type Sheet = readonly (readonly string[])[]

const dayIn = (typed: string): string | null => {
  const read = readDay(typed)
  return read.ok ? read.value : null
}

const saysDay = (cells: readonly string[]): boolean => dayIn(tidy(cells[0])) !== null
const isOneWord = (cells: readonly string[]): boolean => cells.filter((cell) => tidy(cell) !== '').length === 1

/** Days typed without headings stand as 日期, 安排, 节日; a title above them is no day. */
function withoutHeadings(sheet: Sheet): TableRow<Column>[] {
  const first = Math.max(0, sheet.findIndex(saysDay))
  const title = sheet.findIndex((cells, index) => index >= first || (!isBlank(cells) && !isOneWord(cells)))
  return sheet.flatMap((cells, index) =>
    index < title || isBlank(cells) ? [] : [rowOf(index + 1, cells, { date: 0, kind: 1, name: 2 }, noticeColumns)],
  )
}

const saysHeadings = (sheet: Sheet): boolean =>
  sheet.slice(0, 30).some((cells) => cells.some((cell) => plain(cell).startsWith(noticeColumns.date)))

function rowOfNotice({ cell }: TableRow<Column>): NoticeRow {
  const typed = cell('kind')
  return { date: dayIn(cell('date')) ?? cell('date'), kind: kindWords.get(typed.toLowerCase()) ?? typed, name: cell('name') }
}

const inWords = ({ row, code, message }: NoticeFault): SheetFault => {
  const column = columnOf[code]
  return { row, column: column === undefined ? null : noticeColumns[column], message: message.replace(/^第 \d+ 行：/, '') }
}

/** Reads a whole notice, one line a day; all of it or nothing, and every fault where it stands. */
export function readNotice(sheet: Sheet, year?: number): ReadNotice {
  const table = saysHeadings(sheet) ? tableIn(sheet, noticeColumns) : { ok: true as const, rows: withoutHeadings(sheet), told: [] }
  if (!table.ok) return { ok: false, faults: [table.fault] }
  const read = importHolidayNotice(table.rows.map(rowOfNotice), year, table.rows.map(({ row }) => row)) // prettier-ignore
  const unread = table.rows.flatMap(({ faults }) => faults)
  if (read.ok && unread.length === 0) return { ok: true, notice: read.notice, asked: read.asked.map(inWords), told: table.told }
  // What is said of one cell is said once: where it could not be read at all, nothing more is said of it.
  const isUnread = ({ row, column }: SheetFault) => unread.some((one) => one.row === row && one.column === column)
  const faults = read.ok ? [] : read.faults.map(inWords).filter((fault) => !isUnread(fault))
  return { ok: false, faults: [...unread, ...faults] }
}
