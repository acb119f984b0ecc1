import { type Day, terminationCites, terminationGrounds } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { currentAssignment } from '../assignments/index.ts'
import { advance, authorize, type CaseFile, limitLawyersAccess, lockCase } from '../casefile/index.ts'
import { insertTermination } from './queries.ts'
import { MeansNeverAsked } from './refusals.ts'
import type { TerminateInput } from './schema.ts'

/** 终止 (R-85…R-87, 法48): a written decision, served within three days (D13), open to objection from its receipt (D09). */
export async function terminateCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: TerminateInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorize(actor, file, 'terminateCase')
  if (input.ground === 'NO_LONGER_POOR' && isWithoutMeansTest(file)) throw new MeansNeverAsked()
  const current = await currentAssignment(tx, file.shard, file.id)
  const assignment = current ? { firm: current.firmName, lawyer: current.providerName, licence: '', on: current.assignedOn } : null
  const termination = { ground: terminationGrounds[input.ground], reasons: input.reasons }
  const after = await advance(tx, platform, actor, file, {
    verb: 'terminateCase',
    outcome: input.served === 'LATER' ? 'SERVED_LATER' : undefined,
    today,
    at,
    version,
    note: input.reasons,
    data: { ground: input.ground, cite: terminationCites[input.ground] },
    set: { terminatedOn: today },
    papers: {
      TERMINATE_DECISION: { termination, assignment },
      // The letter goes to the authority and to the firm; before both there is nobody to write to.
      TERMINATE_LETTER: file.organ || assignment ? { termination, assignment } : null,
    },
  })
  await insertTermination(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    ground: input.ground,
    reasons: input.reasons,
    decidedBy: actor.accountId ?? file.agencyId,
    decidedByName: actor.name,
    decidedOn: today,
  })
  await limitLawyersAccess(tx, file, today)
  return after
}

const isWithoutMeansTest = (file: CaseFile) => file.chain === 'NOTIFIED' || file.meansReason === 'ART32' || file.meansReason === 'NOTIFIED'
