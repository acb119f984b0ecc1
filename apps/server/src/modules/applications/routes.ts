import { type App, ById, type Http, Keyed, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import { CaseStanding, rolesOf, standing } from '../casefile/index.ts'
import { askSupplement } from './ask-supplement.ts'
import { correctFacts } from './correct-facts.ts'
import { receiveNotice } from './receive-notice.ts'
import { ApplicationIn, CorrectionIn, MaterialsIn, NoticeIn, SubmittedOut, SupplementIn, WithdrawalIn } from './schema.ts'
import { submitApplication } from './submit.ts'
import { supplyMaterials } from './supply-materials.ts'
import { withdrawApplication } from './withdraw.ts'

const tags = ['申请与通知']

export function applicationRoutes(app: App, http: Http): void {
  app.post(
    '/api/applications',
    {
      config: { action: 'submitApplication', roles: rolesOf('submitApplication') },
      schema: {
        operationId: 'submitApplication',
        summary: '提交申请',
        tags,
        headers: Keyed,
        body: ApplicationIn,
        response: { 201: SubmittedOut },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const { file, trackingCode, missing } = await submitApplication(tx, http.platform, actor, request.body, today)
        return { ...standing(actor, file), trackingCode, missing }
      }),
  )

  app.post(
    '/api/notices',
    {
      config: { action: 'receiveNotice', roles: rolesOf('receiveNotice') },
      schema: {
        operationId: 'receiveNotice',
        summary: '登记办案机关的通知',
        tags,
        headers: Keyed,
        body: NoticeIn,
        response: { 201: CaseStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await receiveNotice(tx, http.platform, actor, request.body, today)),
      ),
  )

  app.post(
    '/api/applications/:id/supplement-notice',
    {
      config: { action: 'askSupplement', roles: rolesOf('askSupplement') },
      schema: {
        operationId: 'askSupplement',
        summary: '一次性告知补正',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: SupplementIn,
        response: { 200: CaseStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, async (tx, actor, today) =>
        standing(actor, await askSupplement(tx, http.platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )

  app.post(
    '/api/applications/:id/materials',
    {
      config: { action: 'supplyMaterials', roles: rolesOf('supplyMaterials') },
      schema: {
        operationId: 'supplyMaterials',
        summary: '收下补充材料',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: MaterialsIn,
        response: { 200: CaseStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, async (tx, actor, today) =>
        standing(actor, await supplyMaterials(tx, http.platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )

  app.post(
    '/api/applications/:id/withdrawal',
    {
      config: { action: 'withdrawApplication', roles: rolesOf('withdrawApplication') },
      schema: {
        operationId: 'withdrawApplication',
        summary: '撤回申请',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: WithdrawalIn,
        response: { 200: CaseStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, async (tx, actor, today) =>
        standing(actor, await withdrawApplication(tx, http.platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )

  app.post(
    '/api/applications/:id/facts',
    {
      config: { action: 'correctFacts', roles: ['REVIEWER'] },
      schema: {
        operationId: 'correctFacts',
        summary: '更正申请事实',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        body: CorrectionIn,
        response: { 200: CaseStanding },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, async (tx, actor, today) =>
        standing(actor, await correctFacts(tx, http.platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
}
