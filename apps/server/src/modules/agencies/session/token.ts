import { createHash, randomBytes } from 'node:crypto'
import type { Config } from '../../../platform/config.ts'

export const isSecure = (config: Config) => config.publicUrl.startsWith('https:')

/** `__Host-` binds the cookie to this host and to TLS; a plain-http installation cannot use it (security.md §1.6). */
export const sessionCookieName = (config: Config): string => (isSecure(config) ? '__Host-fayuan' : 'fayuan_session')

export const sessionCookieOptions = (config: Config) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const

export const newToken = () => randomBytes(32).toString('base64url')
export const isToken = (token: string) => /^[\w-]{43}$/.test(token)

/** Only this is stored: whoever reads the table cannot sign in with it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
/** The name of a session in lists; says nothing about its token. */
export const sessionIdOf = (tokenHash: Buffer) => tokenHash.subarray(0, 16).toString('hex')
