import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound, Stale } from '../../platform/refusal.ts'
import { advance, lockCase } from '../casefile/index.ts'
import { lockBatch, markBatchPaid, moveSubsidy, partsTaken, subsidiesOfBatch } from './queries.ts'
import { BatchAlreadyPaid, MoneySamePerson, PaymentDayImpossible } from './refusals.ts'
import type { BatchRow, SubsidyRow } from './schema.ts'

type Payment = { voucher: string; paidOn: Day }

/** 登记支付 (法52): the bank has paid the whole batch; every case in it learns so in the same transaction. */
export async function recordPayment(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  batchId: string,
  version: number,
  input: Payment,
  today: Day,
): Promise<BatchRow & { count: number }> {
  const batch = await lockBatch(tx, actor.shard, batchId)
  if (!batch) throw new NotFound()
  if (batch.version !== version) throw new Stale(batch.version)
  if (batch.state !== 'OPEN') throw new BatchAlreadyPaid()
  const subsidies = await subsidiesOfBatch(tx, batch.shard, batch.id)
  refuseImpossibleDay(subsidies, input.paidOn, today)
  await refuseSamePerson(tx, actor, subsidies)
  for (const subsidy of subsidies) await payOne(tx, platform, actor, subsidy, input, today)
  const paid = await markBatchPaid(tx, batch, input)
  if (!paid) throw new BatchAlreadyPaid()
  await writeAudit(tx, {
    shard: batch.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action: 'recordPayment',
    objectType: 'payment-batch',
    objectId: batch.id,
    before: { state: batch.state },
    after: { state: paid.state, ...input },
    details: { number: batch.number, totalFen: batch.totalFen, voucher: input.voucher },
    requestId: actor.requestId,
    address: actor.address,
  })
  return { ...paid, count: subsidies.length }
}

function refuseImpossibleDay(subsidies: SubsidyRow[], paidOn: Day, today: Day): void {
  if (paidOn > today) throw new PaymentDayImpossible('付款日期不能晚于今天。')
  const lastApproved = subsidies
    .map((subsidy) => subsidy.approvedOn ?? subsidy.calculatedOn)
    .toSorted()
    .at(-1)
  if (lastApproved && paidOn < lastApproved) throw new PaymentDayImpossible(`付款日期不能早于审批日期 ${lastApproved}。`)
}

// 审批人、核卷人、付款人三人分开；承办人不经手自己的钱 (organisation.md §2).
async function refuseSamePerson(tx: Tx, actor: Actor, subsidies: SubsidyRow[]): Promise<void> {
  if (actor.accountId === null || subsidies.length === 0) return
  if (subsidies.some((subsidy) => subsidy.approvedBy === actor.accountId))
    throw new MoneySamePerson('审批人不能登记同一笔补贴的支付，请由其他财务人员登记。')
  const { checkers, lawyers } = await partsTaken(
    tx,
    subsidies[0]?.shard ?? actor.shard,
    subsidies.map((subsidy) => subsidy.caseId),
  )
  if (checkers.includes(actor.accountId)) throw new MoneySamePerson('核卷人不能登记同一案件补贴的支付，请由其他财务人员登记。')
  if (lawyers.includes(actor.accountId)) throw new MoneySamePerson('承办人不能登记自己案件补贴的支付，请由其他财务人员登记。')
}

async function payOne(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  subsidy: SubsidyRow,
  { voucher, paidOn }: Payment,
  today: Day,
): Promise<void> {
  const file = await lockCase(tx, actor, subsidy.caseId)
  const paid = await moveSubsidy(tx, subsidy, { state: 'PAID', paidBy: actor.accountId, paidByName: actor.name, paidOn, voucher })
  if (!paid || subsidy.state !== 'BATCHED') throw new BatchAlreadyPaid()
  const set = { paidOn, subsidyFen: subsidy.totalFen }
  await advance(tx, platform, actor, file, {
    verb: 'recordPayment',
    today,
    version: file.version,
    data: { totalFen: subsidy.totalFen, voucher, paidOn },
    set,
  })
}
