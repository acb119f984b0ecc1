import { actsOn } from '../../http/acts.ts'
import { type App, ById, type Http } from '../../http/kit.ts'
import { answering, rolesOf } from '../casefile/index.ts'
import { acceptAssignment } from './accept.ts'
import { assignCase } from './assign.ts'
import { listCandidates } from './candidates.ts'
import { declineAssignment } from './decline.ts'
import { replaceLawyer } from './replace.ts'
import { AcceptIn, AssignIn, CandidateList, DeclineIn, ReplaceIn } from './schema.ts'

const tag = '指派'

export function assignmentRoutes(app: App, http: Http): void {
  const { platform } = http
  const act = actsOn(app, http, { ...answering, tag, status: 201 })
  app.get(
    '/api/cases/:id/candidates',
    {
      config: { action: 'listCandidates', roles: rolesOf('assignCase') },
      schema: {
        operationId: 'listCandidates',
        summary: '可指派的承办人，合适的在前',
        tags: [tag],
        params: ById,
        response: { 200: CandidateList },
      },
    },
    (request) => http.read(request, (tx, actor, today) => listCandidates(tx, platform, actor, request.params.id, today)),
  )
  act('/api/cases/:id/assignment', 'assignCase', '指派承办人', AssignIn, assignCase)
  act('/api/cases/:id/assignment/acceptance', 'acceptAssignment', '接受指派', AcceptIn, acceptAssignment)
  act('/api/cases/:id/assignment/decline', 'declineAssignment', '退回指派', DeclineIn, declineAssignment)
  act('/api/cases/:id/assignment/replacement', 'replaceLawyer', '更换承办人', ReplaceIn, replaceLawyer)
}
