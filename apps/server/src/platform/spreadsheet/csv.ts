import { neutral } from './cell.ts'
import type { Cell, Sheet } from './sheet.ts'

const bom = '\ufeff'

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = neutral(cell)
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
