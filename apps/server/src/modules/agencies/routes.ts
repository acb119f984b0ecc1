import type { App, Http } from '../../http/kit.ts'
import { accountRoutes } from './accounts/routes.ts'
import { officeRoutes } from './offices/routes.ts'
import { refuseUntilReady } from './session/readiness.ts'
import { sessionRoutes } from './session/routes.ts'
import { setupRoutes } from './setup/routes.ts'
import { trailRoutes } from './trail/routes.ts'

export function agenciesRoutes(app: App, http: Http): void {
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.url) await refuseUntilReady(http.platform, { route: request.routeOptions.url, actor: request.actor })
  })
  setupRoutes(app, http)
  sessionRoutes(app, http)
  officeRoutes(app, http)
  accountRoutes(app, http)
  trailRoutes(app, http)
}
