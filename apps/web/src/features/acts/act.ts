import type { AnswerOf, PathOf } from '../../api/operation.ts'
import type { Can, CaseItem, CaseStanding } from '../../api/shapes.ts'
import type { Field } from '../../ui/form/field.ts'

export type ActTarget = Pick<CaseItem, 'id' | 'version' | 'caseType'> & {
  can: Can[]
}

/** Paths of the API that take one case and answer where it stands. */
export type ActPath = {
  [P in PathOf<'post'>]: AnswerOf<P, 'post'> extends CaseStanding ? (P extends `${string}/{id}/${string}` ? P : never) : never
}[PathOf<'post'>]

/** One act of the procedure as the console offers it: a small form, or a screen of its own. */
export type Act = {
  title: string
  submit: string
  path: ActPath
  fields: (target: ActTarget) => Field[]
  note?: string
  danger?: boolean
  wide?: boolean
}

export const reason = (label: string, hint?: string): Field => ({ name: 'reason', label, kind: 'area', required: true, hint })
export const note: Field = { name: 'note', label: '说明（可以不填）', kind: 'area' }
export const told: Field = { name: 'toldRecipient', label: '已告知受援人', kind: 'tick', initial: false }
