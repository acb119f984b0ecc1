import { type Day, dayOf, type Role } from '@fayuan/law'
import type { FastifyRequest } from 'fastify'
import { type App, actorOf, ById, type Http, Keyed } from '../../http/kit.ts'
import type { Actor } from '../../platform/actor.ts'
import { today } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type SpreadsheetFormat, spreadsheetTypes } from '../../platform/spreadsheet/index.ts'
import { getStatisticsByPlace } from './by-place.ts'
import { getStatisticsCases } from './cases.ts'
import { exporters, exportList, exportView, ownExport, takeExport } from './export.ts'
import { getStatistics } from './get-statistics.ts'
import { exportShelf } from './make-export.ts'
import { publishedFigures } from './published.ts'
import {
  CasesOut,
  CasesQuery,
  ExportBody,
  ExportOut,
  PlaceQuery,
  PlacesOut,
  PublishedOut,
  PublishedQuery,
  StatisticsOut,
  StatisticsQuery,
} from './schema.ts'

const tags = ['统计']
const readers: readonly Role[] = [
  'RECEPTIONIST',
  'REVIEWER',
  'DISPATCHER',
  'ARCHIVIST',
  'FINANCE',
  'CENTRE_DIRECTOR',
  'BUREAU_ADMIN',
  'CITY_ADMIN',
  'PROVINCE_ADMIN',
  'AUDITOR',
]

export function statisticsRoutes(app: App, http: Http): void {
  figureRoutes(app, http)
  exportRoutes(app, http)
}

function figureRoutes(app: App, http: Http): void {
  // Figures are seen by office range, also where single cases are not (security.md §3.1).
  const inOffice = <T>(request: FastifyRequest, question: (tx: Tx, actor: Actor, on: Day) => Promise<T>): Promise<T> => {
    const actor = actorOf(request)
    return http.platform.db.inTransaction(actor.officeScope, (tx) => question(tx, actor, today(http.platform.clock)))
  }
  app.get(
    '/api/statistics',
    {
      config: { action: 'getStatistics', roles: readers },
      schema: {
        operationId: 'getStatistics',
        summary: '统计：两期对比',
        tags,
        querystring: StatisticsQuery,
        response: { 200: StatisticsOut },
      },
    },
    (request) => inOffice(request, (tx, actor, on) => getStatistics(tx, actor, request.query, on)),
  )
  app.get(
    '/api/statistics/places',
    {
      config: { action: 'getStatisticsByPlace', roles: readers },
      schema: {
        operationId: 'getStatisticsByPlace',
        summary: '统计：地区、月份、案件类型',
        tags,
        querystring: PlaceQuery,
        response: { 200: PlacesOut },
      },
    },
    (request) => getStatisticsByPlace(http.platform.db, actorOf(request), request.query, today(http.platform.clock)),
  )
  app.get(
    '/api/statistics/cases',
    {
      config: { action: 'getStatisticsCases', roles: readers, budget: 'search' },
      schema: {
        operationId: 'getStatisticsCases',
        summary: '统计数字背后的案件',
        tags,
        querystring: CasesQuery,
        response: { 200: CasesOut },
      },
    },
    (request) => inOffice(request, (tx, actor, on) => getStatisticsCases(tx, actor, request.query, on)),
  )
  app.get(
    '/api/statistics/published',
    {
      config: { action: 'getPublishedFigures', roles: readers },
      schema: {
        operationId: 'getPublishedFigures',
        summary: '已公布的数字',
        tags,
        querystring: PublishedQuery,
        response: { 200: PublishedOut },
      },
    },
    (request) => inOffice(request, async (tx, actor) => ({ items: await publishedFigures(tx, actor.officeScope, request.query.period) })),
  )
}

function exportRoutes(app: App, http: Http): void {
  const { platform } = http
  const roles = [...new Set(Object.values(exporters).flat())]
  app.post(
    '/api/exports',
    {
      config: { action: 'exportList', roles, budget: 'export' },
      schema: { operationId: 'exportList', summary: '导出清单', tags, headers: Keyed, body: ExportBody, response: { 201: ExportOut } },
    },
    (request, reply) => http.write(request, reply, 201, (tx, actor) => exportList(tx, platform, actor, request.body)),
  )
  app.get(
    '/api/exports/:id',
    {
      config: { action: 'getExport', roles },
      schema: { operationId: 'getExport', summary: '导出进度', tags, params: ById, response: { 200: ExportOut } },
    },
    (request) => http.read(request, async (tx, actor) => exportView(await ownExport(tx, actor, request.params.id))),
  )
  app.get(
    '/api/exports/:id/content',
    {
      config: { action: 'takeExport', roles, budget: 'export' },
      schema: { operationId: 'takeExport', summary: '下载导出的文件', tags, params: ById },
    },
    async (request, reply) => {
      const row = await http.read(request, (tx, actor) => takeExport(tx, platform, actor, request.params.id))
      const { mediaType, extension } = spreadsheetTypes[row.format as SpreadsheetFormat]
      const name = `${{ cases: '案件', subsidies: '补贴', statistics: '统计', figure: '数字背后的案件' }[row.kind] ?? '导出'}${dayOf(row.createdAt)}.${extension}`
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="export.${extension}"; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('content-security-policy', 'sandbox')
        .send(exportShelf(platform).get(row.id))
    },
  )
}
