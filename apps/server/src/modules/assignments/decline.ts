import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, type CaseFile, endGrant, isUnderUrgentAid, lockCase } from '../casefile/index.ts'
import { changeAssignment, currentAssignment, hasEndedAssignment } from './queries.ts'
import type { DeclineInput } from './schema.ts'

/** The offer goes back with its reason (程38); the dispatcher's clock runs on from its old start, unless the offer was to replace somebody. */
export async function declineAssignment(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: DeclineInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const isUrgent = isUnderUrgentAid(file)
  const isReplacement = !isUrgent && (await hasEndedAssignment(tx, file.shard, file.id))
  const after = await advance(tx, platform, actor, file, {
    verb: 'declineAssignment',
    outcome: isUrgent ? 'URGENT' : isReplacement ? 'REPLACEMENT' : undefined,
    today,
    at,
    version,
    note: input.reason,
    data: { providerId: file.providerId },
    // Said outright: after a corrected termination the origin on the row is the termination, not the waiting state.
    set: {
      ...(isUrgent ? {} : { state: file.chain === 'NOTIFIED' ? 'NOTIFIED' : 'GRANTED' }),
      providerId: null,
      providerName: '',
      firmId: null,
      holderId: null,
      assignedOn: null,
      acceptedOn: null,
    },
  })
  const assignment = await currentAssignment(tx, file.shard, file.id)
  if (assignment) await changeAssignment(tx, assignment, { declinedOn: today, declineReason: input.reason })
  // Last, since with the key gone nothing of the case can be read or written any more.
  if (actor.accountId) await endGrant(tx, { shard: file.shard, caseId: file.id, accountId: actor.accountId, endsAt: at })
  return after
}
