import { writeAudit } from '../../../platform/audit/entry.ts'
import { type Platform, today } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { settingsOn } from '../../settings/index.ts'
import { leaveTrace } from '../trail/trace.ts'
import { deviceDays, deviceHash, newDevice } from './device.ts'
import { sessionFrom } from './live.ts'
import { passwordFits } from './password.ts'
import {
  accountByName,
  type AccountRow,
  endSession,
  findSession,
  forgetOldDevices,
  hasDeviceTries,
  insertSession,
  lockAccount,
  noteDevice,
  noteSignIn,
  rememberDevice,
  setFactor,
  sweepSessions,
} from './queries.ts'
import { SecondFactorNeeded, SignInFailed, SignInSlowed } from './refusals.ts'
import type { LiveSession } from './schema.ts'
import { type Factor, factorOf, noFactor, sealFactor, stepOf } from './second-factor.ts'
import { noteFailure, secondsToWait, waitYourTurn } from './throttle.ts'
import { hashOf, newToken, sessionIdOf } from './token.ts'
import { giveBackTry, mayWeighCode, takeTry, type Tried } from './tries.ts'

export type Caller = { address: string; userAgent: string; requestId: string; oldToken: string | null; device: string | null }
/** `device`: the name this browser is given to remember, where it has none yet that counts. */
export type Opened = { token: string; session: LiveSession; device: string | null }

const nobody = '00000000-0000-7000-8000-000000000000'
const shardOf = (account: { regionCode: string } | undefined) => account?.regionCode.slice(0, 6) ?? '000000'

/** Opens a session. Every way of failing takes the same steps and gives the same answer (security.md §1.3). */
export async function signIn(
  platform: Platform,
  given: { username: string; password: string; code?: string | undefined },
  caller: Caller,
): Promise<Opened> {
  await refuseHastyStrangers(platform, given.username, caller)
  await waitYourTurn(platform)
  const { account, tried } = await platform.db.inTransaction(systemScope, async (tx) => {
    const found = await accountByName(tx, given.username.normalize('NFC'))
    const of = { accountId: found?.id ?? nobody, shard: shardOf(found), device: deviceHash(caller.device) }
    return { account: found, tried: await takeTry(tx, of, platform.clock.now()) }
  })
  const fits = await passwordFits(account?.passwordHash ?? null, given.password)
  const known = account && fits && account.status === 'ACTIVE' ? account : null
  const factor = known ? factorOf(platform.keys, known.id, known.totpSecret) : noFactor
  const step = given.code === undefined ? null : await weigh(platform, { tried, factor, code: given.code, isKnown: known !== null })
  if (!known) return fail(platform, caller, { account, tried })

  // A one-time password is too long to be guessed; the lock is no reason to refuse it.
  const isPastLock = tried.lane !== 'LOCKED' || step !== null || (known.passwordChangedAt === null && factor.active === null)
  if (!isPastLock) return fail(platform, caller, { account, tried })
  if (factor.active === null) return openSession(platform, known, caller, { tried })
  if (given.code === undefined) {
    await platform.db.inTransaction(systemScope, (tx) => giveBackTry(tx, tried))
    throw new SecondFactorNeeded()
  }
  if (step === null) return fail(platform, caller, { account, tried })
  return openSession(platform, known, caller, { factor: { ...factor, lastStep: step }, tried })
}

// Somebody in the waiting room may guess from the office's own address: whoever sits at their usual computer does not wait for that.
async function refuseHastyStrangers(platform: Platform, username: string, { address, device }: Caller): Promise<void> {
  const seconds = secondsToWait(platform, address)
  if (seconds === 0) return
  const isUsual =
    device !== null &&
    (await platform.db.inTransaction(systemScope, async (tx) => {
      const found = await accountByName(tx, username.normalize('NFC'))
      const of = { accountId: found?.id ?? nobody, shard: shardOf(found), device: deviceHash(device) }
      return hasDeviceTries(tx, of, platform.clock.now())
    }))
  if (!isUsual) throw new SignInSlowed(seconds)
}

