import { keyOfName } from '@fayuan/law/likeness'
import { type Day, dayOf } from '@fayuan/law'
import { type Phone } from '@fayuan/law/reading'
import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { normalisePhone } from '../../platform/keys/index.ts'
import { NotFound } from '../../platform/refusal.ts'
import { refuseUnknownRegions } from '../../platform/regions/index.ts'
import { openPhone } from './view.ts'
import { type KnownNumber, readIdNumber } from './id-number.ts'
import { maskName } from './masking.ts'
import { soundsOf } from './names.ts'
import { nameOf, nationalityOf, phoneOf, refuseImpossibleBirthday, secretsOf, soundsBeside } from './particulars.ts'
import {
  lockPerson,
  lockPersonByNumber,
  lockPersonsByNameAndPhone,
  changePerson,
  insertPerson,
  putSounds,
  type PersonRow,
} from './queries.ts'
import { FieldWrong, OtherName, OtherNumber } from './refusals.ts'
import type { Followers } from './righting/followers.ts'
import { keepChange } from './righting/keep-change.ts'
import type { PersonInput } from './schema.ts'

/** `isClaimed`: the number stands under another name, and whoever typed it was not seen with a card. */
type Known = {
  name: string | null
  number: KnownNumber | null
  phone: Phone | null
  nationality: string | null
  input: PersonInput
  isClaimed: boolean
}
type Meeting = { at?: Date; path?: string; followers?: Followers }

/** The person meant: by record, by ID number within the county, by name and phone, or new. What is newly known is kept. */
export async function identify(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  input: PersonInput,
  { at = platform.clock.now(), path = 'body.person', followers }: Meeting = {},
): Promise<PersonRow> {
  const typed = read(input, path, dayOf(at))
  const { person: found, isClaimed } = await find(tx, platform, actor, typed, path)
  const known = { ...typed, isClaimed }
  await refuseUnknownRegions(tx, [{ code: input.regionCode, path: `${path}.regionCode` }], {
    today: dayOf(at),
    given: [actor.shard, found?.regionCode],
  })
  const meeting = { path, today: dayOf(at), followers }
  if (found) return learn(tx, platform, actor, found, trusted(actor, found, known), meeting)
  const row = newPerson(platform, actor.shard, known, at)
  const [inserted] = await Promise.all([insertPerson(tx, row), putSounds(tx, row, soundsBeside(row))])
  if (inserted) return inserted
  // Somebody registered the same number a moment ago.
  const { person: winner } = await find(tx, platform, actor, known, path)
  if (!winner) throw new NotFound()
  return learn(tx, platform, actor, winner, trusted(actor, winner, known), meeting)
}

function read(input: PersonInput, path: string, on: Day): Known {
  const name = input.name === undefined ? null : nameOf(input, path)
  const number = readIdNumber(input, path)
  if (number?.birthOn && input.birthOn && input.birthOn !== number.birthOn)
    throw new FieldWrong(`${path}.birthOn`, `出生日期与证件号码（${number.birthOn}）不一致，请核对。`)
  refuseImpossibleBirthday(path, { fromNumber: number?.birthOn, said: input.birthOn as Day | undefined }, on)
  return {
    name,
    number,
    phone: phoneOf(input.phone ?? '', path),
    nationality: nationalityOf(input.nationality, path),
    input,
    isClaimed: false,
  }
}

type Found = { person: PersonRow | undefined; isClaimed: boolean }

async function find(tx: Tx, platform: Platform, actor: Actor, { name, number, phone, input }: Known, path: string): Promise<Found> {
  const { shard } = actor
  if (input.id) {
    const person = await lockPerson(tx, shard, input.id)
    if (!person) throw new NotFound()
    return { person, isClaimed: false }
  }
  let isClaimed = false
  if (number) {
    const person = await lockPersonByNumber(tx, shard, platform.keys.tokensOfAllKeys('id-number', number.number))
    if (person && name !== null && keyOfName(person.name) !== keyOfName(name)) {
      // Online nobody can look at a card: neither is the owner shut out by who came first, nor does who comes second take anything.
      if (!hasRole(actor, 'CITIZEN')) throw new OtherName(`${path}.idNumber`, maskName(person.name), person.id)
      isClaimed = true
    } else if (person) return { person, isClaimed }
  }
  if (name === null || phone === null) return { person: undefined, isClaimed }
  const namesakes = await lockPersonsByNameAndPhone(
    tx,
    shard,
    { name, key: keyOfName(name) },
    platform.keys.tokensOfAllKeys('phone', normalisePhone(phone.number)),
  )
  // Father and son may share a phone and even a name; two different ID numbers are never one person.
  return { person: namesakes.find((person) => number === null || person.idNumberToken === null), isClaimed }
}

