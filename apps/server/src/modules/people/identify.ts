import { type Day, dayOf } from '@fayuan/law'
import { birthdayFault } from '@fayuan/law/contradictions'
import { checkName, comparable, looksEmpty, type Phone, readPhone } from '@fayuan/law/reading'
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
import { otherSoundsOf, soundsOf } from './names.ts'
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
import type { PersonInput } from './schema.ts'

type Known = { name: string | null; number: KnownNumber | null; phone: Phone | null; input: PersonInput }

/** The person meant: by record, by ID number within the county, by name and phone, or new. What is newly known is kept. */
export async function identify(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  input: PersonInput,
  { at = platform.clock.now(), path = 'body.person' }: { at?: Date; path?: string } = {},
): Promise<PersonRow> {
  const known = read(input, path, dayOf(at))
  const found = await find(tx, platform, actor.shard, known, path)
  await refuseUnknownRegions(tx, [{ code: input.regionCode, path: `${path}.regionCode` }], {
    today: dayOf(at),
    given: [actor.shard, found?.regionCode],
  })
  if (found) return learn(tx, platform, found, trusted(actor, found, known), path)
  const row = newPerson(platform, actor.shard, known, at)
  const [inserted] = await Promise.all([insertPerson(tx, row), putSounds(tx, row, soundsBeside(row))])
  if (inserted) return inserted
  // Somebody registered the same number a moment ago.
  const winner = await find(tx, platform, actor.shard, known, path)
  if (!winner) throw new NotFound()
  return learn(tx, platform, winner, trusted(actor, winner, known), path)
}

function read(input: PersonInput, path: string, on: Day): Known {
  const name = input.name === undefined ? null : nameOf(input, path)
  const number = readIdNumber(input, path)
  if (number?.birthOn && input.birthOn && input.birthOn !== number.birthOn)
    throw new FieldWrong(`${path}.birthOn`, `出生日期与身份证号码（${number.birthOn}）不一致，请核对。`)
  refuseImpossibleBirthday(path, { fromNumber: number?.birthOn, said: input.birthOn as Day | undefined }, on)
  return { name, number, phone: phoneOf(input.phone ?? '', path), input }
}

function phoneOf(typed: string, path: string): Phone | null {
  if (looksEmpty(typed)) return null
  const read = readPhone(typed)
  if (!read.ok) throw new FieldWrong(`${path}.phone`, read.reason)
  return read.value
}

function refuseImpossibleBirthday(path: string, birthday: { fromNumber?: Day | null; said?: Day }, on: Day): void {
  const { fromNumber, said } = birthday
  const inNumber = fromNumber ? birthdayFault(fromNumber, on) : null
  if (inNumber) throw new FieldWrong(`${path}.idNumber`, `证件号码有误：${inNumber}`)
  const fault = said ? birthdayFault(said, on) : null
  if (fault) throw new FieldWrong(`${path}.birthOn`, fault)
}

// A unit's name carries digits and brackets; the rules of a person's name do not fit it.
function nameOf(input: PersonInput, path: string): string {
  if (input.kind === 'ORGANISATION') {
    const name = (input.name ?? '').normalize('NFC').trim()
    if (name === '' || [...name].length > 100 || /[\p{Cc}\p{Bidi_Control}]/u.test(name))
      throw new FieldWrong(`${path}.name`, '请填写单位名称，不超过 100 字。')
    return name
  }
  const check = checkName(input.name ?? '')
  if (!check.ok) throw new FieldWrong(`${path}.name`, check.reason)
  return check.name
}

async function find(
  tx: Tx,
  platform: Platform,
  shard: string,
  { name, number, phone, input }: Known,
  path: string,
): Promise<PersonRow | undefined> {
  if (input.id) {
    const person = await lockPerson(tx, shard, input.id)
    if (!person) throw new NotFound()
    return person
  }
  if (number) {
    const person = await lockPersonByNumber(tx, shard, platform.keys.tokensOfAllKeys('id-number', number.number))
    if (person && name !== null && comparable(person.name) !== comparable(name))
      throw new OtherName(`${path}.idNumber`, maskName(person.name), person.id)
    if (person) return person
  }
  if (name === null || phone === null) return undefined
  const namesakes = await lockPersonsByNameAndPhone(
    tx,
    shard,
    { name, key: comparable(name) },
    platform.keys.tokensOfAllKeys('phone', normalisePhone(phone.number)),
  )
  // Father and son may share a phone and even a name; two different ID numbers are never one person.
  return namesakes.find((person) => number === null || person.idNumberToken === null)
}

/** Every other way the name may be read aloud is kept beside it; a unit is looked for by its usual reading. */
const soundsBeside = ({ kind, name }: Pick<PersonRow, 'kind' | 'name'>): string[] => (kind === 'ORGANISATION' ? [] : otherSoundsOf(name))

