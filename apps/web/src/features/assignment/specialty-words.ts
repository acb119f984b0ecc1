import { caseTypes, matters, personCategories } from '@fayuan/law'

const words: Readonly<Record<string, string | undefined>> = { ...personCategories, ...caseTypes, ...matters }

/** What a lawyer is good at: a matter, a kind of case or of person by its word; anything else is written as the office wrote it. */
export const specialtyText = (specialty: string): string => words[specialty] ?? specialty
