import { writeAudit } from '../platform/audit/entry.ts'
import type { Platform } from '../platform/context.ts'
import { onlyGranted } from '../platform/database/scope.ts'
import type { App } from './kit.ts'

// What a person tried and was refused; a missing field or a stale page is no such thing.
const traced = new Set([403, 404, 409, 429])

/** Every refusal with a person behind it leaves an entry (security.md, "must refuse"). It is written after the answer and never delays it. */
export function traceRefusals(app: App, platform: Platform): void {
  app.addHook('onResponse', async (request, reply) => {
    const { actor, refusal } = request
    if (!actor?.accountId || !refusal || !traced.has(reply.statusCode)) return
    const params = (request.params ?? {}) as Record<string, string>
    await platform.db
      .inTransaction(onlyGranted(actor.accountId), (tx) =>
        writeAudit(tx, {
          shard: actor.shard,
          actorId: actor.accountId,
          actorName: actor.name,
          agencyId: actor.agencyId,
          action: 'refused',
          objectType: 'route',
          objectId: (params['id'] ?? '').slice(0, 64),
          details: { code: refusal, route: request.routeOptions.url ?? '', method: request.method },
          requestId: request.id,
          address: request.ip,
        }),
      )
      .catch(() => platform.log.warn('refusal-untraced', { requestId: request.id }))
  })
}
