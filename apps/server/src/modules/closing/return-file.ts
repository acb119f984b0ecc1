import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, type CaseFile, limitLawyersAccess, lockCase } from '../casefile/index.ts'
import { untilHandedIn } from './access.ts'
import { answerFileCheck, lawyerAccountOf } from './queries.ts'
import { NoFileSubmitted, OwnFile } from './refusals.ts'

/** 退回补卷 (程41): with the reasons; the lawyer's thirty days go on from their old start (D14). */
export async function returnFile(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: { reasons: string },
  today: Day,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  if (actor.accountId !== null && (await lawyerAccountOf(tx, file.shard, file.providerId)) === actor.accountId) throw new OwnFile()
  const returned = await advance(tx, platform, actor, file, {
    verb: 'returnFile',
    outcome: file.terminatedOn ? 'TERMINATED' : undefined,
    today,
    version,
    note: input.reasons,
    set: { filedOn: null },
  })
  const by = { checkedBy: actor.accountId ?? file.id, checkedByName: actor.name, checkedOn: today }
  if (!(await answerFileCheck(tx, { shard: file.shard, caseId: file.id }, { outcome: 'RETURNED', reasons: input.reasons, ...by })))
    throw new NoFileSubmitted()
  await limitLawyersAccess(tx, returned, untilHandedIn(platform, returned.closedOn ?? returned.terminatedOn ?? today))
  return returned
}
