import type { Actor } from '../../../platform/actor.ts'
import { type AuditEntry, writeAudit } from '../../../platform/audit/entry.ts'
import type { Tx } from '../../../platform/database/database.ts'

export type Trace = Pick<AuditEntry, 'action' | 'objectType' | 'objectId' | 'purpose' | 'before' | 'after' | 'details'>

/** One entry in the trail, by this actor, in this transaction (security.md §5.1). */
export const leaveTrace = (tx: Tx, actor: Actor, trace: Trace): Promise<void> =>
  writeAudit(tx, {
    ...trace,
    shard: actor.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    requestId: actor.requestId,
    address: actor.address,
  })
