import { type App, ById, Keyed, KeyedIfMatch, type Http, versionOf } from '../../http/kit.ts'
import { changeFirm, changeProvider, createFirm, createProvider } from './enrol.ts'
import { keepersOfTheRoster } from './policy.ts'
import { listFirms, listProviders } from './roster.ts'
import { Changed, FirmIn, FirmList, ProviderIn, ProviderList, ProviderQuery } from './schema.ts'

const tags = ['承办资源']
const keepers = [...keepersOfTheRoster]

export function providerRoutes(app: App, http: Http): void {
  app.get(
    '/api/providers',
    {
      config: { action: 'listProviders' },
      schema: { operationId: 'listProviders', summary: '承办人员名册', tags, querystring: ProviderQuery, response: { 200: ProviderList } },
    },
    (request) => http.read(request, (tx, actor, today) => listProviders(tx, actor, request.query, today)),
  )
  app.post(
    '/api/providers',
    {
      config: { action: 'createProvider', roles: keepers },
      schema: {
        operationId: 'createProvider',
        summary: '登记承办人员',
        tags,
        headers: Keyed,
        body: ProviderIn,
        response: { 201: Changed },
      },
    },
    (request, reply) => http.write(request, reply, 201, (tx, actor, today) => createProvider(tx, actor, request.body, today)),
  )
  app.put(
    '/api/providers/:id',
    {
      config: { action: 'changeProvider', roles: keepers },
      schema: {
        operationId: 'changeProvider',
        summary: '修改承办人员',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: ProviderIn,
        response: { 200: Changed },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor, today) =>
        changeProvider(tx, actor, { id: request.params.id, version: versionOf(request) }, request.body, today),
      ),
  )
  app.get(
    '/api/firms',
    { config: { action: 'listFirms' }, schema: { operationId: 'listFirms', summary: '承办单位名册', tags, response: { 200: FirmList } } },
    (request) => http.read(request, (tx, actor) => listFirms(tx, actor)),
  )
  app.post(
    '/api/firms',
    {
      config: { action: 'createFirm', roles: keepers },
      schema: { operationId: 'createFirm', summary: '登记承办单位', tags, headers: Keyed, body: FirmIn, response: { 201: Changed } },
    },
    (request, reply) => http.write(request, reply, 201, (tx, actor, today) => createFirm(tx, actor, request.body, today)),
  )
  app.put(
    '/api/firms/:id',
    {
      config: { action: 'changeFirm', roles: keepers },
      schema: {
        operationId: 'changeFirm',
        summary: '修改承办单位',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: FirmIn,
        response: { 200: Changed },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor, today) =>
        changeFirm(tx, actor, { id: request.params.id, version: versionOf(request) }, request.body, today),
      ),
  )
}
