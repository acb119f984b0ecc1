import { agenciesRoutes } from '../modules/agencies/routes.ts'
import { applicationRoutes } from '../modules/applications/index.ts'
import { assignmentRoutes } from '../modules/assignments/index.ts'
import { casefileRoutes } from '../modules/casefile/index.ts'
import { caseRoutes } from '../modules/cases/index.ts'
import { closingRoutes } from '../modules/closing/index.ts'
import { decisionRoutes } from '../modules/decisions/index.ts'
import { eligibilityRoutes } from '../modules/eligibility/index.ts'
import { paymentsRoutes } from '../modules/payments/index.ts'
import { peopleRoutes } from '../modules/people/routes.ts'
import { providerRoutes } from '../modules/providers/index.ts'
import { statisticsRoutes, statisticsTasks } from '../modules/statistics/index.ts'
import type { Platform } from '../platform/context.ts'
import type { Jobs, Task } from '../platform/jobs.ts'
import { mailCarrier, sendMessages, smsCarrier } from '../platform/messages/index.ts'
import type { App, Http } from './kit.ts'

/** Every room's routes, upstream first; a new room adds its line. */
export function roomRoutes(app: App, http: Http): void {
  peopleRoutes(app, http)
  agenciesRoutes(app, http)
  providerRoutes(app, http)
  casefileRoutes(app, http)
  applicationRoutes(app, http)
  eligibilityRoutes(app, http)
  decisionRoutes(app, http)
  assignmentRoutes(app, http)
  caseRoutes(app, http)
  closingRoutes(app, http)
  paymentsRoutes(app, http)
  statisticsRoutes(app, http)
}

/** What rooms do without a user, and when. Times are UTC. */
export function roomTasks(platform: Platform): { tasks: Record<string, Task>; cron: Jobs['cron'] } {
  const carriers = { EMAIL: mailCarrier(platform.config), SMS: smsCarrier(platform.config) }
  const send: Task = async () => {
    await sendMessages(platform, carriers)
  }
  const figures = statisticsTasks(platform)
  return { tasks: { ...figures.tasks, 'send-messages': send }, cron: [...figures.cron, { task: 'send-messages', match: '*/5 * * * *' }] }
}
