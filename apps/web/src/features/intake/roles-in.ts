import { roleFaults, type Roles } from '@fayuan/law/contradictions'
import { type Draft, rowsValue, textValue } from '../../ui/form/field.ts'

export const said = (draft: Draft, name: string) => textValue(draft[name]).trim()

export const hasAgent = (draft: Draft) => draft.channel === 'AGENT' || draft.hasAgent === true

export const isOpponentNamed = (draft: Draft) => rowsValue(draft.opponents).some(({ name }) => textValue(name).trim() !== '')

/** Whether the agent is the one who infringes: asked where somebody stands on both sides, kept once it is answered. */
export const asksInfringer = (draft: Draft): boolean =>
  hasAgent(draft) && (said(draft, 'agentIsInfringer') !== '' || roleFaults(rolesIn(draft)).some(({ code }) => code === 'AGENT_IS_OPPONENT'))

export function rolesIn(draft: Draft): Roles {
  const named = (name: string, idNumber: string) => ({ name: name || undefined, idNumber: idNumber || undefined })
  const answer = said(draft, 'agentIsInfringer')
  return {
    applicant: named(said(draft, 'person.name'), said(draft, 'person.idNumber')),
    agent: hasAgent(draft)
      ? { ...named(said(draft, 'agent.name'), said(draft, 'agent.idNumber')), relation: said(draft, 'agent.relation') }
      : undefined,
    opponents: rowsValue(draft.opponents).map(({ name, idNumber }) => named(textValue(name).trim(), textValue(idNumber).trim())),
    agentIsInfringer: answer === '' ? undefined : answer === 'yes',
  }
}
