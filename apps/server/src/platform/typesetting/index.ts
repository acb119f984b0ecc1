export { closeTypesetting, configureTypesetting, renderPdf, typesetterPid } from './render-pdf.ts'
export type { SetPaper } from './typesetter.ts'
export { renderDocx } from './render-docx.ts'
export type { Block, Cell, CellRole, DocumentSpec, Layout, PageNumber } from './document-spec.ts'
