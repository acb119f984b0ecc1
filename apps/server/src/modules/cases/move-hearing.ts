import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { authorizeRighting, type CaseFile, lockCase, putRight } from '../casefile/index.ts'
import { endHearing, hearingAt, hearingOf, insertHearing } from './queries.ts'
import { HearingOver, HearingSame, HearingTwice, HearingUnknown } from './refusals.ts'
import { refuseHour } from './schedule-hearing.ts'
import type { HearingCancel, HearingMove } from './schema.ts'

async function openHearing(tx: Tx, file: CaseFile, id: string) {
  const hearing = await hearingOf(tx, { shard: file.shard, caseId: file.id, id })
  if (!hearing) throw new HearingUnknown()
  if (hearing.endedHow !== null) throw new HearingOver(hearing.endedHow === 'MOVED' ? '改期' : '撤销')
  return hearing
}

/** 改期: the day that was set stays with its reason, the new one is a hearing of its own (程34). */
export async function moveHearing(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: HearingMove,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'moveHearing', version)
  const hearing = await openHearing(tx, file, input.hearingId)
  const startsAt = new Date(input.startsAt)
  const [place, mode, note] = [input.place ?? hearing.place, input.mode ?? hearing.mode, input.note ?? hearing.note]
  const isSame = startsAt.getTime() === hearing.startsAt.getTime()
  if (isSame && place === hearing.place && mode === hearing.mode && note === hearing.note) throw new HearingSame()
  const confirmed = refuseHour(file, { startsAt, confirmed: input.confirmed, today })
  const other = await hearingAt(tx, file.shard, file.id, startsAt)
  if (other && other.id !== hearing.id) throw new HearingTwice()
  const movedTo = newId()
  const after = await putRight(tx, platform, actor, file, {
    verb: 'moveHearing',
    today,
    at,
    note: `${isSame ? '开庭地点、方式更改' : '改期'}：${input.reason}${confirmed}`,
    data: { from: hearing.startsAt.toISOString(), startsAt: startsAt.toISOString(), mode },
  })
  const { shard, id: caseId } = file
  await endHearing(tx, hearing, { endedAt: at, endedHow: 'MOVED', endedWhy: input.reason, endedByName: actor.name, movedTo })
  await insertHearing(tx, { shard, id: movedTo, caseId, startsAt, place, mode, note, byId: actor.accountId ?? file.agencyId })
  return after
}

/** 撤销开庭: booked in error, or called off by the court. */
export async function cancelHearing(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: HearingCancel,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'cancelHearing', version)
  const hearing = await openHearing(tx, file, input.hearingId)
  const after = await putRight(tx, platform, actor, file, {
    verb: 'cancelHearing',
    today,
    at,
    note: `撤销开庭：${input.reason}`,
    data: { from: hearing.startsAt.toISOString() },
  })
  await endHearing(tx, hearing, { endedAt: at, endedHow: 'CANCELLED', endedWhy: input.reason, endedByName: actor.name, movedTo: null })
  return after
}
