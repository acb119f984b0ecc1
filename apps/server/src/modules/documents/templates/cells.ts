import type { Block, Cell, DocumentSpec } from '../../../platform/typesetting/index.ts'
import type { DocumentData } from './document-data.ts'
import { day } from './wording.ts'

type CellOptions = Partial<Pick<Cell, 'span' | 'rows' | 'minHeight' | 'align' | 'sign'>>

const cell = (role: Cell['role'], text: string, align: Cell['align'], options: CellOptions): Cell => ({
  text,
  role,
  span: 1,
  rows: 1,
  minHeight: 0,
  align,
  sign: [],
  ...options,
})

export const label = (text: string, options: CellOptions = {}) => cell('label', text, 'center', options)
export const value = (text: string | undefined | null, options: CellOptions = {}) => cell('value', text ?? '', 'left', options)
export const centred = (text: string | undefined | null, options: CellOptions = {}) => cell('value', text ?? '', 'center', options)
export const head = (text: string, options: CellOptions = {}) => cell('head', text, 'center', options)
export const section = (text: string, span: number) => cell('section', text, 'center', { span })
export const side = (text: string, rows: number) => cell('side', text, 'center', { rows })

/** Signature line at the foot of an opinion cell; the day is printed where it is known. */
export const signedBy = (who: string, name?: string, on?: string) => [`${who}（签名）：${name ?? '　　　　　'}`, day(on)]

/** Two pairs of label and value; the first value is wide enough for a name of twelve characters on one line. */
export const pairs = [1.15, 2.2, 1.15, 2]

export const form = (columns: number[], rows: Cell[][], headRows = 0): Block => ({ kind: 'form', columns, rows, headRows })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const note = (text: string): Block => ({ kind: 'note', text })
export const list = (items: string[]): Block => ({ kind: 'list', items })
export const signLine = (text: string): Block => ({ kind: 'signLine', label: text })
export const addressee = (text: string): Block => ({ kind: 'addressee', text })

export const signature = (agency: string, on: string): Block => ({ kind: 'signature', agency, date: day(on), seal: '（加盖印章）' })

/** A cell for whatever is not known is left empty only where somebody writes in it. */
export const stated = (text: string | undefined | null, otherwise: string, options: CellOptions = {}) =>
  value(text?.trim() || otherwise, options)

const numberLine = ({ docNo, caseNumber }: DocumentData): Block[] => {
  const text = docNo ?? (caseNumber ? `案件编号：${caseNumber}` : '')
  return text ? [{ kind: 'docNo', text }] : []
}

/** A form: the number at the right, then the table. */
export const formPaper = (title: string, data: DocumentData, blocks: Block[]): DocumentSpec => ({
  title,
  layout: 'FORM',
  letterhead: null,
  pageNumber: 'OF_TOTAL',
  blocks: [...numberLine(data), ...blocks],
})

/** A decision or notice of the uniform formats: no red head (forms.md §5). */
export const noticePaper = (title: string, data: DocumentData, blocks: Block[]): DocumentSpec => ({
  title,
  layout: 'NOTICE',
  letterhead: null,
  pageNumber: 'GB',
  blocks: [...numberLine(data), ...blocks],
})

/** A letter to an authority outside carries the red head of the letter format. */
export const letterPaper = (title: string, data: DocumentData, blocks: Block[]): DocumentSpec => ({
  title,
  layout: 'LETTER',
  letterhead: data.agencyName,
  pageNumber: 'GB',
  blocks: [{ kind: 'docNo', text: data.docNo ?? data.caseNumber ?? '' }, ...blocks],
})

const tick = (on: boolean) => (on ? '☑' : '□')

/** A row of boxes with those that hold ticked. */
export const boxes = (options: readonly string[], chosen: (option: string) => boolean) =>
  options.map((option) => `${tick(chosen(option))}${option}`).join('　')
