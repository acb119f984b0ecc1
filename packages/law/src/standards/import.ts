import type { Day } from '../day.ts'
import { dayIn, isBlank, plain, tidy } from '../typed.ts'
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

/** `row` counts as the spreadsheet does: the header is row 1. */
export type StandardFault = { row: number; column: string; message: string }

/** `at` says for each row where in the spreadsheet it stands. */
export type ImportedStandards = { ok: true; rows: StandardRow[]; at: number[] } | { ok: false; errors: StandardFault[] }

type Cell = (column: Column) => string
type Report = (column: Column, message: string) => void

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

/** A number above nothing, as sums are typed. */
function numberIn(typed: string): number | null {
  const digits = typed.replace(/,/g, '')
  const number = /^\d{1,7}(\.\d{1,4})?$/.test(digits) ? Number(digits) : 0
  return number > 0 ? number : null
}

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

function amount(column: 'multiple' | 'base', kind: StandardRow['kind'] | undefined, cell: Cell, report: Report): number | null {
  const typed = cell(column)
  if (typed === '') {
    if (kind === 'INCOME_MULTIPLE' || kind === 'EITHER') report(column, '按收入认定的，要填倍数和基数。')
    return null
  }
  if (kind === 'REGISTRY') report(column, '只按低收入认定的，不填倍数和基数。')
  const number = numberIn(typed)
  if (number === null) report(column, `应填大于 0 的数字，现在是「${typed}」。`)
  else if (column === 'multiple' && number > 20) report(column, '倍数超过 20，请核对是不是填到了基数一栏。')
  return number
}

function days(cell: Cell, report: Report): { effectiveFrom: Day | null; effectiveTo: Day | null } {
  const effectiveFrom = dayIn(cell('from'))
  const effectiveTo = dayIn(cell('to'))
  if (effectiveFrom === null) report('from', `不是有效的日期「${cell('from')}」，请写成 2025-01-01 的样子。`)
  if (effectiveTo === null && cell('to') !== '') report('to', `不是有效的日期「${cell('to')}」，请写成 2025-12-31 的样子；还有效的不填。`)
  if ((effectiveTo ?? open) < (effectiveFrom ?? '')) report('to', '失效日不能早于施行日。')
  return { effectiveFrom, effectiveTo }
}

function readRow(cell: Cell, report: Report): StandardRow {
  const kind = oneOf(kindWords, 'kind', cell, report)
  if (cell('docNo') === '') report('docNo', '要填文号：标准以哪个文件为准。')
  const multiple = amount('multiple', kind, cell, report)
  return {
    region: region(cell, report),
    urbanRural: oneOf(urbanRuralWords, 'urbanRural', cell, report),
    kind: kind ?? 'EITHER',
    multiple: multiple ?? undefined,
    baseMonthlyYuan: amount('base', kind, cell, report),
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

function clashes(read: readonly Numbered[], existing: readonly StandardRow[]): StandardFault[] {
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

/** Reads the whole sheet; one bad cell and nothing is imported, and every bad cell is named. */
export function importStandards(sheet: readonly (readonly string[])[], existing: readonly StandardRow[] = []): ImportedStandards {
  const [header = [], ...body] = sheet
  const headings = header.map(plain)
  const columns = Object.keys(standardColumns) as Column[]
  const lacking = columns.filter((column) => !headings.includes(plain(standardColumns[column])))
  if (lacking.length > 0) {
    return {
      ok: false,
      errors: lacking.map((column) => ({
        row: 1,
        column: standardColumns[column],
        message: `表头缺少「${standardColumns[column]}」一栏。`,
      })),
    }
  }
  const errors: StandardFault[] = []
  const read = body.flatMap((cells, index): Numbered[] => {
    if (isBlank(cells)) return []
    const row = index + 2
    const cell: Cell = (column) => tidy(cells[headings.indexOf(plain(standardColumns[column]))])
    const report: Report = (column, message) => errors.push({ row, column: standardColumns[column], message })
    return [{ row, standard: readRow(cell, report) }]
  })
  if (errors.length === 0) errors.push(...clashes(read, existing))
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, rows: read.map(({ standard }) => standard), at: read.map(({ row }) => row) }
}
