import type { Role } from '@fayuan/law'
import type { Actor } from '../../apps/server/src/platform/actor.ts'
import { onlyGranted, rangeBelow } from '../../apps/server/src/platform/database/scope.ts'
import { newId } from '../../apps/server/src/platform/ids.ts'

/** An actor as sign-in would make one, for tests of verbs. */
export function actorOf(world: { shard: string; agencyId: string; agencyName?: string }, roles: Role[], more: Partial<Actor> = {}): Actor {
  const accountId = more.accountId === undefined ? newId() : more.accountId
  const range = { ...rangeBelow(world.shard), account: accountId }
  const isGranted = roles.some((role) =>
    ['LAWYER', 'CITY_ADMIN', 'PROVINCE_ADMIN', 'SYS_ADMIN', 'SEC_ADMIN', 'REVIEW_EXPERT'].includes(role),
  )
  return {
    accountId,
    name: more.name ?? roles.join('+'),
    roles,
    shard: world.shard,
    agencyId: world.agencyId,
    agencyName: world.agencyName ?? '',
    scope: isGranted && accountId ? onlyGranted(accountId) : range,
    officeScope: range,
    providerId: null,
    requestId: '',
    address: '',
    ...more,
  }
}
