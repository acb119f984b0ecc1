import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { advance, type CaseFile, lockCase } from '../casefile/index.ts'
import { hearingAt, insertHearing } from './queries.ts'
import { HearingTwice } from './refusals.ts'
import type { HearingInput } from './schema.ts'

/** 登记开庭 (程34). */
export async function scheduleHearing(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: HearingInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const startsAt = new Date(input.startsAt)
  const after = await advance(tx, platform, actor, file, {
    verb: 'scheduleHearing',
    today,
    at,
    version,
    data: { startsAt: startsAt.toISOString(), mode: input.mode },
  })
  if (await hearingAt(tx, file.shard, file.id, startsAt)) throw new HearingTwice()
  await insertHearing(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    startsAt,
    place: input.place,
    mode: input.mode,
    note: input.note ?? '',
    byId: actor.accountId ?? file.agencyId,
  })
  return after
}
