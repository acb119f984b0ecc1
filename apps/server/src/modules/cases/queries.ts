import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'

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
    .executeTakeFirst()

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
