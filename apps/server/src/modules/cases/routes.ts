import { rightings, type RightingVerb } from '@fayuan/law/corrections'
import { z } from 'zod'
import { actsOn } from '../../http/acts.ts'
import { actorOf, type App, ById, type Http } from '../../http/kit.ts'
import { today as todayOf } from '../../platform/context.ts'
import { answering } from '../casefile/index.ts'
import { listDeadlines } from './desk/deadlines.ts'
import { DeadlineList, DeadlineQuestion, Found, SearchQuestion, Workbench } from './desk/schema.ts'
import { search } from './desk/search.ts'
import { getWorkbench } from './desk/workbench.ts'
import { getCase, getCaseHistory } from './detail/get.ts'
import { CaseDetail, History } from './detail/schema.ts'
import { listCases } from './list/list.ts'
import { CaseList, CaseQuestion } from './list/schema.ts'
import { logWork } from './log-work.ts'
import { reportNode } from './report-node.ts'
import { cancelHearing, moveHearing } from './move-hearing.ts'
import { scheduleHearing } from './schedule-hearing.ts'
import {
  DeliveryIn,
  HearingCancelIn,
  HearingIn,
  HearingMoveIn,
  NodeIn,
  RestoreIn,
  ResumeIn,
  SuspendIn,
  TerminateIn,
  VoidIn,
  WorkIn,
  WorkList,
} from './schema.ts'
import { confirmCorrection, refuseCorrection } from './particulars/answer.ts'
import { correctParticulars, previewCorrection } from './particulars/correct.ts'
import { getParticulars, listCorrections } from './particulars/look.ts'
import { reissuePaper } from './particulars/reissue.ts'
import {
  ConfirmCorrectionIn,
  CorrectionList,
  CorrectParticularsIn,
  ParticularsOut,
  PreviewIn,
  PreviewOut,
  RefuseCorrectionIn,
  ReissueIn,
} from './particulars/schema.ts'
import { recordDelivery } from './record-delivery.ts'
import { resumeCase, suspendCase } from './suspend.ts'
import { terminateCase } from './terminate.ts'
import { restoreCase, voidCase } from './void.ts'
import { listWork } from './work.ts'

const tag = '承办'
const tags = [tag]

const HistoryQuestion = z.object({ cursor: z.string().max(300).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) })

export function caseRoutes(app: App, http: Http): void {
  readingRoutes(app, http)
  handlingRoutes(app, http)
  correctionRoutes(app, http)
}

// Reads that ask one prepared question each go straight to the database instead of opening a transaction of their own.
function readingRoutes(app: App, { platform }: Http): void {
  const now = () => todayOf(platform.clock)
  app.get(
    '/api/cases',
    {
      config: { action: 'listCases' },
      schema: { operationId: 'listCases', summary: '案件列表', tags, querystring: CaseQuestion, response: { 200: CaseList } },
    },
    (request) => listCases(platform, actorOf(request), request.query, now()),
  )
  app.get(
    '/api/cases/:id',
    {
      config: { action: 'getCase' },
      schema: { operationId: 'getCase', summary: '案件详情（查看留痕）', tags, params: ById, response: { 200: CaseDetail } },
    },
    (request) => getCase(platform, actorOf(request), request.params.id, now()),
  )
  app.get(
    '/api/cases/:id/history',
    {
      config: { action: 'getCaseHistory' },
      schema: {
        operationId: 'getCaseHistory',
        summary: '案件时间线',
        tags,
        params: ById,
        querystring: HistoryQuestion,
        response: { 200: History },
      },
    },
    (request) => getCaseHistory(platform, actorOf(request), request.params.id, request.query),
  )
  app.get(
    '/api/deadlines',
    {
      config: { action: 'listDeadlines' },
      schema: { operationId: 'listDeadlines', summary: '期限', tags, querystring: DeadlineQuestion, response: { 200: DeadlineList } },
    },
    (request) => listDeadlines(platform, actorOf(request), request.query, now()),
  )
  app.get(
    '/api/workbench',
    { config: { action: 'getWorkbench' }, schema: { operationId: 'getWorkbench', summary: '工作台', tags, response: { 200: Workbench } } },
    (request) => getWorkbench(platform, actorOf(request), now()),
  )
  app.get(
    '/api/search',
    {
      config: { action: 'search', budget: 'search' },
      schema: { operationId: 'search', summary: '全局搜索', tags, querystring: SearchQuestion, response: { 200: Found } },
    },
    (request) => search(platform, actorOf(request), request.query.q, now()),
  )
}

