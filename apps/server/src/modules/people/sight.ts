import type { Actor } from '../../platform/actor.ts'
import { hasRole } from '../../platform/actor.ts'

/** Which persons this actor lists: those of a range, those of the station's own files, or those of granted cases. */
export type Sight =
  | { kind: 'range'; from: string; to: string }
  | { kind: 'station'; shard: string; agencyId: string }
  | { kind: 'granted'; accountId: string }

const office = ['RECEPTIONIST', 'REVIEWER', 'CENTRE_DIRECTOR', 'DISPATCHER', 'ARCHIVIST', 'FINANCE', 'BUREAU_ADMIN', 'AUDITOR'] as const

export function sightOf(actor: Actor): Sight {
  const { from, to } = actor.scope
  if (!(from < to)) return { kind: 'granted', accountId: actor.accountId ?? '' }
  // 站点只见本站代收的件 (organisation.md §3).
  if (hasRole(actor, 'STATION_STAFF', 'PETITION_STAFF') && !hasRole(actor, ...office))
    return { kind: 'station', shard: actor.shard, agencyId: actor.agencyId ?? '' }
  return { kind: 'range', from, to }
}

/** Roles that may open the list of persons; the auditor reads, the finance office and the experts do not need names. */
export const readers = [
  'STATION_STAFF',
  'PETITION_STAFF',
  'RECEPTIONIST',
  'REVIEWER',
  'CENTRE_DIRECTOR',
  'DISPATCHER',
  'ARCHIVIST',
  'BUREAU_ADMIN',
  'AUDITOR',
  'LAWYER',
  'GRASSROOTS_WORKER',
  'VOLUNTEER',
]
/** What a record said before is the office's to read; whoever sees single cases sees how it is now. */
export const historyReaders = readers.filter((role) => !['LAWYER', 'GRASSROOTS_WORKER', 'VOLUNTEER'].includes(role))
/** Roles that take people in and so are warned of duplicates while typing. */
export const receivers = ['STATION_STAFF', 'PETITION_STAFF', 'RECEPTIONIST', 'REVIEWER', 'CENTRE_DIRECTOR']
