import type { Tx } from '../../../platform/database/database.ts'
import type { NewRow, Row } from '../../../platform/database/rows.ts'

export type Owner = { shard: string; accountId: string | null }

export async function insertUpload(tx: Tx, row: NewRow<'upload'>): Promise<void> {
  await tx.insertInto('upload').values(row).execute()
}

export async function noteTakenIn(tx: Tx, of: { shard: string; fileId: string; mediaType: string; bytes: number }): Promise<void> {
  await tx
    .updateTable('upload')
    .set({ mediaType: of.mediaType, bytes: of.bytes })
    .where('shard', '=', of.shard)
    .where('fileId', '=', of.fileId)
    .execute()
}

/** Uploads of one person take turns here, so that many at once are counted like one after the other. */
export async function holdOwner(tx: Tx, accountId: string): Promise<void> {
  await tx.selectFrom('account').select('id').where('id', '=', accountId).forNoKeyUpdate().execute()
}

export async function waitingOf(tx: Tx, owner: Owner, now: Date): Promise<{ files: number; bytes: number }> {
  const row = await tx
    .selectFrom('upload')
    .select((eb) => [eb.fn.countAll<number>().as('files'), eb.fn.coalesce(eb.fn.sum<number>('bytes'), eb.lit(0)).as('bytes')])
    .where('shard', '=', owner.shard)
    .where('accountId', '=', owner.accountId)
    .where('caseId', 'is', null)
    .where('keepUntil', '>', now)
    .executeTakeFirst()
  return { files: Number(row?.files ?? 0), bytes: Number(row?.bytes ?? 0) }
}

/** Gives files to one case: those of this owner that are whole, in time and of no case yet. Two acts at once: the second finds them taken. */
export const giveToCase = (
  tx: Tx,
  owner: Owner,
  given: { fileIds: string[]; caseShard: string; caseId: string; at: Date },
): Promise<Pick<Row<'upload'>, 'fileId' | 'mediaType' | 'bytes'>[]> =>
  tx
    .updateTable('upload')
    .set({ caseShard: given.caseShard, caseId: given.caseId, attachedAt: given.at })
    .where('shard', '=', owner.shard)
    .where('accountId', owner.accountId === null ? 'is' : '=', owner.accountId)
    .where('fileId', 'in', given.fileIds)
    .where('caseId', 'is', null)
    .where('bytes', 'is not', null)
    .where('keepUntil', '>', given.at)
    .returning(['fileId', 'mediaType', 'bytes'])
    .execute()

export async function keepLonger(tx: Tx, owner: Owner, fileIds: string[], until: Date): Promise<void> {
  if (fileIds.length === 0) return
  await tx
    .updateTable('upload')
    .set({ keepUntil: until })
    .where('shard', '=', owner.shard)
    .where('accountId', owner.accountId === null ? 'is' : '=', owner.accountId)
    .where('fileId', 'in', fileIds)
    .where('caseId', 'is', null)
    .execute()
}

/** Answers which of them were removed. */
export async function removeUploads(tx: Tx, owner: Owner, fileIds: string[]): Promise<string[]> {
  if (fileIds.length === 0) return []
  const gone = await tx
    .deleteFrom('upload')
    .where('shard', '=', owner.shard)
    .where('accountId', owner.accountId === null ? 'is' : '=', owner.accountId)
    .where('fileId', 'in', fileIds)
    .where('caseId', 'is', null)
    .returning('fileId')
    .execute()
  return gone.map(({ fileId }) => fileId)
}

/** Some whose time is over, held by this sweep alone: whoever would still attach one waits and then finds it gone. */
export const overdueUploads = (tx: Tx, now: Date, most: number): Promise<Pick<Row<'upload'>, 'shard' | 'fileId'>[]> =>
  tx
    .selectFrom('upload')
    .select(['shard', 'fileId'])
    .where('caseId', 'is', null)
    .where('keepUntil', '<=', now)
    .orderBy('keepUntil')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()

export async function removeSwept(tx: Tx, of: Pick<Row<'upload'>, 'shard' | 'fileId'>): Promise<void> {
  await tx.deleteFrom('upload').where('shard', '=', of.shard).where('fileId', '=', of.fileId).where('caseId', 'is', null).execute()
}
