/** Tables as people keep them, once a file or the clipboard has become rows of text: cells, headings, faults of a cell. */
export { cellFault, cutShort } from './cell-fault.ts'
export { cellsIn, rowsOfText, textOfCells } from './cells-in.ts'
export { headingsIn, tableIn } from './table-in.ts'
export type { SheetFault, Table, TableLeeway, TableRead, TableRow } from './table-in.ts'
