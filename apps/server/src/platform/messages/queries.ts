import type { Tx } from '../database/database.ts'
import type { NewRow, Row } from '../database/rows.ts'

export async function insertMessage(tx: Tx, row: NewRow<'message'>): Promise<void> {
  await tx.insertInto('message').values(row).execute()
}

/** The least tried, then the oldest; held by this sender alone while it tries. */
export const takeWaiting = (tx: Tx, most: number): Promise<Row<'message'>[]> =>
  tx
    .selectFrom('message')
    .selectAll()
    .where('state', '=', 'WAITING')
    .orderBy('tries')
    .orderBy('createdAt')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()

export async function markSent(tx: Tx, of: { shard: string; id: string; at: Date }): Promise<void> {
  await tx.updateTable('message').set({ state: 'SENT', sentAt: of.at }).where('shard', '=', of.shard).where('id', '=', of.id).execute()
}

export async function markTried(tx: Tx, of: { shard: string; id: string; tries: number; error: string }): Promise<void> {
  await tx
    .updateTable('message')
    .set({ tries: of.tries, error: of.error, state: of.tries >= 8 ? 'FAILED' : 'WAITING' })
    .where('shard', '=', of.shard)
    .where('id', '=', of.id)
    .execute()
}
