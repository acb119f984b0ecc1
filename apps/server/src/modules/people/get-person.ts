import { caseStates, type Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { maskAddress } from './masking.ts'
import { casesOf, personInSight } from './queries.ts'
import type { PersonDetail } from './schema.ts'
import { sightOf } from './sight.ts'
import { leaveTrace } from './trace.ts'
import { presentPersons } from './view.ts'

const states: Record<string, { label: string }> = caseStates

/** One person with the files this actor may see. An audited read. */
export async function getPerson(tx: Tx, platform: Platform, actor: Actor, id: string, today: Day): Promise<PersonDetail> {
  const row = await personInSight(tx, sightOf(actor), id)
  if (!row) throw new NotFound()
  const [[item], cases] = await Promise.all([
    presentPersons(tx, platform, [row], today),
    casesOf(tx, row),
    leaveTrace(tx, actor, { shard: row.shard, action: 'person.read', objectId: row.id }),
  ])
  if (!item) throw new NotFound()
  const { kind, nation, idType, safeContactNote } = row
  return {
    ...item,
    kind,
    nation,
    idType,
    safeContactNote,
    address: maskAddress(row.address),
    cases: cases.map((file) => ({ ...file, stateLabel: states[file.state]?.label ?? file.state })),
  }
}
