import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, authorize, type CaseFile, endGrant, lockCase } from '../casefile/index.ts'
import { appoint, carried, fitFor, inPapers, originOf } from './appoint.ts'
import { accountOf, changeAssignment, currentAssignment, openRequest } from './queries.ts'
import { ReplacementNotAgreed, ReplacementUnanswered, SameLawyer } from './refusals.ts'
import { type ReplaceInput, requesters } from './schema.ts'

/** 更换承办人 (R-79, 法55 程37): agreement and papers pass on, the old key ends at once, D08 starts anew. */
export async function replaceLawyer(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: ReplaceInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  // Before who may: an unanswered request is said by its own code, and `can` says the same.
  await settled(tx, file, input.requestedBy)
  authorize(actor, file, 'replaceLawyer')
  if (file.providerId === input.providerId) throw new SameLawyer()
  const person = await fitFor(tx, platform, file, input, today)
  const papers = {
    ...inPapers(person, today, file.providerName || undefined),
    origin: await originOf(tx, file),
    replacedBy: input.requestedBy,
  }
  const reason = `${requesters[input.requestedBy]}：${input.reason}`
  const after = await advance(tx, platform, actor, file, {
    verb: 'replaceLawyer',
    today,
    at,
    version,
    note: reason,
    data: {
      from: file.providerId,
      to: person.id,
      requestedBy: input.requestedBy,
      ...(input.isConflictWeighed ? { isConflictWeighed: true } : {}),
    },
    set: { ...carried(person, today), agreementOn: null },
    papers: { REPLACE_NOTICE: papers, ASSIGN_NOTICE: papers },
  })
  await endFormer(tx, file, { reason, today, at })
  await appoint(tx, actor, file, person, { reason, today, at })
  return after
}

/** Whoever is replaced at somebody's request is replaced because it was agreed to (法55); the centre's own decision needs none, but passes none by. */
async function settled(tx: Tx, file: CaseFile, requestedBy: ReplaceInput['requestedBy']): Promise<void> {
  if (file.replacementState === 'REPLACEMENT_ASKED' || file.replacementState === 'HINDRANCE_REPORTED') throw new ReplacementUnanswered()
  if (requestedBy === 'CENTRE') return
  const agreed = file.replacementState === 'REPLACEMENT_AGREED' && file.replacementOf === file.providerId
  const kind = agreed ? (await openRequest(tx, file))?.kind : null
  if (kind !== requestedBy) throw new ReplacementNotAgreed(requestedBy)
}

async function endFormer(tx: Tx, file: CaseFile, by: { reason: string; today: Day; at: Date }): Promise<void> {
  const former = await currentAssignment(tx, file.shard, file.id)
  if (!former) return
  await changeAssignment(tx, former, { endedOn: by.today, endReason: by.reason })
  const account = (await accountOf(tx, file.shard, former.providerId))?.accountId
  if (account) await endGrant(tx, { shard: file.shard, caseId: file.id, accountId: account, endsAt: by.at })
}
