import { caseTypes, type Day, matters, personCategories } from '@fayuan/law'
import { partyKeys } from '@fayuan/law/likeness'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { type CaseRow, findCase, shardOfCase } from '../casefile/index.ts'
import { loadedProviders, providerKinds } from '../providers/index.ts'
import { clientsNamed } from '../people/index.ts'
import { formerClientOf, warningsFor, whyBlocked } from './blocks.ts'
import type { CaseNeeds, Person, Ties } from './facts.ts'
import { adverseCases, declinesOf, languageFacts, providersWhoServed } from './queries.ts'
import { rank } from './rank.ts'
import type { CandidateView } from './schema.ts'

const labelled = (table: Readonly<Record<string, string>>, code: string) => table[code] ?? code

/** Everybody in the roster for this case: best first, each with reasons; whom a rule forbids comes last and says which. */
export async function listCandidates(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  today: Day,
): Promise<{ items: CandidateView[] }> {
  const shard = await shardOfCase(tx, actor, id)
  const file = shard ? await findCase(tx, shard, id) : undefined
  if (!file) throw new NotFound()
  const [people, { needs, ties }] = await Promise.all([loadedProviders(tx, file.shard, today), lookInto(tx, platform, file)])
  const others = people.filter((p) => p.id !== file.providerId)
  return {
    items: rank(needs, others, ties, today).map(({ person, ...ranked }) => ({
      providerId: person.id,
      name: person.name,
      firmName: person.firmName,
      kindLabel: labelled(providerKinds, person.kind),
      ...ranked,
      openCases: person.openCases,
      thisYear: person.thisYear,
      lastAssignedOn: person.lastAssignedOn,
      specialties: person.specialties.map((code) => labelled({ ...personCategories, ...caseTypes, ...matters }, code)),
    })),
  }
}

/** The case as the rules of assignment see it, and what ties people to it. */
export async function lookInto(tx: Tx, platform: Platform, file: CaseRow): Promise<{ needs: CaseNeeds; ties: Ties }> {
  const parties = partyKeys([file.applicantName])
  const opponents = file.opponentKeys ?? partyKeys([file.opponents])
  const [person, adverse, clients, declined, servedBefore] = await Promise.all([
    languageFacts(tx, file.shard, file.applicantId),
    adverseCases(tx, { shard: file.shard, id: file.id, parties, opponents }),
    clientsNamed(tx, file.shard, opponents, { besides: file.id }),
    declinesOf(tx, file.shard, file.id),
    providersWhoServed(tx, file.shard, file.applicantId, file.id),
  ])
  const categories = [...file.categories, ...(person?.categories ?? [])]
  const needs: CaseNeeds = {
    form: file.form,
    caseType: file.caseType,
    caseTypeLabel: labelled(caseTypes, file.caseType),
    matter: file.matter,
    matterLabel: labelled(matters, file.matter),
    notifiedGround: file.notifiedGround,
    stage: file.stage,
    mayBeLifeOrDeath: mayBeLifeOrDeath(platform, file),
    isMinor: categories.includes('MINOR') || file.notifiedGround === 'N1',
    regionCode: file.regionCode,
    language: languageNeeded(categories, person?.nation ?? ''),
    parties,
    opponents,
  }
  const named = adverse.map(({ isForOpponent, applicantName, ...tie }) => ({
    ...tie,
    partyName: isForOpponent ? applicantName : file.applicantName,
  }))
  return { needs, ties: { adverse: named, clients, declined, servedBefore } }
}

function mayBeLifeOrDeath(platform: Platform, file: CaseRow): boolean {
  if (!file.facts || file.caseType !== 'CRIMINAL') return false
  const facts: unknown = JSON.parse(
    platform.keys.decrypt({ table: 'legal_case', column: 'facts', shard: file.shard, id: file.id }, file.facts),
  )
  if (typeof facts !== 'object' || facts === null) return false
  return (
    ('possibleSentence' in facts && facts.possibleSentence === 'LIFE_OR_DEATH') || ('deathReview' in facts && facts.deathReview === true)
  )
}

function languageNeeded(categories: string[], nation: string): string | null {
  if (categories.includes('DISABLED_HEARING_SPEECH')) return '手语'
  return nation === '' || nation.startsWith('汉') ? null : `${nation.replace(/族$/, '')}语`
}

/** Why this one person must not get this case, and what to weigh; the same rules as the list. */
export async function judge(tx: Tx, platform: Platform, file: CaseRow, person: Person, today: Day) {
  const { needs, ties } = await lookInto(tx, platform, file)
  return {
    blocked: whyBlocked(needs, person, ties, today),
    warnings: warningsFor(needs, person, ties),
    formerClient: formerClientOf(person, ties),
  }
}
