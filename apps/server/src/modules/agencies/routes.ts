import type { App, Http } from '../../http/kit.ts'
import { accountRoutes } from './accounts/routes.ts'
import { divisionRoutes } from './divisions/routes.ts'
import { officeRoutes } from './offices/routes.ts'
import { noticeRoutes } from './notices/routes.ts'
import { proposalRoutes } from './proposals/routes.ts'
import { sessionRoutes } from './session/routes.ts'
import { setupRoutes } from './setup/routes.ts'
import { trailRoutes } from './trail/routes.ts'

export function agenciesRoutes(app: App, http: Http): void {
  setupRoutes(app, http)
  sessionRoutes(app, http)
  officeRoutes(app, http)
  divisionRoutes(app, http)
  accountRoutes(app, http)
  proposalRoutes(app, http)
  noticeRoutes(app, http)
  trailRoutes(app, http)
}
