import type { Day } from '@fayuan/law'
import type { Particular } from '@fayuan/law/corrections'
import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { authorizeRighting, type CaseFile, lockCase, openChange, putRight, sealChange } from '../../casefile/index.ts'
import { carryOut } from './carry-out.ts'
import { labelsOf, saidAfter, saidOf } from './correct.ts'
import { planCorrection } from './plan.ts'
import { answerCorrection, correctionOf } from './queries.ts'
import { CorrectionOvertaken } from './refusals.ts'
import type { ConfirmCorrectionIn, RefuseCorrectionIn, StatedParticulars } from './schema.ts'

const over = { correctionId: null, correctionBy: null, correctionRole: null }

async function waiting(tx: Tx, platform: Platform, file: CaseFile) {
  const row = file.correctionId ? await correctionOf(tx, { shard: file.shard, caseId: file.id, id: file.correctionId }) : undefined
  if (!row) throw new NotFound()
  return { row, kept: openChange<StatedParticulars>(platform.keys, row) }
}

/** 复核更正: a second person has looked; from now on it stands. What was asked is planned again, on the case as it is now. */
export async function confirmCorrection(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof ConfirmCorrectionIn>,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'confirmCorrection', version)
  const { row, kept } = await waiting(tx, platform, file)
  const plan = await planCorrection(tx, platform, actor, file, { ...kept, today })
  const overtaken = kept.changes.filter(({ field, from }) => plan.changes.find((one) => one.field === field)?.from !== from)
  if (overtaken.length > 0) throw new CorrectionOvertaken(overtaken.map(({ label }) => label))
  const after = await carryOut(tx, platform, actor, file, plan, {
    verb: 'confirmCorrection',
    today,
    at,
    note: `更正：${labelsOf(plan.fields)}（${row.askedByName}提出：${row.reason}）${input.note ? `。${input.note}` : ''}${saidAfter(plan)}`,
    data: { correction: row.id, fields: plan.fields },
    set: over,
  })
  await answerCorrection(tx, row, {
    state: 'DONE',
    decidedBy: actor.accountId,
    decidedByName: actor.name,
    decidedAt: at,
    answer: input.note ?? '',
    change: sealChange(platform.keys, row, { ...kept, changes: plan.changes, told: saidOf(plan) }),
  })
  return after
}

/** 退回更正; whoever asked takes it back the same way. */
export async function refuseCorrection(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof RefuseCorrectionIn>,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'refuseCorrection', version)
  const { row } = await waiting(tx, platform, file)
  const isOwn = row.askedBy !== null && row.askedBy === actor.accountId
  const after = await putRight(tx, platform, actor, file, {
    verb: 'refuseCorrection',
    outcome: isOwn ? 'WITHDRAWN' : undefined,
    today,
    at,
    note: `${isOwn ? '撤回' : '退回'}更正（${labelsOf(row.fields as Particular[])}）：${input.reason}`,
    data: { correction: row.id },
    set: over,
  })
  await answerCorrection(tx, row, {
    state: isOwn ? 'WITHDRAWN' : 'REFUSED',
    decidedBy: actor.accountId,
    decidedByName: actor.name,
    decidedAt: at,
    answer: input.reason,
  })
  return after
}
