import type { Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'

export async function insertDecision(tx: Tx, row: NewRow<'decision'>): Promise<void> {
  await tx.insertInto('decision').values(row).execute()
}

export async function revokeDecision(tx: Tx, of: { shard: string; caseId: string; at: Date }): Promise<void> {
  await tx
    .updateTable('decision')
    .set({ revokedAt: of.at })
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('revokedAt', 'is', null)
    .execute()
}

export async function revokeTermination(tx: Tx, of: { shard: string; caseId: string; at: Date }): Promise<void> {
  await tx
    .updateTable('termination')
    .set({ revokedAt: of.at })
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('revokedAt', 'is', null)
    .execute()
}

export async function insertObjection(tx: Tx, row: NewRow<'objection'>): Promise<void> {
  await tx.insertInto('objection').values(row).execute()
}

export const openObjection = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('objection')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('outcome', 'is', null)
    .executeTakeFirst()

export async function closeObjection(
  tx: Tx,
  of: { shard: string; id: string },
  change: { outcome: string; reasons: string; decidedBy: string | null; decidedByName: string; decidedOn: Day },
): Promise<void> {
  await tx.updateTable('objection').set(change).where('shard', '=', of.shard).where('id', '=', of.id).execute()
}
