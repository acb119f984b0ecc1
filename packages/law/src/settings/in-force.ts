import type { Day } from '../day.ts'
import { isWithin } from '../jurisdiction/jurisdiction.ts'
import { settingRule } from './rules.ts'
import type { SettingKey, SettingValues } from './setting.ts'

/** One decision as it was written down. Later ones on the same day stand for corrections, and count before it. */
export type SettingEntry = {
  id: string
  key: SettingKey
  region: string
  officeId: string | null
  value: unknown
  fromOn: Day
  untilOn: Day | null
  /** The order of writing. */
  revision: number
}

export type SettingPlace = { region: string; officeId?: string | null }

const isHere = (entry: Pick<SettingEntry, 'region' | 'officeId'>, { region, officeId = null }: SettingPlace): boolean =>
  isWithin(region, entry.region) && (entry.officeId === null || entry.officeId === officeId)

const stem = (region: string): number => region.replace(/(00)+$/, '').length

/** Nearest place first, then the latest day, then the last word. */
const before = (a: SettingEntry, b: SettingEntry): number =>
  Number(b.officeId !== null) - Number(a.officeId !== null) ||
  stem(b.region) - stem(a.region) ||
  (a.fromOn === b.fromOn ? b.revision - a.revision : a.fromOn < b.fromOn ? 1 : -1)

/**
 * The decision in force at a place on a day; null: nobody has decided. What the county itself has said counts before what the city or the
 * province said, as long as it lasts.
 */
export function entryOn<E extends SettingEntry>(entries: readonly E[], key: SettingKey, place: SettingPlace, day: Day): E | null {
  const [first] = entries
    .filter((entry) => entry.key === key && entry.fromOn <= day && (entry.untilOn === null || day <= entry.untilOn) && isHere(entry, place))
    .toSorted(before)
  return first ?? null
}

/** What holds at a place on a day: decided there, above it, or built in. */
export function settingOn<K extends SettingKey>(
  entries: readonly SettingEntry[],
  key: K,
  place: SettingPlace,
  day: Day,
): SettingValues[K] | null {
  const entry = entryOn(entries, key, place, day)
  return entry ? (entry.value as SettingValues[K]) : settingRule(key).otherwise
}
