import { roleFaults } from '@fayuan/law/contradictions'
import type { Platform } from '../../platform/context.ts'
import { openSecret, type PersonRow } from '../people/index.ts'
import { AgentIsOpponent, RolesContradict } from './refusals.ts'
import type { ApplicationInput } from './schema.ts'

/** applicant, agent and opponents are different people, or somebody has said who infringes. */
export function refuseContradictions(
  platform: Platform,
  { person, agent, opponents, agentIsInfringer }: ApplicationInput,
  applicant: PersonRow,
): void {
  const isNumbered = [agent, ...opponents].some((one) => one?.idNumber)
  const idNumber = person.idNumber ?? (isNumbered ? (openSecret(platform, applicant, 'idNumber') ?? undefined) : undefined)
  const faults = roleFaults({ applicant: { name: applicant.name, idNumber }, agent, opponents, agentIsInfringer })
  const refused = faults.filter(({ kind }) => kind === 'refused')
  if (refused.length > 0) throw new RolesContradict(refused.map(({ field, text }) => ({ path: `body.${field}`, message: text })))
  const asked = faults.find(({ kind }) => kind === 'asked')
  if (asked) throw new AgentIsOpponent(asked.text)
}
