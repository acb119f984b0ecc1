import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound, Stale } from '../../platform/refusal.ts'
import { advance, type CaseFile, lockCase } from '../casefile/index.ts'
import { findSubsidy, moveSubsidy } from './queries.ts'
import { NotPaidYet } from './refusals.ts'

/** 红字冲销: what was paid stays as written; the red entry is a new event with the sum taken back, and the case may be worked out again. */
export async function reverseSubsidy(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  subsidyId: string,
  version: number,
  input: { reason: string },
  today: Day,
): Promise<CaseFile> {
  const found = await findSubsidy(tx, actor.shard, subsidyId)
  if (!found) throw new NotFound()
  const file = await lockCase(tx, actor, found.caseId)
  if (found.version !== version) throw new Stale(found.version)
  if (found.state !== 'PAID') throw new NotPaidYet()
  const after = await advance(tx, platform, actor, file, {
    verb: 'recordPayment',
    outcome: 'REVERSED',
    today,
    version: file.version,
    note: input.reason,
    data: { totalFen: -found.totalFen, subsidyId: found.id },
    set: { paidOn: null, subsidyFen: 0 },
  })
  if (!(await moveSubsidy(tx, found, { state: 'REVERSED' }))) throw new Stale(found.version + 1)
  return after
}
