import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { leaveTrace } from '../trail/trace.ts'
import { forgetAccount } from './cache.ts'
import { endSession, sessionsOf } from './queries.ts'
import { hashOf, sessionIdOf } from './token.ts'

export async function signOut(platform: Platform, actor: Actor, token: string): Promise<void> {
  await endOne(platform, actor, hashOf(token))
}

export async function listOwnSessions(platform: Platform, actor: Actor, token: string) {
  const accountId = actor.accountId ?? ''
  const rows = await platform.db.inTransaction(systemScope, (tx) => sessionsOf(tx, accountId, platform.clock.now()))
  const own = sessionIdOf(hashOf(token))
  return rows.map((row) => ({
    id: sessionIdOf(row.tokenHash),
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    address: row.address,
    userAgent: row.userAgent,
    current: sessionIdOf(row.tokenHash) === own,
  }))
}

export async function endOwnSession(platform: Platform, actor: Actor, id: string): Promise<void> {
  const rows = await platform.db.inTransaction(systemScope, (tx) => sessionsOf(tx, actor.accountId ?? '', platform.clock.now()))
  const row = rows.find(({ tokenHash }) => sessionIdOf(tokenHash) === id)
  if (!row) throw new NotFound()
  await endOne(platform, actor, row.tokenHash)
}

async function endOne(platform: Platform, actor: Actor, tokenHash: Buffer): Promise<void> {
  const accountId = actor.accountId ?? ''
  await platform.db.inTransaction(systemScope, async (tx) => {
    await endSession(tx, tokenHash, accountId)
    await leaveTrace(tx, actor, { action: 'session.ended', objectType: 'session', objectId: sessionIdOf(tokenHash) })
  })
  forgetAccount(platform, accountId)
}
