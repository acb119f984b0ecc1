import { type Day, dayOf } from '@fayuan/law'
import { hearingFaults } from '@fayuan/law/corrections'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { refuseFaults } from '../applications/index.ts'
import { advance, authorize, type CaseFile, lockCase } from '../casefile/index.ts'
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
  authorize(actor, file, 'scheduleHearing')
  const startsAt = new Date(input.startsAt)
  const confirmed = refuseHour(file, { startsAt, confirmed: input.confirmed, today })
  const after = await advance(tx, platform, actor, file, {
    verb: 'scheduleHearing',
    today,
    at,
    version,
    note: confirmed,
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

const clockOfChina = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** What cannot be is refused, the night is asked; gives back what was confirmed, in words. */
export function refuseHour(
  file: Pick<CaseFile, 'receivedOn'>,
  { startsAt, confirmed, today }: { startsAt: Date; confirmed?: string[]; today: Day },
): string {
  const [hour, minute] = clockOfChina.format(startsAt).split(':').map(Number)
  const said = { on: dayOf(startsAt), hour: hour ?? 0, minute: minute ?? 0, receivedOn: file.receivedOn, today }
  return refuseFaults(hearingFaults(said), confirmed)
    .map((text) => `核对过：${text}`)
    .join('')
}
