import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { findCase, onlyStation, shardOfCase } from '../casefile/index.ts'
import { seesFacts } from './policy.ts'
import { workOf } from './queries.ts'
import { workKinds } from './schema.ts'

const labelled = (table: Readonly<Record<string, string>>, code: string) => table[code] ?? code

/** The work log of a case, newest first. */
export async function listWork(tx: Tx, platform: Platform, actor: Actor, id: string) {
  const shard = await shardOfCase(tx, actor, id)
  const file = shard ? await findCase(tx, shard, id) : undefined
  if (!file || (onlyStation(actor) && file.sourceAgencyId !== actor.agencyId)) throw new NotFound()
  const work = await workOf(tx, file.shard, id)
  const content = (row: (typeof work)[number]) =>
    seesFacts(actor) ? platform.keys.decrypt({ table: 'work_log', column: 'content', shard: row.shard, id: row.id }, row.content) : ''
  return {
    items: work.map((row) => ({
      id: row.id,
      kind: row.kind,
      kindLabel: labelled(workKinds, row.kind),
      doneOn: row.doneOn,
      minutes: row.minutes,
      content: content(row),
      toldRecipient: row.toldRecipient,
      byName: row.byName,
      at: row.at.toISOString(),
    })),
    nextCursor: null,
    total: { count: work.length, exact: true },
  }
}
