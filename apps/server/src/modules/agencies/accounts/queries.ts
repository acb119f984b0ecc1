import type { Day } from '@fayuan/law'
import { type Insertable, type RawBuilder, sql } from 'kysely'
import type { Place } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Account, Membership } from '../../../platform/database/tables.ts'
import type { ListAccounts } from './schema.ts'

export const insertAccount = (tx: Tx, row: Insertable<Account>) => tx.insertInto('account').values(row).execute()
export const insertMembership = (tx: Tx, row: Insertable<Membership>) => tx.insertInto('membership').values(row).execute()

export type Held = { membershipId: string; agencyId: string; agencyName: string; role: string; fromOn: Day; toOn: Day | null }
export type AccountView = {
  id: string
  username: string
  displayName: string
  regionCode: string
  status: string
  lastLoginAt: Date | null
  lockedUntil: Date | null
  totpSecret: Buffer | null
  version: number
  posts: Held[]
}

// Posts that ended stay listed: who held what and when is part of the answer.
const columns = sql`a.id, a.username, a.display_name, a.region_code, a.status, a.last_login_at, a.locked_until, a.totp_secret, a.version,
  (select coalesce(json_agg(json_build_object('membershipId', m.id, 'agencyId', m.agency_id, 'agencyName', g.name, 'role', m.role, 'fromOn', m.from_on, 'toOn', m.to_on)
      order by m.from_on, m.id), '[]') from membership m join agency g on g.id = m.agency_id where m.account_id = a.id) as posts`

export async function accountView(tx: Tx, id: string): Promise<AccountView | undefined> {
  const { rows } = await sql<AccountView>`select ${columns} from account a where a.id = ${id}`.execute(tx)
  return rows[0]
}

export async function lockAccountRow(tx: Tx, id: string) {
  return tx
    .selectFrom('account')
    .select(['id', 'username', 'displayName', 'regionCode', 'status', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function accountsInSight(tx: Tx, wanted: ListAccounts & { after: Place | null; today: Day }) {
  const { q = '', role = null, agencyId = null, after, limit, today } = wanted
  const where = sql`(${q} = '' or position(lower(${q}) in lower(a.username)) > 0 or position(${q} in a.display_name) > 0)
    and ((${role}::text is null and ${agencyId}::uuid is null) or exists (select 1 from membership m where m.account_id = a.id
      and (${role}::text is null or m.role = ${role}) and (${agencyId}::uuid is null or m.agency_id = ${agencyId})
      and m.from_on <= ${today} and (m.to_on is null or m.to_on > ${today})))`
  const [page, count] = await Promise.all([
    sql<AccountView>`select ${columns} from account a where ${where}
      and (${after?.key ?? null}::text is null or (a.username, a.id) > (${after?.key ?? null}, ${after?.id ?? null}::uuid))
      order by a.username, a.id limit ${limit + 1}`.execute(tx),
    sql<{ count: number }>`select count(*)::int as count from (select 1 from account a where ${where} limit 1001) t`.execute(tx),
  ])
  return { rows: page.rows, count: count.rows[0]?.count ?? 0 }
}

/** Usernames are one namespace for the whole installation; only whether it is free is told. */
export async function isUsernameTaken(tx: Tx, username: string): Promise<boolean> {
  const { rows } = await sql<{
    taken: boolean
  }>`select exists (select 1 from account where lower(username) = lower(${username})) as taken`.execute(tx)
  return rows[0]?.taken ?? false
}

export const rolesInForce = (tx: Tx, accountId: string, on: Day) =>
  tx
    .selectFrom('membership')
    .select(['id', 'agencyId', 'role', 'fromOn', 'toOn'])
    .where('accountId', '=', accountId)
    .where((eb) => eb.or([eb('toOn', 'is', null), eb('toOn', '>', on)]))
    .execute()

/** A post given again after it ended runs anew; its earlier time is in the trail. */
export const putMembership = (tx: Tx, row: Insertable<Membership>) =>
  tx
    .insertInto('membership')
    .values(row)
    .onConflict((oc) => oc.columns(['accountId', 'agencyId', 'role']).doUpdateSet({ fromOn: row.fromOn, toOn: row.toOn ?? null }))
    .execute()

export const endMembership = (tx: Tx, accountId: string, membershipId: string, toOn: Day) =>
  tx
    .updateTable('membership')
    .set({ toOn })
    .where('id', '=', membershipId)
    .where('accountId', '=', accountId)
    .returning(['role', 'agencyId'])
    .executeTakeFirst()

export const disable = (tx: Tx, id: string) =>
  tx
    .updateTable('account')
    .set((eb) => ({ status: 'DISABLED', version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** Others who hold this administrator's role and can act, this account apart. */
export async function otherKeepers(tx: Tx, role: string, accountId: string, on: Day): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(distinct a.id)::int as count from account a join membership m on m.account_id = a.id
    where m.role = ${role} and a.status = 'ACTIVE' and a.id <> ${accountId} and m.from_on <= ${on} and (m.to_on is null or m.to_on > ${on})`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

export type OpenCase = { id: string; number: string; state: string }

/** Cases this account's lawyer has in hand and nobody else would take up; urgent aid given while the review goes on included (法44). */
export const openCasesOf = (tx: Tx, accountId: string): Promise<OpenCase[]> => openCasesWhere(tx, sql`p.account_id = ${accountId}`)
/** The same of one row of the roster, whatever account it is linked to. */
export const openCasesOfProvider = (tx: Tx, of: { shard: string; providerId: string }): Promise<OpenCase[]> =>
  openCasesWhere(tx, sql`p.shard = ${of.shard} and p.id = ${of.providerId}`)

async function openCasesWhere(tx: Tx, ofProvider: RawBuilder<unknown>): Promise<OpenCase[]> {
  const { rows } =
    await sql<OpenCase>`select c.id, c.number, c.state from provider p join legal_case c on c.shard = p.shard and c.provider_id = p.id
    where ${ofProvider} and c.state in ('RECEIVED', 'SUPPLEMENTING', 'CHECKED', 'ASSIGNED', 'HANDLING', 'SUSPENDED', 'CLOSED')
    order by c.received_on, c.id limit 200`.execute(tx)
  return rows
}

export type Unheld = { role: string; count: number }

/** Posts of which this account is the county's last holder, where files wait for such a post. */
export async function workOfLastHolder(tx: Tx, of: { accountId: string; shard: string; role?: string }, on: Day): Promise<Unheld[]> {
  const inForce = sql`m.from_on <= ${on} and (m.to_on is null or m.to_on > ${on})`
  const { rows } = await sql<Unheld>`select held.role, count(c.id)::int as count from (
      select distinct m.role from membership m where m.account_id = ${of.accountId} and ${inForce} and m.role <> 'LAWYER' and (${of.role ?? null}::text is null or m.role = ${of.role ?? null})
        and not exists (select 1 from membership o join account a on a.id = o.account_id where o.role = m.role and o.account_id <> m.account_id
          and a.status = 'ACTIVE' and substr(a.region_code, 1, 6) = ${of.shard} and o.from_on <= ${on} and (o.to_on is null or o.to_on > ${on}))
    ) held join legal_case c on c.shard = ${of.shard} and c.holder_role = held.role and c.state not in ('ARCHIVED', 'REFUSED', 'WITHDRAWN', 'TERMINATED')
    group by held.role order by held.role`.execute(tx)
  return rows
}
