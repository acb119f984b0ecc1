import type { Day } from '../day.ts'
import { comparable } from '../reading/comparable.ts'
import { readDay } from '../reading/days.ts'
import { cleanText } from '../reading/text.ts'
import { headingsIn, rowOf, type SheetFault, tableIn, type TableLeeway, type TableRead, type TableRow } from '../sheets/table-in.ts'
import { isBlank, tidy } from '../typed.ts'
import { codeIn, countyOf, levelOf } from './code.ts'

/** A spreadsheet of townships and villages as rows of text (reading the file itself is done elsewhere). */
export const divisionColumns = { code: '区划代码', name: '名称', closedOn: '撤销日期', successor: '并入' } as const

type Column = keyof typeof divisionColumns

/** A list of what there is has no column for what is no more; offices and the statistics office have words of their own for the two others. */
export const divisionLeeway = {
  optional: ['closedOn', 'successor'],
  also: {
    code: ['代码', '行政区划代码', '统计用区划代码', '地区代码'],
    name: ['区划名称', '行政区划名称', '单位名称', '地名'],
  },
} as const satisfies TableLeeway<Column>

/** One line of the sheet: a township or a village, and when and into what it was abolished. */
export type DivisionLine = { row: number; code: string; name: string; closedOn: Day | null; successor: string | null }

/** `told`: what was not read as a township or village. */
export type ReadDivisions = { ok: true; lines: DivisionLine[]; told: string[] } | { ok: false; faults: SheetFault[] }

type Sheet = readonly (readonly string[])[]
type Report = (column: Column, message: string) => void

const mostLetters = 60
const isCode = (cell: string | undefined): boolean => codeIn(tidy(cell)) !== null
const hasHeadings = (sheet: Sheet): boolean => headingsIn(sheet, [divisionColumns.code, ...divisionLeeway.also.code]) > 0

/** Lines typed without headings stand as code, name, or the other way round; a title above them is no line. */
function withoutHeadings(sheet: Sheet, first: number): TableRead<Column> {
  const codeAt = isCode(sheet[first]?.[0]) ? 0 : 1
  const at = { code: codeAt, name: 1 - codeAt, closedOn: 2, successor: 3 }
  const lines = sheet.flatMap((cells, index) => (index >= first && !isBlank(cells) ? [rowOf(index + 1, cells, at, divisionColumns)] : []))
  const above = sheet.slice(0, first).flatMap((cells, index) => (isBlank(cells) ? [] : [`第 ${index + 1} 行不是区划，没有读作内容。`]))
  return { ok: true, headingRow: 0, at, rows: lines, told: above }
}

function tableOf(sheet: Sheet): TableRead<Column> {
  const first = sheet.findIndex((cells) => isCode(cells[0]) || isCode(cells[1]))
  return hasHeadings(sheet) || first < 0 ? tableIn(sheet, divisionColumns, divisionLeeway) : withoutHeadings(sheet, first)
}

// Names are spread over the cell by blanks, and their brackets are Chinese ones.
const nameIn = (typed: string): string =>
  typed
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')

function name(typed: string, report: Report): string {
  const read = cleanText(nameIn(typed))
  if (!read.ok) report('name', read.reason)
  else if (read.value === '') report('name', '要填名称。')
  else if ([...read.value].length > mostLetters) report('name', `名称超过 ${mostLetters} 个字，请核对。`)
  else if (!/\p{L}/u.test(read.value)) report('name', `「${read.value}」不像地名，请核对是不是填错了栏。`)
  return read.ok ? read.value : typed
}

function closing(cell: TableRow<Column>['cell'], code: string, report: Report): Pick<DivisionLine, 'closedOn' | 'successor'> {
  const [day, into] = [cell('closedOn'), cell('successor')]
  const read = day === '' ? null : readDay(day, { what: divisionColumns.closedOn })
  if (read && !read.ok) report('closedOn', `${read.reason}没有撤销的不填。`)
  const closedOn = read?.ok ? read.value : null
  if (into === '') return { closedOn, successor: null }
  const successor = codeIn(into)
  if (day === '') report('successor', '只有撤销了的才填并入哪里，请一并填写撤销日期。')
  else if (successor === null) report('successor', `应填并入的那个区划的代码，现在是「${into}」。`)
  else if (successor.startsWith(code)) report('successor', '不能并入自己，请核对代码。')
  return { closedOn, successor }
}

type Line = { line: DivisionLine | null; faults: SheetFault[]; told: string[] }

/** What is said of one cell is said once: where it could not be read at all, nothing more is said of it. */
function readLine({ row, cell, faults: unread }: TableRow<Column>): Line {
  const faults = [...unread]
  const isUnread = new Set(unread.map(({ column }) => column))
  const report: Report = (column, message) => {
    if (!isUnread.has(divisionColumns[column])) faults.push({ row, column: divisionColumns[column], message })
  }
  const code = codeIn(cell('code'))
  if (code !== null && levelOf(code) === 'COUNTY')
    return { line: null, faults: [], told: [`第 ${row} 行是 ${code} ${cell('name')}，县级和以上的随系统带来，没有读。`] }
  if (code === null) report('code', `应填 9 位（乡镇、街道）或者 12 位（村、社区）的代码，现在是「${cell('code')}」。`)
  const line = { row, code: code ?? '', name: name(cell('name'), report), ...closing(cell, code ?? '-', report) }
  return { line, faults, told: [] }
}

function twins(lines: readonly DivisionLine[]): SheetFault[] {
  const seen = new Map<string, number>()
  return lines.flatMap(({ row, code }) => {
    const before = seen.get(code)
    if (before === undefined) seen.set(code, row)
    return code === '' || before === undefined
      ? []
      : [{ row, column: divisionColumns.code, message: `${code} 在第 ${before} 行已经有了，请只留一行。` }]
  })
}

/** Reads the whole sheet; one bad cell and nothing is taken, and every bad cell is named. */
export function readDivisions(sheet: Sheet): ReadDivisions {
  const table = tableOf(sheet)
  if (!table.ok) return { ok: false, faults: [table.fault] }
  const read = table.rows.map(readLine)
  const lines = read.flatMap(({ line }) => line ?? [])
  const faults = [...read.flatMap((one) => one.faults), ...twins(lines)]
  if (faults.length === 0 && lines.length === 0) faults.push({ row: null, column: null, message: '表里没有乡镇、街道，也没有村、社区。' })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, lines, told: [...table.told, ...read.flatMap((one) => one.told)] }
}

/** Two places of one name side by side are more often a slip of the copying hand; `placeOf` is what they stand in. */
export function namesakes(lines: readonly DivisionLine[], standing: readonly { code: string; name: string }[]): SheetFault[] {
  const placeOf = (code: string) => (levelOf(code) === 'TOWNSHIP' ? countyOf(code) : code.slice(0, 9))
  const keyOf = (one: { code: string; name: string }) => `${levelOf(one.code)} ${placeOf(one.code)} ${comparable(one.name)}`
  const byName = Map.groupBy(standing, keyOf)
  return lines.flatMap((line) => {
    const other = line.closedOn === null ? byName.get(keyOf(line))?.find(({ code }) => code !== line.code) : undefined
    return other
      ? [{ row: line.row, column: divisionColumns.name, message: `${line.name}有两个（${other.code}、${line.code}），请核对。` }]
      : []
  })
}
