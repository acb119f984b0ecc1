import { addDays, type Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { settingOf } from '../../platform/settings.ts'
import { providerOf } from '../providers/index.ts'
import { endGrant } from './queries.ts'
import type { CaseRow } from './schema.ts'

// Long enough to hand over papers and to answer an objection.
const usualDays = 90

/** The lawyer goes on seeing a file for a set number of days after it closed or ended, or until the day given by it (security.md §3.2). */
export async function limitLawyersAccess(tx: Tx, file: CaseRow, last: Day | ((days: number) => Day)): Promise<void> {
  const [lawyer, set] = await Promise.all([
    file.providerId ? providerOf(tx, file.shard, file.providerId) : undefined,
    settingOf(tx, 'closing.lawyerAccessDays', usualDays),
  ])
  if (!lawyer?.accountId) return
  const days = Number.isInteger(set) && set > 0 ? set : usualDays
  const day = typeof last === 'function' ? last(days) : addDays(last, days)
  const endsAt = new Date(`${day}T23:59:59+08:00`)
  await endGrant(tx, { shard: file.shard, caseId: file.id, accountId: lawyer.accountId, endsAt })
}
