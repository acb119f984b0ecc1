import { setTimeout as sleep } from 'node:timers/promises'
import type { Platform } from '../../../platform/context.ts'
import { networkOf } from '../../../platform/network.ts'
import { type Recent, recent } from '../../../platform/recent.ts'
import { SignInSlowed } from './refusals.ts'

const minute = 60_000
const longestMs = 15 * minute

/** A lock grows with each failure and ends by itself; tries during a lock are not counted, so nobody is kept out for good (security.md §1.3). */
export const guesses = { free: 5, firstLockSeconds: 30, longestSeconds: longestMs / 1000 }

type Seen = { failures: number; lastAt: number; openAt: number }
type Throttle = { networks: Recent<Seen>; times: number[] }
const throttles = new WeakMap<Platform, Throttle>()

function throttleOf(platform: Platform): Throttle {
  const known = throttles.get(platform) ?? { networks: recent<Seen>(50_000), times: [] }
  throttles.set(platform, known)
  return known
}

/** A county office shares one address: twenty mistakes are free, then the wait doubles. */
export function refuseHasty(platform: Platform, address: string): void {
  const seconds = secondsToWait(platform, address)
  if (seconds > 0) throw new SignInSlowed(seconds)
}

export function secondsToWait(platform: Platform, address: string): number {
  const now = platform.clock.now().getTime()
  const seen = throttleOf(platform).networks.get(networkOf(address))
  return seen && now < seen.openAt ? Math.ceil((seen.openAt - now) / 1000) : 0
}

export function noteFailure(platform: Platform, address: string): void {
  const now = platform.clock.now().getTime()
  const { networks, times } = throttleOf(platform)
  const before = networks.get(networkOf(address))
  const failures = before && now - before.lastAt < longestMs ? before.failures + 1 : 1
  const wait = failures <= 20 ? 0 : Math.min(longestMs, 1000 * 2 ** Math.min(failures - 21, 20))
  networks.set(networkOf(address), { failures, lastAt: now, openAt: now + wait })
  times.push(now)
  if (times.length > 2_000) times.splice(0, 1_000)
}

/** Many failures from everywhere slow every sign-in down a little: guessing gets dear, signing in stays possible. */
export function everybodysDelayMs(platform: Platform): number {
  const now = platform.clock.now().getTime()
  const failures = throttleOf(platform).times.filter((at) => now - at < minute).length
  return failures <= 100 ? 0 : Math.min(3_000, (failures - 100) * 10)
}

export const waitYourTurn = async (platform: Platform) => {
  const ms = everybodysDelayMs(platform)
  if (ms > 0) await sleep(ms)
}
