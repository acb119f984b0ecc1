import { isBlank, plain, tidy } from '../typed.ts'
import { cellFault } from './cell-fault.ts'

/** `row` counts as the spreadsheet does; null when the fault is of the sheet as a whole. */
export type SheetFault = { row: number | null; column: string | null; message: string }

export type TableRow<Column extends string> = {
  row: number
  /** What stands in a column, made plain; '' where the cell has a fault, which is told for itself. */
  cell: (column: Column) => string
  faults: SheetFault[]
}

export type Table<Column extends string> = {
  /** Where the headings stand. */
  headingRow: number
  /** In which column of the sheet, from 0, each heading stands. */
  at: Readonly<Record<Column, number>>
  rows: TableRow<Column>[]
  /** What was left out on purpose, in words. */
  told: string[]
}

export type TableRead<Column extends string> = ({ ok: true } & Table<Column>) | { ok: false; fault: SheetFault }

type Headings<Column extends string> = Readonly<Record<Column, string>>

/** Columns a sheet may lack, and other words people write over a column. */
export type TableLeeway<Column extends string> = { optional?: readonly Column[]; also?: Partial<Record<Column, readonly string[]>> }

type Sheet = readonly (readonly string[])[]
type Found<Column extends string> = { headingRow: number; lines: 1 | 2; at: Partial<Record<Column, number[]>>; count: number }

// Where a column stands that the sheet may lack, and lacks: no cell has this place.
const nowhere = -1

// A title, the name of the office, the unit and the date may stand above; further down it is no heading any more.
const mostRowsAbove = 30

/** Headings as people write them: blanks, line breaks, width, units in brackets, marks of what must be filled in do not matter. */
const headingKey = (word: string): string =>
  plain(word)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/^[*:.、]+|[*:.、]+$/g, '')

const keysOf = <Column extends string>(columns: Headings<Column>): Column[] => Object.keys(columns) as Column[]

type Wanted<Column extends string> = ReadonlyMap<string, Column>

const wordsFor = <Column extends string>(columns: Headings<Column>, { also }: TableLeeway<Column>): Wanted<Column> =>
  new Map(
    keysOf(columns).flatMap((column) => [...(also?.[column] ?? []), columns[column]].map((word) => [headingKey(word), column] as const)),
  )

function match<Column extends string>(sheet: Sheet, last: number, lines: 1 | 2, wanted: Wanted<Column>): Found<Column> {
  const [above, below] = [lines === 2 ? (sheet[last - 1] ?? []) : [], sheet[last] ?? []]
  const at: Partial<Record<Column, number[]>> = {}
  for (let cell = 0; cell < Math.max(above.length, below.length); cell += 1) {
    const [over, under] = [headingKey(above[cell] ?? ''), headingKey(below[cell] ?? '')]
    const column = wanted.get(under) ?? wanted.get(over) ?? wanted.get(over + under)
    if (column !== undefined) at[column] = [...(at[column] ?? []), cell]
  }
  return { headingRow: last + 1, lines, at, count: Object.keys(at).length }
}

/** The line, or the two lines, that carry most of the headings. Of equal ones the first; a heading over two rows ends with the lower. */
function findHeadings<Column extends string>(sheet: Sheet, wanted: Wanted<Column>): Found<Column> {
  let best: Found<Column> = { headingRow: 0, lines: 1, at: {}, count: 0 }
  for (let row = 0; row < Math.min(sheet.length, mostRowsAbove); row += 1)
    for (const lines of [1, 2] as const) {
      const found = match(sheet, row, lines, wanted)
      const isBelow = lines === 1 && found.count === best.count && found.count > 0 && found.headingRow === best.headingRow + 1
      if (found.count > best.count || isBelow) best = found
    }
  return best
}

const quotedList = (words: readonly string[]) => words.map((word) => `「${word}」`).join('')

/** How many of the headings a sheet carries: which of several sheets is meant. */
export const headingsIn = (sheet: Sheet, headings: readonly string[]): number =>
  findHeadings(sheet, new Map(headings.map((word) => [headingKey(word), word]))).count

const isEnough = (count: number, wanted: number) => count >= 2 || count === wanted

function faultOfHeadings<Column extends string>(
  sheet: Sheet,
  columns: Headings<Column>,
  found: Found<Column>,
  optional: readonly Column[],
): SheetFault | null {
  const keys = keysOf(columns)
  const fault = (message: string, column: string | null = null): SheetFault => ({ row: found.headingRow, column, message })
  if (!isEnough(found.count, keys.length)) {
    const named = quotedList(keys.map((column) => columns[column]))
    return { row: null, column: null, message: `没有找到表头。请在一行里写明${named}，内容从下一行写起；也可以照模板填写。` }
  }
  const lacking = keys.filter((column) => !found.at[column] && !optional.includes(column)).map((column) => columns[column])
  if (lacking.length > 0) return fault(`第 ${found.headingRow} 行的表头里缺少${quotedList(lacking)}，请补上，再导入。`)
  const twice = keys.find((column) => (found.at[column] ?? []).slice(1).some((cell) => !isSame(sheet, found, cell, found.at[column]?.[0])))
  if (twice !== undefined) {
    const places = (found.at[twice] ?? []).map((cell) => `第 ${cell + 1} 列`).join('、')
    return fault(`表头里有几栏「${columns[twice]}」（${places}），内容不同。请只留一栏。`, columns[twice])
  }
  const other = keys.flatMap((column) => otherUnit(columns[column], unitsAt(sheet, found, column)))[0]
  return other === undefined ? null : fault(other)
}