// A code beside a wrong password takes the same way, at nobody's cost.
async function weigh(platform: Platform, of: { tried: Tried; factor: Factor; code: string; isKnown: boolean }): Promise<number | null> {
  const now = platform.clock.now()
  const tried: Tried = of.isKnown ? of.tried : { ...of.tried, lane: 'LOCKED', accountId: nobody }
  const mayWeigh = await platform.db.inTransaction(systemScope, (tx) => mayWeighCode(tx, tried, now))
  if (!mayWeigh || of.factor.active === null) return null
  return stepOf(of.factor.active, of.code, { now, lastStep: of.factor.lastStep })
}

async function fail(platform: Platform, caller: Caller, who: { account: AccountRow | undefined; tried: Tried }): Promise<never> {
  // A usual computer has tries of its own; what is mistyped there is no reason for the office to wait.
  if (who.tried.lane !== 'DEVICE') noteFailure(platform, caller.address)
  await platform.db.inTransaction(systemScope, async (tx) => {
    // The name that was typed may be a password typed into the wrong field: it is not kept.
    await writeAudit(tx, {
      shard: shardOf(who.account),
      actorId: who.account?.id ?? null,
      actorName: '',
      action: 'session.refused',
      objectType: 'account',
      objectId: who.account?.id ?? '',
      details: { lane: who.tried.lane },
      requestId: caller.requestId,
      address: caller.address,
    })
  })
  throw new SignInFailed()
}

/** A new token at every sign-in; the one the browser brought is ended with it. */
export function openSession(
  platform: Platform,
  account: { id: string; regionCode: string },
  caller: Caller,
  by: { factor?: Factor; tried?: Tried } = {},
): Promise<Opened> {
  const { factor, tried } = by
  const now = platform.clock.now()
  const token = newToken()
  const tokenHash = hashOf(token)
  return platform.db.inTransaction(systemScope, async (tx) => {
    if (factor) await useStep(platform, tx, account.id, factor)
    if (caller.oldToken) await endSession(tx, hashOf(caller.oldToken), account.id)
    await sweepSessions(tx, account.id, now)
    const { get } = await settingsOn(tx, { region: shardOf(account) }, today(platform.clock))
    const expiresAt = new Date(now.getTime() + (get('SESSION_HOURS') ?? 0) * 3_600_000)
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
    await noteSignIn(tx, account.id, now, { clearsTries: tried?.lane !== 'DEVICE' })
    const device = await knowDevice(tx, { shard: shardOf(account), accountId: account.id }, { tried, now })
    const row = await findSession(tx, tokenHash, today(platform.clock))
    if (!row) throw new SignInFailed()
    const session = sessionFrom(platform, row)
    const actor = { ...session.actor, requestId: caller.requestId, address: caller.address }
    await leaveTrace(tx, actor, { action: 'session.opened', objectType: 'session', objectId: sessionIdOf(tokenHash) })
    return { token, session, device }
  })
}

async function knowDevice(
  tx: Tx,
  of: { shard: string; accountId: string },
  by: { tried: Tried | undefined; now: Date },
): Promise<string | null> {
  if (by.tried?.lane === 'DEVICE') {
    await noteDevice(tx, by.tried, by.now)
    return null
  }
  const device = newDevice()
  await rememberDevice(tx, { ...of, deviceHash: deviceHash(device), since: by.now, lastUsedAt: by.now })
  await forgetOldDevices(tx, of, new Date(by.now.getTime() - deviceDays * 86_400_000))
  return device
}

// The same code sent twice at once: the second finds the step used.
async function useStep(platform: Platform, tx: Tx, accountId: string, factor: Factor): Promise<void> {
  const row = await lockAccount(tx, accountId)
  if (!row || factorOf(platform.keys, accountId, row.totpSecret).lastStep >= factor.lastStep) throw new SignInFailed()
  await setFactor(tx, accountId, sealFactor(platform.keys, accountId, factor))
}
