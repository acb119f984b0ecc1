import type { Day } from '@fayuan/law'
import { checkIdNumber, type IdKind, looksEmpty, readIdNumber as readNumber } from '@fayuan/law/reading'
import { FieldWrong } from './refusals.ts'
import type { PersonInput } from './schema.ts'

export type KnownNumber = { number: string; birthOn: Day | null; sex: 'MALE' | 'FEMALE' | null }

/** The number in its one spelling, with what it says about the person; old 15-digit cards become the 18 digits of the same person. */
export function readIdNumber(
  { idType = 'RESIDENT_ID', idNumber = '' }: Pick<PersonInput, 'idType' | 'idNumber'>,
  path: string,
): KnownNumber | null {
  if (looksEmpty(idNumber)) return null
  const read = readNumber(idType, idNumber)
  if (!read.ok) throw new FieldWrong(`${path}.idNumber`, read.reason)
  return { number: read.number, birthOn: read.birthDay, sex: read.sex === null ? null : read.sex === 'M' ? 'MALE' : 'FEMALE' }
}

/** The kind of document a number is of, where only the number was asked; an ordinary card where it is none. */
export function idTypeOf(idNumber: string | undefined): IdKind {
  if (idNumber === undefined || looksEmpty(idNumber)) return 'NONE'
  const card = checkIdNumber(idNumber)
  if (card.ok) return card.kind
  const others: IdKind[] = ['OLD_RESIDENT_ID', 'HMT_PERMIT', 'PASSPORT']
  return others.find((kind) => readNumber(kind, idNumber).ok) ?? 'RESIDENT_ID'
}
