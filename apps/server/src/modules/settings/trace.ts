import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { SettingRow } from './queries.ts'

/** What was decided, by whom and why, in the trail of the place it holds for (security.md §5.1). */
export const leaveWord = (tx: Tx, actor: Actor, action: string, row: SettingRow): Promise<void> =>
  writeAudit(tx, {
    shard: actor.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action,
    objectType: 'setting',
    objectId: row.id,
    purpose: row.endedWhy || row.reason,
    details: {
      key: row.key,
      region: row.region,
      officeId: row.officeId,
      value: row.value,
      fromOn: row.fromOn,
      untilOn: row.untilOn,
      docNo: row.docNo,
      state: row.state,
    },
    requestId: actor.requestId,
    address: actor.address,
  })
