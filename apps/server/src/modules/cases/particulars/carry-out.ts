import type { Day } from '@fayuan/law'
import type { RightingVerb } from '@fayuan/law/corrections'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { RowChange } from '../../../platform/database/rows.ts'
import { type CaseFile, putRight } from '../../casefile/index.ts'
import { markPapers } from '../../documents/index.ts'
import { keepRetimed } from '../../deadlines/index.ts'
import { indexAnew } from '../../applications/index.ts'
import type { Plan } from './plan.ts'
import { moveGrams } from './queries.ts'

const searched = ['title', 'matter', 'organ', 'opponents', 'narrative', 'noticeNumber'] as const

/** Row, history, figures, clocks, papers and search move together with what was put right. */
export async function carryOut(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  file: CaseFile,
  plan: Plan,
  act: { verb: RightingVerb; today: Day; at: Date; note: string; data: Record<string, unknown>; set?: RowChange<'legalCase'> },
): Promise<CaseFile> {
  const after = await putRight(tx, platform, actor, file, { ...act, set: { ...plan.set, ...act.set } })
  const of = { shard: file.shard, caseId: file.id }
  await Promise.all([
    keepRetimed(tx, plan.clocks),
    markPapers(
      tx,
      of,
      plan.papers.map(({ id }) => id),
      { at: act.at, fields: plan.fields },
    ),
    searched.some((field) => plan.fields.includes(field)) ? indexAnew(tx, platform.keys, after) : null,
  ])
  if (plan.fields.includes('receivedOn')) await moveGrams(tx, after)
  return after
}
