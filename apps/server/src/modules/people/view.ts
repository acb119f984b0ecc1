import { ageOn, type Day, personCategories } from '@fayuan/law'
import type { Phone } from '@fayuan/law/reading'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { maskIdNumber, maskPhone } from './masking.ts'
import { placeNames } from '../../platform/regions/index.ts'
import { caseCounts, type PersonRow } from './queries.ts'
import type { PersonItem } from './schema.ts'

const categoryLabels: Record<string, string> = personCategories

/** Persons as lists show them: names in full to those who work on their files, numbers masked (security.md §4.4). */
export async function presentPersons(tx: Tx, platform: Platform, rows: readonly PersonRow[], today: Day): Promise<PersonItem[]> {
  if (rows.length === 0) return []
  const [names, counts] = await Promise.all([
    placeNames(
      tx,
      rows.flatMap((row) => row.regionCode ?? []),
    ),
    caseCounts(tx, rows),
  ])
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    sex: row.sex,
    birthOn: row.birthOn,
    age: row.birthOn === null ? null : ageOn(row.birthOn, today),
    idNumberMasked: numberMasked(platform, row),
    numberState: row.numberState,
    phoneMasked: phoneMasked(platform, row),
    regionName: names.get(row.regionCode ?? '') ?? '',
    categories: row.categories,
    categoryLabels: row.categories.map((code) => categoryLabels[code] ?? code),
    safeContact: row.safeContact,
    cases: counts.get(row.id) ?? 0,
    version: row.version,
  }))
}

function numberMasked(platform: Platform, row: PersonRow): string | null {
  const number = openSecret(platform, row, 'idNumber')
  return number === null ? null : maskIdNumber(number)
}

export function phoneMasked(platform: Platform, row: PersonRow): string | null {
  const phone = openPhone(platform, row)
  return phone === null ? null : maskPhone(phone.number, phone.extension)
}

const columns = { idNumber: 'id_number', phone: 'phone', phoneExtension: 'phone_extension' } as const

export function openSecret(platform: Platform, row: PersonRow, field: keyof typeof columns): string | null {
  const bytes = row[field]
  return bytes === null ? null : platform.keys.decrypt({ table: 'person', column: columns[field], shard: row.shard, id: row.id }, bytes)
}

export function openPhone(platform: Platform, row: PersonRow): Phone | null {
  const number = openSecret(platform, row, 'phone')
  return number === null ? null : { number, extension: openSecret(platform, row, 'phoneExtension') }
}
