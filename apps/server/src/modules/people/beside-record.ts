import { keyOfName } from '@fayuan/law/likeness'
import { readNationality } from '@fayuan/law/nationality'
import { readPhone, writtenPhone } from '@fayuan/law/reading'
import type { z } from 'zod'
import type { Platform } from '../../platform/context.ts'
import { normalisePhone } from '../../platform/keys/index.ts'
import { documentTokens } from './document-number.ts'
import type { PersonRow } from './queries.ts'
import { fieldLabels, type Particulars, particularsOf, type PersonField, personFields, shownValue } from './righting/fields.ts'
import type { BesideRecord, Matches } from './schema.ts'
import { openSecret } from './view.ts'

/** What was typed at the desk beside what stands on a record: only where both say something, and not the same. */
export function besideRecord(
  platform: Platform,
  row: PersonRow,
  typed: z.output<typeof Matches>,
  places: ReadonlyMap<string, string>,
): BesideRecord[] {
  const record = particularsOf(platform, row)
  const said: Partial<Particulars> = { ...typed, phone: writtenAs(typed.phone ?? ''), nationality: codeOf(typed.nationality ?? '') }
  return personFields
    .filter((field) => isSaid(said[field]) && isSaid(record[field]) && !isAlike(field, said[field] ?? '', record[field]))
    .map((field) => ({ field, label: fieldLabels[field], onRecord: shownValue(field, record[field], places) }))
}

/** Two different numbers are never one person, whatever the names. */
export function isOtherNumber(platform: Platform, row: PersonRow, typed: string | undefined): boolean {
  const tokens = documentTokens(platform.keys, typed ?? '')
  const number = openSecret(platform, row, 'idNumber')
  return tokens.length > 0 && number !== null && !documentTokens(platform.keys, number).some((token) => tokens.includes(token))
}

const isSaid = (value: string | undefined) => !['', 'UNKNOWN', 'NOT_ASKED'].includes((value ?? '').trim())

function writtenAs(typed: string): string {
  const read = readPhone(typed)
  return read.ok ? writtenPhone(read.value) : ''
}

function codeOf(typed: string): string {
  const read = readNationality(typed)
  return read.ok ? read.value : ''
}

function isAlike(field: PersonField, said: string, record: string): boolean {
  if (field === 'name') return keyOfName(said) === keyOfName(record)
  // The number is weighed by itself, and its kind goes with it.
  if (field === 'idNumber' || field === 'idType') return true
  // Without an extension nothing is said against the one on record.
  if (field === 'phone' && !said.includes(' 转 ')) return normalisePhone(said) === normalisePhone(record.split(' 转 ')[0] ?? '')
  return said.trim() === record
}