// A heading merged over two columns stands over both; it is a fault only where they differ.
const isSame = (sheet: Sheet, { headingRow }: { headingRow: number }, cell: number, first = 0) =>
  sheet.slice(headingRow).every((cells) => [tidy(cells[first]), ''].includes(tidy(cells[cell])))

const unitsAt = <Column extends string>(sheet: Sheet, { headingRow, at }: Found<Column>, column: Column): string[] =>
  [headingRow - 2, headingRow - 1].map((row) => sheet[row]?.[at[column]?.[0] ?? 0] ?? '')

const bracketed = (word: string): string => /\(([^()]*)\)/.exec(plain(word))?.[1] ?? ''
const unit = /[万千百]|[年季周天日]$/

/** A sum by the year or in 万元 under a heading that means yuan by the month would be taken for another sum. */
function otherUnit(wanted: string, written: readonly string[]): string[] {
  const due = bracketed(wanted)
  const differing = written.filter(
    (word) => headingKey(word) === headingKey(wanted) && unit.test(bracketed(word)) && bracketed(word) !== due,
  )
  return due === '' ? [] : differing.map((word) => `表头写的是「${tidy(word)}」，这里要的是「${wanted}」。请换算以后，改好表头再导入。`)
}

// What counties write under a table: notes, who filled it in, who checked it.
const remark = /^(\d+[.、])?(备?注|说明|填[表报写]|制表|审核|复核|审批|负责人|经办|联系|导出|资料来源|第\d+页|以下空白)/

const wordsIn = (cells: readonly string[]): string[] => cells.map(tidy).filter((cell) => cell !== '')
const isRemark = (cells: readonly string[]): boolean => wordsIn(cells).length === 1 && remark.test(wordsIn(cells)[0] ?? '')

function unusedColumns(titles: readonly string[], body: Sheet, used: ReadonlySet<number>): string[] {
  const isFilled = (cell: number) => body.some((cells) => tidy(cells[cell]) !== '')
  const width = Math.max(titles.length, ...body.map((cells) => cells.length))
  return Array.from({ length: width }, (_, cell) => cell)
    .filter((cell) => !used.has(cell) && isFilled(cell))
    .map((cell) => tidy(titles[cell]).replace(/\s+/g, '') || `第 ${cell + 1} 列`)
}

/**
 * Finds the table in a sheet as counties keep it: a title and notes above, headings on one line or two, remarks below. Nothing is dropped
 * without a word: `told` names what is not part of the table.
 */
export function tableIn<Column extends string>(
  sheet: Sheet,
  columns: Headings<Column>,
  leeway: TableLeeway<NoInfer<Column>> = {},
): TableRead<Column> {
  const wanted = wordsFor(columns, leeway)
  const found = findHeadings(sheet, wanted)
  const fault = faultOfHeadings(sheet, columns, found, leeway.optional ?? [])
  if (fault) return { ok: false, fault }
  const keys = keysOf(columns)
  const at = Object.fromEntries(keys.map((column) => [column, found.at[column]?.[0] ?? nowhere])) as Record<Column, number>
  const body = sheet.flatMap((cells, index) => (index >= found.headingRow && !isBlank(cells) ? [{ row: index + 1, cells }] : []))
  // Printed tables repeat their headings on each page.
  const present = keys.filter((column) => found.at[column])
  const isHeading = (cells: readonly string[]) => present.every((column) => wanted.get(headingKey(cells[at[column]] ?? '')) === column)
  const remarks = body.filter(({ cells }) => isRemark(cells))
  const rows = body.filter(({ cells }) => !isRemark(cells) && !isHeading(cells))
  const used = new Set(keys.flatMap((column) => found.at[column] ?? []))
  const [over, under] = [found.lines === 2 ? (sheet[found.headingRow - 2] ?? []) : [], sheet[found.headingRow - 1] ?? []]
  const titles = Array.from({ length: Math.max(over.length, under.length) }, (_, cell) => tidy(under[cell]) || tidy(over[cell]))
  const unused = unusedColumns(titles, rows.map(({ cells }) => cells), used) // prettier-ignore
  return {
    ok: true,
    headingRow: found.headingRow,
    at,
    rows: rows.map(({ row, cells }) => rowOf(row, cells, at, columns)),
    told: [
      ...(unused.length > 0 ? [`没有用到的栏：${unused.join('、')}。`] : []),
      ...remarks.map(({ row, cells }) => `第 ${row} 行是说明，没有读作内容：「${clip(wordsIn(cells)[0] ?? '')}」。`),
    ],
  }
}

const clip = (text: string) => ([...text].length > 30 ? `${[...text].slice(0, 30).join('')}……` : text)

export function rowOf<Column extends string>(
  row: number,
  cells: readonly string[],
  at: Readonly<Record<Column, number>>,
  columns: Headings<Column>,
): TableRow<Column> {
  const faultIn = (column: Column) => cellFault(cells[at[column]] ?? '')
  return {
    row,
    cell: (column) => (faultIn(column) === null ? tidy(cells[at[column]]) : ''),
    faults: keysOf(columns).flatMap((column) => {
      const message = faultIn(column)
      return message === null ? [] : [{ row, column: columns[column], message }]
    }),
  }
}
