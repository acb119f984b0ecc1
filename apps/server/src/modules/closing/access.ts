import { addDays, type Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { type CaseRow, endGrant } from '../casefile/index.ts'
import { daysSetting, lawyerAccountOf } from './queries.ts'

/** The lawyer goes on seeing the file for a set period, long enough to hand it in and answer questions (security.md §3.2). */
export async function limitLawyersAccess(tx: Tx, file: CaseRow, from: Day): Promise<void> {
  const [days, accountId] = await Promise.all([daysSetting(tx, 'closing.lawyerAccessDays', 90), lawyerAccountOf(tx, file.shard, file.providerId)])
  if (!accountId) return
  await endGrant(tx, { shard: file.shard, caseId: file.id, accountId, endsAt: new Date(`${addDays(from, days)}T23:59:59+08:00`) })
}
