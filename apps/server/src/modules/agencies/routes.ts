import type { App, Http } from '../../http/kit.ts'
import { sessionRoutes } from './session/routes.ts'

export function agenciesRoutes(app: App, http: Http): void {
  sessionRoutes(app, http)
}
