import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Block, Cell, Layout } from './document-spec.ts'
import { official, textRun, twips } from './docx-measures.ts'

const textWidth = twips(156)
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

export function formTable({ columns, rows, headRows }: Extract<Block, { kind: 'form' }>, layout: Layout): Table {
  const total = columns.reduce((sum, share) => sum + share, 0)
  const widths = columns.map((share) => Math.round((share / total) * textWidth))
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { top: 90, bottom: 90, left: 90, right: 90 },
    rows: rows.map((cells, index) => formRow(cells, index < headRows, layout)),
  })
}

function formRow(cells: Cell[], isHead: boolean, layout: Layout): TableRow {
  const tallest = Math.max(0, ...cells.map(({ minHeight, rows }) => (rows === 1 ? minHeight : 0)), layout === 'COVER' ? 15 : 0)
  const isLong = cells.some(({ text }) => text.length > 200)
  return new TableRow({
    tableHeader: isHead,
    cantSplit: !isLong,
    ...(tallest > 0 ? { height: { value: twips(tallest), rule: HeightRule.ATLEAST } } : {}),
    children: cells.map((cell) => formCell(cell, layout)),
  })
}

function formCell(cell: Cell, layout: Layout): TableCell {
  const isTall = cell.minHeight > 0 || cell.sign.length > 0
  const isStrong = cell.role === 'head' || cell.role === 'section' || cell.role === 'side'
  const size = layout === 'COVER' ? 30 : layout === 'FORM' ? 24 : 28
  const lines = cell.role === 'side' ? [...cell.text] : cell.text.split('\n')
  const line = (text: string, alignment: Cell['align'], before: number) =>
    new Paragraph({
      alignment: alignments[alignment],
      spacing: { before },
      children: [textRun(text, isStrong ? official.hei : official.body, size)],
    })
  return new TableCell({
    columnSpan: cell.span,
    rowSpan: cell.rows,
    verticalAlign: isTall && cell.role === 'value' ? VerticalAlign.TOP : VerticalAlign.CENTER,
    children: [
      ...lines.map((text) => line(text, cell.align, 0)),
      ...cell.sign.map((text, index) => line(text, 'right', index === 0 ? 240 : 60)),
    ],
  })
}
