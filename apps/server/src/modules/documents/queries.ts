import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { Document } from '../../platform/database/tables.ts'

export type PaperRow = Selectable<Document>

export async function insertPapers(tx: Tx, rows: Insertable<Document>[]): Promise<void> {
  await tx.insertInto('document').values(rows).execute()
}

export const papersOf = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('document')
    .select(['id', 'code', 'docNo', 'title', 'issuedOn', 'createdAt', 'voidedAt'])
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

export const paperOf = (tx: Tx, shard: string, caseId: string, id: string): Promise<PaperRow | undefined> =>
  tx.selectFrom('document').selectAll().where('shard', '=', shard).where('caseId', '=', caseId).where('id', '=', id).executeTakeFirst()
