import { type App, ById, type Http, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import { CaseStanding, rolesOf, standing } from '../casefile/index.ts'
import { acceptAssignment } from './accept.ts'
import { assignCase } from './assign.ts'
import { listCandidates } from './candidates.ts'
import { declineAssignment } from './decline.ts'
import { replaceLawyer } from './replace.ts'
import { AcceptIn, AssignIn, CandidateList, DeclineIn, ReplaceIn } from './schema.ts'

const tags = ['指派']
const common = { tags, params: ById, headers: KeyedIfMatch, response: { 201: CaseStanding } }

export function assignmentRoutes(app: App, http: Http): void {
  const { platform } = http
  app.get(
    '/api/cases/:id/candidates',
    {
      config: { action: 'listCandidates', roles: rolesOf('assignCase') },
      schema: {
        operationId: 'listCandidates',
        summary: '可指派的承办人，合适的在前',
        tags,
        params: ById,
        response: { 200: CandidateList },
      },
    },
    (request) => http.read(request, (tx, actor, today) => listCandidates(tx, platform, actor, request.params.id, today)),
  )
  app.post(
    '/api/cases/:id/assignment',
    {
      config: { action: 'assignCase', roles: rolesOf('assignCase') },
      schema: { operationId: 'assignCase', summary: '指派承办人', body: AssignIn, ...common },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await assignCase(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
  app.post(
    '/api/cases/:id/assignment/acceptance',
    {
      config: { action: 'acceptAssignment', roles: rolesOf('acceptAssignment') },
      schema: { operationId: 'acceptAssignment', summary: '接受指派', body: AcceptIn, ...common },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await acceptAssignment(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
  app.post(
    '/api/cases/:id/assignment/decline',
    {
      config: { action: 'declineAssignment', roles: rolesOf('declineAssignment') },
      schema: { operationId: 'declineAssignment', summary: '退回指派', body: DeclineIn, ...common },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await declineAssignment(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
  app.post(
    '/api/cases/:id/assignment/replacement',
    {
      config: { action: 'replaceLawyer', roles: rolesOf('replaceLawyer') },
      schema: { operationId: 'replaceLawyer', summary: '更换承办人', body: ReplaceIn, ...common },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await replaceLawyer(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
}
