import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { readIdNumber } from '../id-number.ts'
import { soundsBeside } from '../particulars.ts'
import { changeNumber, changePerson, lockPersonInSight, type PersonRow, putSounds } from '../queries.ts'
import { sightOf } from '../sight.ts'
import { leaveTrace } from '../trace.ts'
import { columnsFrom } from './columns.ts'
import { differing, type Particulars, particularsOf, type PersonField, personFields } from './fields.ts'
import type { Followers } from './followers.ts'
import { keepChange } from './keep-change.ts'
import { refuseStale } from './overtaken.ts'
import { authorizeJoin } from './policy.ts'
import { partsOf, redirect } from './queries.ts'
import { KindsDiffer, SameRecord, TwoNumbers } from './refusals.ts'
import type { PersonMerge, Righted } from './schema.ts'

type Asked = { id: string; version: number; input: PersonMerge; today: Day }

/** 两份登记合成一份: the chosen value of each particular stands, files and parts come with the person, and whoever asks for the other record finds this one. */
export async function mergePersons(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  followers: Followers,
  { id, version, input, today }: Asked,
): Promise<Righted> {
  authorizeJoin(actor)
  if (id === input.otherId) throw new SameRecord()
  const [kept, other] = await lockTwo(tx, actor, id, input.otherId)
  if (kept.version !== version) await refuseStale(tx, platform, kept, { version, typed: {} })
  if (other.version !== input.otherVersion) await refuseStale(tx, platform, other, { version: input.otherVersion, typed: {} })
  const [one, two] = [particularsOf(platform, kept), particularsOf(platform, other)]
  refuseTwo(one, two)
  await followers.refuseSamePerson(tx, kept, other)

  const chosen = chosenOf(one, two, input.choose)
  const fields = differing(one, chosen)
  const [moved, stayed, redirected] = await Promise.all([
    partsOf(tx, other),
    partsOf(tx, kept),
    redirect(tx, { shard: kept.shard, from: other.id, to: kept.id }),
  ])
  await changePerson(tx, other, { mergedInto: kept.id })
  const columns = columnsFrom(platform, kept, only(chosen, fields))
  const after = await changeNumber(tx, kept, columns)
  const { reason, words } = input
  const labels = await keepChange(tx, platform, actor, {
    kind: 'MERGED',
    reason,
    words,
    before: kept,
    after,
    otherId: other.id,
    carried: { moved, stayed, redirected },
  })
  if (fields.includes('name')) await putSounds(tx, after, soundsBeside(after))
  if (labels.length > 0) await followers.follow(tx, platform, actor, { was: kept, person: after, verb: 'mergePersons', labels, today })
  await followers.move(tx, platform, actor, { from: other, to: after, parts: moved, verb: 'mergePersons', today })
  const details = { reason, kept: kept.id, other: other.id, cases: moved.length }
  for (const objectId of [kept.id, other.id]) await leaveTrace(tx, actor, { shard: kept.shard, action: 'person.merged', objectId, details })
  return { id: after.id, version: after.version, changed: labels }
}

/** Always the smaller id first, so that two desks merging the same two never wait for each other. */
async function lockTwo(tx: Tx, actor: Actor, one: string, other: string): Promise<[PersonRow, PersonRow]> {
  const rows: PersonRow[] = []
  for (const id of [one, other].sort()) {
    const row = await lockPersonInSight(tx, sightOf(actor), id)
    if (row) rows.push(row)
  }
  const [kept, gone] = [rows.find(({ id }) => id === one), rows.find(({ id }) => id === other)]
  if (!kept || !gone || kept.shard !== gone.shard) throw new NotFound()
  return [kept, gone]
}

function refuseTwo(one: Particulars, two: Particulars): void {
  if ((one.kind === 'ORGANISATION') !== (two.kind === 'ORGANISATION')) throw new KindsDiffer()
  const bothKept = one.numberState === 'KEPT' && two.numberState === 'KEPT'
  if (bothKept && one.idNumber !== '' && two.idNumber !== '' && one.idNumber !== two.idNumber) throw new TwoNumbers()
}

export const only = (all: Particulars, fields: readonly PersonField[]): Partial<Particulars> =>
  Object.fromEntries(fields.map((field) => [field, all[field]]))

const careful = ['NORMAL', 'SMS_ONLY', 'NO_CALL', 'NO_CONTACT']
const unknown: Partial<Record<PersonField, string>> = { sex: 'UNKNOWN', safeContact: 'NOT_ASKED' }
const blank = (field: PersonField, value: string) => value === '' || value === unknown[field]

/** What was chosen; where nothing was, what one of them knows, and of two ways to reach somebody the more careful one. */
export function chosenOf(kept: Particulars, other: Particulars, choose: PersonMerge['choose']): Particulars {
  const byOther = (field: PersonField): boolean => {
    if (blank(field, kept[field]) || blank(field, other[field])) return blank(field, kept[field])
    const said = field in choose ? choose[field as keyof typeof choose] : undefined
    if (said) return said === 'OTHER'
    return field === 'safeContact' && careful.indexOf(other.safeContact) > careful.indexOf(kept.safeContact)
  }
  const merged = Object.fromEntries(personFields.map((field) => [field, byOther(field) ? other[field] : kept[field]])) as Particulars
  const numbered = numberOf(kept) ? kept : numberOf(other) ? other : byOther('idNumber') ? other : kept
  const categories = [...new Set([...kept.categories.split(' '), ...other.categories.split(' ')])].filter(Boolean).join(' ')
  const note = merged.safeContact === other.safeContact && merged.safeContact !== kept.safeContact && !choose.safeContactNote
  return {
    ...merged,
    idType: numbered.idType,
    idNumber: numbered.idNumber,
    numberState: numbered.numberState,
    birthOn: birthdayOf(numbered) ?? merged.birthOn,
    categories,
    safeContactNote: note && other.safeContactNote !== '' ? other.safeContactNote : merged.safeContactNote,
  }
}

const numberOf = ({ numberState, idNumber }: Particulars): boolean => numberState === 'KEPT' && idNumber !== ''
const birthdayOf = (of: Particulars): string | null =>
  numberOf(of) ? (readIdNumber({ idType: of.idType as 'RESIDENT_ID', idNumber: of.idNumber }, 'body')?.birthOn ?? null) : null
