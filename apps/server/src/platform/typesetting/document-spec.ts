/** One description of an official paper; the same source becomes a PDF and an editable DOCX. Text only: nothing in it is ever read as markup. */
export type DocumentSpec = {
  title: string
  layout: Layout
  /** The issuing body in red over the double red rule of a letter (GB/T 9704-2012 §10.1). Forms carry none. */
  letterhead: string | null
  pageNumber: PageNumber
  blocks: Block[]
}

/** NOTICE: body text of 22 lines of 28 characters; FORM: a table in small type; LETTER: a letter with red head; COVER: the outside of a file. */
export type Layout = 'NOTICE' | 'FORM' | 'LETTER' | 'COVER'

/** GB: — 1 — outer edge, changing sides; OF_TOTAL: 第1页 共2页 in the middle, so that a lost sheet of a form is noticed. */
export type PageNumber = 'GB' | 'OF_TOTAL' | 'NONE'

export type Block =
  | { kind: 'docNo'; text: string }
  | { kind: 'addressee'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'note'; text: string }
  | { kind: 'form'; columns: number[]; headRows: number; rows: Cell[][] }
  | { kind: 'signature'; agency: string; date: string; seal: string | null }
  | { kind: 'signLine'; label: string }
  | { kind: 'gap'; lines: number }
  | { kind: 'pageBreak' }

export type CellRole = 'label' | 'value' | 'section' | 'side' | 'head'

/** `minHeight` in millimetres keeps room for handwriting; `sign` lines stand at the foot of the cell. */
export type Cell = {
  text: string
  role: CellRole
  span: number
  rows: number
  minHeight: number
  align: 'left' | 'center' | 'right'
  sign: string[]
}
