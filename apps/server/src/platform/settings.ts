import { sql } from 'kysely'
import type { Tx } from './database/database.ts'

/** What the office has set under a key, or what holds until it does. */
export const settingOf = async <T>(tx: Tx, key: string, otherwise: T): Promise<T> => {
  const { rows } = await sql<{ value: T }>`select value from setting where key = ${key}`.execute(tx)
  return rows[0]?.value ?? otherwise
}

/** Several at once; what the office has not set is absent. */
export const settingsOf = async <T extends object>(tx: Tx, keys: readonly (keyof T & string)[]): Promise<Partial<T>> => {
  const { rows } = await sql<{ key: string; value: unknown }>`select key, value from setting where key = any(${keys})`.execute(tx)
  return Object.fromEntries(rows.map(({ key, value }) => [key, value])) as Partial<T>
}

export async function putSetting(tx: Tx, key: string, value: unknown): Promise<void> {
  await sql`insert into setting (key, value, changed_at) values (${key}, ${JSON.stringify(value)}, now())
    on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`.execute(tx)
}
