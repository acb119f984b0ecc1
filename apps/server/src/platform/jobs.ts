import { sql } from 'kysely'
import type { Tx } from './database/database.ts'

/** A task by name; the payload holds ids, never personal data. Runs at least once, so it must be idempotent (security.md §6.5). */
export type Task = (payload: Record<string, unknown>) => Promise<void>
export type Jobs = { tasks: Map<string, Task>; cron: { task: string; match: string }[] }

export const noJobs = (): Jobs => ({ tasks: new Map(), cron: [] })

/** Wakes a task when this transaction commits. The same key while one is waiting wakes it once. */
export async function wake(tx: Tx, task: string, payload: Record<string, unknown>, key?: string): Promise<void> {
  await sql`select wake_job(${task}, ${JSON.stringify(payload)}, ${key ?? null})`.execute(tx)
}
