import { type Answered, isDay, type Matter, papersOf, type PersonCategory, type Request, toDay } from '@fayuan/law'
import { type Draft, type Row, rowsValue, textValue } from '../../ui/form/field.ts'

/** Each request with what the rules say of money in it; before they can say, the statement is asked for. */
function requestsIn(draft: Draft, answered: Answered | null): Request[] {
  if (answered?.ok && 'claims' in answered.answer)
    return answered.answer.claims.map(({ matter, assessment: { meansReason } }) => ({ matter, meansReason }))
  const meansReason = answered?.ok && 'meansReason' in answered.answer ? answered.answer.meansReason : 'STANDARD'
  const all = [textValue(draft.matter), ...rowsValue(draft.furtherClaims).map((claim) => textValue(claim.matter))].filter(Boolean)
  return all.map((matter, at) => ({ matter: matter as Matter, meansReason: at === 0 ? meansReason : 'STANDARD' }))
}

/** The one-time list of papers for this matter, every further request, and these categories: the one the review will hold the file against. */
export function suggestedMaterials(draft: Draft, answered: Answered | null, today: string): Row[] {
  if (!textValue(draft.matter) || !today) return []
  const categories = rowsValue(draft.categories).flatMap(({ code }) => (code ? [String(code) as PersonCategory] : []))
  const isAgent = draft.channel === 'AGENT' || draft.hasAgent === true
  const receivedOn = isDay(draft.receivedOn) ? draft.receivedOn : toDay(today)
  const papers = papersOf(requestsIn(draft, answered), { categories, isAgent, receivedOn })
  return papers.map(({ title }) => ({ name: title, copies: '1', received: false }))
}
