import type { App, Http } from '../http/kit.ts'
import { applyRoutes } from './apply/routes.ts'
import { checkRoutes } from './check/routes.ts'
import { assetRoutes } from './frame/asset.ts'
import { errorHandler } from './frame/error-page.ts'
import { switchRoutes } from './frame/switches.ts'
import { helpRoutes } from './help/routes.ts'
import { homeRoutes } from './home/routes.ts'
import { privacyRoutes } from './privacy/routes.ts'
import { statusRoutes } from './status/routes.ts'

/** 公众端: pages for citizens, whole without script. Its own error handler answers in pages. */
export function portalRoutes(app: App, http: Http): void {
  void app.register(async (portal) => {
    portal.setErrorHandler(errorHandler(http.platform))
    for (const routes of [assetRoutes, switchRoutes, homeRoutes, checkRoutes, applyRoutes, statusRoutes, helpRoutes, privacyRoutes]) routes(portal, http)
  })
}
