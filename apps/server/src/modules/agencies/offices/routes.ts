import { type App, ById, type Http, Keyed, KeyedIfMatch, versionOf } from '../../../http/kit.ts'
import { changeAgency, createAgency, listAgencies } from './agencies.ts'
import { regionsBelow } from './queries.ts'
import { AgencyItem, AgencyList, ChangeAgency, CreateAgency, ListAgencies, ListRegions, RegionList } from './schema.ts'

const tags = ['机构与地区']
const builders = ['SYS_ADMIN']

export function officeRoutes(app: App, http: Http): void {
  app.get(
    '/api/regions',
    {
      config: { action: 'listRegions' },
      schema: {
        operationId: 'listRegions',
        summary: '下一级（或者下两级）现行的行政区划',
        tags,
        querystring: ListRegions,
        response: { 200: RegionList },
      },
    },
    (request) => http.read(request, async (tx, _actor, today) => ({ items: await regionsBelow(tx, { ...request.query, today }) })),
  )
  app.get(
    '/api/agencies',
    {
      config: { action: 'listAgencies' },
      schema: { operationId: 'listAgencies', summary: '机构与站点', tags, querystring: ListAgencies, response: { 200: AgencyList } },
    },
    (request) => http.read(request, (tx, actor, today) => listAgencies(tx, actor, request.query, today)),
  )
  app.post(
    '/api/agencies',
    {
      config: { action: 'createAgency', roles: builders },
      schema: {
        operationId: 'createAgency',
        summary: '新设机构或站点',
        tags,
        headers: Keyed,
        body: CreateAgency,
        response: { 201: AgencyItem },
      },
    },
    (request, reply) => http.write(request, reply, 201, (tx, actor, today) => createAgency(tx, actor, request.body, today)),
  )
  app.put(
    '/api/agencies/:id',
    {
      config: { action: 'changeAgency', roles: builders },
      schema: {
        operationId: 'changeAgency',
        summary: '修改机构资料或停办',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: ChangeAgency,
        response: { 200: AgencyItem },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, (tx, actor, today) =>
        changeAgency(tx, actor, request.params.id, versionOf(request), request.body, today),
      ),
  )
}
