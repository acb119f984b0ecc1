import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import type { Row, RowChange } from '../../../platform/database/rows.ts'
import type { CaseRow } from '../../casefile/index.ts'

type Of = { shard: string; caseId: string }

/** The number of a notice that was received before it had a column. */
export async function noticeNumberOf(tx: Tx, file: Pick<CaseRow, 'shard' | 'id'>): Promise<string> {
  const row = await tx
    .selectFrom('caseEvent')
    .select(sql<string | null>`data ->> 'noticeNumber'`.as('number'))
    .where('shard', '=', file.shard)
    .where('caseId', '=', file.id)
    .where('verb', '=', 'receiveNotice')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? ''
}

/** The numbers of papers that were issued anew, each with the number that stands now. */
export async function numbersNow(tx: Tx, { shard, caseId }: Of): Promise<Map<string, string>> {
  const papers = await tx
    .selectFrom('document')
    .select(['id', 'docNo', 'replacedBy'])
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .execute()
  const known = new Map(papers.map((paper) => [paper.id, paper]))
  const last = (id: string): string | null => {
    const paper = known.get(id)
    return paper?.replacedBy ? last(paper.replacedBy) : (paper?.docNo ?? null)
  }
  return new Map(
    papers.flatMap(({ docNo, replacedBy }) => {
      const now = docNo && replacedBy ? last(replacedBy) : null
      return docNo && now ? [[docNo, now] satisfies [string, string]] : []
    }),
  )
}

export async function replacePaper(tx: Tx, of: { shard: string; id: string; by: string; at: Date }): Promise<void> {
  await tx
    .updateTable('document')
    .set({ voidedAt: of.at, voidReason: 'REISSUED', replacedBy: of.by })
    .where('shard', '=', of.shard)
    .where('id', '=', of.id)
    .execute()
}

export const correctionOf = (tx: Tx, of: Of & { id: string }): Promise<Row<'caseCorrection'> | undefined> =>
  tx
    .selectFrom('caseCorrection')
    .selectAll()
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('id', '=', of.id)
    .executeTakeFirst()

export const correctionsOf = (tx: Tx, { shard, caseId }: Of): Promise<Row<'caseCorrection'>[]> =>
  tx
    .selectFrom('caseCorrection')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()

export async function answerCorrection(
  tx: Tx,
  of: Pick<Row<'caseCorrection'>, 'shard' | 'id'>,
  change: RowChange<'caseCorrection'>,
): Promise<void> {
  await tx.updateTable('caseCorrection').set(change).where('shard', '=', of.shard).where('id', '=', of.id).execute()
}

/** The index of search follows the day the file was received. */
export async function moveGrams(tx: Tx, file: Pick<CaseRow, 'shard' | 'id' | 'receivedOn'>): Promise<void> {
  await tx
    .updateTable('caseGram')
    .set({ receivedOn: file.receivedOn })
    .where('shard', '=', file.shard)
    .where('caseId', '=', file.id)
    .execute()
}
