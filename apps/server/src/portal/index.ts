import type { App, Http } from '../http/kit.ts'
import { NotFound } from '../platform/refusal.ts'
import { applyRoutes } from './apply/routes.ts'
import { checkRoutes } from './check/routes.ts'
import { assetRoutes } from './frame/asset.ts'
import { errorHandler } from './frame/error-page.ts'
import { switchRoutes } from './frame/switches.ts'
import { helpRoutes } from './help/routes.ts'
import { homeRoutes } from './home/routes.ts'
import { privacyRoutes } from './privacy/routes.ts'
import { statusRoutes } from './status/routes.ts'

// Any address that is not the interface's, the console's or the machine's own: whoever mistypes one is a citizen and gets a page.
const nobodys = '/:first(^(?!(?:api|console|health|metrics)$).+$)'

/** 公众端: pages for citizens, whole without script. Its own error handler answers in pages. */
export function portalRoutes(app: App, http: Http): void {
  void app.register(async (portal) => {
    portal.setErrorHandler(errorHandler(http.platform))
    for (const path of [nobodys, `${nobodys}/*`]) {
      portal.get(path, { config: { action: 'portal.absent', open: true }, schema: { hide: true } }, () => {
        throw new NotFound()
      })
    }
    for (const routes of [assetRoutes, switchRoutes, homeRoutes, checkRoutes, applyRoutes, statusRoutes, helpRoutes, privacyRoutes])
      routes(portal, http)
  })
}
