import type { Match } from '../../api/shapes.ts'
import { type Draft, type Field, rowsValue, sentDraft, textValue, type Value } from '../../ui/form/field.ts'

/** A person on record who is taken for this application; what was typed stays in the draft beside him. */
export type Chosen = { id: string; name: string; sex: string; birthOn: string }

const kept = 'chosen'

export function chosenIn(draft: Draft): Chosen | null {
  const [row] = rowsValue(draft[kept])
  const id = textValue(row?.id)
  return id === '' ? null : { id, name: textValue(row?.name), sex: textValue(row?.sex), birthOn: textValue(row?.birthOn) }
}

type Choice = [name: string, value: Value]
export const choiceOf = ({ personId, record }: Match): Choice | null => (personId && record ? [kept, [{ id: personId, ...record }]] : null)
export const noChoice: Choice = [kept, []]

/** Who somebody is stands on his record, and is put right there; where the record says nothing it is asked. */
export const isOnRecord = (draft: Draft, particular: 'name' | 'sex' | 'birthOn'): boolean =>
  !['', 'UNKNOWN'].includes(chosenIn(draft)?.[particular] ?? '')

/** What is said now, of every field that is shown; what is not asked only because a record was chosen is still compared with that record. */
export function saidNow(fields: Field[], draft: Draft): Draft {
  const { [kept]: chosen, ...typed } = draft
  return { ...sentDraft(fields, typed), ...(chosen === undefined ? {} : { [kept]: chosen }) }
}

/** The draft as it is judged and sent: what stands on record of who somebody is, everything else as it was typed. */
export function withChosen(draft: Draft): Draft {
  const chosen = chosenIn(draft)
  if (!chosen) return draft
  const stands = (['name', 'sex', 'birthOn'] as const).flatMap((one): Choice[] =>
    isOnRecord(draft, one) ? [[`person.${one}`, chosen[one]]] : [],
  )
  return { ...draft, 'person.id': chosen.id, ...Object.fromEntries(stands) }
}

/** Of what was typed, what the record keeps as it is; the rest becomes its newest. */
export const standsOnRecord = (field: string): boolean => ['name', 'sex', 'birthOn'].includes(field)
