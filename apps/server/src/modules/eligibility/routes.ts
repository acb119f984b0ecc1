import { parseFacts } from '@fayuan/law'
import { z } from 'zod'
import { type App, ById, type Http, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import { Invalid } from '../../platform/refusal.ts'
import { judgeFacts } from '../applications/index.ts'
import { CaseStanding, rolesOf, standing } from '../casefile/index.ts'
import { recordCheck, returnCheck } from './check.ts'
import { getReview } from './review.ts'
import { AssessmentOut, CheckIn, ReturnIn, ReviewOut } from './schema.ts'

const tags = ['审查']

class FactsInvalid extends Invalid {
  override readonly code = 'FACTS_INVALID'
}

export function eligibilityRoutes(app: App, http: Http): void {
  const FactsBody = z.record(z.string(), z.unknown()).meta({
    id: 'Facts',
    examples: [
      {
        receivedAt: '2025-03-10',
        policyVersion: 'R1',
        channel: 'SELF',
        applicantType: 'CITIZEN',
        role: 'CIVIL_PARTY',
        matter: 'MAINTENANCE',
        forum: 'LITIGATION',
        hasCounsel: false,
      },
    ],
  })
  app.post(
    '/api/assessments',
    {
      config: { action: 'assessFacts' },
      schema: {
        operationId: 'assessFacts',
        summary: '按规则试算援助资格，不保存',
        tags,
        body: FactsBody,
        response: { 200: AssessmentOut },
      },
    },
    async (request) => {
      const parsed = parseFacts(request.body)
      if (parsed.ok) return http.read(request, (tx, _actor, today) => judgeFacts(tx, parsed.facts, today))
      const { error } = parsed
      throw new FactsInvalid(error.message, { errors: [{ path: error.path, message: error.message }], facts: { error } })
    },
  )

  app.get(
    '/api/applications/:id/review',
    {
      config: { action: 'getReview', roles: ['REVIEWER', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'RECEPTIONIST'] },
      schema: { operationId: 'getReview', summary: '审查页：事实、材料、规则结论', tags, params: ById, response: { 200: ReviewOut } },
    },
    (request) => http.read(request, (tx, actor, today) => getReview(tx, http.platform, actor, request.params.id, today)),
  )

  app.post(
    '/api/applications/:id/check',
    {
      config: { action: 'recordCheck', roles: rolesOf('recordCheck') },
      schema: {
        operationId: 'recordCheck',
        summary: '提交审查意见',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: CheckIn,
        response: { 200: CaseStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, async (tx, actor, today) =>
        standing(actor, await recordCheck(tx, http.platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )

  app.post(
    '/api/applications/:id/return',
    {
      config: { action: 'returnCheck', roles: rolesOf('returnCheck') },
      schema: {
        operationId: 'returnCheck',
        summary: '退回重新审查',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: ReturnIn,
        response: { 200: CaseStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, async (tx, actor, today) =>
        standing(actor, await returnCheck(tx, http.platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
}
