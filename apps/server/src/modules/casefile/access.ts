import { addDays, type Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { providerOf } from '../providers/index.ts'
import { settingsIn } from '../settings/index.ts'
import { endGrant } from './queries.ts'
import type { CaseRow } from './schema.ts'

/** The lawyer goes on seeing a file for a set number of days after it closed or ended, or until the day given by it (security.md §3.2). */
export async function limitLawyersAccess(tx: Tx, file: CaseRow, last: Day | ((days: number) => Day)): Promise<void> {
  const [lawyer, settings] = await Promise.all([file.providerId ? providerOf(tx, file.shard, file.providerId) : undefined, settingsIn(tx)])
  if (!lawyer?.accountId) return
  const over = file.closedOn ?? file.terminatedOn ?? (typeof last === 'string' ? last : file.receivedOn)
  const days = settings({ region: file.shard, officeId: file.agencyId }, over).get('LAWYER_ACCESS_DAYS') ?? 0
  const day = typeof last === 'function' ? last(days) : addDays(last, days)
  const endsAt = new Date(`${day}T23:59:59+08:00`)
  await endGrant(tx, { shard: file.shard, caseId: file.id, accountId: lawyer.accountId, endsAt })
}
