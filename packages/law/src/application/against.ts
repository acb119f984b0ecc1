import { speaksAgainst } from '../citing/refusal-basis.ts'
import type { Assessment, Reason } from '../eligibility/types.ts'

/** The steps whose plain "no" ends the walk: service, notice, applicant, counsel, scope, other reasons (eligibility.md §3). */
const decisive: readonly string[] = ['0', '1', '1c', '2', '2b', '4', '7', '14']

/**
 * What already speaks against aid while something else is still open: in a matter outside 法31 the place may be unknown, and whatever it turns
 * out to be, this office will not grant. Null where nothing fails yet, or where the answer is no and speaks for itself.
 */
export const againstAnyway = ({ eligible, reasons }: Pick<Assessment, 'eligible' | 'reasons'>): Reason | null =>
  eligible === 'need_more' ? (reasons.find(({ step, met }) => met === false && decisive.includes(step)) ?? null) : null

/** What the rules know against it, as a refusal begins: one sentence a reason; empty where nothing fails (法43①). */
export const reasonsAgainst = ({ reasons }: Pick<Assessment, 'reasons'>): string =>
  reasons
    .filter(speaksAgainst)
    .map(({ text }) => text)
    .join('')
