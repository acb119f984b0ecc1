import type { Day } from '@fayuan/law'
import type { FactFault } from '@fayuan/law/contradictions'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { advance, type CaseRow, lockCase } from '../casefile/index.ts'
import { placedIn } from './material-list.ts'
import { changeMaterial, insertMaterials, insertSupplement, materialsOf } from './queries.ts'
import { refuseFaults } from './contradictions.ts'
import { ReplyTooSoon } from './refusals.ts'
import type { SupplementIn } from './schema.ts'

/** A notice whose last day lies on or after the day that runs out is asked about: there aid comes first (法44①, R-59). */
function tooLate({ limitationOn, urgentAidOn }: CaseRow, { today, replyBy }: { today: Day; replyBy: Day }): FactFault[] {
  if (limitationOn === null || urgentAidOn !== null || limitationOn < today || replyBy < limitationOn) return []
  const text = `时效或者期限 ${limitationOn} 就届满，等到 ${replyBy} 就过了。请把日子提前，或者先行提供法律援助（法律援助法第四十四条）；仍按这个日子告知的，勾选确认。`
  return [{ code: 'REPLY_AFTER_LIMITATION', kind: 'asked', field: 'replyBy', text, about: `${limitationOn} ${replyBy}` }]
}

/** 一次性告知补正 (法43②, 程13, R-56). D06 stands still from this day until the papers come (程17). */
export async function askSupplement(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof SupplementIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  if (input.replyBy <= today) throw new ReplyTooSoon()
  const replyBy = input.replyBy as Day
  const confirmed = refuseFaults(tooLate(file, { today, replyBy }), input.confirmed)
  const moved = await advance(tx, platform, actor, file, {
    verb: 'askSupplement',
    today,
    at,
    version,
    note: `请补：${input.missing.map((m) => m.name).join('、')}`,
    data: { items: input.missing.length, replyBy, ...(confirmed.length > 0 ? { confirmed } : {}) },
    set: { supplementAskedOn: today },
    papers: { SUPPLEMENT_NOTICE: { missing: input.missing.map(({ kind, name, why }) => ({ kind, name, why })), replyBy } },
  })
  const papers = input.missing.filter(({ kind }) => kind !== 'ANSWER')
  const placed = placedIn(await materialsOf(tx, file.shard, file.id), papers).map(({ stated, row }) => ({
    ...stated,
    id: row?.id ?? newId(),
    row,
  }))
  await insertSupplement(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    sentOn: today,
    replyBy,
    missing: JSON.stringify([
      ...placed.map(({ id: materialId, name, why }) => ({ materialId, name, why })),
      ...input.missing.filter(({ kind }) => kind === 'ANSWER').map(({ kind, name, why }) => ({ kind, name, why })),
    ]),
  })
  await insertMaterials(
    tx,
    placed.flatMap(({ id: rowId, name, why, row }) =>
      row ? [] : [{ shard: file.shard, id: rowId, caseId: file.id, name, why, state: 'MISSING' }],
    ),
  )
  for (const { row, name, why } of placed) if (row) await changeMaterial(tx, { ...row, name, why })
  return moved
}
