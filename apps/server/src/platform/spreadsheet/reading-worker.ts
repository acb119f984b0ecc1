import { parentPort, workerData } from 'node:worker_threads'
import excel from 'exceljs'

export type SheetReply = { rows?: string[][]; isTooLong?: boolean }

const { bytes, mostRows } = workerData as { bytes: Uint8Array<ArrayBuffer>; mostRows: number }
const mostColumns = 30
const mostLetters = 200

/** What a person sees in the cell. Dates come as midnight UTC and mean the day itself; a formula counts as what it last gave. */
function textOf(value: excel.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(Number(value.toFixed(6)))
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value) return textOf(value.text)
  if ('result' in value) return textOf(value.result)
  return ''
}

async function read(): Promise<SheetReply> {
  const book = new excel.Workbook()
  await book.xlsx.load(bytes.buffer)
  const rows: string[][] = []
  let isTooLong = false
  book.worksheets[0]?.eachRow((row, number) => {
    const cells = Array.from({ length: Math.min(row.cellCount, mostColumns) }, (_, at) =>
      textOf(row.getCell(at + 1).value).slice(0, mostLetters),
    )
    if (cells.every((cell) => cell.trim() === '')) return
    if (number > mostRows) isTooLong = true
    if (isTooLong) return
    // Rows keep the numbers the spreadsheet shows, blank ones between them included.
    while (rows.length < number - 1) rows.push([])
    rows.push(cells)
  })
  return isTooLong ? { isTooLong } : { rows }
}

parentPort?.postMessage(await read().catch((): SheetReply => ({})))
