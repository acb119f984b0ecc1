import { AlignmentType, BorderStyle, Footer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx'
import type { DocumentSpec } from './document-spec.ts'
import { official, oneLine, textRun, twips } from './docx-measures.ts'

/** Head 37 mm, binding edge 28 mm, text area 156 × 225 mm on A4 (GB/T 9704-2012 §5). */
export function sectionProperties(spec: DocumentSpec): ISectionOptions['properties'] {
  return {
    page: {
      size: { width: twips(210), height: twips(297) },
      margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26), footer: twips(24) },
    },
    ...(spec.layout === 'FORM' ? {} : { grid: { type: 'lines' as const, linePitch: oneLine } }),
    titlePage: spec.layout === 'LETTER',
  }
}

export function footers(spec: DocumentSpec): ISectionOptions['footers'] {
  if (spec.pageNumber === 'NONE') return {}
  if (spec.pageNumber === 'OF_TOTAL') return { default: footer(AlignmentType.CENTER, ofTotal()) }
  const first = spec.layout === 'LETTER' ? { first: new Footer({ children: [new Paragraph('')] }) } : {}
  return { default: footer(AlignmentType.RIGHT, dashed('right')), even: footer(AlignmentType.LEFT, dashed('left')), ...first }
}

const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType], runs: TextRun[]) =>
  new Footer({ children: [new Paragraph({ alignment, children: runs })] })

const numberRun = (children: (string | typeof PageNumber.CURRENT | typeof PageNumber.TOTAL_PAGES)[], size: number) =>
  new TextRun({ font: official.song, size, children })

const dashed = (side: 'left' | 'right') => [
  numberRun([side === 'left' ? '　— ' : '— ', PageNumber.CURRENT, side === 'right' ? ' —　' : ' —'], 28),
]

const ofTotal = () => [numberRun(['第', PageNumber.CURRENT, '页　共', PageNumber.TOTAL_PAGES, '页'], 21)]

const red = 'D7000F'

/** The name in red over the double rule, thick above thin, as wide as the letter format asks (170 mm). */
export function redHead(name: string): Paragraph[] {
  const size = Math.min(60, Math.floor(((170 / 25.4) * 144) / [...name].length))
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { left: -twips(8), right: -twips(6) },
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: red, space: 6 } },
      spacing: { after: 160 },
      children: [textRun(name, official.title, size, red)],
    }),
  ]
}
