import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../platform/actor.ts'
import { rangeBelow } from '../../platform/database/scope.ts'

/** Whoever stands before the portal: no account, the county's range, and the one role the procedure knows them by. */
export function citizen(county: string, request: FastifyRequest): Actor {
  const scope = { ...rangeBelow(county), account: null }
  return {
    accountId: null,
    name: '申请人（网上）',
    roles: ['CITIZEN'],
    shard: county,
    agencyId: null,
    agencyName: '',
    scope,
    officeScope: scope,
    providerId: null,
    requestId: request.id,
    address: request.ip,
  }
}
