import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { leaveTrace } from '../trail/trace.ts'
import { forgetAccount } from './cache.ts'
import { hashPassword, passwordFits, refuseWeak } from './password.ts'
import { accountById, endSessionsOf, forgetDevices, setPassword } from './queries.ts'
import { CurrentPasswordWrong, PasswordWeak } from './refusals.ts'
import { type Caller, type Opened, openSession } from './sign-in.ts'
import { noteFailure, refuseHasty } from './throttle.ts'

/** A new password ends every session of the account; the person who changed it goes on with a new one (security.md §1.5). */
export async function changeOwnPassword(
  platform: Platform,
  actor: Actor,
  given: { current: string; next: string },
  caller: Caller,
): Promise<Opened> {
  refuseHasty(platform, caller.address)
  const account = await platform.db.inTransaction(systemScope, (tx) => accountById(tx, actor.accountId ?? ''))
  if (!account) throw new NotFound()
  if (!(await passwordFits(account.passwordHash, given.current))) {
    noteFailure(platform, caller.address)
    throw new CurrentPasswordWrong()
  }
  refuseWeak(given.next, { username: account.username, path: 'body.next' })
  if (await passwordFits(account.passwordHash, given.next)) throw new PasswordWeak('新密码和现在的一样，请换一个。', 'body.next')
  const passwordHash = await hashPassword(given.next)
  await platform.db.inTransaction(systemScope, async (tx) => {
    await setPassword(tx, account.id, passwordHash, platform.clock.now())
    await endSessionsOf(tx, account.id)
    await forgetDevices(tx, account.id)
    await leaveTrace(tx, actor, { action: 'account.password-changed', objectType: 'account', objectId: account.id })
  })
  forgetAccount(platform, account.id)
  return openSession(platform, account, { ...caller, oldToken: null })
}
