import type { Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow, Row, RowChange } from '../../platform/database/rows.ts'

export async function insertWork(tx: Tx, row: NewRow<'workLog'>): Promise<void> {
  await tx.insertInto('workLog').values(row).execute()
}

export async function insertNode(tx: Tx, row: NewRow<'caseNode'>): Promise<void> {
  await tx.insertInto('caseNode').values(row).execute()
}

export async function insertProof(tx: Tx, row: NewRow<'material'>): Promise<void> {
  await tx.insertInto('material').values(row).execute()
}

export async function insertHearing(tx: Tx, row: NewRow<'hearing'>): Promise<void> {
  await tx.insertInto('hearing').values(row).execute()
}

export const hearingAt = (tx: Tx, shard: string, caseId: string, startsAt: Date) =>
  tx
    .selectFrom('hearing')
    .select('id')
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('startsAt', '=', startsAt)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

export const hearingOf = (tx: Tx, of: { shard: string; caseId: string; id: string }) =>
  tx
    .selectFrom('hearing')
    .selectAll()
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('id', '=', of.id)
    .executeTakeFirst()

/** Moved or called off; the row stays with its reason. */
export async function endHearing(
  tx: Tx,
  hearing: Pick<Row<'hearing'>, 'shard' | 'id'>,
  end: Required<Pick<RowChange<'hearing'>, 'endedAt' | 'endedHow' | 'endedWhy' | 'endedByName' | 'movedTo'>>,
): Promise<void> {
  await tx.updateTable('hearing').set(end).where('shard', '=', hearing.shard).where('id', '=', hearing.id).execute()
}

export async function insertTermination(tx: Tx, row: NewRow<'termination'>): Promise<void> {
  await tx.insertInto('termination').values(row).execute()
}

export const workOf = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('workLog')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .orderBy('doneOn', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute()

type Of = { shard: string; caseId: string }

/** The papers of a case that was opened in error are void with it; which they were is known by the reason. */
export async function voidPapers(tx: Tx, of: Of, at: Date): Promise<void> {
  await tx
    .updateTable('document')
    .set({ voidedAt: at, voidReason: 'CASE_VOIDED' })
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('voidedAt', 'is', null)
    .execute()
}

export async function restorePapers(tx: Tx, of: Of): Promise<void> {
  await tx
    .updateTable('document')
    .set({ voidedAt: null, voidReason: null })
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('voidReason', '=', 'CASE_VOIDED')
    .execute()
}

export async function voidAssignment(tx: Tx, of: Of, on: Day | null): Promise<void> {
  await tx.updateTable('assignment').set({ voidedOn: on }).where('shard', '=', of.shard).where('caseId', '=', of.caseId).execute()
}

/** Which clocks ran when the file was voided last. */
export async function haltedClocks(tx: Tx, of: Of): Promise<string[]> {
  const row = await tx
    .selectFrom('caseEvent')
    .select('data')
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('verb', '=', 'voidCase')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { clocks } = (row?.data ?? {}) as { clocks?: string[] }
  return clocks ?? []
}

export async function withdrawWaiting(tx: Tx, of: Of, by: { by: string | null; name: string; at: Date }): Promise<void> {
  await tx
    .updateTable('caseCorrection')
    .set({ state: 'WITHDRAWN', decidedBy: by.by, decidedByName: by.name, decidedAt: by.at, answer: '案件作废' })
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('state', '=', 'WAITING')
    .execute()
}