const righting = (verb: RightingVerb) => ({ operationId: verb, roles: rightings[verb].roles })

function correctionRoutes(app: App, http: Http): void {
  const { platform } = http
  const { roles } = rightings.correctParticulars
  app.get(
    '/api/cases/:id/particulars',
    {
      config: { action: 'getParticulars', roles },
      schema: {
        operationId: 'getParticulars',
        summary: '可以更正的登记，现在的内容',
        tags,
        params: ById,
        response: { 200: ParticularsOut },
      },
    },
    (request) => http.read(request, (tx, actor) => getParticulars(tx, platform, actor, request.params.id)),
  )
  app.post(
    '/api/cases/:id/particulars/preview',
    {
      config: { action: 'previewCorrection', roles },
      schema: {
        operationId: 'previewCorrection',
        summary: '更正以后会怎样：文书、期限、统计，不保存',
        tags,
        params: ById,
        body: PreviewIn,
        response: { 200: PreviewOut },
      },
    },
    (request) => {
      const { confirmed, ...stated } = request.body
      return http.read(request, (tx, actor, today) =>
        previewCorrection(tx, platform, actor, { id: request.params.id, stated, confirmed }, today),
      )
    },
  )
  app.get(
    '/api/cases/:id/corrections',
    {
      config: { action: 'listCorrections' },
      schema: { operationId: 'listCorrections', summary: '修改记录', tags, params: ById, response: { 200: CorrectionList } },
    },
    (request) => http.read(request, (tx, actor) => listCorrections(tx, platform, actor, request.params.id)),
  )
}

function handlingRoutes(app: App, http: Http): void {
  const { platform } = http
  const act = actsOn(app, http, { ...answering, tag, status: 201 })
  app.get(
    '/api/cases/:id/work',
    {
      config: { action: 'listWork' },
      schema: { operationId: 'listWork', summary: '承办日志和节点', tags, params: ById, response: { 200: WorkList } },
    },
    (request) => http.read(request, (tx, actor) => listWork(tx, platform, actor, request.params.id)),
  )
  act('/api/cases/:id/work', 'logWork', '登记承办工作', WorkIn, logWork)
  act('/api/cases/:id/nodes', 'reportNode', '报告办案节点', NodeIn, reportNode)
  act('/api/cases/:id/hearings', 'scheduleHearing', '登记开庭', HearingIn, scheduleHearing)
  act('/api/cases/:id/hearing-move', righting('moveHearing'), '开庭改期', HearingMoveIn, moveHearing)
  act('/api/cases/:id/hearing-cancellation', righting('cancelHearing'), '撤销开庭', HearingCancelIn, cancelHearing)
  act('/api/cases/:id/particulars', righting('correctParticulars'), '更正登记', CorrectParticularsIn, correctParticulars)
  act('/api/cases/:id/correction/confirmation', righting('confirmCorrection'), '复核更正', ConfirmCorrectionIn, confirmCorrection)
  act('/api/cases/:id/correction/refusal', righting('refuseCorrection'), '退回或者撤回更正', RefuseCorrectionIn, refuseCorrection)
  act('/api/cases/:id/reissue', righting('reissuePaper'), '更正后另行出具文书', ReissueIn, reissuePaper)
  act('/api/cases/:id/voiding', righting('voidCase'), '作废登记错误的案件', VoidIn, voidCase)
  act('/api/cases/:id/restoration', righting('restoreCase'), '撤销作废', RestoreIn, restoreCase)
  act('/api/cases/:id/delivery', 'recordDelivery', '登记终止决定书的送达', DeliveryIn, recordDelivery)
  act('/api/cases/:id/suspension', 'suspendCase', '中止办理', SuspendIn, suspendCase)
  act('/api/cases/:id/resumption', 'resumeCase', '恢复办理', ResumeIn, resumeCase)
  act('/api/cases/:id/termination', 'terminateCase', '终止法律援助', TerminateIn, terminateCase)
}
