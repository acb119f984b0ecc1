import { type Draft, textValue } from '../../ui/form/field.ts'

/** In a criminal matter nobody's part is taken for granted; elsewhere the applicant is a civil party until somebody says otherwise. */
export function roleIn({ role, matter }: Draft): string {
  const chosen = textValue(role)
  if (chosen !== '') return chosen
  return ['', 'CRIMINAL', 'COMPULSORY_MEDICAL', 'STATE_COMPENSATION', 'ADMIN_PENALTY'].includes(textValue(matter)) ? '' : 'CIVIL_PARTY'
}
