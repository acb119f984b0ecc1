import { answerFacts, type Answered } from '@fayuan/law'
import { z } from 'zod'
import { actsOn } from '../../http/acts.ts'
import { sentIfChanged } from '../../http/if-changed.ts'
import { type App, ById, type Http } from '../../http/kit.ts'
import { Invalid } from '../../platform/refusal.ts'
import { enteredRules, rulesInForce } from '../applications/index.ts'
import { answering } from '../casefile/index.ts'
import { recordCheck, returnCheck } from './check.ts'
import { getReview } from './review.ts'
import { noticeRoutes } from './notices/routes.ts'
import { AssessmentOut, CheckIn, ClaimsAssessmentOut, ReturnIn, ReviewOut, RulesOut } from './schema.ts'
import { policyRoutes } from './regulations/routes.ts'
import { sheetRoutes } from './sheets/routes.ts'
import { standardRoutes } from './standards/routes.ts'
import { waitingRoutes } from './waiting/routes.ts'

const tag = '审查'
const tags = [tag]

class FactsInvalid extends Invalid {
  override readonly code = 'FACTS_INVALID'
}

function told(answered: Answered) {
  if (answered.ok) return answered.answer
  const { error } = answered
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
    (request) => http.read(request, async (tx, _actor, today) => told(answerFacts(await rulesInForce(tx), request.body, today))),
  )

  app.get(
    '/api/law/rules-in-force',
    {
      config: { action: 'getRulesInForce' },
      onSend: sentIfChanged,
      schema: {
        operationId: 'getRulesInForce',
        summary: '本系统补录的地方规则和经济困难标准，浏览器据此当场试算',
        tags: ['规则'],
        response: { 200: RulesOut },
      },
    },
    (request) =>
      http.read(request, async (tx, _actor, today) => {
        const { enactments, standards, policies } = await enteredRules(tx)
        return { today, enactments: [...enactments], standards: [...standards], policies: policies.map((row) => ({ ...row })) }
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
  policyRoutes(app, http)
  noticeRoutes(app, http)
}