function newPerson(platform: Platform, shard: string, known: Known, at: Date) {
  const { name, number, input } = known
  const id = newId(at.getTime())
  return {
    shard,
    id,
    // Whoever has another nationality, or none, is no citizen.
    kind: input.kind ?? (known.nationality === null ? 'CITIZEN' : 'FOREIGN_OR_STATELESS'),
    name: name ?? '',
    nameKey: keyOfName(name ?? ''),
    ...soundsOf(name ?? ''),
    sex: input.sex ?? number?.sex ?? 'UNKNOWN',
    birthOn: number?.birthOn ?? ((input.birthOn ?? null) as Day | null),
    nation: input.nation?.trim() ?? '',
    nationality: known.nationality,
    idType: input.idType ?? (number ? 'RESIDENT_ID' : 'NONE'),
    ...numberAsTyped(secretsOf(platform, { shard, id }, known), known),
    address: input.address?.trim() ?? '',
    regionCode: input.regionCode ?? null,
    categories: input.categories ?? [],
    safeContact: input.safeContact ?? 'NOT_ASKED',
    safeContactNote: input.safeContactNote?.trim() ?? '',
    createdAt: at,
  }
}

/** A number that is on record under another name is kept as it was typed, and finds nobody until the desk has seen the card. */
const numberAsTyped = <S extends object>(secrets: S, { isClaimed }: Pick<Known, 'isClaimed'>) =>
  isClaimed ? { ...secrets, idNumberToken: null, numberState: 'CLAIMED' } : secrets

/** Keeps what is new and nothing else; an empty field never erases what is known. */
// Whoever fills in the public form only knows a name and a number; that must not redirect somebody's letters and calls.
function trusted(actor: Actor, person: PersonRow, known: Known): Known {
  if (!hasRole(actor, 'CITIZEN')) return known
  const { input } = known
  return {
    ...known,
    name: null,
    phone: person.phoneToken === null ? known.phone : null,
    nationality: person.nationality === null ? known.nationality : null,
    input: {
      id: input.id,
      idType: input.idType,
      address: person.address === '' ? input.address : undefined,
      regionCode: person.regionCode === null ? input.regionCode : undefined,
      safeContact: ['NOT_ASKED', 'NORMAL'].includes(person.safeContact) ? input.safeContact : undefined,
      safeContactNote: person.safeContactNote === '' ? input.safeContactNote : undefined,
    },
  }
}

async function learn(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  person: PersonRow,
  known: Known,
  { path, today, followers }: { path: string; today: Day; followers: Followers | undefined },
): Promise<PersonRow> {
  const { name, number, phone, input, isClaimed } = known
  const tokens = number ? platform.keys.tokensOfAllKeys('id-number', number.number) : []
  if (number && person.idNumberToken !== null && !tokens.includes(person.idNumberToken)) throw new OtherNumber(`${path}.idNumber`)
  const isNewNumber = number !== null && person.idNumberToken === null && !(isClaimed && person.idNumber !== null)
  const isNewPhone = phone !== null && !isPhoneOf(platform, person, phone)
  const learned = {
    // Another spelling of the same name is no other name.
    ...(name !== null && keyOfName(name) !== keyOfName(person.name) ? { name, nameKey: keyOfName(name), ...soundsOf(name) } : {}),
    ...numberAsTyped(secretsOf(platform, person, { number: isNewNumber ? number : null, phone: isNewPhone ? phone : null }), {
      isClaimed: isClaimed && isNewNumber,
    }),
    ...(isNewNumber ? { idType: input.idType ?? 'RESIDENT_ID', ...(isClaimed ? {} : { numberState: 'KEPT' }) } : {}),
    ...difference(
      'sex',
      person.sex,
      input.sex === 'UNKNOWN' ? undefined : (input.sex ?? (person.sex === 'UNKNOWN' ? (number?.sex ?? undefined) : undefined)),
    ),
    ...difference('birthOn', person.birthOn, ((isClaimed ? null : number?.birthOn) ?? input.birthOn) as Day | undefined),
    ...difference('nation', person.nation, input.nation?.trim() || undefined),
    ...difference('nationality', person.nationality, known.nationality ?? undefined),
    ...difference('address', person.address, input.address?.trim() || undefined),
    ...difference('regionCode', person.regionCode, input.regionCode),
    ...difference('safeContact', person.safeContact, input.safeContact === 'NOT_ASKED' ? undefined : input.safeContact),
    ...difference('safeContactNote', person.safeContactNote, input.safeContactNote?.trim() || undefined),
    ...(input.categories?.some((code) => !person.categories.includes(code))
      ? { categories: [...new Set([...person.categories, ...input.categories])] }
      : {}),
  }
  if (Object.keys(learned).length === 0) return person
  const changed = await changePerson(tx, person, learned)
  const labels = await keepChange(tx, platform, actor, { kind: 'LEARNED', reason: 'INTAKE', before: person, after: changed })
  if ('name' in learned) {
    await putSounds(tx, changed, soundsBeside(changed))
    await followers?.follow(tx, platform, actor, { was: person, person: changed, verb: 'correctPerson', labels, today })
  }
  return changed
}

// The same number with another extension is another place to call; without one it says nothing against the extension on record.
function isPhoneOf(platform: Platform, person: PersonRow, { number, extension }: Phone): boolean {
  if (!platform.keys.tokensOfAllKeys('phone', normalisePhone(number)).includes(person.phoneToken ?? '')) return false
  return extension === null || openPhone(platform, person)?.extension === extension
}

const difference = <K extends string, V>(column: K, before: V, after: V | undefined): Partial<Record<K, V>> =>
  after === undefined || after === before ? {} : ({ [column]: after } as Partial<Record<K, V>>)
