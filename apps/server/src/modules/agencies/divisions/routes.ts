import { type App, type Http, Keyed } from '../../../http/kit.ts'
import { offerTemplate } from '../../../http/sheet-template.ts'
import { importDivisions } from './import-divisions.ts'
import { listDivisions } from './list-divisions.ts'
import { keepersOfDivisions, readersOfDivisions } from './policy.ts'
import { divisionHeadings, DivisionsAsked, DivisionsImportOut, DivisionsIn, DivisionsOut, exampleDivisions } from './schema.ts'

const tags = ['机构与地区']

export function divisionRoutes(app: App, http: Http): void {
  app.get(
    '/api/divisions',
    {
      config: { action: 'listDivisions', roles: [...readersOfDivisions] },
      schema: {
        operationId: 'listDivisions',
        summary: '乡镇和村居：录入了哪些，哪些撤销了',
        tags,
        querystring: DivisionsAsked,
        response: { 200: DivisionsOut },
      },
    },
    (request) => http.read(request, (tx, actor, today) => listDivisions(tx, actor, request.query.under, today)),
  )
  app.post(
    '/api/divisions',
    {
      config: { action: 'importDivisions', roles: [...keepersOfDivisions] },
      schema: {
        operationId: 'importDivisions',
        summary: '检查或者录入乡镇和村居，全部或者一行也不',
        tags,
        headers: Keyed,
        body: DivisionsIn,
        response: { 200: DivisionsImportOut },
      },
    },
    (request, reply) => http.write(request, reply, 200, (tx, actor) => importDivisions(tx, actor, request.body)),
  )
  offerTemplate(app, '/api/divisions/template', {
    operationId: 'takeDivisionsTemplate',
    title: '乡镇和村居',
    tags,
    roles: readersOfDivisions,
    columns: divisionHeadings,
    rows: exampleDivisions,
  })
}
