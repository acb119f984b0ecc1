import type { Actor } from '../../../platform/actor.ts'
import { type Platform, today } from '../../../platform/context.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { actorFrom } from './actor.ts'
import { epochOf, remember, remembered } from './cache.ts'
import { factorOf } from './second-factor.ts'
import { findSession, touchSession } from './queries.ts'
import type { LiveSession, SessionRow } from './schema.ts'
import { hashOf, isToken } from './token.ts'

const touchEveryMs = 60_000
const standings = new WeakMap<Actor, LiveSession>()

/** The session an actor came from, for whoever already asked who it is. */
export const standingOf = (actor: Actor): LiveSession | undefined => standings.get(actor)

/** Who this token belongs to, or null: unknown, ended, idle too long, too old, or the account is disabled. */
export async function sessionActor(platform: Platform, token: string): Promise<Actor | null> {
  const session = await liveSession(platform, token)
  if (session) standings.set(session.actor, session)
  return session?.actor ?? null
}

export async function liveSession(platform: Platform, token: string): Promise<LiveSession | null> {
  if (!isToken(token)) return null
  const tokenHash = hashOf(token)
  const key = tokenHash.toString('base64')
  const now = platform.clock.now().getTime()
  const known = remembered(platform, key, now)
  // Idle here may still be busy on another node: only the database ends a session.
  const session = known && isAlive(known, now) ? known : await readSession(platform, tokenHash, { key, now })
  if (!session || !isAlive(session, now)) return null
  if (now - session.lastSeenAt >= touchEveryMs) await touch(platform, tokenHash, session, now)
  return session
}

async function readSession(platform: Platform, tokenHash: Buffer, at: { key: string; now: number }): Promise<LiveSession | null> {
  const epoch = epochOf(platform)
  const row = await platform.db.inTransaction(systemScope, (tx) => findSession(tx, tokenHash, today(platform.clock)))
  if (!row) return null
  const session = sessionFrom(platform, row)
  remember(platform, at.key, session, { epoch, now: at.now })
  return session
}

export function sessionFrom(platform: Platform, row: SessionRow): LiveSession {
  const hasFactor = row.totpSecret !== null && factorOf(platform.keys, row.accountId, row.totpSecret).active !== null
  const isReal = !row.isDemo && platform.config.command !== 'demo'
  return {
    row,
    actor: actorFrom(row),
    hasFactor,
    mustEnrol: isReal && !hasFactor,
    mustChangePassword: row.passwordChangedAt === null,
    lastSeenAt: row.lastSeenAt.getTime(),
  }
}

const isAlive = ({ row, lastSeenAt }: LiveSession, now: number) =>
  now < row.expiresAt.getTime() && now - lastSeenAt <= row.idleMinutes * 60_000

async function touch(platform: Platform, tokenHash: Buffer, session: LiveSession, now: number): Promise<void> {
  session.lastSeenAt = now
  await platform.db.inTransaction(systemScope, (tx) => touchSession(tx, tokenHash, new Date(now)))
}
