import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { mayEnterDivisions } from './policy.ts'
import { findPlace, placesAbove, placesBelow } from './queries.ts'
import type { DivisionList } from './schema.ts'

/** 乡镇和村居: what stands below a place, what is no more included. */
export async function listDivisions(tx: Tx, actor: Actor, under: string | undefined, today: Day): Promise<DivisionList> {
  const code = under ?? actor.shard
  const [place, above, items] = await Promise.all([
    findPlace(tx, code),
    placesAbove(tx, code, actor.officeScope),
    placesBelow(tx, code, today),
  ])
  if (!place) throw new NotFound()
  return {
    place,
    above,
    items: items.map(({ successorCode, successorName, ...item }) => ({
      ...item,
      successor: successorCode && successorName ? { code: successorCode, name: successorName } : null,
    })),
    canImport: mayEnterDivisions(actor, code),
  }
}
