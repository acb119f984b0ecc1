import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { nextNumber } from '../../platform/numbering.ts'
import { NotFound } from '../../platform/refusal.ts'
import { insertBatch, lockSubsidies, putIntoBatch } from './queries.ts'
import { NotPayable } from './refusals.ts'
import type { BatchRow } from './schema.ts'

// One series of batches a county, whichever office makes them.
const countySeries = '00000000-0000-0000-0000-000000000000'

/** 付款批次: approved subsidies only, each in one batch only; the row locks decide between two batches made at once (F-06). */
export async function createPaymentBatch(tx: Tx, actor: Actor, subsidyIds: string[], today: Day): Promise<BatchRow & { count: number }> {
  const ids = [...new Set(subsidyIds)]
  const found = await lockSubsidies(tx, actor.shard, ids)
  if (found.length < ids.length) throw new NotFound()
  const notReady = found.filter((subsidy) => subsidy.state !== 'APPROVED')
  if (notReady.length > 0) throw new NotPayable(notReady.map((subsidy) => subsidy.id))
  const year = Number(today.slice(0, 4))
  const sequence = await nextNumber(tx, { shard: actor.shard, agencyId: countySeries, series: '付款', year })
  const batch = await insertBatch(tx, {
    shard: actor.shard,
    id: newId(),
    number: `${year}${String(sequence).padStart(4, '0')}`,
    agencyId: actor.agencyId ?? countySeries,
    state: 'OPEN',
    totalFen: found.reduce((sum, subsidy) => sum + subsidy.totalFen, 0),
    createdBy: actor.accountId ?? countySeries,
    createdByName: actor.name,
    createdOn: today,
  })
  if ((await putIntoBatch(tx, actor.shard, ids, batch.id)) !== ids.length) throw new NotPayable(ids)
  await writeAudit(tx, {
    shard: actor.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action: 'createPaymentBatch',
    objectType: 'payment-batch',
    objectId: batch.id,
    after: { number: batch.number, totalFen: batch.totalFen, subsidyIds: ids },
    details: { number: batch.number, totalFen: batch.totalFen, count: ids.length },
    requestId: actor.requestId,
    address: actor.address,
  })
  return { ...batch, count: ids.length }
}
