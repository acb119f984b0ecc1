import type { Day } from '@fayuan/law'
import { type Insertable, sql } from 'kysely'
import pg from 'pg'
import type { Tx } from '../../../platform/database/database.ts'
import { type Scope, scopeStatements } from '../../../platform/database/scope.ts'
import type { KnownDevice, Session } from '../../../platform/database/tables.ts'
import { settingInForce } from '../../settings/index.ts'
import type { SessionRow } from './schema.ts'
import { guesses } from './throttle.ts'

const channel = 'fayuan_sessions'

/** Does one piece of work under another scope inside the same transaction, then goes back. */
export async function underScope<T>(tx: Tx, scope: Scope, back: Scope, work: () => Promise<T>): Promise<T> {
  await sql.raw(scopeStatements(scope)).execute(tx)
  const result = await work()
  await sql.raw(scopeStatements(back)).execute(tx)
  return result
}

export { takeScope } from '../../../platform/database/take-scope.ts'

/** Tells every node, when this transaction commits, that what it knows of the account is old. */
export async function accountChanged(tx: Tx, accountId: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${accountId})`.execute(tx)
}

export async function findSession(tx: Tx, tokenHash: Buffer, today: Day): Promise<SessionRow | undefined> {
  const { rows } =
    await sql<SessionRow>`select s.account_id, s.last_seen_at, s.expires_at, a.username, a.display_name, a.region_code, r.name as region_name,
      a.totp_secret, a.is_demo, a.password_changed_at,
      (select coalesce(json_agg(json_build_object('agencyId', m.agency_id, 'agencyName', g.name, 'kind', g.kind, 'regionCode', g.region_code, 'role', m.role)
          order by m.from_on, m.id), '[]') from membership m join agency g on g.id = m.agency_id
        where m.account_id = a.id and m.from_on <= ${today} and (m.to_on is null or m.to_on > ${today})) as posts,
      (select p.id from provider p where p.account_id = a.id and (p.ended_on is null or p.ended_on > ${today}) limit 1) as provider_id,
      coalesce(${settingInForce('SESSION_IDLE_MINUTES', { region: sql.ref('a.region_code'), day: today })}::int, 30) as idle_minutes
    from session s join account a on a.id = s.account_id join region r on r.code = a.region_code
    where s.token_hash = ${tokenHash} and a.status = 'ACTIVE'`.execute(tx)
  return rows[0]
}

// Several nodes may see the same person within a minute; one of them writes.
export async function touchSession(tx: Tx, tokenHash: Buffer, at: Date): Promise<void> {
  await sql`update session set last_seen_at = ${at} where token_hash = ${tokenHash} and last_seen_at < ${at}`.execute(tx)
}

export const insertSession = (tx: Tx, row: Insertable<Session>) => tx.insertInto('session').values(row).execute()

export const sessionsOf = (tx: Tx, accountId: string, now: Date) =>
  tx
    .selectFrom('session')
    .select(['tokenHash', 'createdAt', 'lastSeenAt', 'expiresAt', 'address', 'userAgent'])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .limit(100)
    .execute()

/** Ends one session; every node forgets it with the commit. */
export async function endSession(tx: Tx, tokenHash: Buffer, accountId: string): Promise<boolean> {
  const done = await tx.deleteFrom('session').where('tokenHash', '=', tokenHash).where('accountId', '=', accountId).executeTakeFirst()
  await accountChanged(tx, accountId)
  return done.numDeletedRows > 0n
}

export async function endSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('session').where('accountId', '=', accountId).execute()
  await accountChanged(tx, accountId)
}

export async function sweepSessions(tx: Tx, accountId: string, now: Date): Promise<void> {
  await tx.deleteFrom('session').where('accountId', '=', accountId).where('expiresAt', '<=', now).execute()
}

const accountColumns = [
  'id',
  'username',
  'displayName',
  'regionCode',
  'passwordHash',
  'passwordChangedAt',
  'totpSecret',
  'status',
  'failedLogins',
  'lockedUntil',
  'isDemo',
  'version',
] as const
export const accountByName = (tx: Tx, username: string) =>
  tx.selectFrom('account').select(accountColumns).where('username', '=', username).executeTakeFirst()
export const accountById = (tx: Tx, id: string) => tx.selectFrom('account').select(accountColumns).where('id', '=', id).executeTakeFirst()
export const lockAccount = (tx: Tx, id: string) =>
  tx.selectFrom('account').select(accountColumns).where('id', '=', id).forUpdate().executeTakeFirst()
export type AccountRow = NonNullable<Awaited<ReturnType<typeof accountByName>>>

// One statement each: it counts only where tries are left, and the fifth locks before it is weighed.
const nextLock = (column: string, now: Date) => sql<Date | null>`case when ${sql.ref(column)} + 1 >= ${guesses.free}
  then ${now}::timestamptz + least(${guesses.longestSeconds}::float8, ${guesses.firstLockSeconds}::float8 * power(2::float8, least(${sql.ref(column)} + 1 - ${guesses.free}, 10))) * interval '1 second' end`

/** A try at an account that exists writes its row, one at a name that does not writes none: neither waits for the disk, or the wait would tell them apart. */
export const withoutWaitingForDisk = (tx: Tx) => sql`set local synchronous_commit = off`.execute(tx)

export async function takeAccountTry(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  const { rows } = await sql`update account set failed_logins = failed_logins + 1, locked_until = ${nextLock('failed_logins', now)}
    where id = ${accountId} and (locked_until is null or locked_until <= ${now}) returning 1`.execute(tx)
  return rows.length > 0
}

export async function takeFactorTry(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  const { rows } = await sql`update account set factor_tries = factor_tries + 1, factor_locked_until = ${nextLock('factor_tries', now)}
    where id = ${accountId} and (factor_locked_until is null or factor_locked_until <= ${now}) returning 1`.execute(tx)
  return rows.length > 0
}

export async function clearFactorTries(tx: Tx, accountId: string): Promise<void> {
  await tx.updateTable('account').set({ factorTries: 0, factorLockedUntil: null }).where('id', '=', accountId).execute()
}

type Device = { shard: string; accountId: string; device: Buffer }

export async function takeDeviceTry(tx: Tx, { shard, accountId, device }: Device, now: Date): Promise<boolean> {
  const { rows } = await sql`update known_device set failures = failures + 1, locked_until = ${nextLock('failures', now)}
    where shard = ${shard} and account_id = ${accountId} and device_hash = ${device}
      and (locked_until is null or locked_until <= ${now}) returning 1`.execute(tx)
  return rows.length > 0
}

/** Whether a browser that this person signed in from, and that has tries left, is asking. */
export async function hasDeviceTries(tx: Tx, { shard, accountId, device }: Device, now: Date): Promise<boolean> {
  const { rows } = await sql`select 1 from known_device where shard = ${shard} and account_id = ${accountId} and device_hash = ${device}
    and (locked_until is null or locked_until <= ${now})`.execute(tx)
  return rows.length > 0
}

export async function giveBackAccountTry(tx: Tx, accountId: string): Promise<void> {
  await sql`update account set failed_logins = greatest(failed_logins - 1, 0), locked_until = null where id = ${accountId}`.execute(tx)
}

export async function giveBackDeviceTry(tx: Tx, { shard, accountId, device }: Device): Promise<void> {
  await sql`update known_device set failures = greatest(failures - 1, 0), locked_until = null
    where shard = ${shard} and account_id = ${accountId} and device_hash = ${device}`.execute(tx)
}

export const rememberDevice = (tx: Tx, row: Insertable<KnownDevice>) => tx.insertInto('knownDevice').values(row).execute()

export const noteDevice = (tx: Tx, { shard, accountId, device }: Device, at: Date) =>
  tx
    .updateTable('knownDevice')
    .set({ failures: 0, lockedUntil: null, lastUsedAt: at })
    .where('shard', '=', shard)
    .where('accountId', '=', accountId)
    .where('deviceHash', '=', device)
    .execute()

/** Browsers not used since then, and those beyond the newest twenty. */
export async function forgetOldDevices(tx: Tx, of: Pick<Device, 'shard' | 'accountId'>, before: Date): Promise<void> {
  await sql`delete from known_device where shard = ${of.shard} and account_id = ${of.accountId} and (last_used_at < ${before}
    or device_hash not in (select device_hash from known_device where shard = ${of.shard} and account_id = ${of.accountId} order by last_used_at desc limit 20))`.execute(
    tx,
  )
}

export async function forgetDevices(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('knownDevice').where('accountId', '=', accountId).execute()
}

/** Whoever came in as a stranger showed that the account's tries were not a guesser's; a known browser says nothing about those. */
export const noteSignIn = (tx: Tx, accountId: string, at: Date, { clearsTries }: { clearsTries: boolean }) =>
  tx
    .updateTable('account')
    .set({ lastLoginAt: at, ...(clearsTries ? { failedLogins: 0, lockedUntil: null, factorTries: 0, factorLockedUntil: null } : {}) })
    .where('id', '=', accountId)
    .execute()

export const setPassword = (tx: Tx, accountId: string, passwordHash: string, changedAt: Date | null) =>
  tx
    .updateTable('account')
    .set((eb) => ({
      passwordHash,
      passwordChangedAt: changedAt,
      failedLogins: 0,
      lockedUntil: null,
      factorTries: 0,
      factorLockedUntil: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', accountId)
    .execute()

export const setFactor = (tx: Tx, accountId: string, totpSecret: Buffer | null) =>
  tx.updateTable('account').set({ totpSecret }).where('id', '=', accountId).execute()

export type Following = { stop(): Promise<void> }
type Heard = { changed(accountId: string): void; isUp(up: boolean): void }

/** Holds one connection that hears of changes. A silent line is found by asking every ten seconds; while it is down nobody trusts the memory. */
export async function hearChanges(connection: pg.ClientConfig, heard: Heard): Promise<Following> {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  const down = () => {
    heard.isUp(false)
    clearTimeout(timer)
    const lost = client
    client = null
    lost?.removeAllListeners('end')
    void lost?.end().catch(() => undefined)
    if (!isStopped) timer = setTimeout(() => void open(), 1_000).unref()
  }
  const ask = async () => {
    try {
      await client?.query('select 1')
      if (!isStopped && client) timer = setTimeout(() => void ask(), 10_000).unref()
    } catch {
      if (client) down()
    }
  }
  const open = async () => {
    const next = new pg.Client({
      ...connection,
      connectionTimeoutMillis: 3_000,
      query_timeout: 5_000,
      keepAlive: true,
      application_name: 'fayuan sessions',
    })
    client = next
    next.on('error', () => client === next && down())
    next.on('end', () => client === next && down())
    next.on('notification', (message) => heard.changed(message.payload ?? ''))
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
    } catch {
      if (client === next) down()
      return
    }
    heard.isUp(true)
    timer = setTimeout(() => void ask(), 10_000).unref()
  }
  await open()
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      heard.isUp(false)
      const last = client
      client = null
      await last?.end().catch(() => undefined)
    },
  }
}
