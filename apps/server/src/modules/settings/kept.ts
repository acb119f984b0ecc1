import { type Day } from '@fayuan/law'
import { entryOn, type SettingKey, settingOn, type SettingPlace, type SettingValues } from '@fayuan/law/settings'
import type { Tx } from '../../platform/database/database.ts'
import { keep } from '../../platform/kept.ts'
import { type Decided, entriesInForce, lastRevision } from './queries.ts'

const kept = keep<readonly Decided[]>('officeSettings', { stamp: lastRevision, empty: [], read: entriesInForce })

export const forgetSettings = kept.forget

/** What holds at a place on a day. Asked by every verb, it costs a read only after somebody has decided something. */
export type SettingsOn = {
  get: <K extends SettingKey>(key: K) => SettingValues[K] | null
  entry: (key: SettingKey) => Decided | null
}

export async function settingsIn(tx: Tx): Promise<(place: SettingPlace, day: Day) => SettingsOn> {
  const { value: entries } = await kept.in(tx)
  return (place, day) => ({
    get: (key) => settingOn(entries, key, place, day),
    entry: (key) => entryOn(entries, key, place, day),
  })
}

/** What an office has decided, as of a day; where it has not, those above it, and what is built in (law.md §10). */
export const settingsOn = async (tx: Tx, place: SettingPlace, day: Day): Promise<SettingsOn> => (await settingsIn(tx))(place, day)
