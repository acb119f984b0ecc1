import { type Day, isDay } from '@fayuan/law'
import { ageGroupsOn, birthdayFault, isGuarded } from '@fayuan/law/contradictions'
import { type Draft, rowsValue, textValue } from '../../ui/form/field.ts'

const dayIn = (text: string): Day | null => (isDay(text) ? text : null)

/** Whom a careless call may harm, as far as the draft tells: by matter, by category, by birthday. */
export function isGuardedHere(draft: Draft, today: string): boolean {
  const on = dayIn(textValue(draft.receivedOn)) ?? dayIn(today)
  const birthOn = dayIn(textValue(draft['person.birthOn']))
  const ages = on && birthOn && !birthdayFault(birthOn, on) ? ageGroupsOn(birthOn, on) : []
  const categories = [...rowsValue(draft.categories).map(({ code }) => textValue(code)), ...ages]
  return isGuarded({ matter: textValue(draft.matter), categories })
}
