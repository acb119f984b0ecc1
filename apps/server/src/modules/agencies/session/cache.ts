import type { Platform } from '../../../platform/context.ts'
import { type Following, hearChanges } from './queries.ts'
import type { LiveSession } from './schema.ts'

type Entry = { session: LiveSession; readAt: number }
type Memory = { entries: Map<string, Entry>; isTrusted: boolean; epoch: number }

const mostEntries = 20_000
// Memberships begin and end with the day and settings change rarely; what was read is believed no longer than this.
const believedForMs = 30_000
const memories = new WeakMap<Platform, Memory>()

function memoryOf(platform: Platform): Memory {
  const known = memories.get(platform)
  if (known) return known
  const memory: Memory = { entries: new Map(), isTrusted: false, epoch: 0 }
  memories.set(platform, memory)
  return memory
}

export function remembered(platform: Platform, key: string, now: number): LiveSession | null {
  const memory = memoryOf(platform)
  const entry = memory.isTrusted ? memory.entries.get(key) : undefined
  return entry && Math.abs(now - entry.readAt) < believedForMs ? entry.session : null
}

/** What was read before a change was heard may be older than the change: kept only if nothing was heard meanwhile. */
export const epochOf = (platform: Platform) => memoryOf(platform).epoch
export function remember(platform: Platform, key: string, session: LiveSession, read: { epoch: number; now: number }): void {
  const memory = memoryOf(platform)
  if (!memory.isTrusted || memory.epoch !== read.epoch) return
  const [oldest] = memory.entries.keys()
  if (memory.entries.size >= mostEntries && oldest !== undefined) memory.entries.delete(oldest)
  memory.entries.delete(key)
  memory.entries.set(key, { session, readAt: read.now })
}

/** This node forgets the account now; the others hear of it with the commit. */
export function forgetAccount(platform: Platform, accountId: string): void {
  const memory = memoryOf(platform)
  memory.epoch += 1
  for (const [key, { session }] of memory.entries) if (session.row.accountId === accountId) memory.entries.delete(key)
}

/** Starts believing the memory: only while changes made by other nodes are heard. Without it every request reads its session. */
export function followSessions(platform: Platform, connection: Parameters<typeof hearChanges>[0]): Promise<Following> {
  const memory = memoryOf(platform)
  return hearChanges(connection, {
    changed: (accountId) => forgetAccount(platform, accountId),
    isUp(up) {
      memory.epoch += 1
      memory.entries.clear()
      memory.isTrusted = up
    },
  })
}
