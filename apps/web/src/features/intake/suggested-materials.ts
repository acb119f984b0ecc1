import { type Answered, type ApplicationFacts, type Matter, papersOf, type Request } from '@fayuan/law'
import { askerOf, type Wanted, wantedOf } from '@fayuan/law/wanted'
import { type Draft, type Row, rowsValue, textValue } from '../../ui/form/field.ts'

/** Each request with what the rules say of money in it; before they can say, the statement is asked for. */
function requestsIn(draft: Draft, answered: Answered | null): Request[] {
  if (answered?.ok && 'claims' in answered.answer)
    return answered.answer.claims.map(({ matter, assessment: { meansReason } }) => ({ matter, meansReason }))
  const meansReason = answered?.ok && 'meansReason' in answered.answer ? answered.answer.meansReason : 'STANDARD'
  const all = [textValue(draft.matter), ...rowsValue(draft.furtherClaims).map((claim) => textValue(claim.matter))].filter(Boolean)
  return all.map((matter, at) => ({ matter: matter as Matter, meansReason: at === 0 ? meansReason : 'STANDARD' }))
}

/** The one-time list of papers for this matter, every further request, and this person: the one the review will hold the file against. */
export function suggestedMaterials(draft: Draft, answered: Answered | null, facts: object | null): Row[] {
  if (!textValue(draft.matter) || !isReady(facts)) return []
  return papersOf(requestsIn(draft, answered), askerOf(facts)).map(({ title }) => ({ name: title, copies: '1', received: false }))
}

const isReady = (facts: object | null): facts is ApplicationFacts => facts !== null && 'receivedAt' in facts

/** What the review will find lacking of what is typed so far; before the rules can say, what stands on the list and has not come. */
export function wantedIn(draft: Draft, answered: Answered | null, facts: object | null): Wanted[] {
  const listed = rowsValue(draft.materials)
    .map(({ name, received }) => ({ name: textValue(name).trim(), isHere: received === true }))
    .filter(({ name }) => name !== '')
  if (!answered?.ok || !isReady(facts)) return listed.filter(({ isHere }) => !isHere).map(({ name }) => ({ name, why: '', kind: 'LISTED' }))
  return wantedOf(
    facts,
    answered.answer,
    listed.map(({ name, isHere }) => ({ name, receivedOn: isHere ? facts.receivedAt : null })),
  )
}
