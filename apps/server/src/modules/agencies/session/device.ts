import { createHash, randomBytes } from 'node:crypto'
import type { Config } from '../../../platform/config.ts'
import { isSecure } from './token.ts'

export const deviceDays = 180

/** Names a browser its person has signed in from. It opens nothing: it only keeps the tries of strangers apart from its own (security.md §1.3). */
export const deviceCookieName = (config: Config): string => (isSecure(config) ? '__Host-fayuan_device' : 'fayuan_device')
export const deviceCookieOptions = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config), maxAge: deviceDays * 86_400 }) as const

export const newDevice = () => randomBytes(32).toString('base64url')
export const deviceHash = (device: string | null): Buffer =>
  createHash('sha256')
    .update(`device ${device ?? ''}`)
    .digest()
