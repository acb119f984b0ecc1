import { type App, ById, type Http, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import { CaseStanding, rolesOf, standing } from '../casefile/index.ts'
import { logWork } from './log-work.ts'
import { reportNode } from './report-node.ts'
import { scheduleHearing } from './schedule-hearing.ts'
import { HearingIn, NodeIn, ResumeIn, SuspendIn, TerminateIn, WorkIn, WorkList } from './schema.ts'
import { resumeCase, suspendCase } from './suspend.ts'
import { terminateCase } from './terminate.ts'
import { listWork } from './work.ts'

const tags = ['承办']
const common = { tags, params: ById, headers: KeyedIfMatch, response: { 201: CaseStanding } }

export function caseRoutes(app: App, http: Http): void {
  const { platform } = http
  app.get(
    '/api/cases/:id/work',
    { config: { action: 'listWork' }, schema: { operationId: 'listWork', summary: '承办日志和节点', tags, params: ById, response: { 200: WorkList } } },
    (request) => http.read(request, (tx, actor) => listWork(tx, platform, actor, request.params.id)),
  )
  app.post(
    '/api/cases/:id/work',
    { config: { action: 'logWork', roles: rolesOf('logWork') }, schema: { operationId: 'logWork', summary: '登记承办工作', body: WorkIn, ...common } },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => standing(actor, await logWork(tx, platform, actor, request.params.id, versionOf(request), request.body, today))),
  )
  app.post(
    '/api/cases/:id/nodes',
    { config: { action: 'reportNode', roles: rolesOf('reportNode') }, schema: { operationId: 'reportNode', summary: '报告办案节点', body: NodeIn, ...common } },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => standing(actor, await reportNode(tx, platform, actor, request.params.id, versionOf(request), request.body, today))),
  )
  app.post(
    '/api/cases/:id/hearings',
    { config: { action: 'scheduleHearing', roles: rolesOf('scheduleHearing') }, schema: { operationId: 'scheduleHearing', summary: '登记开庭', body: HearingIn, ...common } },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) =>
        standing(actor, await scheduleHearing(tx, platform, actor, request.params.id, versionOf(request), request.body, today)),
      ),
  )
  app.post(
    '/api/cases/:id/suspension',
    { config: { action: 'suspendCase', roles: rolesOf('suspendCase') }, schema: { operationId: 'suspendCase', summary: '中止办理', body: SuspendIn, ...common } },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => standing(actor, await suspendCase(tx, platform, actor, request.params.id, versionOf(request), request.body, today))),
  )
  app.post(
    '/api/cases/:id/resumption',
    { config: { action: 'resumeCase', roles: rolesOf('resumeCase') }, schema: { operationId: 'resumeCase', summary: '恢复办理', body: ResumeIn, ...common } },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => standing(actor, await resumeCase(tx, platform, actor, request.params.id, versionOf(request), request.body, today))),
  )
  app.post(
    '/api/cases/:id/termination',
    { config: { action: 'terminateCase', roles: rolesOf('terminateCase') }, schema: { operationId: 'terminateCase', summary: '终止法律援助', body: TerminateIn, ...common } },
    (request, reply) =>
      http.write(request, reply, 201, async (tx, actor, today) => standing(actor, await terminateCase(tx, platform, actor, request.params.id, versionOf(request), request.body, today))),
  )
}
