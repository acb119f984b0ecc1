import type { FastifyRequest } from 'fastify'
import { refuseUntilReady, sessionActor, sessionCookieName } from '../modules/agencies/index.ts'
import type { Platform } from '../platform/context.ts'
import { budgets } from '../platform/limits.ts'
import { Denied } from '../platform/refusal.ts'
import { type App, actorOf } from './kit.ts'

class CrossSite extends Denied {
  override readonly code = 'CROSS_SITE'
}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'permissions-policy': 'geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
}
const policyFor = (url: string) =>
  url.startsWith('/console')
    ? "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
    : "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

// Every state change needs a same-origin proof (security.md §1.7).
function refuseCrossSite(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none') throw new CrossSite('这个操作只能在本系统的页面里进行。')
  const origin = request.headers.origin
  if (origin && origin !== 'null' && URL.canParse(origin) && new URL(origin).host !== request.host)
    throw new CrossSite('这个操作只能在本系统的页面里进行。')
}

/** Who is asking, may they ask at all, and how often (security.md §1, §3, §8.3). */
export function guard(app: App, platform: Platform): void {
  const spend = budgets(() => platform.clock.now().getTime())
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders).header('content-security-policy', policyFor(request.url))
    if (!request.url.startsWith('/console/assets/')) reply.header('cache-control', 'no-store')
    refuseCrossSite(request)
    const config = request.routeOptions.config
    const token = request.cookies[sessionCookieName(platform.config)] ?? null
    if (token && request.routeOptions.url) {
      request.sessionToken = token
      request.actor = await sessionActor(platform, token)
    }
    spend(config.budget ?? 'normal', request.actor?.accountId ?? request.ip)
    if (request.routeOptions.url) await refuseUntilReady(platform, { route: request.routeOptions.url, actor: request.actor })
    if (config.open || !request.routeOptions.url) return
    const actor = actorOf(request)
    if (config.roles && !config.roles.some((role) => actor.roles.some((own) => own === role))) {
      throw new Denied('您的岗位不能办理这一项。需要时请联系机构负责人调整岗位。')
    }
  })
  app.addHook('onResponse', async (request, reply) => {
    platform.log.info('request', {
      requestId: request.id,
      accountId: request.actor?.accountId ?? undefined,
      route: request.routeOptions.url,
      method: request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
}
