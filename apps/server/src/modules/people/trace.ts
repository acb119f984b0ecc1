import type { Actor } from '../../platform/actor.ts'
import { type AuditEntry, writeAudit } from '../../platform/audit/entry.ts'
import type { Tx } from '../../platform/database/database.ts'

/** Entries about a person lie in the chain of the person's county. */
export const leaveTrace = (
  tx: Tx,
  actor: Actor,
  entry: Pick<AuditEntry, 'shard' | 'action' | 'objectId' | 'purpose' | 'details'>,
): Promise<void> =>
  writeAudit(tx, {
    ...entry,
    objectType: 'person',
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    requestId: actor.requestId,
    address: actor.address,
  })
