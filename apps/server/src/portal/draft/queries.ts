import type { Tx } from '../../platform/database/database.ts'
import type { NewRow, Row, RowChange } from '../../platform/database/rows.ts'

export type DraftRow = Row<'draft'>

export const draftByToken = (tx: Tx, shard: string, tokenHash: Buffer, now: Date): Promise<DraftRow | undefined> =>
  tx
    .selectFrom('draft')
    .selectAll()
    .where('shard', '=', shard)
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst()

export const lockDraftByToken = (tx: Tx, shard: string, tokenHash: Buffer, now: Date): Promise<DraftRow | undefined> =>
  tx
    .selectFrom('draft')
    .selectAll()
    .where('shard', '=', shard)
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .forUpdate()
    .executeTakeFirst()

export async function insertDraft(tx: Tx, row: NewRow<'draft'>): Promise<void> {
  await tx.insertInto('draft').values(row).execute()
}

export async function changeDraft(tx: Tx, of: Pick<DraftRow, 'shard' | 'id'>, change: RowChange<'draft'>): Promise<void> {
  await tx.updateTable('draft').set(change).where('shard', '=', of.shard).where('id', '=', of.id).execute()
}

export async function removeDraft(tx: Tx, of: Pick<DraftRow, 'shard' | 'id'>): Promise<void> {
  await tx.deleteFrom('draft').where('shard', '=', of.shard).where('id', '=', of.id).execute()
}

/** A few whose time is over; each new draft clears some, so none stays for long. */
export const takeExpired = (tx: Tx, shard: string, now: Date): Promise<DraftRow[]> =>
  tx
    .deleteFrom('draft')
    .where('shard', '=', shard)
    .where('id', 'in', (q) =>
      q
        .selectFrom('draft')
        .select('id')
        .where('shard', '=', shard)
        .where('expiresAt', '<=', now)
        .orderBy('expiresAt')
        .limit(20)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute()
