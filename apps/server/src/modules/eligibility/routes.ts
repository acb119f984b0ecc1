import { assessClaims, type InputError, parseClaims, parseFacts } from '@fayuan/law'
import { z } from 'zod'
import { actsOn } from '../../http/acts.ts'
import { type App, ById, type Http } from '../../http/kit.ts'
import { Invalid } from '../../platform/refusal.ts'
import { judge, rulesInForce } from '../applications/index.ts'
import { answering } from '../casefile/index.ts'
import { recordCheck, returnCheck } from './check.ts'
import { getReview } from './review.ts'
import { AssessmentOut, CheckIn, ClaimsAssessmentOut, ReturnIn, ReviewOut } from './schema.ts'
import { noticeRoutes } from './notices/routes.ts'
import { sheetRoutes } from './sheets/routes.ts'
import { standardRoutes } from './standards/routes.ts'
import { waitingRoutes } from './waiting/routes.ts'

const tag = '审查'
const tags = [tag]

class FactsInvalid extends Invalid {
  override readonly code = 'FACTS_INVALID'
}

function readable<F>(parsed: { ok: true; facts: F } | { ok: false; error: InputError }): F {
  if (parsed.ok) return parsed.facts
  const { error } = parsed
  throw new FactsInvalid(error.message, { errors: [{ path: error.path, message: error.message }], facts: { error } })
}

export function eligibilityRoutes(app: App, http: Http): void {
  const act = actsOn(app, http, { ...answering, tag, status: 200 })
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
        response: { 200: z.union([AssessmentOut, ClaimsAssessmentOut]) },
      },
    },
    (request) =>
      http.read(request, async (tx, _actor, today) => {
        const rules = await rulesInForce(tx)
        // Several claims in one application are judged each by itself.
        if (Object.hasOwn(request.body, 'claims'))
          return assessClaims(readable(parseClaims(request.body)), undefined, today, { list: rules.policies, standards: rules.standards })
        return judge(readable(parseFacts(request.body)), today, rules)
      }),
  )

  app.get(
    '/api/applications/:id/review',
    {
      config: { action: 'getReview', roles: ['REVIEWER', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'RECEPTIONIST'] },
      schema: { operationId: 'getReview', summary: '审查页：事实、材料、规则结论', tags, params: ById, response: { 200: ReviewOut } },
    },
    (request) => http.read(request, (tx, actor, today) => getReview(tx, http.platform, actor, request.params.id, today)),
  )

  act('/api/applications/:id/check', 'recordCheck', '提交审查意见', CheckIn, recordCheck)
  act('/api/applications/:id/return', 'returnCheck', '退回重新审查', ReturnIn, returnCheck)
  waitingRoutes(app, http)
  sheetRoutes(app, http)
  standardRoutes(app, http)
  noticeRoutes(app, http)
}
