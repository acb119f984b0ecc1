import type { Day } from '@fayuan/law'
import { type IdKind, looksEmpty } from '@fayuan/law/reading'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { normaliseIdNumber } from '../../../platform/keys/index.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { documentTokens } from '../document-number.ts'
import { readIdNumber } from '../id-number.ts'
import { changePerson, lockPersonInSight, type PersonRow } from '../queries.ts'
import { sightOf } from '../sight.ts'
import { leaveTrace } from '../trace.ts'
import { openSecret } from '../view.ts'
import type { Followers } from './followers.ts'
import { keepChange } from './keep-change.ts'
import { authorizeJoin } from './policy.ts'
import { CardUnseen, NumberNotHeld, WordsOwed } from './refusals.ts'
import type { NumberRelease, Righted } from './schema.ts'

type Released = {
  holder: PersonRow
  said: { reason: string; words: string; cardSeen: boolean }
  today: Day
  otherId?: string
}

/** The record gives the number up and owes another; a birthday that only came from the number goes with it. */
export async function release(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  followers: Followers,
  { holder, said, today, otherId }: Released,
): Promise<Righted> {
  const number = readIdNumber({ idType: holder.idType as IdKind, idNumber: openSecret(platform, holder, 'idNumber') ?? '' }, 'body')
  const after = await changePerson(tx, holder, {
    idNumber: null,
    idNumberToken: null,
    numberState: 'OWED',
    ...(number?.birthOn && number.birthOn === holder.birthOn ? { birthOn: null } : {}),
  })
  const { reason, words, cardSeen } = said
  const [labels] = await Promise.all([
    keepChange(tx, platform, actor, { kind: 'NUMBER_RELEASED', reason, words, isCardSeen: cardSeen, before: holder, after, otherId }),
    leaveTrace(tx, actor, { shard: after.shard, action: 'person.number-released', objectId: after.id, details: { reason, cardSeen } }),
  ])
  await followers.follow(tx, platform, actor, { was: holder, person: after, verb: 'releaseNumber', labels, today })
  return { id: after.id, version: after.version, changed: labels }
}

/**
 * 登记错了，这个号码是面前这一位的: the owner stands at the desk with the card, and the record that carries the number is another person's. Whoever
 * releases must say the very number, so that nobody can take one away from a record unseen.
 */
export async function releaseNumber(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  followers: Followers,
  { id, input, today }: { id: string; input: NumberRelease; today: Day },
): Promise<Righted> {
  const holder = await lockPersonInSight(tx, sightOf(actor), id)
  if (!holder) throw new NotFound()
  authorizeJoin(actor)
  if (!input.cardSeen) throw new CardUnseen()
  if ([...input.words].length < 2) throw new WordsOwed()
  const tokens = looksEmpty(input.idNumber) ? [] : documentTokens(platform.keys, normaliseIdNumber(input.idNumber))
  if (holder.idNumberToken === null || !tokens.includes(holder.idNumberToken)) throw new NumberNotHeld()
  return release(tx, platform, actor, followers, { holder, said: input, today })
}
