import { type CaseType, nodesOf } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { findCase, shardOfCase } from '../casefile/index.ts'
import { seesFacts } from './policy.ts'
import { nodesDone, workOf } from './queries.ts'
import { workKinds } from './schema.ts'

const labelled = (table: Readonly<Record<string, string>>, code: string) => table[code] ?? code

/** The work log of a case, and its nodes done and still expected. */
export async function listWork(tx: Tx, platform: Platform, actor: Actor, id: string) {
  const shard = await shardOfCase(tx, actor, id)
  const file = shard ? await findCase(tx, shard, id) : undefined
  if (!file) throw new NotFound()
  const [work, done] = await Promise.all([workOf(tx, file.shard, id), nodesDone(tx, file.shard, id)])
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
    nodes: nodesOf(file.caseType as CaseType).map(({ code, label, needsProof }) => {
      const last = done.findLast((node) => node.code === code)
      return { code, label, needsProof, doneOn: last?.doneOn ?? null, note: last?.note ?? '', byName: last?.byName ?? '' }
    }),
  }
}
