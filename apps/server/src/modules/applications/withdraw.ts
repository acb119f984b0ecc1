import type { Day } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, type CaseFile, hasUrgentLawyer, limitLawyersAccess, lockCase, urgentAidEnded } from '../casefile/index.ts'
import { materialsOf, supplementOf } from './queries.ts'
import { NotYetDeemed } from './refusals.ts'
import type { WithdrawalIn } from './schema.ts'

/**
 * 撤回申请, or 视为撤回 when a one-time notice went unanswered past its date (法43②): no refusal, no objection arises. Urgent aid whose formalities
 * were never made good ends with it, by a decision that can be objected to.
 */
export async function withdrawApplication(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof WithdrawalIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  const asked = input.deemed ? await supplementOf(tx, file.shard, file.id) : undefined
  if (input.deemed && !(asked && (await isUnanswered(tx, file, asked, today)))) throw new NotYetDeemed()
  const hasLawyer = hasUrgentLawyer(file)
  const moved = await advance(tx, platform, actor, file, {
    verb: 'withdrawApplication',
    outcome: input.deemed ? (hasLawyer ? 'URGENT_AID_ENDED' : 'DEEMED') : undefined,
    today,
    at,
    version,
    note: input.reason,
    set: { withdrawnOn: today },
    papers: {
      // What was asked for, and until when, is what the record is about (法43②).
      WITHDRAWN_RECORD: asked ? { missing: asked.missing as Asked[], replyBy: asked.replyBy } : {},
      ...urgentAidEnded(file, input.reason),
    },
  })
  if (hasLawyer) await limitLawyersAccess(tx, file, today)
  return moved
}

/** As it was asked: older notices know only the name. */
type Asked = { materialId?: string; kind?: 'PAPER' | 'ANSWER'; name: string; why: string }
type Supplement = NonNullable<Awaited<ReturnType<typeof supplementOf>>>

/** 未按要求补充 (法43②): past its date the one notice has had no answer, or not with all it asked for. */
async function isUnanswered(tx: Tx, file: CaseFile, supplement: Supplement, today: Day): Promise<boolean> {
  if (today <= supplement.replyBy) return false
  if (supplement.answeredOn === null) return file.state === 'SUPPLEMENTING'
  const received = (await materialsOf(tx, file.shard, file.id)).filter(({ state }) => state === 'RECEIVED')
  const hasCome = ({ materialId, name }: Asked) => received.some((m) => (materialId === undefined ? m.name === name : m.id === materialId))
  const asked = (supplement.missing as Asked[]).filter(({ kind }) => kind !== 'ANSWER')
  return file.state === 'RECEIVED' && !asked.every(hasCome)
}