/** Encrypted and token columns of a number and a phone. */
function secretsOf(platform: Platform, at: { shard: string; id: string }, { number, phone }: Pick<Known, 'number' | 'phone'>) {
  const seal = (column: string, text: string) => platform.keys.encrypt({ table: 'person', column, ...at }, text)
  return {
    ...(number ? { idNumber: seal('id_number', number.number), idNumberToken: platform.keys.token('id-number', number.number) } : {}),
    ...(phone === null
      ? {}
      : {
          phone: seal('phone', phone.number),
          phoneExtension: phone.extension === null ? null : seal('phone_extension', phone.extension),
          phoneToken: platform.keys.token('phone', normalisePhone(phone.number)),
          phoneTailToken: platform.keys.token('phone-tail', phone.number.slice(-4)),
        }),
  }
}

function newPerson(platform: Platform, shard: string, known: Known, at: Date) {
  const { name, number, input } = known
  const id = newId(at.getTime())
  return {
    shard,
    id,
    kind: input.kind ?? 'CITIZEN',
    name: name ?? '',
    nameKey: comparable(name ?? ''),
    ...soundsOf(name ?? ''),
    sex: input.sex ?? number?.sex ?? 'UNKNOWN',
    birthOn: number?.birthOn ?? ((input.birthOn ?? null) as Day | null),
    nation: input.nation?.trim() ?? '',
    idType: input.idType ?? (number ? 'RESIDENT_ID' : 'NONE'),
    ...secretsOf(platform, { shard, id }, known),
    address: input.address?.trim() ?? '',
    regionCode: input.regionCode ?? null,
    categories: input.categories ?? [],
    safeContact: input.safeContact ?? 'NORMAL',
    safeContactNote: input.safeContactNote?.trim() ?? '',
    createdAt: at,
  }
}

/** Keeps what is new and nothing else; an empty field never erases what is known. */
// Whoever fills in the public form only knows a name and a number; that must not redirect somebody's letters and calls.
function trusted(actor: Actor, person: PersonRow, known: Known): Known {
  if (!hasRole(actor, 'CITIZEN')) return known
  const { input } = known
  return {
    ...known,
    name: null,
    phone: person.phoneToken === null ? known.phone : null,
    input: {
      id: input.id,
      idType: input.idType,
      address: person.address === '' ? input.address : undefined,
      regionCode: person.regionCode === null ? input.regionCode : undefined,
      safeContact: person.safeContact === 'NORMAL' ? input.safeContact : undefined,
      safeContactNote: person.safeContactNote === '' ? input.safeContactNote : undefined,
    },
  }
}

async function learn(tx: Tx, platform: Platform, person: PersonRow, known: Known, path: string): Promise<PersonRow> {
  const { name, number, phone, input } = known
  const tokens = number ? platform.keys.tokensOfAllKeys('id-number', number.number) : []
  if (number && person.idNumberToken !== null && !tokens.includes(person.idNumberToken)) throw new OtherNumber(`${path}.idNumber`)
  const isNewPhone = phone !== null && !isPhoneOf(platform, person, phone)
  const learned = {
    // Another spelling of the same name is no other name.
    ...(name !== null && comparable(name) !== comparable(person.name) ? { name, nameKey: comparable(name), ...soundsOf(name) } : {}),
    ...secretsOf(platform, person, { number: person.idNumberToken === null ? number : null, phone: isNewPhone ? phone : null }),
    ...(number && person.idNumberToken === null ? { idType: input.idType ?? 'RESIDENT_ID' } : {}),
    ...difference(
      'sex',
      person.sex,
      input.sex === 'UNKNOWN' ? undefined : (input.sex ?? (person.sex === 'UNKNOWN' ? (number?.sex ?? undefined) : undefined)),
    ),
    ...difference('birthOn', person.birthOn, (number?.birthOn ?? input.birthOn) as Day | undefined),
    ...difference('nation', person.nation, input.nation?.trim() || undefined),
    ...difference('address', person.address, input.address?.trim() || undefined),
    ...difference('regionCode', person.regionCode, input.regionCode),
    ...difference('safeContact', person.safeContact, input.safeContact),
    ...difference('safeContactNote', person.safeContactNote, input.safeContactNote?.trim() || undefined),
    ...(input.categories?.some((code) => !person.categories.includes(code))
      ? { categories: [...new Set([...person.categories, ...input.categories])] }
      : {}),
  }
  if (Object.keys(learned).length === 0) return person
  const changed = await changePerson(tx, person, learned)
  if ('name' in learned) await putSounds(tx, changed, soundsBeside(changed))
  return changed
}

// The same number with another extension is another place to call; without one it says nothing against the extension on record.
function isPhoneOf(platform: Platform, person: PersonRow, { number, extension }: Phone): boolean {
  if (!platform.keys.tokensOfAllKeys('phone', normalisePhone(number)).includes(person.phoneToken ?? '')) return false
  return extension === null || openPhone(platform, person)?.extension === extension
}

const difference = <K extends string, V>(column: K, before: V, after: V | undefined): Partial<Record<K, V>> =>
  after === undefined || after === before ? {} : ({ [column]: after } as Partial<Record<K, V>>)
