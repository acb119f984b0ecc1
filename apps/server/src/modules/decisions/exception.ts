import type { Tx } from '../../platform/database/database.ts'
import { settingOf } from '../../platform/settings.ts'
import type { CaseRow } from '../casefile/index.ts'
import { ExceptionNotAllowed } from './refusals.ts'

/** The recorded exception of a centre of three people: only where the setting names the agency, and only with its reason (organisation.md §2). */
export async function exceptionAllowed(tx: Tx, file: CaseRow, reason: string | undefined): Promise<string | undefined> {
  if (!reason?.trim()) return undefined
  if (!(await settingOf(tx, `small-centre:${file.agencyId}`, false))) throw new ExceptionNotAllowed()
  return reason.trim()
}
