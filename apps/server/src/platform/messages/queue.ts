import type { Tx } from '../database/database.ts'
import { newId } from '../ids.ts'
import { wake } from '../jobs.ts'
import type { Keys } from '../keys/index.ts'
import { insertMessage } from './queries.ts'

export type MessageOrder = {
  shard: string
  channel: 'EMAIL' | 'SMS'
  to: string
  subject?: string
  body: string
  caseId?: string
  at: Date
}

/** Puts a message in the outbox with the act that owes it; it leaves only when the transaction has committed. */
export async function queueMessage(tx: Tx, keys: Keys, order: MessageOrder): Promise<void> {
  const id = newId()
  const seal = (column: string, text: string) => keys.encrypt({ table: 'message', column, shard: order.shard, id }, text)
  await insertMessage(tx, {
    shard: order.shard,
    id,
    channel: order.channel,
    recipient: seal('recipient', order.to),
    subject: order.subject ?? '',
    body: seal('body', order.body),
    caseId: order.caseId ?? null,
    createdAt: order.at,
  })
  await wake(tx, 'send-messages', {}, 'send-messages')
}
