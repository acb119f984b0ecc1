import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { advance, type CaseFile, lockCase } from '../casefile/index.ts'
import { refuseImpossibleDay } from './days.ts'
import { insertWork } from './queries.ts'
import type { WorkInput } from './schema.ts'

/** 登记承办工作: what was done and whether the recipient was told; the text is sealed, the history only says that it happened. */
export async function logWork(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: WorkInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  refuseImpossibleDay(file, input.doneOn, today)
  const after = await advance(tx, platform, actor, file, {
    verb: 'logWork',
    today,
    at,
    version,
    data: { kind: input.kind, minutes: input.minutes, toldRecipient: input.toldRecipient },
  })
  const workId = newId()
  const content = platform.keys.encrypt({ table: 'work_log', column: 'content', shard: file.shard, id: workId }, input.content)
  await insertWork(tx, {
    ...input,
    shard: file.shard,
    id: workId,
    caseId: file.id,
    content,
    byId: actor.accountId ?? file.agencyId,
    byName: actor.name,
    at,
  })
  return after
}
