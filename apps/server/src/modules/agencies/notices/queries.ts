import type { Tx } from '../../../platform/database/database.ts'
import type { NewRow } from '../../../platform/database/rows.ts'

export async function insertNotices(tx: Tx, rows: NewRow<'accountNotice'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('accountNotice').values(rows).execute()
}

export const unreadOf = (tx: Tx, accountId: string) =>
  tx
    .selectFrom('accountNotice')
    .select(['id', 'at', 'kind', 'text'])
    .where('accountId', '=', accountId)
    .where('readAt', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()

export const markRead = (tx: Tx, of: { accountId: string; id: string; at: Date }) =>
  tx
    .updateTable('accountNotice')
    .set({ readAt: of.at })
    .where('id', '=', of.id)
    .where('accountId', '=', of.accountId)
    .returning('id')
    .executeTakeFirst()

export const accountsTold = (tx: Tx, ids: string[]) =>
  tx.selectFrom('account').select(['id', 'regionCode']).where('id', 'in', ids).execute()

/** Who looks after the machine: every administrator of the system, of whatever office. */
export const systemAdministrators = (tx: Tx) =>
  tx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .select('a.id')
    .distinct()
    .where('m.role', '=', 'SYS_ADMIN')
    .where('a.status', '=', 'ACTIVE')
    .where('m.toOn', 'is', null)
    .execute()

/** The auditors who look after a county: of its own office, or of one above it. */
export const auditorsOf = (tx: Tx, shard: string) =>
  tx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .innerJoin('agency as g', 'g.id', 'm.agencyId')
    .select('a.id')
    .distinct()
    .where('m.role', '=', 'AUDITOR')
    .where('a.status', '=', 'ACTIVE')
    .where('m.toOn', 'is', null)
    .where('g.regionCode', 'in', [shard, `${shard.slice(0, 4)}00`, `${shard.slice(0, 2)}0000`])
    .execute()
