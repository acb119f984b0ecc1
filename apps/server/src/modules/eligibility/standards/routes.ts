import { type App, type Http, Keyed } from '../../../http/kit.ts'
import { enactors, readersOfTheList } from '../waiting/policy.ts'
import { importStandards } from './import-standards.ts'
import { listStandards } from './list-standards.ts'
import { StandardsImportOut, StandardsIn, StandardsOut } from './schema.ts'

const tags = ['规则']

export function standardRoutes(app: App, http: Http): void {
  app.get(
    '/api/law/standards',
    {
      config: { action: 'listStandards', roles: [...readersOfTheList] },
      schema: { operationId: 'listStandards', summary: '经济困难标准：本系统录入的和随系统带来的', tags, response: { 200: StandardsOut } },
    },
    (request) => http.read(request, listStandards),
  )
  app.post(
    '/api/law/standards',
    {
      config: { action: 'importStandards', roles: [...enactors] },
      schema: {
        operationId: 'importStandards',
        summary: '检查或者导入经济困难标准，全部或者一行也不',
        tags,
        headers: Keyed,
        body: StandardsIn,
        response: { 200: StandardsImportOut },
      },
    },
    (request, reply) => http.write(request, reply, 200, (tx, actor) => importStandards(tx, actor, request.body)),
  )
}
