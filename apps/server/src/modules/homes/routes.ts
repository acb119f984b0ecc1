import { actorOf, type App, type Http } from '../../http/kit.ts'
import { today } from '../../platform/context.ts'
import { getHome } from './get-home.ts'
import { HomeOut } from './schema.ts'

export function homeRoutes(app: App, { platform }: Http): void {
  app.get(
    '/api/home',
    {
      config: { action: 'getHome' },
      schema: { operationId: 'getHome', summary: '工作台：本岗位等着办的事，一次问全', tags: ['工作台'], response: { 200: HomeOut } },
    },
    (request) => getHome(platform, actorOf(request), today(platform.clock)),
  )
}
