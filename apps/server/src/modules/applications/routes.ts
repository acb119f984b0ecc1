import { rightings } from '@fayuan/law/corrections'
import { actsOn } from '../../http/acts.ts'
import { type App, ById, type Http, Keyed } from '../../http/kit.ts'
import { answering, rolesOf, standing } from '../casefile/index.ts'
import { correctMaterials } from './correct-materials.ts'
import { photographMaterial } from './photograph-material.ts'
import { askSupplement } from './ask-supplement.ts'
import { correctFacts } from './correct-facts.ts'
import { receiveNotice } from './receive-notice.ts'
import {
  ApplicationIn,
  CorrectionIn,
  MaterialsCorrectionIn,
  MaterialsIn,
  PhotographIn,
  RedirectionIn,
  ReturnNoticeIn,
  NoticeIn,
  NoticeReceived,
  StatedFactsOut,
  SubmittedOut,
  SupplementIn,
  WithdrawalIn,
} from './schema.ts'
import { readStatedFacts } from './stated-facts.ts'
import { submitApplication } from './submit.ts'
import { supplyMaterials } from './supply-materials.ts'
import { redirectApplication } from './redirect.ts'
import { returnNotice } from './return-notice.ts'
import { withdrawApplication } from './withdraw.ts'

const tag = '申请与通知'

export function applicationRoutes(app: App, http: Http): void {
  const act = actsOn(app, http, { ...answering, tag, status: 200 })
  app.post(
    '/api/applications',
    {
      config: { action: 'submitApplication', roles: rolesOf('submitApplication') },
      schema: {
        operationId: 'submitApplication',
        summary: '提交申请',
        tags: [tag],
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
        tags: [tag],
        headers: Keyed,
        body: NoticeIn,
        response: { 201: NoticeReceived },
      },
    },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => {
        const { told, ...file } = await receiveNotice(tx, http.platform, actor, request.body, today)
        return { ...standing(actor, file), told }
      }),
  )

  act('/api/applications/:id/supplement-notice', 'askSupplement', '一次性告知补正', SupplementIn, askSupplement)

  act('/api/applications/:id/materials', 'supplyMaterials', '收下补充材料', MaterialsIn, supplyMaterials)

  act(
    '/api/applications/:id/materials/correction',
    { operationId: 'correctMaterials', roles: rightings.correctMaterials.roles },
    '更正材料清单',
    MaterialsCorrectionIn,
    correctMaterials,
  )

  act(
    '/api/applications/:id/materials/photograph',
    { operationId: 'photographMaterial', roles: rightings.photographMaterial.roles },
    '补材料照片',
    PhotographIn,
    photographMaterial,
  )

  act('/api/applications/:id/withdrawal', 'withdrawApplication', '撤回申请', WithdrawalIn, withdrawApplication)

  act('/api/applications/:id/redirection', 'redirectApplication', '告知向有权机构申请', RedirectionIn, redirectApplication)

  act('/api/applications/:id/notice-return', 'returnNotice', '复函退回通知', ReturnNoticeIn, returnNotice)

  app.get(
    '/api/applications/:id/facts',
    {
      config: { action: 'getStatedFacts', roles: ['RECEPTIONIST', 'STATION_STAFF', 'REVIEWER', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN'] },
      schema: {
        operationId: 'getStatedFacts',
        summary: '受理时填报的事实，更正过的按更正后的',
        tags: [tag],
        params: ById,
        response: { 200: StatedFactsOut },
      },
    },
    (request) => http.read(request, (tx, actor) => readStatedFacts(tx, http.platform, actor, request.params.id)),
  )
  act('/api/applications/:id/facts', { operationId: 'correctFacts', roles: ['REVIEWER'] }, '更正申请事实', CorrectionIn, correctFacts)
}
