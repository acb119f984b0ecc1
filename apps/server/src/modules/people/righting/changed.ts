import { keyOfName } from '@fayuan/law/likeness'
import type { Day } from '@fayuan/law'
import type { IdKind } from '@fayuan/law/reading'
import { looksEmpty } from '@fayuan/law/reading'
import type { Platform } from '../../../platform/context.ts'
import { type KnownNumber, readIdNumber } from '../id-number.ts'
import { soundsOf } from '../names.ts'
import { nameOf, nationalityOf, phoneOf, refuseImpossibleBirthday, secretsOf } from '../particulars.ts'
import type { PersonRow } from '../queries.ts'
import { FieldWrong } from '../refusals.ts'
import { openSecret } from '../view.ts'
import type { Columns } from './columns.ts'
import type { PersonChanges } from './schema.ts'

const path = 'body.changes'

/** What is typed, read as at intake and refused by field; `number` where a number is to stand that did not. */
export function changed(
  platform: Platform,
  person: PersonRow,
  changes: PersonChanges,
  on: Day,
): { columns: Columns; number: string | null } {
  const { name, kind, phone } = changes
  const read = numberIn(platform, person, changes)
  const birthOn = birthdayIn(platform, person, changes, { read, on })
  const sex = changes.sex ?? (read === undefined ? undefined : (read?.sex ?? undefined))
  const columns: Columns = {
    ...(kind === undefined ? {} : { kind }),
    ...(name === undefined && kind === undefined
      ? {}
      : named(nameOf({ kind: kind ?? asKind(person.kind), name: name ?? person.name }, path))),
    ...(read === undefined ? {} : numbered(platform, person, changes, read)),
    ...(birthOn === undefined ? {} : { birthOn }),
    ...(sex === undefined ? {} : { sex }),
    ...(phone === undefined ? {} : reached(platform, person, phone)),
    ...said('nation', changes.nation),
    ...(changes.nationality === undefined ? {} : { nationality: nationalityOf(changes.nationality, path) }),
    ...said('address', changes.address),
    ...(changes.regionCode === undefined ? {} : { regionCode: changes.regionCode || null }),
    ...(changes.categories === undefined ? {} : { categories: changes.categories }),
    ...(changes.safeContact === undefined ? {} : { safeContact: changes.safeContact }),
    ...said('safeContactNote', changes.safeContactNote),
  }
  const isNew = read && read.number !== (person.idNumberToken === null ? null : openSecret(platform, person, 'idNumber'))
  return { columns, number: isNew ? read.number : null }
}

const asKind = (kind: string) => (kind === 'ORGANISATION' || kind === 'FOREIGN_OR_STATELESS' ? kind : 'CITIZEN')
const named = (name: string): Columns => ({ name, nameKey: keyOfName(name), ...soundsOf(name) })
const said = <K extends 'nation' | 'address' | 'safeContactNote'>(column: K, text: string | undefined): Columns =>
  text === undefined ? {} : { [column]: text.trim() }

/** The number that is to stand: undefined where it is not spoken of, null where none is to. */
function numberIn(platform: Platform, person: PersonRow, { idType, idNumber }: PersonChanges): KnownNumber | null | undefined {
  if (idType === undefined && idNumber === undefined) return undefined
  const type = idType ?? (person.idType as IdKind)
  if (type === 'NONE' && idNumber === undefined) return null
  // Another kind of document under the same number must hold for it, too.
  return readIdNumber({ idType: type, idNumber: idNumber ?? openSecret(platform, person, 'idNumber') ?? '' }, path)
}

function numbered(platform: Platform, person: PersonRow, { idType }: PersonChanges, read: KnownNumber | null): Columns {
  const type = idType ?? person.idType
  if (read === null) return { idType: type, idNumber: null, idNumberToken: null, numberState: type === 'NONE' ? 'KEPT' : 'OWED' }
  return { idType: type, numberState: 'KEPT', ...secretsOf(platform, person, { number: read, phone: null }) }
}

/** The birthday follows the number; one that contradicts it is refused. */
function birthdayIn(
  platform: Platform,
  person: PersonRow,
  changes: PersonChanges,
  { read, on }: { read: KnownNumber | null | undefined; on: Day },
): Day | null | undefined {
  const typed = changes.birthOn === '' ? null : (changes.birthOn as Day | undefined)
  const stands = read === undefined ? numberNow(platform, person) : read
  const inNumber = stands?.birthOn ?? null
  refuseImpossibleBirthday(path, { fromNumber: read?.birthOn, said: typed ?? undefined }, on)
  if (inNumber !== null && typed !== undefined && typed !== inNumber)
    throw new FieldWrong(`${path}.birthOn`, `出生日期与证件号码（${inNumber}）不一致。号码录错的，改号码，出生日期跟着改。`)
  return typed !== undefined ? typed : read === undefined ? undefined : (inNumber ?? undefined)
}

const numberNow = (platform: Platform, person: PersonRow): KnownNumber | null =>
  person.numberState === 'KEPT' && person.idNumber !== null
    ? readIdNumber({ idType: person.idType as IdKind, idNumber: openSecret(platform, person, 'idNumber') ?? '' }, path)
    : null

function reached(platform: Platform, person: PersonRow, typed: string): Columns {
  if (looksEmpty(typed)) return { phone: null, phoneExtension: null, phoneToken: null, phoneTailToken: null }
  return secretsOf(platform, person, { number: null, phone: phoneOf(typed, path) })
}
