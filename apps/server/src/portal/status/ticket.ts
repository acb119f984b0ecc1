import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Platform } from '../../platform/context.ts'

const name = 'fayuan_status'
const lastsMs = 30 * 60_000
const options = (platform: Platform) =>
  ({ path: '/status', httpOnly: true, sameSite: 'lax', secure: platform.config.publicUrl.startsWith('https:') }) as const
const sealOf = (platform: Platform, text: string) => platform.keys.token('portal-status', text)

/** For half an hour this phone need not type the code again; the ticket names one case and cannot be made elsewhere. */
export function giveTicket(platform: Platform, reply: FastifyReply, caseId: string): void {
  const text = `${caseId}_${platform.clock.now().getTime() + lastsMs}`
  void reply.setCookie(name, `${text}_${sealOf(platform, text)}`, { ...options(platform), maxAge: lastsMs / 1_000 })
}

export const dropTicket = (platform: Platform, reply: FastifyReply): void => void reply.clearCookie(name, options(platform))

export type Ticket = { caseId: string; form: string }

export function ticketOf(platform: Platform, request: FastifyRequest): Ticket | null {
  const found = /^(([0-9a-f-]{36})_(\d{13}))_([\w-]{22})$/.exec(request.cookies[name] ?? '')
  if (!found) return null
  const [, text = '', caseId = '', until = '', seal = ''] = found
  if (seal !== sealOf(platform, text) || Number(until) < platform.clock.now().getTime()) return null
  return { caseId, form: platform.keys.token('portal-form', text) }
}
