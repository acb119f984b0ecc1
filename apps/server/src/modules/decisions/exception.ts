import type { Tx } from '../../platform/database/database.ts'
import type { Day } from '@fayuan/law'
import { settingsOn } from '../settings/index.ts'
import type { CaseRow } from '../casefile/index.ts'
import { ExceptionNotAllowed } from './refusals.ts'

/** The recorded exception of a centre of three people: only while its bureau has agreed to it, and only with its reason (organisation.md §2). */
export async function exceptionAllowed(tx: Tx, file: CaseRow, reason: string | undefined, today: Day): Promise<string | undefined> {
  if (!reason?.trim()) return undefined
  const { get } = await settingsOn(tx, { region: file.shard, officeId: file.agencyId }, today)
  if (!get('SMALL_CENTRE')) throw new ExceptionNotAllowed()
  return reason.trim()
}
