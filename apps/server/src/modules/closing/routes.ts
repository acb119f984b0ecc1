import { ById, type App, type Http, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import { CaseStanding, rolesOf, standing } from '../casefile/index.ts'
import { acceptFile } from './accept-file.ts'
import { archiveCase } from './archive.ts'
import { closeCase } from './close.ts'
import { returnFile } from './return-file.ts'
import { AcceptBody, ArchiveBody, CloseBody, FileBody, ReturnBody } from './schema.ts'
import { submitFile } from './submit-file.ts'

const tags = ['结案归档']
const shared = { tags, params: ById, headers: KeyedIfMatch, response: { 201: CaseStanding } }

export function closingRoutes(app: App, http: Http): void {
  const { platform } = http

  app.post(
    '/api/cases/:id/closing',
    {
      config: { action: 'closeCase', roles: rolesOf('closeCase') },
      schema: { ...shared, operationId: 'closeCase', summary: '结案', body: CloseBody },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await closeCase(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
  app.post(
    '/api/cases/:id/file',
    {
      config: { action: 'submitFile', roles: rolesOf('submitFile') },
      schema: { ...shared, operationId: 'submitFile', summary: '提交案卷', body: FileBody },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await submitFile(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
  app.post(
    '/api/cases/:id/file/return',
    {
      config: { action: 'returnFile', roles: rolesOf('returnFile') },
      schema: { ...shared, operationId: 'returnFile', summary: '退回补卷', body: ReturnBody },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await returnFile(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
  app.post(
    '/api/cases/:id/file/acceptance',
    {
      config: { action: 'acceptFile', roles: rolesOf('acceptFile') },
      schema: { ...shared, operationId: 'acceptFile', summary: '核卷通过', body: AcceptBody },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await acceptFile(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
  app.post(
    '/api/cases/:id/archive',
    {
      config: { action: 'archiveCase', roles: rolesOf('archiveCase') },
      schema: { ...shared, operationId: 'archiveCase', summary: '归档', body: ArchiveBody },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await archiveCase(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
}
