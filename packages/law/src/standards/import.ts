import type { Day } from '../day.ts'
import { readDay } from '../reading/days.ts'
import type { Read } from '../reading/read.ts'
import { readSum } from '../reading/sum.ts'
import { type SheetFault, tableIn, type TableRow } from '../sheets/table-in.ts'
import { provinces } from './provinces.ts'
import type { StandardRow } from './standard-row.ts'

/** A spreadsheet of standards as rows of text (reading the file itself is done elsewhere). */
export const standardColumns = {
  region: '地区代码',
  urbanRural: '城乡',
  kind: '认定方式',
  multiple: '倍数',
  base: '基数（元/月）',
  inclusive: '等于标准是否符合',
  from: '施行日',
  to: '失效日',
  docNo: '文号',
} as const

type Column = keyof typeof standardColumns

/**
 * `at` says for each row where in the spreadsheet it stands; `asked` what can hardly be meant and has to be confirmed; `told` what was not
 * read as a standard.
 */
export type ImportedStandards =
  { ok: true; rows: StandardRow[]; at: number[]; asked: SheetFault[]; told: string[] } | { ok: false; errors: SheetFault[] }

type Cell = (column: Column) => string
type Report = (column: Column, message: string) => void
type Say = { report: Report; ask: Report }

const urbanRuralWords: Readonly<Record<string, 'URBAN' | 'RURAL' | undefined>> = {
  '': undefined,
  不分: undefined,
  城镇: 'URBAN',
  农村: 'RURAL',
}
const kindWords: Readonly<Record<string, StandardRow['kind']>> = {
  收入: 'INCOME_MULTIPLE',
  低收入认定: 'REGISTRY',
  收入或者低收入认定: 'EITHER',
}
const inclusiveWords: Readonly<Record<string, boolean>> = { 是: true, 否: false }

/** After every day there is. */
const open = '9999-12-31'

const multipleIn = (typed: string): Read<number> =>
  /^\d{1,4}(\.\d{1,9})?倍?$/.test(typed)
    ? { ok: true, value: Number.parseFloat(typed) }
    : { ok: false, reason: `看不懂“${typed}”是多少倍。请填数字，例如 1.5。` }

// Parts of a fen are no sum, but a slip that is asked about: 0.005 stands for a percentage or for 万元.
const baseIn = (typed: string): Read<number> =>
  /^\d{1,7}\.\d{3,9}$/.test(typed)
    ? { ok: true, value: Number(typed) }
    : readSum(typed, { what: '基数', per: 'MONTH', most: bounds.base.atMost })

const readers = { multiple: multipleIn, base: baseIn }

/**
 * Between `least` and `most` a number is taken; up to `atMost` it is asked about, since it may be meant; beyond, it is a slip. 低保 and
 * minimum wages have been between 100 and 3,000 yuan a month for twenty years.
 */
const bounds = {
  base: { least: 100, most: 10_000, atMost: 1_000_000, unit: '元/月' },
  multiple: { least: 1, most: 20, atMost: 20, unit: '倍' },
} as const

function oneOf<T>(words: Readonly<Record<string, T>>, column: Column, cell: Cell, report: Report): T | undefined {
  const typed = cell(column)
  if (Object.hasOwn(words, typed)) return words[typed]
  report(
    column,
    `应填${Object.keys(words)
      .filter(Boolean)
      .map((word) => `「${word}」`)
      .join('、')}，现在是「${typed}」。`,
  )
  return undefined
}

function region(cell: Cell, report: Report): string {
  const typed = cell('region')
  if (!/^\d{6}$/.test(typed)) report('region', '应填 6 位行政区划代码，例如 431300。')
  else if (!Object.hasOwn(provinces, `${typed.slice(0, 2)}0000`))
    report('region', `没有以 ${typed.slice(0, 2)} 开头的省级地区，请核对代码。`)
  return typed
}

function amount(column: 'multiple' | 'base', kind: StandardRow['kind'] | undefined, cell: Cell, { report, ask }: Say): number | null {
  const typed = cell(column)
  if (typed === '') {
    if (kind === 'INCOME_MULTIPLE' || kind === 'EITHER') report(column, '按收入认定的，要填倍数和基数。')
    return null
  }
  if (kind === 'REGISTRY') report(column, '只按低收入认定的，不填倍数和基数。')
  const { least, most, atMost, unit } = bounds[column]
  const read = readers[column](typed)
  if (!read.ok) {
    report(column, read.reason)
    return null
  }
  const number = read.value
  if (number === 0) report(column, `应填大于 0 的数字，现在是「${typed}」。`)
  else if (number > atMost) report(column, '倍数超过 20，请核对是不是填到了基数一栏。')
  else if (number < least) ask(column, `${number} ${unit}低于 ${least} ${unit}，请核对。`)
  else if (number > most) ask(column, `${number} ${unit}高于 ${most} ${unit}，请核对。`)
  return number
}

