import type { Day } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, hasUrgentLawyer, limitLawyersAccess, lockCase, urgentAidEnded } from '../casefile/index.ts'
import { openSupplement } from './queries.ts'
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
  if (input.deemed) {
    const supplement = await openSupplement(tx, file.shard, file.id)
    if (file.state !== 'SUPPLEMENTING' || !supplement || today <= supplement.replyBy) throw new NotYetDeemed()
  }
  const hasLawyer = hasUrgentLawyer(file)
  const moved = await advance(tx, platform, actor, file, {
    verb: 'withdrawApplication',
    outcome: input.deemed ? (hasLawyer ? 'URGENT_AID_ENDED' : 'DEEMED') : undefined,
    today,
    at,
    version,
    note: input.reason,
    set: { withdrawnOn: today },
    papers: urgentAidEnded(file, input.reason),
  })
  if (hasLawyer) await limitLawyersAccess(tx, file, today)
  return moved
}
