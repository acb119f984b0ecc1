import type { App, Http } from '../../http/kit.ts'

export function peopleRoutes(_app: App, _http: Http): void {}
