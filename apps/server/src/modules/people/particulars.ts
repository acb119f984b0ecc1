import type { Day } from '@fayuan/law'
import { birthdayFault } from '@fayuan/law/contradictions'
import { readNationality } from '@fayuan/law/nationality'
import { checkName, looksEmpty, type Phone, readPhone } from '@fayuan/law/reading'
import type { Platform } from '../../platform/context.ts'
import { normalisePhone } from '../../platform/keys/index.ts'
import type { KnownNumber } from './id-number.ts'
import { otherSoundsOf } from './names.ts'
import type { PersonRow } from './queries.ts'
import { FieldWrong } from './refusals.ts'
import type { PersonInput } from './schema.ts'

/** A telephone as people write it, or why it is none. */
export function phoneOf(typed: string, path: string): Phone | null {
  if (looksEmpty(typed)) return null
  const read = readPhone(typed)
  if (!read.ok) throw new FieldWrong(`${path}.phone`, read.reason)
  return read.value
}

/** 国籍 as it is kept; nothing where nobody was asked. */
export function nationalityOf(typed: string | undefined, path: string): string | null {
  if (typed === undefined || looksEmpty(typed)) return null
  const read = readNationality(typed)
  if (!read.ok) throw new FieldWrong(`${path}.nationality`, read.reason)
  return read.value
}

export function refuseImpossibleBirthday(path: string, birthday: { fromNumber?: Day | null; said?: Day }, on: Day): void {
  const { fromNumber, said } = birthday
  const inNumber = fromNumber ? birthdayFault(fromNumber, on) : null
  if (inNumber) throw new FieldWrong(`${path}.idNumber`, `证件号码有误：${inNumber}`)
  const fault = said ? birthdayFault(said, on) : null
  if (fault) throw new FieldWrong(`${path}.birthOn`, fault)
}

// A unit's name carries digits and brackets; the rules of a person's name do not fit it.
export function nameOf(input: Pick<PersonInput, 'kind' | 'name'>, path: string): string {
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

/** Every other way the name may be read aloud is kept beside it; a unit is looked for by its usual reading. */
export const soundsBeside = ({ kind, name }: Pick<PersonRow, 'kind' | 'name'>): string[] =>
  kind === 'ORGANISATION' ? [] : otherSoundsOf(name)

/** Encrypted and token columns of a number and a phone. */
export function secretsOf(
  platform: Platform,
  at: { shard: string; id: string },
  { number, phone }: { number: KnownNumber | null; phone: Phone | null },
) {
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
