import { type App, type Http, Keyed } from '../../../http/kit.ts'
import { enactors, readersOfTheList } from '../waiting/policy.ts'
import { importHolidayNotice } from './import-notice.ts'
import { listHolidayNotices } from './list-notices.ts'
import { NoticeImportOut, NoticeSheetIn, NoticesOut } from './schema.ts'

const tags = ['规则']

export function noticeRoutes(app: App, http: Http): void {
  app.get(
    '/api/law/notices',
    {
      config: { action: 'listHolidayNotices', roles: [...readersOfTheList] },
      schema: { operationId: 'listHolidayNotices', summary: '放假安排：各年的放假和调休', tags, response: { 200: NoticesOut } },
    },
    (request) => http.read(request, listHolidayNotices),
  )
  app.post(
    '/api/law/notices',
    {
      config: { action: 'importHolidayNotice', roles: [...enactors] },
      schema: {
        operationId: 'importHolidayNotice',
        summary: '检查或者导入一年的放假安排，在办期限随之重新计算',
        tags,
        headers: Keyed,
        body: NoticeSheetIn,
        response: { 200: NoticeImportOut },
      },
    },
    (request, reply) => http.write(request, reply, 200, (tx, actor, today) => importHolidayNotice(tx, actor, request.body, today)),
  )
}
