import type { Platform } from '../context.ts'
import { systemScope } from '../database/scope.ts'
import type { Carrier } from './carriers.ts'
import { markSent, markTried, takeWaiting } from './queries.ts'

/** Sends what waits, one at a time in its own transaction: a message that fails is tried again later and never stops the others. */
export async function sendMessages(platform: Platform, carriers: { EMAIL: Carrier; SMS: Carrier }): Promise<number> {
  const { db, keys, clock } = platform
  let sent = 0
  for (let failed = 0; failed < 5;) {
    const outcome = await db.inTransaction(systemScope, async (tx) => {
      const [message] = await takeWaiting(tx, 1)
      if (!message) return 'empty'
      const open = (column: string, sealed: Buffer) =>
        keys.decrypt({ table: 'message', column, shard: message.shard, id: message.id }, sealed)
      try {
        await carriers[message.channel as 'EMAIL' | 'SMS']({
          to: open('recipient', message.recipient),
          subject: message.subject,
          body: open('body', message.body),
        })
      } catch (error) {
        await markTried(tx, {
          shard: message.shard,
          id: message.id,
          tries: message.tries + 1,
          error: error instanceof Error ? error.name : 'unknown',
        })
        return 'failed'
      }
      await markSent(tx, { shard: message.shard, id: message.id, at: clock.now() })
      return 'sent'
    })
    if (outcome === 'empty') break
    if (outcome === 'sent') sent += 1
    else failed += 1
  }
  return sent
}
