import type { ZodType, z } from 'zod'
import type { Day, Verb } from '@fayuan/law'
import { type App, ById, type Http, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type CaseFile, CaseStanding, rolesOf, standing } from '../casefile/index.ts'
import { grant } from './grant.ts'
import { decideObjection, fileObjection } from './objection.ts'
import { refuse } from './refuse.ts'
import { GrantIn, ObjectionDecisionIn, ObjectionIn, RefusalIn, UrgentAidIn } from './schema.ts'
import { grantUrgentAid } from './urgent-aid.ts'

type Act<I> = (tx: Tx, platform: Platform, actor: Actor, id: string, version: number, input: I, today: Day) => Promise<CaseFile>

export function decisionRoutes(app: App, http: Http): void {
  const route = <S extends ZodType>(url: string, operationId: Verb, summary: string, body: S, act: Act<z.infer<S>>) =>
    app.post(
      url,
      {
        config: { action: operationId, roles: rolesOf(operationId) },
        schema: { operationId, summary, tags: ['审批与异议'], params: ById, headers: KeyedIfMatch, body, response: { 200: CaseStanding } },
      },
      (request, reply) =>
        http.write(request, reply, 200, async (tx, actor, today) =>
          standing(
            actor,
            await act(
              tx,
              http.platform,
              actor,
              (request.params as z.infer<typeof ById>).id,
              versionOf(request),
              request.body as z.infer<S>,
              today,
            ),
          ),
        ),
    )

  route('/api/applications/:id/grant', 'grantApplication', '给予法律援助', GrantIn, grant)
  route('/api/applications/:id/refusal', 'refuseApplication', '不予法律援助', RefusalIn, refuse)
  route('/api/applications/:id/urgent-aid', 'grantUrgentAid', '先行提供法律援助', UrgentAidIn, grantUrgentAid)
  route('/api/cases/:id/objection', 'fileObjection', '提出异议', ObjectionIn, fileObjection)
  route('/api/cases/:id/objection/decision', 'decideObjection', '异议审查决定', ObjectionDecisionIn, decideObjection)
}
