import { addDays, type Day, terminationCites, terminationGrounds } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { currentAssignment } from '../assignments/index.ts'
import { advance, authorize, type CaseFile, endGrant, lockCase } from '../casefile/index.ts'
import { providerOf } from '../providers/index.ts'
import { insertTermination } from './queries.ts'
import { MeansNeverAsked } from './refusals.ts'
import type { TerminateInput } from './schema.ts'

/** 终止 (R-85…R-87, 法48): a written decision, served within three days (D13), open to objection (D09). */
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
  const assignment = await currentAssignment(tx, file.shard, file.id)
  const after = await advance(tx, platform, actor, file, {
    verb: 'terminateCase',
    today,
    at,
    version,
    note: input.reasons,
    data: { ground: input.ground, cite: terminationCites[input.ground] },
    set: { terminatedOn: today },
    papers: {
      TERMINATE_DECISION: {
        termination: { ground: terminationGrounds[input.ground], reasons: input.reasons },
        assignment: assignment
          ? { firm: assignment.firmName, lawyer: assignment.providerName, licence: '', on: assignment.assignedOn }
          : null,
      },
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

// Long enough to hand over papers and to answer an objection; a corrected termination renews it when the lawyer accepts again.
const daysOfAccess = 90

async function limitLawyersAccess(tx: Tx, file: CaseFile, from: Day): Promise<void> {
  const lawyer = file.providerId ? await providerOf(tx, file.shard, file.providerId) : undefined
  if (!lawyer?.accountId) return
  await endGrant(tx, {
    shard: file.shard,
    caseId: file.id,
    accountId: lawyer.accountId,
    endsAt: new Date(`${addDays(from, daysOfAccess)}T23:59:59+08:00`),
  })
}
