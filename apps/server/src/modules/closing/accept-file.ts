import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, type CaseFile, limitLawyersAccess, lockCase } from '../casefile/index.ts'
import { answerFileCheck, lawyerAccountOf } from './queries.ts'
import { NoFileSubmitted, OwnFile } from './refusals.ts'

/** 核卷通过 (R-91, 程41): from now on the subsidy may be worked out, by others than the checker. */
export async function acceptFile(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: { note?: string },
  today: Day,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  if (actor.accountId !== null && (await lawyerAccountOf(tx, file.shard, file.providerId)) === actor.accountId) throw new OwnFile()
  const accepted = await advance(tx, platform, actor, file, {
    verb: 'acceptFile',
    today,
    version,
    note: input.note,
    set: { fileAcceptedOn: today },
  })
  const by = { checkedBy: actor.accountId ?? file.id, checkedByName: actor.name, checkedOn: today }
  if (!(await answerFileCheck(tx, { shard: file.shard, caseId: file.id }, { outcome: 'ACCEPTED', reasons: '', ...by })))
    throw new NoFileSubmitted()
  await limitLawyersAccess(tx, accepted, accepted.closedOn ?? accepted.terminatedOn ?? today)
  return accepted
}
