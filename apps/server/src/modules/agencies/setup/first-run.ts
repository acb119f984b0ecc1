import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { hasAccount, hasDemoAccount, keepToken, storedToken, takeSetupLock } from './queries.ts'

const validMs = 24 * 3_600_000
const digestOf = (token: string) => createHash('sha256').update(token).digest()
const done = new WeakSet<Platform>()

/** With no account yet: a new one-time token, shown once by whoever starts the server; an older one is void. Otherwise null (security.md §2.1). */
export function firstRun(platform: Platform): Promise<string | null> {
  return platform.db.inTransaction(systemScope, async (tx) => {
    await takeSetupLock(tx)
    if (await hasAccount(tx)) return null
    const token = randomBytes(18).toString('base64url')
    await keepToken(tx, {
      hash: digestOf(token).toString('base64'),
      expiresAt: new Date(platform.clock.now().getTime() + validMs).toISOString(),
    })
    return token
  })
}

/** Whether set-up is still owed; once done it stays done, so that is remembered. */
export async function setupNeeded(platform: Platform): Promise<boolean> {
  if (done.has(platform)) return false
  if (!(await platform.db.inTransaction(systemScope, hasAccount))) return true
  done.add(platform)
  return false
}

export async function tokenFits(tx: Tx, token: string, now: Date): Promise<boolean> {
  const stored = await storedToken(tx)
  if (!stored || Date.parse(stored.expiresAt) <= now.getTime()) return false
  return timingSafeEqual(Buffer.from(stored.hash, 'base64'), digestOf(token))
}

/** Whether invented people live here: a real office must never work among them, nor the demonstration among real ones. */
export const isDemonstration = (platform: Platform): Promise<boolean> => platform.db.inTransaction(systemScope, hasDemoAccount)
