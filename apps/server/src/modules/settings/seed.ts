import type { Day } from '@fayuan/law'
import { type SettingKey, settingRule, type SettingValues } from '@fayuan/law/settings'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { forgetSettings } from './kept.ts'
import { insertEntry, type SettingRow, takeSettingsLock } from './queries.ts'

export type SettingSeed<K extends SettingKey = SettingKey> = {
  key: K
  region: string
  officeId?: string | null
  value: SettingValues[K]
  fromOn: Day
  docNo?: string
  reason: string
  by: { id: string | null; name: string }
  at: Date
}

/** What an office had decided before anybody signs in: for a demonstration, or for a county whose old table is taken over. */
export async function seedSetting<K extends SettingKey>(tx: Tx, seed: SettingSeed<K>): Promise<SettingRow> {
  const read = settingRule(seed.key).read(seed.value, seed.fromOn)
  if (!read.ok) throw new RangeError(read.faults.map(({ message }) => message).join(''))
  const row = await insertEntry(tx, {
    id: newId(),
    revision: await takeSettingsLock(tx),
    key: seed.key,
    region: seed.region,
    officeId: seed.officeId ?? null,
    value: JSON.stringify(read.value),
    fromOn: seed.fromOn,
    docNo: seed.docNo ?? '',
    reason: seed.reason,
    enteredBy: seed.by.id,
    enteredByName: seed.by.name,
    enteredAt: seed.at,
    state: 'IN_FORCE',
  })
  forgetSettings(tx)
  return row
}
