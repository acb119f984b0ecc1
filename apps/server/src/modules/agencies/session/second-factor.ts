import { Secret, TOTP } from 'otpauth'
import type { Keys } from '../../../platform/keys/index.ts'

/** What the account's encrypted column holds: the factor in use, one offered and not yet confirmed, and the last step used. */
export type Factor = { active: string | null; offered: string | null; lastStep: number }
export const noFactor: Factor = { active: null, offered: null, lastStep: 0 }

const place = (accountId: string) => ({ table: 'account', column: 'totp_secret', shard: '', id: accountId })
const periodSeconds = 30

export const factorOf = (keys: Keys, accountId: string, bytes: Buffer | null): Factor =>
  bytes ? (JSON.parse(keys.decrypt(place(accountId), bytes)) as Factor) : noFactor
export const sealFactor = (keys: Keys, accountId: string, factor: Factor): Buffer => keys.encrypt(place(accountId), JSON.stringify(factor))

const totp = (secret: string, label = '') =>
  new TOTP({ issuer: '法援', label, secret: Secret.fromBase32(secret), period: periodSeconds, digits: 6 })

export const newFactorSecret = () => new Secret({ size: 20 }).base32
export const factorUri = (secret: string, username: string) => totp(secret, username).toString()

/** The time step a code belongs to, or null. A code serves once: steps up to the last used one are refused. */
export function stepOf(secret: string, code: string, at: { now: Date; lastStep: number }): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: at.now.getTime(), window: 1 })
  if (delta === null) return null
  const step = Math.floor(at.now.getTime() / 1000 / periodSeconds) + delta
  return step > at.lastStep ? step : null
}
