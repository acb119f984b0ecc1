import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { Document } from '../../platform/database/tables.ts'

export type PaperRow = Selectable<Document>

export async function insertPapers(tx: Tx, rows: Insertable<Document>[]): Promise<void> {
  await tx.insertInto('document').values(rows).execute()
}

export const papersOf = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('document')
    .select(['id', 'code', 'docNo', 'title', 'issuedOn', 'createdAt', 'voidedAt', 'correctedAt'])
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

/** Marks the papers of these kinds that still stand; they are kept as they were (forms.md §6). */
export async function voidPapers(tx: Tx, of: { shard: string; caseId: string; at: Date }, codes: readonly string[]): Promise<void> {
  await tx
    .updateTable('document')
    .set({ voidedAt: of.at })
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('code', 'in', codes)
    .where('voidedAt', 'is', null)
    .execute()
}

/** The last paper of a kind that still stands: its number and day, for papers that rest on it. */
export const latestPaper = (tx: Tx, of: { shard: string; caseId: string }, code: string) =>
  tx
    .selectFrom('document')
    .select(['docNo', 'issuedOn'])
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('code', '=', code)
    .where('voidedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const paperOf = (tx: Tx, shard: string, caseId: string, id: string): Promise<PaperRow | undefined> =>
  tx.selectFrom('document').selectAll().where('shard', '=', shard).where('caseId', '=', caseId).where('id', '=', id).executeTakeFirst()

/** Papers that still say something in the name of the office. */
export const livePapers = (tx: Tx, { shard, caseId }: { shard: string; caseId: string }): Promise<PaperRow[]> =>
  tx
    .selectFrom('document')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('voidedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()

/** 更正前出具: what of it has been put right since is added to what was before. */
export async function markPapers(tx: Tx, { shard }: { shard: string }, ids: string[], by: { at: Date; fields: string[] }): Promise<void> {
  if (ids.length === 0) return
  await sql`update document set corrected_at = ${by.at},
      corrected_fields = array(select distinct f from unnest(corrected_fields || ${by.fields}::text[]) f order by 1)
    where shard = ${shard} and id = any(${ids}::uuid[])`.execute(tx)
}
