import { sql } from 'kysely'
import type { Tx } from '../platform/database/database.ts'
import type { Keys } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'

export type Claim = { shard: string; subject: string; route: string; key: string; digest: Buffer }

class KeyReused extends Refusal {
  readonly code = 'IDEMPOTENCY_KEY_REUSED'
  readonly kind = 'invalid'
}

const context = (claim: Claim) => ({
  table: 'idempotency_key',
  column: 'answer',
  shard: claim.shard,
  id: `${claim.subject} ${claim.route} ${claim.key}`,
})

export async function answeredBefore(tx: Tx, keys: Keys, claim: Claim): Promise<{ status: number; body: unknown } | null> {
  const { rows } = await sql<{ digest: Buffer; status: number; answer: Buffer }>`select digest, status, answer from idempotency_key
    where shard = ${claim.shard} and subject = ${claim.subject} and route = ${claim.route} and key = ${claim.key}`.execute(tx)
  const [row] = rows
  if (!row) return null
  if (!row.digest.equals(claim.digest)) throw new KeyReused('同一个提交编号（Idempotency-Key）不能用于另一份内容，请换一个新的编号。')
  return { status: row.status, body: JSON.parse(keys.decrypt(context(claim), row.answer)) }
}

export async function keepAnswer(tx: Tx, keys: Keys, claim: Claim, status: number, body: unknown): Promise<void> {
  const answer = keys.encrypt(context(claim), JSON.stringify(body ?? null))
  await sql`insert into idempotency_key (shard, subject, route, key, digest, status, answer)
    values (${claim.shard}, ${claim.subject}, ${claim.route}, ${claim.key}, ${claim.digest}, ${status}, ${answer})`.execute(tx)
}
