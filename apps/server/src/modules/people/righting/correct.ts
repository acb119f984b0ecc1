import { keyOfName } from '@fayuan/law/likeness'
import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { refuseUnknownRegions } from '../../../platform/regions/index.ts'
import { maskName } from '../masking.ts'
import { changeNumber, changePerson, lockPersonByNumber, lockPersonInSight, type PersonRow, putSounds } from '../queries.ts'
import { soundsBeside } from '../particulars.ts'
import { sightOf } from '../sight.ts'
import { leaveTrace } from '../trace.ts'
import { changed } from './changed.ts'
import { differing, particularsOf } from './fields.ts'
import type { Followers } from './followers.ts'
import { keepChange } from './keep-change.ts'
import { refuseStale } from './overtaken.ts'
import { authorizeCorrection, isIdentity } from './policy.ts'
import { isDecided } from './queries.ts'
import { CardUnseen, NothingRighted, NumberTaken, WordsOwed } from './refusals.ts'
import { release } from './release-number.ts'
import type { PersonCorrection, Righted } from './schema.ts'

type Asked = { id: string; version: number; input: PersonCorrection; today: Day }

/** 更正登记: what was taken down wrong is put right, with its reason; papers already issued stay, later ones follow. */
export async function correctPerson(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  followers: Followers,
  { id, version, input, today }: Asked,
): Promise<Righted> {
  const person = await lockPersonInSight(tx, sightOf(actor), id)
  if (!person) throw new NotFound()
  const { changes } = input
  const { columns, number } = changed(platform, person, changes, today)
  const [old, now] = [particularsOf(platform, person), particularsOf(platform, { ...person, ...columns })]
  const fields = differing(old, now)
  authorizeCorrection(actor, fields, isIdentity(fields) && (await isDecided(tx, person)))
  if (person.version !== version) await refuseStale(tx, platform, person, { version, typed: changes })
  if (fields.length === 0) throw new NothingRighted()
  if (isIdentity(fields) && [...input.words].length < 2) throw new WordsOwed()
  await refuseUnknownRegions(tx, [{ code: changes.regionCode || undefined, path: 'body.changes.regionCode' }], {
    today,
    given: [person.shard, person.regionCode],
  })
  if (number) await takeOver(tx, platform, actor, followers, { person: { ...person, ...columns }, number, input, today })
  const after = await (number ? changeNumber : changePerson)(tx, person, columns)
  const { reason, words, cardSeen } = input
  const labels = await keepChange(tx, platform, actor, { kind: 'CORRECTED', reason, words, isCardSeen: cardSeen, before: person, after })
  await Promise.all([
    fields.includes('name') ? putSounds(tx, after, soundsBeside(after)) : null,
    leaveTrace(tx, actor, { shard: after.shard, action: 'person.corrected', objectId: after.id, details: { fields, reason, cardSeen } }),
  ])
  await followers.follow(tx, platform, actor, { was: person, person: after, verb: 'correctPerson', labels, today })
  return { id: after.id, version: after.version, changed: labels }
}

type Taking = { person: PersonRow; number: string; input: PersonCorrection; today: Day }

/** A number belongs to one person: whoever holds it gives it up on the card seen, or nothing is changed. */
async function takeOver(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  followers: Followers,
  { person, number, input, today }: Taking,
): Promise<void> {
  const holder = await lockPersonByNumber(tx, person.shard, platform.keys.tokensOfAllKeys('id-number', number))
  if (!holder || holder.id === person.id) return
  const isSameName = keyOfName(holder.name) === keyOfName(person.name)
  if (!input.takesNumber || isSameName) throw new NumberTaken({ masked: maskName(holder.name), personId: holder.id, isSameName })
  if (!input.cardSeen) throw new CardUnseen()
  await release(tx, platform, actor, followers, { holder, said: input, today, otherId: person.id })
}
