import { actsOn } from '../../http/acts.ts'
import { type App, ById, type Http } from '../../http/kit.ts'
import { answering, rolesOf } from '../casefile/index.ts'
import { acceptAssignment } from './accept.ts'
import { agreeReplacement, completeReplacement, refuseReplacement, withdrawReplacement } from './answer-replacement.ts'
import { askReplacement, reportHindrance } from './ask-replacement.ts'
import { assignCase } from './assign.ts'
import { listCandidates } from './candidates.ts'
import { declineAssignment } from './decline.ts'
import { replaceLawyer } from './replace.ts'
import {
  AcceptIn,
  AgreeReplacementIn,
  AskReplacementIn,
  AssignIn,
  CandidateList,
  CompleteReplacementIn,
  DeclineIn,
  HindranceIn,
  RefuseReplacementIn,
  ReplaceIn,
  WithdrawReplacementIn,
} from './schema.ts'

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
  act('/api/cases/:id/replacement-request', 'askReplacement', '登记受援人的更换请求', AskReplacementIn, askReplacement)
  act('/api/cases/:id/hindrance', 'reportHindrance', '报告利害关系或者不能承办', HindranceIn, reportHindrance)
  act('/api/cases/:id/replacement-request/agreement', 'agreeReplacement', '同意更换', AgreeReplacementIn, agreeReplacement)
  act('/api/cases/:id/replacement-request/refusal', 'refuseReplacement', '不同意更换', RefuseReplacementIn, refuseReplacement)
  act('/api/cases/:id/replacement-request/withdrawal', 'withdrawReplacement', '撤回更换请求', WithdrawReplacementIn, withdrawReplacement)
  act(
    '/api/cases/:id/replacement-request/completion',
    'completeReplacement',
    '变更协议并移交材料',
    CompleteReplacementIn,
    completeReplacement,
  )
  act('/api/cases/:id/assignment/replacement', 'replaceLawyer', '更换承办人', ReplaceIn, replaceLawyer)
}
