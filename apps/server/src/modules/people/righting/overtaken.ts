import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { placeNames } from '../../../platform/regions/index.ts'
import type { PersonRow } from '../queries.ts'
import { fieldLabels, particularsOf, type PersonField, personFields, shownValue } from './fields.ts'
import { changesSince } from './queries.ts'
import { PersonStale } from './refusals.ts'
import type { PersonChanges } from './schema.ts'

/** Somebody saved first: for every field that both changed, what stands there now and what was typed; nothing typed is lost. */
export async function refuseStale(
  tx: Tx,
  platform: Platform,
  person: PersonRow,
  { version, typed }: { version: number; typed: PersonChanges },
): Promise<never> {
  const since = await changesSince(tx, person, version)
  const touched = new Set(since.flatMap(({ fields }) => fields))
  const now = particularsOf(platform, person)
  const places = await placeNames(tx, [now.regionCode, typed.regionCode ?? ''].filter(Boolean))
  const both = personFields.filter((field) => touched.has(field) && field in typed)
  const shown = (field: PersonField, value: string) => shownValue(field, value, places) || '空着'
  const errors = both.map((field) => ({
    path: `body.changes.${field}`,
    message: `${fieldLabels[field]}现在是「${shown(field, now[field])}」，您填的是「${shown(field, typedOf(typed, field))}」。`,
  }))
  throw new PersonStale(person.version, since.at(-1)?.actorName ?? '', errors)
}

function typedOf(typed: PersonChanges, field: PersonField): string {
  const value = field === 'numberState' ? undefined : typed[field]
  return Array.isArray(value) ? value.join(' ') : (value ?? '')
}
