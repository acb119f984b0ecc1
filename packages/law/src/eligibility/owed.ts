import type { Missing } from './types.ts'

/** Who owes what is missing. Only an applicant who does not answer is taken to have withdrawn (法43②, R-56); staff and organs answer for themselves. */
export type Debtor = 'applicant' | 'staff' | 'organ'

/** A question of the assessment, and who owes the answer. */
export type Owed = Missing & { from: Debtor }

export const ofApplicant = (fact: string, ask: string): Owed => ({ fact, ask, from: 'applicant' })
export const ofStaff = (fact: string, ask: string): Owed => ({ fact, ask, from: 'staff' })
export const ofOrgan = (fact: string, ask: string): Owed => ({ fact, ask, from: 'organ' })

/** What it is about, where nobody has settled it: whoever reads the story does. */
export const matterAsk = ofStaff('matter', '请按申请人说的经过，核定属于哪一类事项。')
