import { keyOfName } from '@fayuan/law/likeness'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { personInSight, personsAlike, type PersonRow } from '../queries.ts'
import { sightOf } from '../sight.ts'
import { leaveTrace } from '../trace.ts'
import { openSecret } from '../view.ts'
import { authorizeJoin } from './policy.ts'
import { apartFrom, declareApart } from './queries.ts'
import { SameRecord } from './refusals.ts'
import type { Likely } from './schema.ts'

/** What speaks for two records being one person, in words; what speaks against it ends the question. */
export function likenessOf(platform: Platform, one: PersonRow, other: PersonRow): { reasons: string[]; isStrong: boolean } {
  const [a, b] = [openSecret(platform, one, 'idNumber'), openSecret(platform, other, 'idNumber')]
  const isSameNumber = a !== null && a === b
  if (!isSameNumber && one.idNumberToken !== null && other.idNumberToken !== null) return { reasons: [], isStrong: false }
  const isSameName = one.nameKey !== null && one.nameKey === (other.nameKey ?? keyOfName(other.name))
  const isSameSound = !isSameName && one.namePinyin !== '' && one.namePinyin === other.namePinyin
  const isSamePhone = one.phoneToken !== null && one.phoneToken === other.phoneToken
  const isSameBirthday = one.birthOn !== null && one.birthOn === other.birthOn
  const isOtherBirthday = one.birthOn !== null && other.birthOn !== null && !isSameBirthday
  const isSamePlace = one.regionCode !== null && one.regionCode === other.regionCode
  if (isOtherBirthday && !isSameNumber) return { reasons: [], isStrong: false }
  const reasons = [
    isSameNumber && '证件号码',
    isSameName && '姓名',
    isSameSound && '姓名读音',
    isSamePhone && '电话',
    isSameBirthday && '出生日期',
    isSamePlace && '住地',
  ].filter((reason) => reason !== false)
  const isNamed = isSameName || isSameSound
  const isLike = isSameNumber || (isNamed && (isSamePhone || isSameBirthday || isSamePlace))
  return { reasons: isLike ? reasons : [], isStrong: isSameNumber || (isSameName && (isSamePhone || isSameBirthday)) }
}

/** Other records that may be the same person, the likeliest first; those of whom it was said that they are not are left out. */
export async function listLikely(tx: Tx, platform: Platform, actor: Actor, id: string): Promise<{ items: Likely[] }> {
  const person = await personInSight(tx, sightOf(actor), id)
  if (!person) throw new NotFound()
  authorizeJoin(actor)
  const by = {
    numberTokens: [],
    phoneTokens: person.phoneToken === null ? [] : [person.phoneToken],
    namePinyin: person.namePinyin,
    nameKey: person.nameKey ?? keyOfName(person.name),
  }
  const [alike, apart] = await Promise.all([personsAlike(tx, person.shard, by), apartFrom(tx, person)])
  const items = alike
    .filter((other) => other.id !== person.id && !apart.has(other.id))
    .map((other) => ({ other, ...likenessOf(platform, person, other) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => Number(b.isStrong) - Number(a.isStrong) || b.reasons.length - a.reasons.length)
    .slice(0, 5)
    .map(({ other, reasons, isStrong }) => ({
      id: other.id,
      name: other.name,
      reasons,
      isStrong,
      createdAt: other.createdAt.toISOString(),
    }))
  return { items }
}

/** 不是同一个人，别再问. */
export async function keepApart(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  of: { id: string; otherId: string },
): Promise<{ id: string; otherId: string }> {
  authorizeJoin(actor)
  if (of.id === of.otherId) throw new SameRecord()
  const [person, other] = await Promise.all([personInSight(tx, sightOf(actor), of.id), personInSight(tx, sightOf(actor), of.otherId)])
  if (!person || !other || person.shard !== other.shard) throw new NotFound()
  await Promise.all([
    declareApart(tx, { shard: person.shard, ids: [person.id, other.id], at: platform.clock.now(), by: actor }),
    leaveTrace(tx, actor, { shard: person.shard, action: 'person.apart', objectId: person.id, details: { other: other.id } }),
  ])
  return of
}
