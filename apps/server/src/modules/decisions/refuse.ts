import { type Day, knownAgainst } from '@fayuan/law'
import { refusalBasis } from '@fayuan/law/citing'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { citedInFull, judgeFacts, NotOursToDecide, openFacts } from '../applications/index.ts'
import { advance, hasUrgentLawyer, limitLawyersAccess, lockCase, urgentAidEnded } from '../casefile/index.ts'
import { exceptionAllowed } from './exception.ts'
import { completedForm } from './completed-form.ts'
import { lettersToCustody } from './letters.ts'
import { insertDecision } from './queries.ts'
import type { RefusalIn } from './schema.ts'

/**
 * 不予法律援助 (法43, R-61): in writing, with reasons and the way to object; the applicant's fifteen days begin with its receipt (D09). Urgent aid
 * given meanwhile ends with it.
 */
export async function refuse(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof RefusalIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  const exception = await exceptionAllowed(tx, file, input.twoPersonException, today)
  const endsUrgentAid = hasUrgentLawyer(file)
  const facts = openFacts(platform.keys, file)
  // What speaks for the applicant is no ground of a refusal.
  const finding = facts && (await judgeFacts(tx, facts, today))
  if (finding?.eligible === 'not_accepted') throw new NotOursToDecide(knownAgainst(finding.reasons))
  const basis = refusalBasis(finding)
  const decision = { outcome: 'REFUSE' as const, basis: await citedInFull(tx, basis), reasons: input.reasons, by: actor.name, on: today }
  const form = await completedForm(tx, platform.keys, file, decision)
  const moved = await advance(tx, platform, actor, file, {
    verb: 'refuseApplication',
    outcome: endsUrgentAid ? 'URGENT_AID_ENDED' : input.served === 'NOW' ? undefined : 'SERVED_LATER',
    today,
    at,
    version,
    exception,
    note: input.note,
    data: { basis },
    set: { decidedBy: actor.accountId, decidedOn: today, refusedOn: today, basis },
    papers: {
      REFUSAL_DECISION: { decision },
      ...urgentAidEnded(file, input.reasons),
    },
    ...(form.voids ? { voids: form.voids } : {}),
    alsoPapers: [...form.papers, ...lettersToCustody(file, decision)],
  })
  await insertDecision(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    outcome: 'REFUSE',
    basis,
    reasons: input.reasons,
    decidedBy: actor.accountId ?? '',
    decidedByName: actor.name,
    twoPersonException: exception ?? '',
    decidedOn: today,
  })
  if (endsUrgentAid) await limitLawyersAccess(tx, file, today)
  return moved
}
