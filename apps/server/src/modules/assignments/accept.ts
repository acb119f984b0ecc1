import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, type CaseFile, isUnderUrgentAid, lockCase } from '../casefile/index.ts'
import { changeAssignment, currentAssignment } from './queries.ts'
import type { AcceptInput } from './schema.ts'

/** The lawyer takes the case and states that no interest stands against it (程38). */
export async function acceptAssignment(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: AcceptInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const after = await advance(tx, platform, actor, file, {
    verb: 'acceptAssignment',
    outcome: isUnderUrgentAid(file) ? 'URGENT' : undefined,
    today,
    at,
    version,
    data: { noConflict: input.noConflict },
    set: { acceptedOn: today },
  })
  const assignment = await currentAssignment(tx, file.shard, file.id)
  if (assignment) await changeAssignment(tx, assignment, { acceptedOn: today })
  return after
}
