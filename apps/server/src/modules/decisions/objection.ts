import type { Day } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { advance, insertGrant, lockCase } from '../casefile/index.ts'
import { openClocks } from '../deadlines/index.ts'
import type { DocumentCode } from '../documents/index.ts'
import { providerOf } from '../providers/index.ts'
import { closeObjection, insertObjection, openObjection, revokeDecision, revokeTermination } from './queries.ts'
import { ObjectedBefore, ObjectionLate } from './refusals.ts'
import type { ObjectionDecisionIn, ObjectionIn } from './schema.ts'

/** 提出异议 (法49, R-62) against a refusal or a termination, to the bureau that set up the agency; the bureau owes its answer within D10. */
export async function fileObjection(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof ObjectionIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  const receivedOn = (input.receivedOn ?? today) as Day
  // The same question as `can` answers, so that nothing is offered that is refused.
  if (file.objectionUpheldOn) throw new ObjectedBefore()
  const d09 = (await openClocks(tx, file.shard, file.id)).find((clock) => clock.rule === 'D09')
  if (d09?.dueOn && receivedOn > d09.dueOn) throw new ObjectionLate(d09.dueOn)
  const against = file.state === 'REFUSED' ? 'REFUSAL' : 'TERMINATION'
  const moved = await advance(tx, platform, actor, file, {
    verb: 'fileObjection',
    outcome: file.state === 'WITHDRAWN' ? 'URGENT_AID_ENDED' : undefined,
    today,
    at,
    version,
    data: { against },
    set: { originState: file.state },
    clocks: { D10: { startedOn: receivedOn } },
  })
  await insertObjection(tx, { shard: file.shard, id: newId(), caseId: file.id, against, grounds: input.grounds, receivedOn })
  return moved
}

/** Papers that stand no more once the bureau has ordered otherwise; they stay in the file, marked (程23). */
const putRight: DocumentCode[] = ['REFUSAL_DECISION', 'DECISION_LETTER', 'TERMINATE_DECISION', 'TERMINATE_LETTER']

/** 异议审查决定 (法49): uphold, or order it put right within the original file; never by whoever made the decision. */
export async function decideObjection(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof ObjectionDecisionIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  const open = await openObjection(tx, file.shard, file.id)
  const isCorrected = input.outcome === 'CORRECTED'
  const isTermination = file.originState === 'TERMINATED'
  const backToLawyer = isCorrected && file.providerId !== null
  const moved = await advance(tx, platform, actor, file, {
    verb: 'decideObjection',
    outcome: backToLawyer ? 'CORRECTED_WITH_LAWYER' : input.outcome,
    today,
    at,
    version,
    note: input.reasons,
    data: { outcome: input.outcome },
    set: isCorrected
      ? {
          originState: null,
          refusedOn: null,
          terminatedOn: null,
          withdrawnOn: null,
          // A refusal is put right by the centre's own decision, which it still owes (程23); a termination by going on with the aid.
          ...(isTermination ? {} : { orderedOn: today }),
        }
      : { originState: null, objectionUpheldOn: today },
    clocks: { D11: { variant: 'RECONSIDERATION' } },
    papers: {
      OBJECTION_DECISION: {
        objection: {
          receivedOn: open?.receivedOn ?? today,
          outcome: input.outcome,
          reasons: input.reasons,
          against: open?.against,
          on: today,
        },
      },
    },
    voids: isCorrected ? putRight : undefined,
  })
  if (open)
    await closeObjection(tx, open, {
      outcome: input.outcome,
      reasons: input.reasons,
      decidedBy: actor.accountId,
      decidedByName: actor.name,
      decidedOn: today,
    })
  if (!isCorrected) return moved
  const of = { shard: file.shard, caseId: file.id, at: at ?? platform.clock.now() }
  // The lawyer's key carries an end since the termination, or since urgent aid ended; the case is theirs again.
  const lawyer = backToLawyer && file.providerId ? await providerOf(tx, file.shard, file.providerId) : undefined
  if (lawyer?.accountId)
    await insertGrant(tx, { shard: file.shard, caseId: file.id, accountId: lawyer.accountId, reason: '指派承办', since: of.at })
  await (isTermination ? revokeTermination(tx, of) : revokeDecision(tx, of))
  return moved
}
