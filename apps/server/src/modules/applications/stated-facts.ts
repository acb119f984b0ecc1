import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { findCase, onlyStation, shardOfCase } from '../casefile/index.ts'
import { maskIdNumber } from '../people/index.ts'
import { type KeptFacts, openFacts } from './facts.ts'
import { NothingSealed } from './refusals.ts'
import type { StatedFactsOut } from './schema.ts'

/** 受理时填报的: every fact as it was said or as it was last corrected, those that nothing is judged by included. An audited read. */
export async function readStatedFacts(tx: Tx, platform: Platform, actor: Actor, id: string): Promise<z.input<typeof StatedFactsOut>> {
  const shard = await shardOfCase(tx, actor, id)
  const file = shard ? await findCase(tx, shard, id) : undefined
  if (!file || (onlyStation(actor) && file.sourceAgencyId !== actor.agencyId)) throw new NotFound()
  const kept = openFacts(platform.keys, file)
  if (!kept) throw new NothingSealed()
  await writeAudit(tx, {
    shard: file.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action: 'readStatedFacts',
    objectType: 'case',
    objectId: file.id,
    requestId: actor.requestId,
    address: actor.address,
  })
  const { organRegion, eventRegion } = kept.said ?? {}
  const { applicantType, reciprocity, role, categories, hasCounsel, household, verification, furtherClaims } = kept
  return {
    ...answersOf(kept),
    applicantType,
    reciprocity,
    role,
    matter: kept.matter,
    subMatter: kept.subMatter,
    forum: kept.forum,
    categories: categories?.map(({ code, evidence }) => ({ code, evidence })),
    categoriesOpen: kept.categoriesOpen,
    hasCounsel,
    household,
    verification,
    furtherClaims: (furtherClaims ?? []).map(({ id: _id, jurisdictionOk: _ours, firstReceivedElsewhere: _first, ...claim }) => claim),
    organRegion,
    eventRegion,
    custodyPlace: file.custodyPlace || undefined,
    opponents: opponentsOf(kept, file.opponents),
    hasNoOpponent: kept.said?.hasNoOpponent,
  }
}

// Yes, no, and what nobody said.
const answersOf = (kept: KeptFacts) => ({
  noFixedIncome: kept.noFixedIncome,
  lowIncomeRegistry: kept.lowIncomeRegistry,
  hardshipEvent: kept.hardshipEvent,
  priorFalsePledge: kept.priorFalsePledge,
  jurisdictionOk: kept.jurisdictionOk,
  firstReceivedElsewhere: kept.firstReceivedElsewhere,
  agentIsInfringer: kept.agentIsInfringer,
  possibleSentence: kept.possibleSentence,
  limitationOn: kept.limitationOn,
  needsPreservation: kept.needsPreservation,
  urbanRural: kept.urbanRural,
  otherReason: kept.otherReason,
  conditionMet: kept.conditionMet,
  conditions: kept.conditions,
})

const opponentsOf = ({ said }: KeptFacts, names: string) =>
  said?.opponents
    ? said.opponents.map(({ name, idNumber }) => ({ name, idNumberMasked: idNumber ? maskIdNumber(idNumber) : null }))
    : names
        .split('、')
        .filter(Boolean)
        .map((name) => ({ name, idNumberMasked: null }))
