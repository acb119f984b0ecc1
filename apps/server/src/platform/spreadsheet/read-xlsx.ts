import type { SealedReader } from '../files/sealed.ts'
import { FileRefused } from '../files/refusal.ts'
import { inspectOffice } from '../files/office.ts'
import { readZip } from '../files/zip.ts'
import {
  BookRefused,
  mostSheetColumns,
  mostSheetRows,
  mostUnpacked,
  type ReadBook,
  type ReadSheet,
  tooFarDown,
  tooManyRows,
} from './book.ts'
import { openParts, readWorkbook, type SheetEntry } from './parts.ts'
import { lettersOf, type RawSheet, readPart } from './read-sheet.ts'

// No office keeps more in one file; a hundred sheets are a year's daily lists, and none of them is meant.
const mostSheets = 20

/** Every filled sheet of an XLSX. Every part is unpacked and measured first (security.md §7.4). */
export async function readXlsx(file: SealedReader): Promise<ReadBook> {
  if ((await inspectOffice(file).catch(otherKind)) !== 'xlsx')
    throw new BookRefused('这不是表格。请选择 Excel（xlsx）或者 CSV 文件，或者把内容粘贴进来。')
  const unpacked = (await readZip(file)).reduce((sum, { size }) => sum + size, 0)
  if (unpacked > mostUnpacked) throw new BookRefused('表格太大。请只留要导入的那一张表再选。')
  const parts = await openParts(file)
  const book = await readWorkbook(parts)
  if (!book) throw new BookRefused('文件里没有表格。请用表格程序另存为 xlsx 再选。')
  const sheets: ReadSheet[] = []
  for (const entry of book.sheets.slice(0, mostSheets)) {
    const xml = await parts(entry.path)
    if (xml !== null) sheets.push(seen(entry, whole(entry, readPart(xml, book))))
  }
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  const told = book.sheets.length > mostSheets ? [`文件里有 ${book.sheets.length} 张表，只读了前 ${mostSheets} 张。`] : []
  return { sheets: filled, told }
}

/** All of a sheet or nothing of the file: what stands below the last row that is read is not left out. */
function whole({ name }: SheetEntry, raw: RawSheet): RawSheet {
  if (raw.below.size === 0) return raw
  const filled = raw.cells.size + raw.below.size
  const table = `表“${name}”`
  if (filled > mostSheetRows) throw new BookRefused(`${tooManyRows(filled, table)}不用导入的表，请先从文件里删去。`)
  throw new BookRefused(tooFarDown(Math.max(...raw.below), table))
}

// An archive of another kind: a sheet of LibreOffice, a bundle of files.
function otherKind(error: unknown): null {
  if (!(error instanceof FileRefused) || error.code !== 'FILE_TYPE_NOT_ALLOWED') throw error
  throw new BookRefused(
    '这里只读 Excel（xlsx）和 CSV 文件。别的格式（例如 ods）的表格，请用表格程序打开，另存为 xlsx 再选；压缩包请先解压。',
  )
}

function seen({ name, isHidden }: SheetEntry, raw: RawSheet): ReadSheet {
  const unseen = [...raw.cells.keys()].filter((row) => raw.hiddenRows.has(row)).toSorted((a, b) => a - b)
  fillMerges(raw)
  for (const row of unseen) raw.cells.delete(row)
  const columns = [...raw.hiddenColumns].filter((column) => [...raw.cells.values()].some((cells) => cells.has(column)))
  return {
    name,
    isHidden,
    rows: rowsOf(raw),
    told: [
      ...(unseen.length > 0 ? [`隐藏的第 ${spans(unseen)} 行没有读；要读，请在表格里取消隐藏或者筛选，再选一次。`] : []),
      ...(columns.length > 0 ? [`隐藏的 ${columns.map(lettersOf).join('、')} 列也读了，请核对。`] : []),
      ...(raw.hasMoreColumns ? [`${lettersOf(mostSheetColumns + 1)} 列起没有读。`] : []),
    ],
  }
}

/**
 * What a merged cell says holds for every cell it covers: a code over two rows is the code of both. Only a line in which nothing else
 * stands says its words once; that is a title or a note.
 */
function fillMerges({ cells, merges }: RawSheet): void {
  for (const { from, to } of merges) {
    const text = cells.get(from.row)?.get(from.column)
    if (text === undefined || (from.row === to.row && cells.get(from.row)?.size === 1)) continue
    for (let row = from.row; row <= Math.min(to.row, mostSheetRows); row += 1) {
      const line = cells.get(row) ?? new Map<number, string>()
      for (let column = from.column; column <= Math.min(to.column, mostSheetColumns); column += 1) line.set(column, text)
      cells.set(row, line)
    }
  }
}

function rowsOf({ cells }: RawSheet): string[][] {
  const last = Math.max(0, ...cells.keys())
  return Array.from({ length: last }, (_, index) => {
    const line = cells.get(index + 1)
    return Array.from({ length: Math.max(0, ...(line?.keys() ?? [])) }, (__, column) => line?.get(column + 1) ?? '')
  })
}

/** 5–8、12 */
function spans(rows: readonly number[]): string {
  const found: [number, number][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else found.push([row, row])
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join('、')
}
