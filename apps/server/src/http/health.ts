import { z } from 'zod'
import type { Platform } from '../platform/context.ts'
import { Denied } from '../platform/refusal.ts'
import type { App } from './kit.ts'
import { type Backups } from './backups.ts'
import { backupMetrics, diskMetrics, metricsText, observe } from './metrics.ts'

const Health = z.object({
  status: z.enum(['ok', 'unavailable']),
  database: z.boolean().optional(),
  disk: z.boolean().optional(),
  backup: z.enum(['none', 'ok', 'failed', 'late']).optional(),
})

/** Live: the process answers. Ready: database reachable, disk above the threshold (security.md §8.6). */
export function healthRoutes(app: App, platform: Platform, backups: Backups): void {
  app.get(
    '/health/live',
    {
      config: { action: 'health', open: true },
      schema: { operationId: 'getLiveness', summary: '进程是否在运行', response: { 200: Health } },
    },
    async () => ({ status: 'ok' as const }),
  )
  app.get(
    '/health/ready',
    {
      config: { action: 'health', open: true },
      schema: { operationId: 'getReadiness', summary: '能否办理业务：数据库和磁盘', response: { 200: Health, 503: Health } },
    },
    async (_request, reply) => {
      const database = await platform.db.ping().then(
        () => true,
        () => false,
      )
      const disk = platform.disk.state() !== 'full'
      const ok = database && disk
      // A backup that failed is no reason to stop working; whoever watches the machine reads it here.
      const { health: backup } = await backups.standing()
      return reply.code(ok ? 200 : 503).send({ status: ok ? 'ok' : 'unavailable', database, disk, backup })
    },
  )
  app.get('/metrics', { config: { action: 'metrics', open: true }, schema: { hide: true } }, async (request, reply) => {
    const token = platform.config.metricsToken
    const isAllowed = token
      ? request.headers.authorization === `Bearer ${token}`
      : ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip)
    if (!isAllowed) throw new Denied('监控数据只对本机或持令牌者开放。')
    return reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(metricsText() + diskMetrics(platform) + backupMetrics(await backups.standing()))
  })
  app.addHook('onResponse', async (request, reply) =>
    observe(request.routeOptions.url ?? 'none', request.method, reply.statusCode, reply.elapsedTime),
  )
}
