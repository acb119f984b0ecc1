import { agenciesRoutes } from '../modules/agencies/routes.ts'
import { fillKeys, personFollowers } from '../modules/applications/index.ts'
import { applicationRoutes } from '../modules/applications/routes.ts'
import { assignmentRoutes } from '../modules/assignments/routes.ts'
import { followCalendar } from '../modules/casefile/index.ts'
import { casefileRoutes } from '../modules/casefile/routes.ts'
import { caseRoutes } from '../modules/cases/routes.ts'
import { closingRoutes } from '../modules/closing/routes.ts'
import { checkClocks } from '../modules/deadlines/index.ts'
import { sweepUploads } from '../modules/documents/index.ts'
import { decisionRoutes } from '../modules/decisions/routes.ts'
import { eligibilityRoutes } from '../modules/eligibility/routes.ts'
import { homeRoutes } from '../modules/homes/routes.ts'
import { paymentsRoutes } from '../modules/payments/routes.ts'
import { peopleRoutes } from '../modules/people/routes.ts'
import { settingsRoutes } from '../modules/settings/routes.ts'
import { providerRoutes } from '../modules/providers/routes.ts'
import { statisticsTasks } from '../modules/statistics/index.ts'
import { statisticsRoutes } from '../modules/statistics/routes.ts'
import type { Platform } from '../platform/context.ts'
import type { Jobs, Task } from '../platform/jobs.ts'
import { mailCarrier, sendMessages, smsCarrier } from '../platform/messages/index.ts'
import type { App, Http } from './kit.ts'

/** Every room's routes, upstream first; a new room adds its line. */
export function roomRoutes(app: App, http: Http): void {
  peopleRoutes(app, http, personFollowers)
  settingsRoutes(app, http)
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
  homeRoutes(app, http)
}

/** What rooms do without a user, and when. Times are UTC. */
export function roomTasks(platform: Platform): { tasks: Record<string, Task>; cron: Jobs['cron'] } {
  const carriers = { EMAIL: mailCarrier(platform.config), SMS: smsCarrier(platform.config) }
  const send: Task = async () => {
    await sendMessages(platform, carriers)
  }
  const follow = async () => {
    await followCalendar(platform)
  }
  const figures = statisticsTasks(platform)
  return {
    tasks: {
      ...figures.tasks,
      'send-messages': send,
      'sweep-uploads': async () => {
        await sweepUploads(platform)
      },
      'follow-calendar': follow,
      'fill-keys': async () => {
        await fillKeys(platform)
      },
      'check-clocks': () => follow().then(() => checkClocks(platform)),
    },
    cron: [
      ...figures.cron,
      { task: 'send-messages', match: '*/5 * * * *' },
      { task: 'fill-keys', match: '* * * * *' },
      { task: 'check-clocks', match: '40 19 * * *' },
      { task: 'sweep-uploads', match: '25 * * * *' },
    ],
  }
}
