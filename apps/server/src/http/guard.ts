import { errorCodes, type FastifyRequest } from 'fastify'
import { refuseUntilReady, sessionActor, sessionCookieName } from '../modules/agencies/index.ts'
import type { Platform } from '../platform/context.ts'
import { budgets } from '../platform/limits.ts'
import { networkOf } from '../platform/network.ts'
import { Denied } from '../platform/refusal.ts'
import { type App, actorOf } from './kit.ts'
import { type ReadingPace, watchReading } from './reading.ts'
import { takeTurns, usualAtOnce } from './turns.ts'

/** `isUnproven`: nothing says that it came from elsewhere, and nothing that it came from here. */
export class CrossSite extends Denied {
  override readonly code = 'CROSS_SITE'
  readonly isUnproven: boolean
  constructor(isUnproven = false) {
    super('这个操作只能在本系统的页面里进行。')
    this.isUnproven = isUnproven
  }
}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'permissions-policy': 'geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}
// Two years, this host alone: what else the office serves under its domain is its own affair.
const onlyTls = { 'strict-transport-security': 'max-age=63072000' }
const policyFor = (url: string) =>
  url.startsWith('/console')
    ? "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
    : "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

const isApi = (url: string) => url.startsWith('/api/')
/**
 * Every state change needs a same-origin proof (security.md §1.7). What the browser says of the page it comes from counts first; without that, an
 * origin has to be one that can be read and is ours.
 */
function refuseCrossSite(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new CrossSite()
  const { origin } = request.headers
  if (origin === undefined) return
  if (origin === 'null') {
    if (site === undefined) throw new CrossSite(true)
    return
  }
  if (!isOurs(origin, request.host)) throw new CrossSite()
}

function isOurs(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: said } = new URL(origin)
  // A port that goes without saying may be said.
  return said !== '' && URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === said
}

// A form of any page can send these without asking; the API takes JSON, and files as multipart.
function refuseFormBodies(request: FastifyRequest): void {
  const type = request.headers['content-type'] ?? ''
  if (isApi(request.url) && /^\s*(application\/x-www-form-urlencoded|text\/plain)/i.test(type))
    throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type)
}

/** Who is asking, may they ask at all, and how often (security.md §1, §3, §8.3). */
export function guard(
  app: App,
  platform: Platform,
  { reading, atOnce = usualAtOnce }: { reading?: ReadingPace; atOnce?: number } = {},
): void {
  const watch = watchReading(platform, reading)
  const headers = platform.config.publicUrl.startsWith('https:') ? { ...securityHeaders, ...onlyTls } : securityHeaders
  const spend = budgets(() => platform.clock.now().getTime())
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('content-security-policy', policyFor(request.url))
    if (!request.url.startsWith('/console/assets/')) reply.header('cache-control', 'no-store')
    refuseCrossSite(request)
    refuseFormBodies(request)
    const config = request.routeOptions.config
    const token = request.cookies[sessionCookieName(platform.config)] ?? null
    if (token && request.routeOptions.url) {
      request.sessionToken = token
      request.actor = await sessionActor(platform, token)
    }
    const accountId = request.actor?.accountId
    spend(config.budget ?? 'normal', accountId ? { accountId } : { network: networkOf(request.ip) })
    if (request.routeOptions.url) await refuseUntilReady(platform, { route: request.routeOptions.url, actor: request.actor })
    if (config.open || !request.routeOptions.url) return
    const actor = actorOf(request)
    if (config.roles && !config.roles.some((role) => actor.roles.some((own) => own === role))) {
      throw new Denied('您的岗位不能办理这一项。需要时请联系机构负责人调整岗位。')
    }
    await watch(request, actor)
  })
  takeTurns(app, atOnce, ({ actor, ip }) => actor?.accountId ?? networkOf(ip))
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
