import { addDays, type Day, dayOf } from '@fayuan/law'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type CaseRow, endGrant } from '../casefile/index.ts'
import { daysSetting, lawyerAccountOf } from './queries.ts'

/** The lawyer goes on seeing the file for a set period after closing (security.md §3.2). */
export async function limitLawyersAccess(tx: Tx, file: CaseRow, last: (days: number) => Day): Promise<void> {
  const [days, accountId] = await Promise.all([
    daysSetting(tx, 'closing.lawyerAccessDays', 90),
    lawyerAccountOf(tx, file.shard, file.providerId),
  ])
  if (!accountId) return
  await endGrant(tx, { shard: file.shard, caseId: file.id, accountId, endsAt: new Date(`${last(days)}T23:59:59+08:00`) })
}

/** While the file is still owed, the thirty days of D14 must fit in, however late the closing was reported. */
export function untilHandedIn(platform: Platform, from: Day): (days: number) => Day {
  return (days) => {
    const [usual, least] = [addDays(from, days), addDays(dayOf(platform.clock.now()), 35)]
    return usual > least ? usual : least
  }
}
