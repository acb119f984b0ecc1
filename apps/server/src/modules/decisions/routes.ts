import { actsOn } from '../../http/acts.ts'
import type { App, Http } from '../../http/kit.ts'
import { answering } from '../casefile/index.ts'
import { grant } from './grant.ts'
import { decideObjection, fileObjection } from './objection.ts'
import { refuse } from './refuse.ts'
import { GrantIn, ObjectionDecisionIn, ObjectionIn, RefusalIn, UrgentAidIn } from './schema.ts'
import { grantUrgentAid } from './urgent-aid.ts'

export function decisionRoutes(app: App, http: Http): void {
  const act = actsOn(app, http, { ...answering, tag: '审批与异议', status: 200 })
  act('/api/applications/:id/grant', 'grantApplication', '给予法律援助', GrantIn, grant)
  act('/api/applications/:id/refusal', 'refuseApplication', '不予法律援助', RefusalIn, refuse)
  act('/api/applications/:id/urgent-aid', 'grantUrgentAid', '先行提供法律援助', UrgentAidIn, grantUrgentAid)
  act('/api/cases/:id/objection', 'fileObjection', '提出异议', ObjectionIn, fileObjection)
  act('/api/cases/:id/objection/decision', 'decideObjection', '异议审查决定', ObjectionDecisionIn, decideObjection)
}
