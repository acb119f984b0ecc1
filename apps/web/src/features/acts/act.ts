import type { CaseItem } from '../../api/shapes.ts'
import type { Field } from '../../ui/form/field.ts'

export type ActTarget = Pick<CaseItem, 'id' | 'version' | 'caseType'> & {
  can: { verb: string; label: string; allowed: boolean; why: string | null }[]
}

/** One act of the procedure as the console offers it: a small form, or a screen of its own. */
export type Act = {
  title: string
  submit: string
  path: (id: string) => string
  fields: (target: ActTarget) => Field[]
  note?: string
  danger?: boolean
  wide?: boolean
}

export const reason = (label: string, hint?: string): Field => ({ name: 'reason', label, kind: 'area', required: true, hint })
export const note: Field = { name: 'note', label: '说明（可以不填）', kind: 'area' }
export const told: Field = { name: 'toldRecipient', label: '已告知受援人', kind: 'tick', initial: true }
export const onCase = (tail: string) => (id: string) => `/cases/${id}/${tail}`
export const onApplication = (tail: string) => (id: string) => `/applications/${id}/${tail}`
