import type { App, Http } from '../../../http/kit.ts'
import { Done } from '../session/schema.ts'
import { setupNeeded } from './first-run.ts'
import { SetUp, SetupState } from './schema.ts'
import { setUp } from './set-up.ts'

const tags = ['首次设置']

export function setupRoutes(app: App, { platform }: Http): void {
  app.get(
    '/api/setup',
    {
      config: { action: 'getSetup', open: true },
      schema: { operationId: 'getSetup', summary: '是否还要做首次设置', tags, response: { 200: SetupState } },
    },
    async () => ({ needed: await setupNeeded(platform) }),
  )
  app.post(
    '/api/setup',
    {
      config: { action: 'setUp', open: true, budget: 'tracking' },
      schema: { operationId: 'setUp', summary: '首次设置：建立机构、系统管理员和安全管理员', tags, body: SetUp, response: { 201: Done } },
    },
    async (request, reply) => {
      await setUp(platform, request.body)
      reply.code(201)
      return { done: true as const }
    },
  )
}
