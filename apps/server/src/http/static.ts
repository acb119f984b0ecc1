import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { Platform } from '../platform/context.ts'
import type { App } from './kit.ts'
import { onTheDemonstration } from './openapi-demo.ts'

const consoleDir = fileURLToPath(new URL('../../../web/dist/', import.meta.url))

/** The built console, the API description. The console is one page: unknown paths below it answer with its shell. */
export async function staticRoutes(app: App, platform: Platform): Promise<void> {
  app.get('/api/openapi.json', { config: { action: 'describe', open: true }, schema: { hide: true } }, async () =>
    platform.config.command === 'demo' ? onTheDemonstration(app.swagger(), platform) : app.swagger(),
  )
  app.get('/api/docs', { config: { action: 'describe', open: true }, schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(app)),
  )
  if (!existsSync(consoleDir)) return
  await app.register(fastifyStatic, { root: consoleDir, prefix: '/console/', serve: false, decorateReply: true, preCompressed: true })
  app.get('/console', { config: { action: 'console', open: true }, schema: { hide: true } }, async (_request, reply) =>
    reply.redirect('/console/'),
  )
  app.get('/console/assets/*', { config: { action: 'console', open: true }, schema: { hide: true } }, async (request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .sendFile(request.url.replace(/^\/console\//, '').replace(/\?.*$/, ''), consoleDir, { cacheControl: false }),
  )
  app.get('/console/*', { config: { action: 'console', open: true }, schema: { hide: true } }, async (_request, reply) =>
    reply.sendFile('index.html', consoleDir, { cacheControl: false }),
  )
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function docsPage(app: App): string {
  const description = app.swagger() as {
    paths?: Record<string, Record<string, { operationId?: string; summary?: string; 'x-roles'?: string[] }>>
  }
  const rows = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, op]) =>
        `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${escape(path)}</code></td><td>${escape(op.operationId ?? '')}</td><td>${escape(op.summary ?? '')}</td><td>${escape((op['x-roles'] ?? []).join(' '))}</td></tr>`,
    ),
  )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>法援接口</title><style>body{font:14px/1.6 system-ui;margin:24px}td,th{padding:4px 10px;border-bottom:1px solid #dfe5e2;text-align:left}</style><h1>法援接口</h1><p>机器可读说明：<a href="/api/openapi.json">/api/openapi.json</a></p><table><tr><th>方法</th><th>路径</th><th>operationId</th><th>说明</th><th>岗位</th></tr>${rows.join('')}</table></html>`
}
