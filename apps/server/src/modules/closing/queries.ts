import type { Day } from '@fayuan/law'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'
import type { ClosingRow, FileCheckRow } from './schema.ts'

type Of = { shard: string; caseId: string }

export const closingOf = (tx: Tx, of: Of): Promise<ClosingRow | undefined> =>
  tx.selectFrom('closing').selectAll().where('shard', '=', of.shard).where('caseId', '=', of.caseId).executeTakeFirst()

export async function insertClosing(tx: Tx, row: NewRow<'closing'>): Promise<void> {
  await tx.insertInto('closing').values(row).execute()
}

export async function insertFileCheck(tx: Tx, row: NewRow<'fileCheck'>): Promise<void> {
  await tx.insertInto('fileCheck').values(row).execute()
}

export const acceptedCheckOf = (tx: Tx, of: Of): Promise<FileCheckRow | undefined> =>
  tx
    .selectFrom('fileCheck')
    .selectAll()
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('outcome', '=', 'ACCEPTED')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

type Outcome = { outcome: 'ACCEPTED' | 'RETURNED'; reasons: string; checkedBy: string; checkedByName: string; checkedOn: Day }

/** Answers the one open check of the file; false when none is open. */
export async function answerFileCheck(tx: Tx, of: Of, answer: Outcome): Promise<boolean> {
  const done = await tx
    .updateTable('fileCheck')
    .set(answer)
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** The account of the lawyer on the file, who never checks it nor its subsidy. */
export const lawyerAccountOf = async (tx: Tx, shard: string, providerId: string | null): Promise<string | null> =>
  providerId
    ? ((await tx.selectFrom('provider').select('accountId').where('shard', '=', shard).where('id', '=', providerId).executeTakeFirst())
        ?.accountId ?? null)
    : null

export const assignmentOf = (tx: Tx, of: Of) =>
  tx
    .selectFrom('assignment as a')
    .leftJoin('provider as p', (join) => join.onRef('p.shard', '=', 'a.shard').onRef('p.id', '=', 'a.providerId'))
    .select(['a.firmName', 'a.providerName', 'a.assignedOn', 'p.licenceNo'])
    .where('a.shard', '=', of.shard)
    .where('a.caseId', '=', of.caseId)
    .where('a.endedOn', 'is', null)
    .where('a.declinedOn', 'is', null)
    .executeTakeFirst()

/** Two archivists numbering by hand at once take turns, so that no number is given twice. */
export async function lockFileNumbers(tx: Tx, shard: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`file-no ${shard}`}, 0))`.execute(tx)
}

export const isFileNumberTaken = async (tx: Tx, shard: string, fileNo: string): Promise<boolean> =>
  (await tx.selectFrom('legalCase').select('id').where('shard', '=', shard).where('fileNo', '=', fileNo).limit(1).executeTakeFirst()) !==
  undefined
