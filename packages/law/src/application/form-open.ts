import type { AidForm, Forum, Matter } from '../glossary/index.ts'

const labour: readonly string[] = ['LABOR_RELATION_OR_WAGE', 'PI_WORK_INJURY'] satisfies Matter[]

type Way = { matter: string; forum?: string | null; form: string }

/**
 * 援助形式 waits for 办理途径 (eligibility.md §6): arbitration and court give this matter different forms, and nobody has said which it is. The
 * form that is computed is then only the customary one; no screen and no paper states it as said.
 */
export const isFormOpen = ({ matter, forum, form }: Way): boolean =>
  !forum &&
  ((labour.includes(matter) && form === ('LABOR_MEDIATION_ARBITRATION' satisfies AidForm)) ||
    (matter === ('SOCIAL_INSURANCE_OR_ASSISTANCE' satisfies Matter) && form === ('CIVIL_AGENCY' satisfies AidForm)))

/** The ways one of which the decision names where it is still open (法22, forms.md §2 no. 11). */
export const waysToName = ['ARBITRATION', 'LITIGATION', 'NON_LITIGATION', 'RECONSIDERATION'] as const satisfies readonly Forum[]

/** What stands in its place. */
export const formOpenWords = '还不知道，要看办理途径'
