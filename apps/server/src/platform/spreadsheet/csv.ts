import { neutral, wouldChange } from './cell.ts'
import type { Cell, Sheet } from './sheet.ts'

const bom = '\ufeff'

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = neutral(cell)
  // A tab, in quotes so that nobody takes it for a separator: spreadsheet programs keep such a cell a text and show it as it is; a reader
  // that is no spreadsheet gets the value after trimming. ="…" would be a formula, and other readers would get it whole.
  if (wouldChange(text)) return `"\t${text}"`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (cells: readonly Cell[]) => `${cells.map(field).join(',')}\r\n`

/** RFC 4180 with a BOM, without which spreadsheet programs in China read UTF-8 as GBK. */
export async function* csvPieces({ columns, rows, footer }: Sheet): AsyncGenerator<Buffer> {
  yield Buffer.from(bom + line(columns))
  let count = 0
  for await (const batch of rows) {
    count += batch.length
    yield Buffer.from(batch.map(line).join(''))
  }
  if (footer) yield Buffer.from(line([footer(count)]))
}
