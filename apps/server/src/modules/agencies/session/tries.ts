import type { Tx } from '../../../platform/database/database.ts'
import { giveBackAccountTry, giveBackDeviceTry, takeAccountTry, takeDeviceTry, takeFactorTry, withoutWaitingForDisk } from './queries.ts'

/**
 * Where a try at an account is counted. A browser its person signed in from has five tries of its own; everybody else shares the account's. While
 * those are used up, strangers guess at nothing, and the person comes in with a known browser or the second factor (security.md §1.3).
 */
export type Lane = 'DEVICE' | 'STRANGER' | 'LOCKED'
export type Tried = { lane: Lane; accountId: string; shard: string; device: Buffer }

/** Counts the try before anything is weighed: many at once are no more than five. */
export async function takeTry(tx: Tx, of: Omit<Tried, 'lane'>, now: Date): Promise<Tried> {
  await withoutWaitingForDisk(tx)
  if (await takeDeviceTry(tx, of, now)) return { ...of, lane: 'DEVICE' }
  return { ...of, lane: (await takeAccountTry(tx, of.accountId, now)) ? 'STRANGER' : 'LOCKED' }
}

/** A right password without a code was no guess. */
export async function giveBackTry(tx: Tx, tried: Tried): Promise<void> {
  if (tried.lane === 'DEVICE') await giveBackDeviceTry(tx, tried)
  if (tried.lane === 'STRANGER') await giveBackAccountTry(tx, tried.accountId)
}

/** The same for the second factor; a known browser has its own tries already. */
export async function mayWeighCode(tx: Tx, tried: Tried, now: Date): Promise<boolean> {
  await withoutWaitingForDisk(tx)
  return tried.lane === 'DEVICE' || takeFactorTry(tx, tried.accountId, now)
}
