export { closeTypesetting, configureTypesetting, renderPdf } from './render-pdf.ts'
export { renderDocx } from './render-docx.ts'
export type { Block, Cell, CellRole, DocumentSpec, Layout, PageNumber } from './document-spec.ts'
