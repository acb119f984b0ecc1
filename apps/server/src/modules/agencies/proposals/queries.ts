import { type Insertable, sql } from 'kysely'
import type { Place } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Row } from '../../../platform/database/rows.ts'
import type { AccountProposal } from '../../../platform/database/tables.ts'

export type ProposalRow = Row<'accountProposal'>

export const insertProposal = (tx: Tx, row: Insertable<AccountProposal>): Promise<ProposalRow> =>
  tx.insertInto('accountProposal').values(row).returningAll().executeTakeFirstOrThrow()

export const waitingFor = (tx: Tx, of: { shard: string; accountId: string; kind: string }) =>
  tx
    .selectFrom('accountProposal')
    .select(['id', 'expiresAt'])
    .where('shard', '=', of.shard)
    .where('accountId', '=', of.accountId)
    .where('kind', '=', of.kind)
    .where('state', '=', 'WAITING')
    .forUpdate()
    .executeTakeFirst()

/** Whether somebody has already proposed an account of this name that waits. */
export async function isNameProposed(tx: Tx, username: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select exists (select 1 from account_proposal
    where state = 'WAITING' and kind = 'CREATE' and expires_at > ${now} and lower(data ->> 'username') = lower(${username})) as taken`.execute(
    tx,
  )
  return rows[0]?.taken ?? false
}

export const lockProposal = (tx: Tx, id: string): Promise<ProposalRow | undefined> =>
  tx.selectFrom('accountProposal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Only one that still waits is decided; the half of the password goes with it. */
export const decideProposal = (
  tx: Tx,
  of: { shard: string; id: string },
  by: { state: 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN'; accountId: string; name: string; at: Date },
): Promise<ProposalRow | undefined> =>
  tx
    .updateTable('accountProposal')
    .set((eb) => ({
      state: by.state,
      decidedBy: by.accountId,
      decidedByName: by.name,
      decidedAt: by.at,
      halfPassword: null,
      version: eb('version', '+', 1),
    }))
    .where('shard', '=', of.shard)
    .where('id', '=', of.id)
    .where('state', '=', 'WAITING')
    .returningAll()
    .executeTakeFirst()

export async function proposalsIn(tx: Tx, wanted: { state?: string; after: Place | null; limit: number }) {
  const inState = wanted.state === undefined ? sql`true` : sql`p.state = ${wanted.state}`
  const beyond = wanted.after ? sql`(p.proposed_at, p.id) < (${wanted.after.key}::timestamptz, ${wanted.after.id}::uuid)` : sql`true`
  const [page, count] = await Promise.all([
    sql<ProposalRow>`select p.* from account_proposal p where ${inState} and ${beyond}
      order by p.proposed_at desc, p.id desc limit ${wanted.limit + 1}`.execute(tx),
    sql<{ count: number }>`select count(*)::int as count from (select 1 from account_proposal p where ${inState} limit 1001) t`.execute(tx),
  ])
  return { rows: page.rows, count: count.rows[0]?.count ?? 0 }
}

/** Who an account is and whether one of the three administrators, now or to come. */
export async function standingOf(tx: Tx, accountIds: string[]): Promise<Map<string, { name: string; roles: string[] }>> {
  if (accountIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; displayName: string; roles: string[] }>`select a.id, a.display_name,
      (select coalesce(array_agg(distinct m.role), '{}') from membership m where m.account_id = a.id and (m.to_on is null or m.to_on > current_date)) as roles
    from account a where a.id = any(${accountIds}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, { name: row.displayName, roles: row.roles }]))
}

export async function postOf(tx: Tx, accountId: string, membershipId: string) {
  return tx
    .selectFrom('membership')
    .select(['agencyId', 'role'])
    .where('id', '=', membershipId)
    .where('accountId', '=', accountId)
    .executeTakeFirst()
}

export async function agencyNames(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('agency').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
