import { caseStates, type Day } from '@fayuan/law'
import { nationalityName } from '@fayuan/law/nationality'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { maskAddress } from './masking.ts'
import { casesOf, personInSight, survivorInSight } from './queries.ts'
import { whyNotContact, whyNotIdentity, whyNotJoin } from './righting/policy.ts'
import { isDecided, lastMerge } from './righting/queries.ts'
import type { PersonDetail } from './schema.ts'
import { historyReaders, sightOf } from './sight.ts'
import { leaveTrace } from './trace.ts'
import { presentPersons } from './view.ts'

const states: Record<string, { label: string }> = caseStates

/** One person with the files this actor may see. An audited read. */
export async function getPerson(tx: Tx, platform: Platform, actor: Actor, id: string, today: Day): Promise<PersonDetail> {
  // A link to a record that was merged away opens the one that stands for it.
  const row = (await personInSight(tx, sightOf(actor), id)) ?? (await survivorInSight(tx, sightOf(actor), id))
  if (!row) throw new NotFound()
  const [[item], cases, decided, merge] = await Promise.all([
    presentPersons(tx, platform, [row], today),
    casesOf(tx, row),
    isDecided(tx, row),
    hasRange(actor) ? lastMerge(tx, row) : undefined,
    leaveTrace(tx, actor, { shard: row.shard, action: 'person.read', objectId: row.id }),
  ])
  if (!item) throw new NotFound()
  const { kind, nation, nationality, idType, safeContactNote, regionCode } = row
  return {
    ...item,
    kind,
    nation,
    nationality,
    nationalityLabel: nationality === null ? '' : nationalityName(nationality),
    idType,
    safeContactNote,
    regionCode,
    canCorrect: may(whyNotContact(actor)),
    canIdentify: may(whyNotIdentity(actor, decided)),
    canJoin: may(whyNotJoin(actor)),
    canReadHistory: hasRange(actor) && historyReaders.some((role) => actor.roles.some((own) => own === role)),
    mergedHere: merge !== undefined,
    address: maskAddress(row.address),
    cases: cases.map((file) => ({ ...file, stateLabel: states[file.state]?.label ?? file.state })),
  }
}

const may = (why: string | null) => ({ allowed: why === null, why })

// Whoever sees single cases only reads no history of a record.
const hasRange = ({ scope }: Actor): boolean => scope.from < scope.to
