import { z } from 'zod'
import { type App, ById, type Http, Keyed } from '../../../http/kit.ts'
import { Done } from '../session/schema.ts'
import { ownNotices, readNotice } from './tell.ts'

const tags = ['登录与会话']
const NoticeList = z
  .object({ items: z.array(z.object({ id: z.string(), at: z.string(), kind: z.string(), text: z.string() })) })
  .meta({ id: 'AccountNoticeList' })

/** Under one's own session, so that they are read even before the password is one's own. */
export function noticeRoutes(app: App, http: Http): void {
  app.get(
    '/api/session/notices',
    {
      config: { action: 'listOwnNotices' },
      schema: { operationId: 'listOwnNotices', summary: '给我的提醒，还没有看的', tags, response: { 200: NoticeList } },
    },
    (request) => http.read(request, async (tx, actor) => ({ items: await ownNotices(tx, actor) })),
  )
  app.post(
    '/api/session/notices/:id/read',
    {
      config: { action: 'readOwnNotice' },
      schema: { operationId: 'readOwnNotice', summary: '一条提醒看过了', tags, params: ById, headers: Keyed, response: { 200: Done } },
    },
    (request, reply) =>
      http.write(request, reply, 200, async (tx, actor) => {
        await readNotice(tx, http.platform, actor, request.params.id)
        return { done: true as const }
      }),
  )
}
