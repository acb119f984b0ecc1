/** One sheet as the rows of text a person sees, each under the number the spreadsheet shows; errors and formulas without a value stand as texts. */
export type ReadSheet = {
  name: string
  isHidden: boolean
  rows: string[][]
  /** What of it was not read, or was read although nobody sees it, in words. */
  told: string[]
}

/** Every filled sheet of a file, in the order of the file. */
export type ReadBook = { sheets: ReadSheet[]; told: string[] }

/** A file that is no table we can read, with the sentence its owner is told. */
export class BookRefused extends Error {}

export const mostSheetBytes = 1_048_576
export const mostSheetRows = 1_000
const number = new Intl.NumberFormat('zh-CN')

/** What is said of more rows than are read at once: how many there are, that none was read, and what to do. */
export const tooManyRows = (filled: number, table = '表格'): string =>
  `${table}里有内容的有 ${number.format(filled)} 行，一次最多读 ${number.format(mostSheetRows)} 行，所以一行也没有读。请至少分成 ${Math.ceil(filled / (mostSheetRows - 1))} 份，每份都带表头，分别导入。`

/** The same of a table with few rows, one of them far down. */
export const tooFarDown = (last: number, table = '表格'): string =>
  `${table}的内容写到了第 ${number.format(last)} 行，最多读到第 ${number.format(mostSheetRows)} 行，所以一行也没有读。请删去中间的空行，或者远处多余的内容。`

/** What is wrong with rows that go on below the last that is read; null where they do not. */
export function wordsOfTooLong(rows: readonly (readonly string[])[]): string | null {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1
  if (last <= mostSheetRows) return null
  const filled = rows.filter((row) => row.some((cell) => cell !== '')).length
  return filled > mostSheetRows ? tooManyRows(filled) : tooFarDown(last)
}

export const mostSheetColumns = 60
export const mostCellLetters = 2_000
// Ten times what a full sheet of ours unpacks to; beyond it the file holds something else.
export const mostUnpacked = 16 * 1024 * 1024
