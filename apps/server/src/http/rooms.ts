import { agenciesRoutes } from '../modules/agencies/index.ts'
import { applicationRoutes } from '../modules/applications/index.ts'
import { assignmentsRoutes } from '../modules/assignments/index.ts'
import { casefileRoutes } from '../modules/casefile/index.ts'
import { casesRoutes } from '../modules/cases/index.ts'
import { closingRoutes } from '../modules/closing/index.ts'
import { decisionRoutes } from '../modules/decisions/index.ts'
import { eligibilityRoutes } from '../modules/eligibility/index.ts'
import { paymentsRoutes } from '../modules/payments/index.ts'
import { peopleRoutes } from '../modules/people/index.ts'
import { providersRoutes } from '../modules/providers/index.ts'
import { statisticsRoutes, statisticsTasks } from '../modules/statistics/index.ts'
import type { Platform } from '../platform/context.ts'
import type { Task } from '../platform/jobs.ts'
import { paymentRoutes } from '../modules/payments/index.ts'
import type { App, Http } from './kit.ts'

/** Every room's routes, upstream first; a new room adds its line. */
export function roomRoutes(app: App, http: Http): void {
  peopleRoutes(app, http)
  agenciesRoutes(app, http)
  providersRoutes(app, http)
  casefileRoutes(app, http)
  applicationRoutes(app, http)
  eligibilityRoutes(app, http)
  decisionRoutes(app, http)
  assignmentsRoutes(app, http)
  casesRoutes(app, http)
  closingRoutes(app, http)
  paymentsRoutes(app, http)
  statisticsRoutes(app, http)
}

/** What rooms do without a user, and when. Times are UTC. */
export function roomTasks(platform: Platform): { tasks: Record<string, Task>; cron: { task: string; match: string }[] } {
  return statisticsTasks(platform)
  paymentRoutes(app, http)
}
