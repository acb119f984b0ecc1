import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'

export type StoredToken = { hash: string; expiresAt: string }
const key = 'setup.token'

export async function hasAccount(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select 1 from account) as found`.execute(tx)
  return rows[0]?.found ?? false
}

/** Accounts of the demonstration need no second factor and share one password. */
export async function hasDemoAccount(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select 1 from account where is_demo) as found`.execute(tx)
  return rows[0]?.found ?? false
}

/** One set-up at a time; the second waits here and then finds it done. */
export async function takeSetupLock(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7230062)`.execute(tx)
}

export async function keepToken(tx: Tx, token: StoredToken | null): Promise<void> {
  await sql`insert into setting (key, value, changed_at) values (${key}, ${JSON.stringify(token)}::jsonb, now())
    on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`.execute(tx)
}

export async function storedToken(tx: Tx): Promise<StoredToken | null> {
  const { rows } = await sql<{ value: StoredToken | null }>`select value from setting where key = ${key}`.execute(tx)
  return rows[0]?.value ?? null
}
