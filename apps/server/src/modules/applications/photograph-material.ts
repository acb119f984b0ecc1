import type { Day } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { authorizeRighting, type CaseFile, lockCase, putRight } from '../casefile/index.ts'
import { attachFiles } from '../documents/index.ts'
import { changeMaterial, insertMaterials, materialsOf } from './queries.ts'
import { MaterialNotHere, MaterialUnknown } from './refusals.ts'
import type { PhotographIn } from './schema.ts'

/**
 * 补照片: a paper that was received without its photograph gets one, at any time before the decision. What was received and when stays as the receipt
 * says; a further page of a paper that has its photograph stands beside it, so that no photograph takes the place of another.
 */
export async function photographMaterial(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof PhotographIn>,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'photographMaterial', version)
  const known = await materialsOf(tx, file.shard, file.id)
  const row = known.find((m) => m.id === input.materialId)
  if (!row || row.state === 'STRUCK') throw new MaterialUnknown(0, 'body.materialId')
  if (row.state !== 'RECEIVED') throw new MaterialNotHere(row.name)
  const [came] = await attachFiles(tx, actor, { shard: file.shard, caseId: file.id, at }, [input], () => 'body.fileId')
  if (!came) throw new MaterialUnknown(0, 'body.materialId')
  const photograph = { fileId: input.fileId, mediaType: came.mediaType, bytes: came.bytes }
  if (row.fileId === null) await changeMaterial(tx, { ...row, ...photograph })
  else
    await insertMaterials(tx, [
      furtherPage(
        row,
        known.map(({ name }) => name),
        photograph,
      ),
    ])
  return putRight(tx, platform, actor, file, { verb: 'photographMaterial', today, at, note: `补照片：${row.name}`, data: {} })
}

type Row = Awaited<ReturnType<typeof materialsOf>>[number]
const most = 55

function furtherPage(row: Row, names: readonly string[], photograph: Pick<Row, 'fileId' | 'mediaType' | 'bytes'>) {
  const base = [...row.name].slice(0, most).join('')
  let n = 2
  while (names.includes(`${base}（${n}）`)) n += 1
  const { shard, caseId, copies, state, receivedOn } = row
  return { shard, id: newId(), caseId, name: `${base}（${n}）`, copies, state, receivedOn, ...photograph }
}
