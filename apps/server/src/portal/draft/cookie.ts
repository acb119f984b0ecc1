import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Platform } from '../../platform/context.ts'

const isSecure = (platform: Platform) => platform.config.publicUrl.startsWith('https:')
const cookieName = (platform: Platform) => (isSecure(platform) ? '__Host-fayuan_draft' : 'fayuan_draft')
const options = (platform: Platform) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(platform) }) as const

export const draftDays = 30
export const newDraftToken = () => randomBytes(32).toString('base64url')
/** Only this is stored: whoever reads the table cannot open a draft with it. */
export const draftHash = (token: string): Buffer => createHash('sha256').update(token).digest()

export function draftToken(platform: Platform, request: FastifyRequest): string | null {
  const token = request.cookies[cookieName(platform)]
  return token && /^[\w-]{43}$/.test(token) ? token : null
}
export const hasDraft = (platform: Platform, request: FastifyRequest): boolean => draftToken(platform, request) !== null

export const giveDraftCookie = (platform: Platform, reply: FastifyReply, token: string): void => {
  void reply.setCookie(cookieName(platform), token, { ...options(platform), maxAge: draftDays * 86_400 })
}
export const dropDraftCookie = (platform: Platform, reply: FastifyReply): void => {
  void reply.clearCookie(cookieName(platform), options(platform))
}

/** Stands hidden in every form of a draft: a page of another site cannot know it (security.md §1.7). */
export const formToken = (platform: Platform, token: string): string => platform.keys.token('portal-form', token)
