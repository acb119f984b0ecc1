import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { leaveTrace } from '../trail/trace.ts'
import { forgetAccount } from './cache.ts'
import { clearFactorTries, endSessionsOf, lockAccount, setFactor, takeFactorTry } from './queries.ts'
import { FactorCodeWrong, FactorNotOffered } from './refusals.ts'
import { factorOf, factorUri, newFactorSecret, sealFactor, stepOf } from './second-factor.ts'
import { type Caller, type Opened, openSession } from './sign-in.ts'
import { noteFailure, refuseHasty } from './throttle.ts'

/** Offers a new factor. The one in use stays until the new one is confirmed, and has to be shown first (security.md §1.8). */
export async function enrolSecondFactor(
  platform: Platform,
  actor: Actor,
  code: string | undefined,
): Promise<{ secret: string; uri: string }> {
  refuseHasty(platform, actor.address)
  const secret = newFactorSecret()
  // Counted before it is weighed: a session in the wrong hands has five tries at the factor as well.
  const now = platform.clock.now()
  if (code !== undefined && !(await platform.db.inTransaction(systemScope, (tx) => takeFactorTry(tx, actor.accountId ?? '', now))))
    throw wrongCode(platform, actor)
  return platform.db.inTransaction(systemScope, async (tx) => {
    const account = await lockAccount(tx, actor.accountId ?? '')
    if (!account) throw new NotFound()
    const factor = factorOf(platform.keys, account.id, account.totpSecret)
    const step = factor.active === null ? factor.lastStep : stepOf(factor.active, code ?? '', { now, lastStep: factor.lastStep })
    if (step === null) throw wrongCode(platform, actor)
    await setFactor(tx, account.id, sealFactor(platform.keys, account.id, { ...factor, offered: secret, lastStep: step }))
    if (factor.active !== null) await clearFactorTries(tx, account.id)
    await leaveTrace(tx, actor, { action: 'account.factor-offered', objectType: 'account', objectId: account.id })
    return { secret, uri: factorUri(secret, account.username) }
  })
}

/** The code proves that the phone holds the secret; other sessions were opened without it and end. */
export async function confirmSecondFactor(platform: Platform, actor: Actor, code: string, caller: Caller): Promise<Opened> {
  refuseHasty(platform, actor.address)
  const account = await platform.db.inTransaction(systemScope, async (tx) => {
    const row = await lockAccount(tx, actor.accountId ?? '')
    if (!row) throw new NotFound()
    const factor = factorOf(platform.keys, row.id, row.totpSecret)
    if (factor.offered === null) throw new FactorNotOffered()
    const step = stepOf(factor.offered, code, { now: platform.clock.now(), lastStep: 0 })
    if (step === null) throw wrongCode(platform, actor)
    await setFactor(tx, row.id, sealFactor(platform.keys, row.id, { active: factor.offered, offered: null, lastStep: step }))
    await endSessionsOf(tx, row.id)
    await leaveTrace(tx, actor, { action: 'account.factor-confirmed', objectType: 'account', objectId: row.id })
    return row
  })
  forgetAccount(platform, account.id)
  return openSession(platform, account, { ...caller, oldToken: null })
}

function wrongCode(platform: Platform, actor: Actor): FactorCodeWrong {
  noteFailure(platform, actor.address)
  return new FactorCodeWrong()
}
