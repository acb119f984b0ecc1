import type { Day, Mark } from '@fayuan/law'
import type { Waiting } from '@fayuan/law/rules'
import type { Tx } from '../../../platform/database/database.ts'
import { putSetting, settingOf } from '../../../platform/settings.ts'

const key = 'confirmed-parameters'

/** A parameter somebody has compared with its text. An undone one stays, with who undid it and why. */
export type Confirmation = {
  id: string
  room: Waiting['room']
  where: string
  what: string
  mark: Mark
  region: string | null
  source: string
  docNo: string
  publishedOn: Day
  by: string
  on: Day
  undone: { by: string; on: Day; reason: string } | null
}

export const confirmations = (tx: Tx): Promise<readonly Confirmation[]> => settingOf<readonly Confirmation[]>(tx, key, [])

export const recordConfirmations = (tx: Tx, rows: readonly Confirmation[]): Promise<void> => putSetting(tx, key, rows)

type Named = Pick<Waiting, 'id' | 'room' | 'where' | 'what'>

/** The same parameter in the same words: one that a new version says otherwise has not been compared by anybody. */
const isSame = (a: Named, b: Named): boolean => a.room === b.room && a.id === b.id && a.where === b.where && a.what === b.what

export const confirmationOf = (rows: readonly Confirmation[], parameter: Named): Confirmation | undefined =>
  rows.find((row) => row.undone === null && isSame(row, parameter))
