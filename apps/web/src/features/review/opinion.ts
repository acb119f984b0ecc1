import type { Review } from '../../api/shapes.ts'
import type { Draft } from '../../ui/form/field.ts'

/** The opinion as it stands: the rules' own draft until somebody writes, so that it follows the conclusion; what was written under another one is told. */
export function opinionNow(draft: Draft, proposal: Review['proposal']): { opinion: string; isOlder: boolean } {
  const { opinion, under } = draft
  if (typeof opinion !== 'string') return { opinion: proposal.opinion, isOlder: false }
  return { opinion, isOlder: under !== proposal.opinion }
}

/** The rules' own draft speaks for one outcome: whoever proposes the other one writes the reasons. */
export const speaksForOther = (draft: Draft, { outcome }: Review['proposal'], chosen: 'GRANT' | 'REFUSE'): boolean =>
  typeof draft.opinion !== 'string' && outcome !== chosen

/** Which button leads: the outcome the rules speak for; none while they cannot tell, since a grant would be refused. */
export const leading = ({ proposal, assessment, claims }: Pick<Review, 'proposal' | 'assessment' | 'claims'>): 'GRANT' | 'REFUSE' | null =>
  proposal.outcome === 'REDIRECT' || (claims ?? assessment).eligible === 'need_more' ? null : proposal.outcome

/** R-55, 程13: what another agency takes is told, neither granted nor refused; why no outcome is offered, or null. */
export const notOurs = ({ outcome }: Review['proposal']): string | null =>
  outcome === 'REDIRECT' ? '不由本机构受理的，不作给予或者不予的决定，请用“告知向有权机构申请”。' : null

/** What somebody wrote, with the conclusion they had before them. */
export const opinionWritten = (opinion: string, { opinion: under }: Review['proposal']): Draft => ({ opinion, under })
