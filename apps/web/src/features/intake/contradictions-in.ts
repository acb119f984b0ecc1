import { type Day, isDay } from '@fayuan/law'
import { ageGroupsOn, birthdayFault, claimedAgainstBirthday, roleFaults, type Roles } from '@fayuan/law/contradictions'
import { type Draft, rowsValue, textValue } from '../../ui/form/field.ts'

const dayIn = (text: string): Day | null => (isDay(text) ? text : null)
const said = (draft: Draft, name: string) => textValue(draft[name]).trim()

export const hasAgent = (draft: Draft) => draft.channel === 'AGENT' || draft.hasAgent === true

/** Whether the agent is the one who infringes: asked where somebody stands on both sides, kept once it is answered. */
export const asksInfringer = (draft: Draft): boolean =>
  hasAgent(draft) && (said(draft, 'agentIsInfringer') !== '' || roleFaults(rolesIn(draft)).some(({ code }) => code === 'AGENT_IS_OPPONENT'))

function rolesIn(draft: Draft): Roles {
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

/** What does not fit together in what is typed so far, in sentences that say what to look at again. */
export function contradictionsIn(draft: Draft, today: string): string[] {
  const on = dayIn(said(draft, 'receivedOn')) ?? dayIn(today)
  const birthOn = dayIn(said(draft, 'person.birthOn'))
  const roles = roleFaults(rolesIn(draft)).map(({ text }) => text)
  if (on === null || birthOn === null) return roles
  const fault = birthdayFault(birthOn, on)
  const claimed = rowsValue(draft.categories).map(({ code }) => textValue(code))
  return fault ? [fault, ...roles] : [...claimedAgainstBirthday(birthOn, on, claimed).map(({ text }) => text), ...roles]
}

/** Age groups that follow from the birthday and that nobody has to tick. */
export function groupsByAge(draft: Draft, today: string): string[] {
  const on = dayIn(said(draft, 'receivedOn')) ?? dayIn(today)
  const birthOn = dayIn(said(draft, 'person.birthOn'))
  if (on === null || birthOn === null || birthdayFault(birthOn, on)) return []
  return ageGroupsOn(birthOn, on).filter((code) => !rowsValue(draft.categories).some((row) => row.code === code))
}
