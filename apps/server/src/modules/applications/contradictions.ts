import { type ApplicationAssessment, type Day, knownAgainst } from '@fayuan/law'
import { type FactFault, factFaults, questionKey, roleFaults, type RoleFault } from '@fayuan/law/contradictions'
import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { placeNames } from '../../platform/regions/index.ts'
import { openSecret, type PersonRow } from '../people/index.ts'
import { AgentIsOpponent, FactsAsked, FactsContradict, RolesContradict } from './refusals.ts'
import type { ApplicationInput } from './schema.ts'

/** applicant, agent and opponents are different people, or somebody has said who infringes. */
function roleFaultsOf(
  platform: Platform,
  { person, agent, opponents, agentIsInfringer }: ApplicationInput,
  applicant: PersonRow,
): RoleFault[] {
  const isNumbered = [agent, ...opponents].some((one) => one?.idNumber)
  const idNumber = person.idNumber ?? (isNumbered ? (openSecret(platform, applicant, 'idNumber') ?? undefined) : undefined)
  return roleFaults({ applicant: { name: applicant.name, idNumber }, agent, opponents, agentIsInfringer })
}

/** A division and what it lies in, by name, the closest first. */
export async function placesAround(tx: Tx, code: string | undefined): Promise<string[]> {
  if (code === undefined) return []
  const chain = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  const names = await placeNames(tx, chain)
  return chain.flatMap((one) => names.get(one) ?? [])
}

/** What cannot be is refused; what may be is asked once, and passes when it was confirmed. Gives back what was confirmed, in words. */
export function refuseFaults(faults: readonly FactFault[], confirmed: readonly string[] = []): string[] {
  const refused = faults.filter(({ kind }) => kind === 'refused')
  if (refused.length > 0) throw new FactsContradict(refused)
  const open = faults.filter((fault) => !confirmed.includes(questionKey(fault)))
  if (open.length > 0) throw new FactsAsked(open)
  return faults.map(({ text }) => text)
}

/** R-55, 程13: what the rules find to be another agency's is asked about before it has a number here, and where to apply is named. */
async function notOurs(tx: Tx, { shard }: Actor, { organRegion }: ApplicationInput, finding: ApplicationAssessment): Promise<FactFault[]> {
  if (finding.eligible !== 'not_accepted') return []
  const isElsewhere = organRegion !== undefined && organRegion.slice(0, 6) !== shard.slice(0, 6)
  const [place] = await placesAround(tx, isElsewhere ? organRegion : undefined)
  const why = knownAgainst(finding.reasons)
    .map((one) => one.replace(/(?:，(?:本机构)?不受理.*)?。$/, ''))
    .join('；')
  const whom = place === undefined ? '有权受理的法律援助机构' : `${place}的法律援助中心`
  const text = `按规则不由本机构受理：${why}。请告知申请人向${whom}申请；要在这里登记、由审查人员书面告知的，提交时勾选确认。`
  return [{ code: 'NOT_OURS', kind: 'asked', field: 'organRegion', text, about: isElsewhere ? organRegion : undefined }]
}

type On = { today: Day; receivedOn: Day }

/**
 * What does not fit in an application, before it becomes a file. Whoever applies online is not asked here, since nobody sits beside the page: the
 * reviewer sees what the application leaves open (R-56 asks once).
 */
export async function refuseContradictions(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  { input, applicant, finding, today, receivedOn }: { input: ApplicationInput; applicant: PersonRow; finding: ApplicationAssessment } & On,
): Promise<string[]> {
  const roles = roleFaultsOf(platform, input, applicant)
  const refused = roles.filter(({ kind }) => kind === 'refused')
  if (refused.length > 0) throw new RolesContradict(refused.map(({ field, text }) => ({ path: `body.${field}`, message: text })))
  const asked = roles.find(({ code }) => code === 'AGENT_IS_OPPONENT')
  if (asked) throw new AgentIsOpponent(asked.text)
  if (hasRole(actor, 'CITIZEN')) return []
  const faults = factFaults({
    ...input,
    today,
    receivedOn,
    person: { ...applicant, idNumber: input.person.idNumber },
    limitationOn: input.limitationOn as Day | undefined,
    furtherClaims: input.furtherClaims?.map((claim) => ({ ...claim, limitationOn: claim.limitationOn as Day | undefined })),
    // Whoever says that it is handled here has named this county.
    organPlaces: await placesAround(tx, input.organRegion ?? (input.jurisdictionOk === true ? actor.shard : undefined)),
  })
  return refuseFaults([...faults, ...roles, ...(await notOurs(tx, actor, input, finding))], input.confirmed)
}
