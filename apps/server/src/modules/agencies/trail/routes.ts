import type { App, Http } from '../../../http/kit.ts'
import { listAuditEntries } from './list-entries.ts'
import { AuditList, ListAudit } from './schema.ts'

export function trailRoutes(app: App, http: Http): void {
  app.get(
    '/api/audit',
    {
      config: { action: 'listAuditEntries', roles: ['AUDITOR', 'SEC_ADMIN', 'CENTRE_DIRECTOR'], budget: 'search' },
      schema: {
        operationId: 'listAuditEntries',
        summary: '审计记录：谁在什么时候看了、办了什么',
        tags: ['审计'],
        querystring: ListAudit,
        response: { 200: AuditList },
      },
    },
    (request) => http.read(request, (tx, actor) => listAuditEntries(tx, actor, request.query)),
  )
}