function dayOf(column: 'from' | 'to', cell: Cell, report: Report): Day | null {
  const read = readDay(cell(column), { what: standardColumns[column] })
  if (read.ok) return read.value
  report(column, column === 'to' ? `${read.reason}还有效的不填。` : read.reason)
  return null
}

function days(cell: Cell, report: Report): { effectiveFrom: Day | null; effectiveTo: Day | null } {
  const effectiveFrom = dayOf('from', cell, report)
  const effectiveTo = cell('to') === '' ? null : dayOf('to', cell, report)
  if ((effectiveTo ?? open) < (effectiveFrom ?? '')) report('to', '失效日不能早于施行日。')
  return { effectiveFrom, effectiveTo }
}

function readRow(cell: Cell, say: Say): StandardRow {
  const { report } = say
  const kind = oneOf(kindWords, 'kind', cell, report)
  if (cell('docNo') === '') report('docNo', '要填文号：标准以哪个文件为准。')
  const multiple = amount('multiple', kind, cell, say)
  return {
    region: region(cell, report),
    urbanRural: oneOf(urbanRuralWords, 'urbanRural', cell, report),
    kind: kind ?? 'EITHER',
    multiple: multiple ?? undefined,
    baseMonthlyYuan: amount('base', kind, cell, say),
    inclusive: oneOf(inclusiveWords, 'inclusive', cell, report) === true,
    ...days(cell, report),
    docNo: cell('docNo'),
    // Whoever imports a row with its document number has confirmed it.
    mark: '核',
  }
}

const ends = ({ effectiveTo }: StandardRow): string => effectiveTo ?? open

/** A row without a day is not in force, so it begins after everything ends. */
const begins = ({ effectiveFrom }: StandardRow): string => effectiveFrom ?? 'never'

/** The same place, and households that both rows speak of. */
export const isSamePlace = (a: StandardRow, b: StandardRow): boolean =>
  a.region === b.region && (a.urbanRural === undefined || b.urbanRural === undefined || a.urbanRural === b.urbanRural)

export const overlaps = (a: StandardRow, b: StandardRow): boolean => isSamePlace(a, b) && begins(a) <= ends(b) && begins(b) <= ends(a)

type Numbered = { row: number; standard: StandardRow }

function clashes(read: readonly Numbered[], existing: readonly StandardRow[]): SheetFault[] {
  return read.flatMap(({ row, standard }, index) => {
    const twin = read.slice(0, index).find((earlier) => overlaps(earlier.standard, standard))
    const column = standardColumns.from
    if (twin) return [{ row, column, message: `与第 ${twin.row} 行同一地区，施行期间重叠；请填写前一个标准的失效日。` }]
    const stored = existing.find((one) => one.mark === '核' && limitMatters(one) && overlaps(one, standard))
    return stored ? [{ row, column, message: `与已有标准（${stored.docNo ?? '未写文号'}）的施行期间重叠；请先填写它的失效日。` }] : []
  })
}

/** A stored row without a number is a gap the import fills, not a rival. */
const limitMatters = (row: StandardRow): boolean => row.kind === 'REGISTRY' || row.baseMonthlyYuan !== null

/** What is said of one cell is said once: where it could not be read at all, nothing more is said of it. */
function readLine({ row, cell, faults }: TableRow<Column>): { standard: StandardRow; errors: SheetFault[]; asked: SheetFault[] } {
  const errors = [...faults]
  const asked: SheetFault[] = []
  const isUnread = new Set(faults.map(({ column }) => column))
  const sayIn =
    (list: SheetFault[]): Report =>
    (column, message) => {
      if (!isUnread.has(standardColumns[column])) list.push({ row, column: standardColumns[column], message })
    }
  return { standard: readRow(cell, { report: sayIn(errors), ask: sayIn(asked) }), errors, asked }
}

/** Reads the whole sheet; one bad cell and nothing is imported, and every bad cell is named. */
export function importStandards(sheet: readonly (readonly string[])[], existing: readonly StandardRow[] = []): ImportedStandards {
  const table = tableIn(sheet, standardColumns)
  if (!table.ok) return { ok: false, errors: [table.fault] }
  const lines = table.rows.map((line) => ({ row: line.row, ...readLine(line) }))
  const errors = lines.flatMap((line) => line.errors)
  if (errors.length === 0) errors.push(...clashes(lines, existing))
  if (errors.length > 0) return { ok: false, errors }
  return {
    ok: true,
    rows: lines.map(({ standard }) => standard),
    at: lines.map(({ row }) => row),
    asked: lines.flatMap(({ asked }) => asked),
    told: table.told,
  }
}
