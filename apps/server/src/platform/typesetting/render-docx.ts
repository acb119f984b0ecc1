import { AlignmentType, Document, Packer, PageBreak, Paragraph, type Table } from 'docx'
import type { Block, DocumentSpec } from './document-spec.ts'
import { bodyRun, measures, official, oneLine, textRun, twips } from './docx-measures.ts'
import { formTable } from './docx-form.ts'
import { printable } from './printable.ts'
import { footers, redHead, sectionProperties } from './docx-page.ts'

/** The same paper as an editable file. It names the official faces and embeds none: the office's own computers have them. */
export function renderDocx(asked: DocumentSpec): Promise<Buffer> {
  const spec = printable(asked)
  const document = new Document({
    title: spec.title,
    creator: spec.letterhead ?? '',
    evenAndOddHeaderAndFooters: spec.pageNumber === 'GB',
    styles: { default: { document: { run: { size: measures(spec).halfPoints, font: official.body, language: { eastAsia: 'zh-CN' } } } } },
    sections: [{ properties: sectionProperties(spec), footers: footers(spec), children: [...heads(spec), ...bodyOf(spec)] }],
  })
  return Packer.toBuffer(document)
}

/** Year and number stand close to the characters beside them, as in the PDF; word processors put a gap there unless told. */
const close = { autoSpaceEastAsianText: false } as const

const heads = (spec: DocumentSpec) => (spec.letterhead === null ? [titleLine(spec)] : redHead(spec.letterhead))

function titleLine(spec: DocumentSpec): Paragraph {
  const isCover = spec.layout === 'COVER'
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: isCover ? twips(30) : 0, after: isCover ? twips(14) : 280 },
    children: [textRun(spec.title, official.title, isCover ? 72 : 44)],
  })
}

function bodyOf(spec: DocumentSpec): (Paragraph | Table)[] {
  return spec.blocks.flatMap((block, index) => {
    // A signature must not stand alone on the next sheet: the text before it goes along.
    const isFollowedBySignature = spec.blocks[index + 1]?.kind === 'signature'
    if (block.kind === 'docNo' && spec.letterhead !== null) return [docNo(block.text, spec), titleLine(spec)]
    return blockOf(block, spec, isFollowedBySignature)
  })
}

function blockOf(block: Block, spec: DocumentSpec, keepNext: boolean): (Paragraph | Table)[] {
  const { halfPoints, indent, spacing } = measures(spec)
  const body = (text: string, isKept = keepNext) =>
    new Paragraph({
      ...close,
      alignment: AlignmentType.BOTH,
      indent: { firstLine: indent },
      spacing,
      keepNext: isKept,
      children: [bodyRun(text, halfPoints)],
    })
  switch (block.kind) {
    case 'docNo':
      return [docNo(block.text, spec)]
    case 'addressee':
      return [new Paragraph({ ...close, spacing, children: [bodyRun(`${block.text}：`, halfPoints)] })]
    case 'heading':
      return [heading(block.text, spec)]
    case 'paragraph':
      return block.text
        .split('\n')
        .filter(Boolean)
        .map((line) => body(line))
    case 'list':
      return block.items.map((item, index) => body(`${index + 1}．${item}`, keepNext && index === block.items.length - 1))
    case 'note':
      return block.text
        .split('\n')
        .map((line) => new Paragraph({ spacing: { before: 60 }, keepNext, children: [bodyRun(line, spec.layout === 'FORM' ? 21 : 28)] }))
    case 'form':
      return [formTable(block, spec.layout)]
    case 'signature':
      return signature(block, spec)
    case 'signLine':
      return [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { before: 240 },
          children: [bodyRun(`${block.label}${'＿'.repeat(7)}　　年　　月　　日`, halfPoints)],
        }),
      ]
    case 'gap':
      return Array.from({ length: block.lines }, () => new Paragraph({ spacing }))
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function docNo(text: string, spec: DocumentSpec): Paragraph {
  const isNotice = spec.layout === 'NOTICE'
  const size = measures(spec).halfPoints
  return new Paragraph({
    ...close,
    alignment: isNotice ? AlignmentType.CENTER : AlignmentType.RIGHT,
    spacing: { after: isNotice ? oneLine : 120 },
    children: [bodyRun(text, size)],
  })
}

function heading(text: string, spec: DocumentSpec): Paragraph {
  const isCover = spec.layout === 'COVER'
  const { halfPoints, spacing, indent } = measures(spec)
  return new Paragraph({
    alignment: isCover ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: true,
    spacing: isCover ? { after: twips(18) } : spacing,
    ...(isCover ? {} : { indent: { firstLine: indent } }),
    children: [textRun(text, official.hei, isCover ? 36 : halfPoints)],
  })
}

/** Name and date are centred on one another, the date ending four characters from the edge (成文日期右空四字). */
function signature({ agency, date }: Extract<Block, { kind: 'signature' }>, spec: DocumentSpec): Paragraph[] {
  const { halfPoints, spacing } = measures(spec)
  const em = halfPoints * 10
  const [agencyWidth, dateWidth] = [agency.length * em, ([...date].length - (date.match(/\d/g)?.length ?? 0) / 2) * em]
  const dateEdge = Math.max(4 * em, 2 * em + (agencyWidth - dateWidth) / 2)
  const agencyEdge = Math.max(2 * em, dateEdge - (agencyWidth - dateWidth) / 2)
  const line = (text: string, right: number, first: boolean) =>
    new Paragraph({
      ...close,
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(right) },
      keepNext: first,
      keepLines: true,
      spacing: first ? { ...spacing, before: oneLine * 2 } : spacing,
      children: [bodyRun(text, halfPoints)],
    })
  return [line(agency, agencyEdge, true), line(date, dateEdge, false)]
}
