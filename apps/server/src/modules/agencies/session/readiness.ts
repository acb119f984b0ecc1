import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { setupNeeded } from '../setup/first-run.ts'
import { standingOf } from './live.ts'
import { EnrolFirst, PasswordFirst, SetupFirst } from './refusals.ts'

const alwaysOpen = ['/health', '/metrics', '/console', '/api/setup', '/api/openapi.json', '/api/docs']
const ownSession = ['/api/session', '/api/sessions']
const isUnder = (url: string, roots: readonly string[]) => roots.some((root) => url === root || url.startsWith(`${root}/`))

/** Until set-up is done nothing else works; until the factor is bound and the password is one's own, only one's own session does (security.md §2.1). */
export async function refuseUntilReady(platform: Platform, request: { route: string; actor: Actor | null }): Promise<void> {
  if (isUnder(request.route, alwaysOpen)) return
  if (await setupNeeded(platform)) throw new SetupFirst()
  if (request.actor === null || isUnder(request.route, ownSession)) return
  const session = standingOf(request.actor)
  if (session?.mustChangePassword) throw new PasswordFirst()
  if (session?.mustEnrol) throw new EnrolFirst()
}
