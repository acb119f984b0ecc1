import { factsOfApplication } from '@fayuan/law/application'
import type { AidForm, ApplicationAssessment, ApplicationFacts, Day } from '@fayuan/law'
import type { Keys } from '../../platform/keys/index.ts'
import { type CaseRow, contactFlagsOf } from '../casefile/index.ts'
import type { ApplicationInput } from './schema.ts'

/** The facts `assess` is asked with: what the application says, and the agency's own place as receiving region. */
export const factsOf = (input: ApplicationInput, of: { receivedOn: Day; shard: string }): ApplicationFacts =>
  factsOfApplication({ ...input, forum: input.forum ?? undefined }, { receivedAt: of.receivedOn, region: of.shard, isFilledHere: true })

/** A file counts once, by its main matter, whichever request decides. */
export const mainFormOf = ({ form, whole }: ApplicationAssessment): AidForm => whole?.claims[0]?.assessment.form ?? form

/** What an application says that nothing is judged by: kept with the facts, so that it can be read back as it was said. */
export type SaidBeside = {
  organRegion?: string
  eventRegion?: string
  opponents?: { name: string; idNumber?: string }[]
  hasNoOpponent?: boolean
}
export type KeptFacts = ApplicationFacts & { said?: SaidBeside }

export const factsKept = (
  facts: ApplicationFacts,
  { organRegion, eventRegion, opponents, hasNoOpponent }: ApplicationInput,
): KeptFacts => ({
  ...facts,
  said: {
    organRegion,
    eventRegion,
    hasNoOpponent,
    ...(opponents.some(({ idNumber }) => idNumber) ? { opponents } : {}),
  },
})

const sealedFacts = (of: { shard: string; id: string }) => ({ table: 'legal_case', column: 'facts', shard: of.shard, id: of.id })
const sealedNarrative = (of: { shard: string; id: string }) => ({ table: 'legal_case', column: 'narrative', shard: of.shard, id: of.id })

export const sealFacts = (keys: Keys, of: { shard: string; id: string }, facts: KeptFacts) =>
  keys.encrypt(sealedFacts(of), JSON.stringify(facts))
export const openFacts = (keys: Keys, file: Pick<CaseRow, 'shard' | 'id' | 'facts'>): KeptFacts | null =>
  file.facts ? (JSON.parse(keys.decrypt(sealedFacts(file), file.facts)) as KeptFacts) : null
export const sealNarrative = (keys: Keys, of: { shard: string; id: string }, text: string) =>
  text ? keys.encrypt(sealedNarrative(of), text) : null
export const openNarrative = (keys: Keys, file: Pick<CaseRow, 'shard' | 'id' | 'narrative'>) =>
  file.narrative ? keys.decrypt(sealedNarrative(file), file.narrative) : ''

// 未成年人、性侵、家暴受害人等默认高敏; the flag follows the person into every list (organisation.md §3).
export function flagsOf(input: {
  matter: string
  categories: readonly { code: string }[]
  safeContact?: string
  recipients: number
  groupThreshold: number | null
}): string[] {
  const codes = new Set(input.categories.map((c) => c.code))
  return [
    ...(codes.has('MINOR') ? ['MINOR'] : []),
    ...(codes.has('DV_VICTIM') || input.matter === 'DV_ABUSE_ABANDONMENT' ? ['DOMESTIC_VIOLENCE'] : []),
    ...contactFlagsOf(input.safeContact, { matter: input.matter, categories: [...codes] }),
    ...(input.groupThreshold !== null && input.recipients >= input.groupThreshold ? ['GROUP'] : []),
  ]
}
