import { writeAudit } from '../../../platform/audit/entry.ts'
import { type Platform, today } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { leaveTrace } from '../trail/trace.ts'
import { sessionFrom } from './live.ts'
import { passwordFits } from './password.ts'
import {
  absoluteHours,
  accountByName,
  type AccountRow,
  countFailure,
  endSession,
  findSession,
  insertSession,
  lockAccount,
  noteSignIn,
  setFactor,
  sweepSessions,
} from './queries.ts'
import { SecondFactorNeeded, SignInFailed } from './refusals.ts'
import type { LiveSession } from './schema.ts'
import { type Factor, factorOf, sealFactor, stepOf } from './second-factor.ts'
import { lockAfter, noteFailure, refuseHasty, waitYourTurn } from './throttle.ts'
import { hashOf, newToken, sessionIdOf } from './token.ts'

export type Caller = { address: string; userAgent: string; requestId: string; oldToken: string | null }
export type Opened = { token: string; session: LiveSession }

const nobody = '00000000-0000-7000-8000-000000000000'

/** Opens a session. Every way of failing takes the same steps and gives the same answer (security.md §1.3). */
export async function signIn(
  platform: Platform,
  given: { username: string; password: string; code?: string | undefined },
  caller: Caller,
): Promise<Opened> {
  refuseHasty(platform, caller.address)
  await waitYourTurn(platform)
  const account = await platform.db.inTransaction(systemScope, (tx) => accountByName(tx, given.username.normalize('NFC')))
  const fits = await passwordFits(account?.passwordHash ?? null, given.password)
  const now = platform.clock.now()
  const isLocked = account?.lockedUntil ? account.lockedUntil > now : false
  if (!account || !fits || isLocked || account.status !== 'ACTIVE') return fail(platform, caller, { account, isLocked })

  const factor = factorOf(platform.keys, account.id, account.totpSecret)
  if (factor.active === null) return openSession(platform, account, caller)
  if (given.code === undefined) throw new SecondFactorNeeded()
  const step = stepOf(factor.active, given.code, { now, lastStep: factor.lastStep })
  if (step === null) return fail(platform, caller, { account, isLocked })
  return openSession(platform, account, caller, { ...factor, lastStep: step })
}

async function fail(platform: Platform, caller: Caller, who: { account: AccountRow | undefined; isLocked: boolean }): Promise<never> {
  const now = platform.clock.now()
  noteFailure(platform, caller.address)
  const counted = who.isLocked ? nobody : (who.account?.id ?? nobody)
  await platform.db.inTransaction(systemScope, async (tx) => {
    await countFailure(tx, counted, (failures) => lockAfter(failures, now))
    // The name that was typed may be a password typed into the wrong field: it is not kept.
    await writeAudit(tx, {
      shard: who.account?.regionCode.slice(0, 6) ?? '000000',
      actorId: who.account?.id ?? null,
      actorName: '',
      action: 'session.refused',
      objectType: 'account',
      objectId: who.account?.id ?? '',
      requestId: caller.requestId,
      address: caller.address,
    })
  })
  throw new SignInFailed()
}

/** A new token at every sign-in; the one the browser brought is ended with it. */
export function openSession(platform: Platform, account: { id: string }, caller: Caller, factor?: Factor): Promise<Opened> {
  const now = platform.clock.now()
  const token = newToken()
  const tokenHash = hashOf(token)
  return platform.db.inTransaction(systemScope, async (tx) => {
    if (factor) await useStep(platform, tx, account.id, factor)
    if (caller.oldToken) await endSession(tx, hashOf(caller.oldToken), account.id)
    await sweepSessions(tx, account.id, now)
    const expiresAt = new Date(now.getTime() + (await absoluteHours(tx)) * 3_600_000)
    await insertSession(tx, {
      tokenHash,
      accountId: account.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      factorAt: factor ? now : null,
      address: caller.address,
      userAgent: caller.userAgent.slice(0, 200),
    })
    await noteSignIn(tx, account.id, now)
    const row = await findSession(tx, tokenHash, today(platform.clock))
    if (!row) throw new SignInFailed()
    const session = sessionFrom(platform, row)
    const actor = { ...session.actor, requestId: caller.requestId, address: caller.address }
    await leaveTrace(tx, actor, { action: 'session.opened', objectType: 'session', objectId: sessionIdOf(tokenHash) })
    return { token, session }
  })
}

// The same code sent twice at once: the second finds the step used.
async function useStep(platform: Platform, tx: Tx, accountId: string, factor: Factor): Promise<void> {
  const row = await lockAccount(tx, accountId)
  if (!row || factorOf(platform.keys, accountId, row.totpSecret).lastStep >= factor.lastStep) throw new SignInFailed()
  await setFactor(tx, accountId, sealFactor(platform.keys, accountId, factor))
}
