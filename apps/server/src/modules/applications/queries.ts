import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow, Row, RowChange } from '../../platform/database/rows.ts'
import { type CaseRow, openStates } from '../casefile/index.ts'

/** Who comes with the same person and matter waits here until the first is done, and then finds it. */
export async function waitForTwin(tx: Tx, key: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify(['same-matter', ...key])}, 0))`.execute(tx)
}

type Matter = { shard: string; applicantId: string; matter: string; opponentKeys: readonly string[]; opponents: string; besides?: string }

/** Which file has the same matter open for this person: the key is applicant, matter and the other side, in whatever spelling. */
export const openTwin = (tx: Tx, of: Matter) =>
  tx
    .selectFrom('legalCase')
    .select(['id', 'number'])
    .where('shard', '=', of.shard)
    .where('applicantId', '=', of.applicantId)
    .where('matter', '=', of.matter)
    .where((eb) =>
      eb.or([
        sql<boolean>`opponent_keys = ${[...of.opponentKeys]}::text[]`,
        // Older than the keys, and not yet filled in.
        eb.and([eb('opponentKeys', 'is', null), eb('opponents', '=', of.opponents)]),
      ]),
    )
    .where('state', 'in', openStates)
    .$if(of.besides !== undefined, (query) => query.where('id', '<>', of.besides ?? ''))
    .limit(1)
    .executeTakeFirst()

/** The open file of one notice for one person, by the number of the notice in whatever brackets. */
export const openNotice = (tx: Tx, of: { shard: string; noticeKey: string; nameKey: string; besides?: string }) =>
  tx
    .selectFrom('legalCase as c')
    .innerJoin('person as p', (on) => on.onRef('p.shard', '=', 'c.shard').onRef('p.id', '=', 'c.applicantId'))
    .select(['c.id', 'c.number'])
    .where('c.shard', '=', of.shard)
    .where('c.noticeKey', '=', of.noticeKey)
    .where('p.nameKey', '=', of.nameKey)
    .where('c.state', 'in', openStates)
    .$if(of.besides !== undefined, (query) => query.where('c.id', '<>', of.besides ?? ''))
    .limit(1)
    .executeTakeFirst()

/** An open notice for somebody of this name that has no number; where the new one has none either, any open notice. */
export const unnumberedNotice = (tx: Tx, of: { shard: string; nameKey: string; isNumbered: boolean }) =>
  tx
    .selectFrom('legalCase as c')
    .innerJoin('person as p', (on) => on.onRef('p.shard', '=', 'c.shard').onRef('p.id', '=', 'c.applicantId'))
    .select(['c.id', 'c.number'])
    .where('c.shard', '=', of.shard)
    .where('c.chain', '=', 'NOTIFIED')
    .where('p.nameKey', '=', of.nameKey)
    .where('c.state', 'in', openStates)
    .$if(of.isNumbered, (query) => query.where('c.noticeKey', 'is', null))
    .orderBy('c.id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Files older than the keys: what the keys are made of, and the number of the notice from their first event. */
export async function casesWithoutKeys(tx: Tx, limit: number) {
  return tx
    .selectFrom('legalCase as c')
    .select(['c.shard', 'c.id', 'c.chain', 'c.applicantId', 'c.matter', 'c.matterClaim', 'c.receivedOn'])
    .select(['c.opponents', 'c.title', 'c.organ', 'c.applicantName', 'c.narrative', 'c.facts'])
    .select((eb) =>
      eb
        .selectFrom('caseEvent as e')
        .select(sql<string | null>`e.data ->> 'noticeNumber'`.as('notice'))
        .whereRef('e.shard', '=', 'c.shard')
        .whereRef('e.caseId', '=', 'c.id')
        .where('e.verb', '=', 'receiveNotice')
        .limit(1)
        .as('noticeNumber'),
    )
    .where('c.opponentKeys', 'is', null)
    .limit(limit)
    .execute()
}

/** The keys of a file, and what it holds while it is open; of two files that turn out to be one matter each keeps what it held. */
export async function keepCaseKeys(
  tx: Tx,
  of: { shard: string; id: string; opponentKeys: readonly string[]; noticeKey: string | null; matterClaim: string | null },
): Promise<void> {
  const taken = of.matterClaim === null ? [] : await filesTaking(tx, of, of.matterClaim)
  const claim = of.matterClaim === null || taken.length > 0 ? {} : { matterClaim: of.matterClaim }
  await tx
    .updateTable('legalCase')
    .set({ opponentKeys: [...of.opponentKeys], noticeKey: of.noticeKey, ...claim })
    .where('shard', '=', of.shard)
    .where('id', '=', of.id)
    .where('opponentKeys', 'is', null)
    .execute()
}

export async function insertMaterials(tx: Tx, rows: NewRow<'material'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('material').values(rows).execute()
}

/** The number of the organ's notice, as it was entered with it. */
export const noticeNumberOf = async (tx: Tx, of: { shard: string; id: string }): Promise<string | null> => {
  const found = await tx
    .selectFrom('caseEvent')
    .select(sql<string | null>`data ->> 'noticeNumber'`.as('number'))
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.id)
    .where('verb', '=', 'receiveNotice')
    .executeTakeFirst()
  return found?.number || null
}

export const materialsOf = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('material')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('state', '<>', 'STRUCK')
    .orderBy('id')
    .execute()

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

/** What the record says of the applicant that facts are held against. */
export const applicantOf = (tx: Tx, file: Pick<CaseRow, 'shard' | 'applicantId'>) =>
  tx
    .selectFrom('person')
    .select(['sex', 'birthOn', 'idType', 'safeContact', 'nationality'])
    .where('shard', '=', file.shard)
    .where('id', '=', file.applicantId)
    .executeTakeFirst()

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

type Of = { shard: string; id: string }

/** The files a person applied for, locked in one order; `among` where only some are meant. */
export const lockFilesOf = (tx: Tx, person: Of, among?: readonly string[]): Promise<CaseRow[]> =>
  among?.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('legalCase')
        .selectAll()
        .where('shard', '=', person.shard)
        .where('applicantId', '=', person.id)
        .$if(among !== undefined, (query) => query.where(sql<boolean>`id = any(${[...(among ?? [])]}::uuid[])`))
        .orderBy('id')
        .forUpdate()
        .execute()

/** The files in which this person speaks for the applicant. */
export const filesSpokenFor = (tx: Tx, person: Of): Promise<CaseRow[]> =>
  tx
    .selectFrom('legalCase as c')
    .innerJoin('caseParty as p', (on) => on.onRef('p.shard', '=', 'c.shard').onRef('p.caseId', '=', 'c.id').on('p.role', '=', 'AGENT'))
    .selectAll('c')
    .where('p.shard', '=', person.shard)
    .where('p.personId', '=', person.id)
    .orderBy('c.id')
    .forUpdate('c')
    .execute()

/** Another file that has taken the matter. */
export const filesTaking = (tx: Tx, file: Of, claim: string) =>
  tx
    .selectFrom('legalCase')
    .select(['id', 'number'])
    .where('shard', '=', file.shard)
    .where('matterClaim', '=', claim)
    .where('id', '<>', file.id)
    .execute()

/** One part of a file goes to another record; where that record has the same part already, there is one. */
export async function movePart(tx: Tx, of: { shard: string; from: string; to: string; caseId: string; role: string }): Promise<void> {
  await sql`update case_party p set person_id = ${of.to}::uuid where p.shard = ${of.shard} and p.case_id = ${of.caseId}::uuid and p.role = ${of.role}
    and p.person_id = ${of.from}::uuid`.execute(tx)
}

/** Files in which both records have a part: then they are two people. */
export async function partsTogether(tx: Tx, one: Of, other: Of): Promise<{ number: string }[]> {
  const { rows } = await sql<{ number: string }>`select c.number from case_party a
    join case_party b on b.shard = a.shard and b.case_id = a.case_id and b.person_id = ${other.id}::uuid
    join legal_case c on c.shard = a.shard and c.id = a.case_id
    where a.shard = ${one.shard} and a.person_id = ${one.id}::uuid limit 1`.execute(tx)
  return rows
}

/** An open file of the one that names the other as its other side, either way round. */
export async function opponentsOf(
  tx: Tx,
  one: Of & { nameKey: string | null },
  other: Of & { nameKey: string | null },
): Promise<{ number: string }[]> {
  const { rows } = await sql<{
    number: string
  }>`select c.number from legal_case c where c.shard = ${one.shard} and c.state = any(${[...openStates]}::text[])
    and ((c.applicant_id = ${one.id}::uuid and ${other.nameKey ?? ''}::text = any(c.opponent_keys))
      or (c.applicant_id = ${other.id}::uuid and ${one.nameKey ?? ''}::text = any(c.opponent_keys))) limit 1`.execute(tx)
  return rows
}

/** What is searched of a file and stands in no column of it: the number of its notice, and who speaks for the applicant. */
export async function wordsBeside(tx: Tx, file: Of & { noticeNumber: string | null }): Promise<string[]> {
  // Before it had a column the number of a notice stood in the first event alone.
  const { rows } = await sql<{
    word: string | null
  }>`select coalesce(${file.noticeNumber}::text, e.data ->> 'noticeNumber') as word from case_event e
      where e.shard = ${file.shard} and e.case_id = ${file.id}::uuid and e.verb = 'receiveNotice'
    union all select p.name from case_party a join person p on p.shard = a.shard and p.id = a.person_id
      where a.shard = ${file.shard} and a.case_id = ${file.id}::uuid and a.role = 'AGENT' `.execute(tx)
  return rows.flatMap(({ word }) => word ?? [])
}

export async function changeMaterial(tx: Tx, row: Row<'material'>): Promise<void> {
  const { name, copies, state, why, receivedOn, fileId, mediaType, bytes } = row
  await tx
    .updateTable('material')
    .set({ name, copies, state, why, receivedOn, fileId, mediaType, bytes })
    .where('shard', '=', row.shard)
    .where('id', '=', row.id)
    .execute()
}

/** Receipts that list what was not handed in are void, and say which one took their place. */
export async function replaceReceipts(tx: Tx, file: Pick<CaseRow, 'shard' | 'id'>, { by, at }: { by: string; at: Date }): Promise<void> {
  await tx
    .updateTable('document')
    .set({ voidedAt: at, voidReason: 'REISSUED', replacedBy: by })
    .where('shard', '=', file.shard)
    .where('caseId', '=', file.id)
    .where('code', '=', 'MATERIAL_RECEIPT')
    .where('voidedAt', 'is', null)
    .where('id', '<>', by)
    .execute()
}

/** The form the applicant signed lists papers, too: it stays as signed, and says that the list was put right since. */
export async function markApplicationPaper(tx: Tx, file: Pick<CaseRow, 'shard' | 'id'>, at: Date): Promise<void> {
  await sql`update document set corrected_at = ${at}, corrected_fields = array(select distinct f from unnest(corrected_fields || array['materials']) f order by 1)
    where shard = ${file.shard} and case_id = ${file.id} and code = 'APPLICATION' and voided_at is null`.execute(tx)
}
