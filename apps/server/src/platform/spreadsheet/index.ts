import { csvPieces } from './csv.ts'
import type { Sheet } from './sheet.ts'
import { xlsxPieces } from './xlsx.ts'

export { Asked, Check, Confirmed, fieldError, Replaces, type SheetFault, SheetFaultOut, SheetIn, Told } from './asked.ts'
export { neutral } from './cell.ts'
export { mostCellLetters, mostSheetBytes, mostSheetColumns, mostSheetRows, type ReadBook, type ReadSheet } from './book.ts'
export { readBook, SheetUnreadable } from './read.ts'
export { clearShelf, openShelf, type Shelf } from './shelf.ts'
export type { Cell, Sheet } from './sheet.ts'

export type SpreadsheetFormat = 'CSV' | 'XLSX'
export const spreadsheetTypes: Record<SpreadsheetFormat, { mediaType: string; extension: string }> = {
  CSV: { mediaType: 'text/csv; charset=utf-8', extension: 'csv' },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
}

/** A table as a file, piece by piece: rows are asked for only as fast as the pieces are taken, so memory never holds the table. */
export const writeSpreadsheet = (format: SpreadsheetFormat, sheet: Sheet): AsyncGenerator<Buffer> =>
  format === 'CSV' ? csvPieces(sheet) : xlsxPieces(sheet)
