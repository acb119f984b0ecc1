import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { z } from 'zod'
import { portalRoutes } from '../portal/index.ts'
import type { Platform } from '../platform/context.ts'
import { NotFound } from '../platform/refusal.ts'
import { tellAdministrators, watchBackups } from './backups.ts'
import { answerBroken } from './broken.ts'
import { guard } from './guard.ts'
import { healthRoutes } from './health.ts'
import { readableInput } from './input.ts'
import { type App, makeHttp } from './kit.ts'
import { bodyExamples, describeOperation } from './openapi.ts'
import { keepPace, type Pace, usualPace } from './pace.ts'
import { problemHandler } from './problem.ts'
import { readOnlyWhenFull } from './read-only.ts'
import type { ReadingPace } from './reading.ts'
import { traceRefusals } from './refused.ts'
import { roomRoutes } from './rooms.ts'
import { staticRoutes } from './static.ts'

const inform = {
  title: '法援 Fayuan',
  version: '1',
  description:
    '法律援助办案系统接口。写入请带 Idempotency-Key；修改已有内容请带 If-Match（读取时的 version）。出错时返回 application/problem+json。',
}

// Fields without a sentence of their own still speak Chinese.
z.config(z.locales.zhCN())

/** Puts the house together: limits, who is asking, the rooms, the console's files, one error handler. */
export async function createApp(
  platform: Platform,
  { pace = usualPace, ...guarding }: { pace?: Pace; reading?: ReadingPace; atOnce?: number } = {},
): Promise<App> {
  const base: FastifyInstance = Fastify({
    logger: false,
    bodyLimit: 1_048_576,
    // Bodies have a pace of their own (pace.ts): a file over a slow line takes longer than a form.
    requestTimeout: pace.longestMs,
    http: { connectionsCheckingInterval: pace.checkMs },
    clientErrorHandler: answerBroken,
    keepAliveTimeout: 65_000,
    trustProxy: platform.config.trustedProxies.length > 0 ? platform.config.trustedProxies : false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    // Addresses that no route can be looked up for are answered like everything else that goes wrong.
    frameworkErrors: (error, request, reply) => problemHandler(platform.log)(error, request, reply),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  })
  const app = base.withTypeProvider<ZodTypeProvider>() as unknown as App
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(problemHandler(platform.log))
  app.setNotFoundHandler(() => {
    throw new NotFound()
  })
  app.server.headersTimeout = 10_000

  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 1_048_576 })
  await app.register(multipart, { limits: { fileSize: 20_971_520, files: 20, fields: 100, fieldSize: 100_000 } })
  const examples = bodyExamples()
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: inform,
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'fayuan_session' } } },
    },
    transform: (args) => {
      examples.note(args.route)
      return describeOperation(jsonSchemaTransform(args), args)
    },
    transformObject: (args) => examples.addTo(jsonSchemaTransformObject(args)),
  })
  app.decorateRequest('actor', null)
  app.decorateRequest('sessionToken', null)
  app.decorateRequest('refusal', null)
  app.addHook('onRoute', (route) => {
    if (!route.config?.action && route.method !== 'HEAD' && route.method !== 'OPTIONS')
      throw new Error(`route ${String(route.method)} ${route.url} declares no action`)
  })
  // First of all: whoever is refused at once may still be sending.
  keepPace(app, pace)
  guard(app, platform, guarding)
  readOnlyWhenFull(app, platform)
  readableInput(app)
  traceRefusals(app, platform)

  const http = makeHttp(platform)
  const backups = watchBackups(platform)
  tellAdministrators(app, backups)
  healthRoutes(app, platform, backups)
  roomRoutes(app, http)
  portalRoutes(app, http)
  await staticRoutes(app, platform)
  await app.ready()
  return app
}
