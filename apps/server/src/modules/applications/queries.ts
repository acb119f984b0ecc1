import type { Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow, RowChange } from '../../platform/database/rows.ts'
import type { CaseRow } from '../casefile/index.ts'

/** Who else has the same matter open for this person: the key is applicant, matter and opponent. */
export const openTwin = (tx: Tx, of: { shard: string; applicantId: string; matter: string; opponents: string }) =>
  tx
    .selectFrom('legalCase')
    .select(['id', 'number'])
    .where('shard', '=', of.shard)
    .where('applicantId', '=', of.applicantId)
    .where('matter', '=', of.matter)
    .where('opponents', '=', of.opponents)
    .where('state', 'in', ['RECEIVED', 'SUPPLEMENTING', 'CHECKED', 'GRANTED', 'ASSIGNED', 'HANDLING', 'SUSPENDED', 'NOTIFIED'])
    .limit(1)
    .executeTakeFirst()

export async function insertMaterials(tx: Tx, rows: NewRow<'material'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('material').values(rows).execute()
}

export const materialsOf = (tx: Tx, shard: string, caseId: string) =>
  tx.selectFrom('material').selectAll().where('shard', '=', shard).where('caseId', '=', caseId).orderBy('id').execute()

export async function insertParties(tx: Tx, rows: NewRow<'caseParty'>[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('caseParty')
      .values(rows)
      .onConflict((oc) => oc.doNothing())
      .execute()
}

export async function insertTracking(tx: Tx, row: NewRow<'tracking'>): Promise<void> {
  await tx.insertInto('tracking').values(row).execute()
}

export async function insertSupplement(tx: Tx, row: NewRow<'supplement'>): Promise<void> {
  await tx.insertInto('supplement').values(row).execute()
}

/** The one notice of a file (法43②). */
export const supplementOf = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('supplement')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function answerSupplement(
  tx: Tx,
  of: { shard: string; caseId: string; on: RowChange<'supplement'>['answeredOn'] },
): Promise<void> {
  await tx
    .updateTable('supplement')
    .set({ answeredOn: of.on })
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('answeredOn', 'is', null)
    .execute()
}

/** A correction changes what is known, not where the file stands. */
export const correctCase = (tx: Tx, before: CaseRow, change: RowChange<'legalCase'>) =>
  tx
    .updateTable('legalCase')
    .set({ ...change, version: before.version + 1 })
    .where('shard', '=', before.shard)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returningAll()
    .executeTakeFirst()

export const birthdayOf = async (tx: Tx, file: Pick<CaseRow, 'shard' | 'applicantId'>): Promise<Day | null> => {
  const person = tx.selectFrom('person').select('birthOn').where('shard', '=', file.shard).where('id', '=', file.applicantId)
  return (await person.executeTakeFirst())?.birthOn ?? null
}

/** The office that takes applications of a county: its centre. */
export const centreOf = (tx: Tx, shard: string) =>
  tx
    .selectFrom('agency')
    .selectAll()
    .where('regionCode', '=', shard)
    .where('kind', '=', 'CENTRE')
    .where('closedOn', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
