import { jurisdiction } from '@fayuan/law'
import type { AidForm, ApplicationAssessment, ApplicationFacts, Day, Facts, FurtherClaim, PersonCategory } from '@fayuan/law'
import type { Keys } from '../../platform/keys/index.ts'
import type { CaseRow } from '../casefile/index.ts'
import type { ApplicationInput, FurtherClaimInput } from './schema.ts'

const has = (materials: { name: string; received: boolean }[], pattern: RegExp) => materials.some((m) => m.received && pattern.test(m.name))

/** Which of the papers of R-50 are in the hand, by what the receipt lists. */
export function docsOf(materials: { name: string; received: boolean }[], isFilledHere: boolean, hasAgent: boolean): Facts['docs'] {
  const isOther = (name: string) => !/身份证|户口|居住证|护照|申请表|困难状况说明|授权|代理权/.test(name)
  return {
    idDoc: has(materials, /身份证|户口|居住证|护照|通行证/),
    // A form filled on this screen or on the portal is the form; its print is signed at the window.
    applicationForm: isFilledHere || has(materials, /申请表/),
    hardshipStatement: isFilledHere || has(materials, /困难状况说明/),
    matterMaterials: materials.some((m) => m.received && isOther(m.name)),
    ...(hasAgent ? { proxyProof: has(materials, /授权|代理权|户口|出生|监护/) } : {}),
  }
}

/** The facts `assess` is asked with: what the application says, and the agency's own place as receiving region. */
export function factsOf(input: ApplicationInput, of: { receivedOn: Day; shard: string }): ApplicationFacts {
  const { ok } = jurisdiction({
    forum: input.forum,
    organRegion: input.organRegion ?? null,
    eventRegion: input.eventRegion ?? null,
    agencyRegion: of.shard,
  })
  const facts: Facts = {
    receivedAt: of.receivedOn,
    receivingRegion: of.shard,
    channel: input.agent ? 'AGENT' : input.channel,
    applicantType: input.applicantType,
    reciprocity: input.reciprocity,
    role: input.role,
    matter: input.matter,
    subMatter: input.subMatter,
    forum: input.forum,
    hasCounsel: input.hasCounsel,
    // Where no organ is known yet the agency that received it goes on; a known organ elsewhere is not ours.
    jurisdictionOk: ok ?? true,
    // Nobody has said so and the look-alikes on the screen showed none.
    firstReceivedElsewhere: input.firstReceivedElsewhere ?? false,
    categories: input.categories.map((c) => ({ code: c.code as PersonCategory, evidence: c.evidence })),
    noFixedIncome: input.noFixedIncome,
    household: input.household,
    lowIncomeRegistry: input.lowIncomeRegistry,
    hardshipEvent: input.hardshipEvent,
    verification: input.verification,
    priorFalsePledge: input.priorFalsePledge,
    agentIsInfringer: input.agentIsInfringer,
    possibleSentence: input.possibleSentence,
    limitationOn: input.limitationOn,
    needsPreservation: input.needsPreservation,
    groupSize: input.recipients,
    docs: docsOf(input.materials, true, input.agent !== undefined),
  }
  return { ...facts, ...claimsBeside(facts, input.title, input.furtherClaims ?? []) }
}

/** The further requests as they are judged and kept; none, and nothing is kept. Numbered after the main one. */
export function claimsBeside(
  { role, jurisdictionOk, receivingRegion = '' }: Facts,
  title: string,
  claims: readonly FurtherClaimInput[],
): Pick<ApplicationFacts, 'title' | 'furtherClaims'> {
  const furtherClaims = claims.map((claim, at): FurtherClaim => {
    const { organRegion, forum } = claim
    const own = organRegion ? jurisdiction({ forum, organRegion, agencyRegion: receivingRegion }).ok : null
    // Where nobody names another organ, the one of the main matter has it too.
    return { ...claim, id: String(at + 2), role: claim.role ?? role, jurisdictionOk: own ?? jurisdictionOk, firstReceivedElsewhere: false }
  })
  return furtherClaims.length > 0 ? { title, furtherClaims } : {}
}

/** A file counts once, by its main matter, whichever request decides. */
export const mainFormOf = ({ form, whole }: ApplicationAssessment): AidForm => whole?.claims[0]?.assessment.form ?? form

const sealedFacts = (of: { shard: string; id: string }) => ({ table: 'legal_case', column: 'facts', shard: of.shard, id: of.id })
const sealedNarrative = (of: { shard: string; id: string }) => ({ table: 'legal_case', column: 'narrative', shard: of.shard, id: of.id })

export const sealFacts = (keys: Keys, of: { shard: string; id: string }, facts: ApplicationFacts) =>
  keys.encrypt(sealedFacts(of), JSON.stringify(facts))
export const openFacts = (keys: Keys, file: Pick<CaseRow, 'shard' | 'id' | 'facts'>): ApplicationFacts | null =>
  file.facts ? (JSON.parse(keys.decrypt(sealedFacts(file), file.facts)) as ApplicationFacts) : null
export const sealNarrative = (keys: Keys, of: { shard: string; id: string }, text: string) =>
  text ? keys.encrypt(sealedNarrative(of), text) : null
export const openNarrative = (keys: Keys, file: Pick<CaseRow, 'shard' | 'id' | 'narrative'>) =>
  file.narrative ? keys.decrypt(sealedNarrative(file), file.narrative) : ''

// 未成年人、性侵、家暴受害人等默认高敏; the flag follows the person into every list (organisation.md §3).
export function flagsOf(input: {
  categories: { code: string }[]
  safeContact?: string
  recipients: number
  groupThreshold: number
}): string[] {
  const codes = new Set(input.categories.map((c) => c.code))
  return [
    ...(codes.has('MINOR') ? ['MINOR'] : []),
    ...(codes.has('DV_VICTIM') ? ['DOMESTIC_VIOLENCE'] : []),
    ...(input.safeContact && input.safeContact !== 'NORMAL' ? [input.safeContact] : []),
    ...(input.recipients >= input.groupThreshold ? ['GROUP'] : []),
  ]
}
