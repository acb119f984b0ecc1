import type { DocumentCode } from '../glossary/documents.ts'
import type { Mark } from '../marks.ts'

/** Who brings or makes the paper; what the agency can find out itself is never asked of the citizen twice (法41, R-46). */
export const materialProviders = {
  APPLICANT: '申请人',
  AGENT: '代为申请的人',
  COUNTER: '窗口工作人员',
  CASE_AUTHORITY: '办案机关',
  DETENTION_FACILITY: '监管场所',
} as const

export type MaterialProvider = keyof typeof materialProviders

/** MUST is needed; EITHER_OR is one of several ways to show the same thing; IF_ANY helps and its absence is no defect. */
export type MaterialNeed = 'MUST' | 'EITHER_OR' | 'IF_ANY'

/** FILLED here on a form; ORIGINAL handed in; CHECKED: original seen, copy kept; COPY enough. */
export type MaterialKind = 'FILLED' | 'ORIGINAL' | 'CHECKED' | 'COPY'

/** 一次性告知清单 holds these: everything that is needed, said once. `form` is filled in at the desk; the rest is brought. */
export type Material = {
  code: string
  title: string
  note: string
  form: DocumentCode | null
  rule: string
  cites: readonly string[]
  provider: MaterialProvider
  kind: MaterialKind
  copies: number
  need: MaterialNeed
  /** Whose shared data may stand in for the paper; null when nothing may (法41, 法51). */
  dataFrom: string | null
  /** LATER only where aid starts before the papers are complete (法44, R-59). */
  when: 'NOW' | 'LATER'
  mark: Mark
}

type Draft = Partial<Omit<Material, 'code' | 'title' | 'note'>>

const plain = { rule: 'R-50', provider: 'APPLICANT', copies: 1, need: 'MUST', dataFrom: null, when: 'NOW', mark: '忆' } as const

export const brought = (code: string, title: string, note = '', more: Draft = {}): Material => ({
  ...plain,
  kind: 'CHECKED',
  cites: ['程序规定11(4)'],
  form: null,
  ...more,
  code,
  title,
  note,
})

export const filled = (code: string, title: string, form: DocumentCode, note = '', more: Draft = {}): Material => ({
  ...plain,
  kind: 'FILLED',
  cites: ['程序规定11(1)'],
  ...more,
  code,
  title,
  form,
  note,
})
