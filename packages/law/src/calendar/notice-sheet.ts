import { dayIn, isBlank, plain, tidy } from '../typed.ts'
import { importHolidayNotice } from './notice.ts'
import type { HolidayNotice, NoticeFaultCode, NoticeRow } from './notice.ts'

/** A spreadsheet of a year's notice as rows of text (reading the file itself is done elsewhere). */
export const noticeColumns = { date: '日期', kind: '安排', name: '节日' } as const

type Column = keyof typeof noticeColumns

/** `row` counts as the spreadsheet does; null when the fault is of the notice as a whole. */
export type NoticeSheetFault = { row: number | null; column: string | null; message: string }

export type ReadNotice = { ok: true; notice: HolidayNotice } | { ok: false; faults: NoticeSheetFault[] }

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

const inOrder = Object.keys(noticeColumns) as Column[]

/** Where each column stands: as the first row says, or 日期, 安排, 节日 when it says nothing. */
function headings(first: readonly string[]): { at: Record<Column, number>; isSaid: boolean } {
  const words = first.map(plain)
  const isSaid = words.includes(noticeColumns.date)
  const [date = 0, kind = 1, name = 2] = isSaid ? inOrder.map((column) => words.indexOf(noticeColumns[column])) : []
  return { at: { date, kind, name }, isSaid }
}

/** Reads a whole notice, one line a day; all of it or nothing, and every fault where it stands. */
export function readNotice(sheet: readonly (readonly string[])[], year?: number): ReadNotice {
  const { at, isSaid } = headings(sheet[0] ?? [])
  const lines: number[] = []
  const rows = sheet.flatMap((cells, index): NoticeRow[] => {
    if (isBlank(cells) || (isSaid && index === 0)) return []
    lines.push(index + 1)
    const cell = (column: Column) => tidy(cells[at[column]])
    const typed = cell('kind')
    return [{ date: dayIn(cell('date')) ?? cell('date'), kind: kindWords.get(typed.toLowerCase()) ?? typed, name: cell('name') }]
  })
  const read = importHolidayNotice(rows, year, lines)
  if (read.ok) return read
  const faults = read.faults.map(({ row, code, message }) => {
    const column = columnOf[code]
    return { row, column: column === undefined ? null : noticeColumns[column], message: message.replace(/^第 \d+ 行：/, '') }
  })
  return { ok: false, faults }
}
