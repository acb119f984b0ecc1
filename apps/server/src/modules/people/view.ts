import { ageOn, type Day, personCategories } from '@fayuan/law'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { maskIdNumber, maskPhone } from './masking.ts'
import { caseCounts, regionNames, type PersonRow } from './queries.ts'
import type { PersonItem } from './schema.ts'

const categoryLabels: Record<string, string> = personCategories

/** Persons as lists show them: names in full to those who work on their files, numbers masked (security.md §4.4). */
export async function presentPersons(tx: Tx, platform: Platform, rows: readonly PersonRow[], today: Day): Promise<PersonItem[]> {
  if (rows.length === 0) return []
  const [names, counts] = await Promise.all([regionNames(tx, rows), caseCounts(tx, rows)])
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    sex: row.sex,
    birthOn: row.birthOn,
    age: row.birthOn === null ? null : ageOn(row.birthOn, today),
    idNumberMasked: masked(platform, row, 'idNumber'),
    phoneMasked: masked(platform, row, 'phone'),
    regionName: names.get(row.regionCode ?? '') ?? '',
    categories: row.categories,
    categoryLabels: row.categories.map((code) => categoryLabels[code] ?? code),
    safeContact: row.safeContact,
    cases: counts.get(row.id) ?? 0,
    version: row.version,
  }))
}

function masked(platform: Platform, row: PersonRow, field: 'idNumber' | 'phone'): string | null {
  const text = openSecret(platform, row, field)
  if (text === null) return null
  return field === 'idNumber' ? maskIdNumber(text) : maskPhone(text)
}

const columns = { idNumber: 'id_number', phone: 'phone' } as const

export function openSecret(platform: Platform, row: PersonRow, field: 'idNumber' | 'phone'): string | null {
  const bytes = row[field]
  return bytes === null ? null : platform.keys.decrypt({ table: 'person', column: columns[field], shard: row.shard, id: row.id }, bytes)
}
