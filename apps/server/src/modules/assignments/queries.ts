import type { Day } from '@fayuan/law'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow, Row, RowChange } from '../../platform/database/rows.ts'

export type AssignmentRow = Row<'assignment'>

/** The assignment in force: not declined, not ended. At most one, the index sees to it. */
export const currentAssignment = (tx: Tx, shard: string, caseId: string): Promise<AssignmentRow | undefined> =>
  tx
    .selectFrom('assignment')
    .selectAll()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('endedOn', 'is', null)
    .where('declinedOn', 'is', null)
    .executeTakeFirst()

export async function insertAssignment(tx: Tx, row: NewRow<'assignment'>): Promise<void> {
  await tx.insertInto('assignment').values(row).execute()
}

export async function changeAssignment(tx: Tx, of: Pick<AssignmentRow, 'shard' | 'id'>, change: RowChange<'assignment'>): Promise<void> {
  await tx.updateTable('assignment').set(change).where('shard', '=', of.shard).where('id', '=', of.id).execute()
}

export const declinesOf = (tx: Tx, shard: string, caseId: string) =>
  tx
    .selectFrom('assignment')
    .select(['providerId', 'declineReason as reason'])
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('declinedOn', 'is not', null)
    .execute()

export async function insertRequest(tx: Tx, row: NewRow<'replacementRequest'>): Promise<void> {
  await tx.insertInto('replacementRequest').values(row).execute()
}

type OfCase = { shard: string; id: string }

const openRequests = (tx: Tx, of: OfCase) =>
  tx
    .updateTable('replacementRequest')
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.id)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb.and([eb('outcome', '=', 'AGREED'), eb('completedOn', 'is', null)])]))

/** The request that waits for its answer, or for the hand-over it was agreed to. */
export const openRequest = (tx: Tx, of: OfCase) =>
  tx
    .selectFrom('replacementRequest')
    .selectAll()
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.id)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb.and([eb('outcome', '=', 'AGREED'), eb('completedOn', 'is', null)])]))
    .executeTakeFirst()

export async function answerRequest(
  tx: Tx,
  of: OfCase,
  by: { outcome: 'AGREED' | 'REFUSED' | 'WITHDRAWN'; findings: string; by: string; on: Day },
): Promise<void> {
  await openRequests(tx, of).set({ outcome: by.outcome, findings: by.findings, decidedByName: by.by, decidedOn: by.on }).execute()
}

export async function completeRequest(tx: Tx, of: OfCase, on: Day): Promise<void> {
  await openRequests(tx, of).set({ completedOn: on }).execute()
}

export async function endStaleRequests(tx: Tx, of: OfCase, on: Day): Promise<void> {
  const stale = { findings: '案件结束时还没有办完。', decidedOn: on }
  await openRequests(tx, of)
    .where('outcome', 'is', null)
    .set({ outcome: 'WITHDRAWN', ...stale })
    .execute()
  await openRequests(tx, of).set({ completedOn: on }).execute()
}

/** Whether somebody handled the case before and was replaced. */
export async function hasEndedAssignment(tx: Tx, shard: string, caseId: string): Promise<boolean> {
  const found = tx
    .selectFrom('assignment')
    .select('id')
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('endedOn', 'is not', null)
  return (await found.executeTakeFirst()) !== undefined
}

export const languageFacts = (tx: Tx, shard: string, personId: string) =>
  tx
    .selectFrom('person')
    .select(['nation', 'categories', 'birthOn'])
    .where('shard', '=', shard)
    .where('id', '=', personId)
    .executeTakeFirst()

export async function providersWhoServed(tx: Tx, shard: string, applicantId: string, besides: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('legalCase')
    .select('providerId')
    .distinct()
    .where('shard', '=', shard)
    .where('applicantId', '=', applicantId)
    .where('id', '<>', besides)
    .where('providerId', 'is not', null)
    .execute()
  return rows.flatMap((row) => row.providerId ?? [])
}

type Adverse = { providerId: string; firmId: string; number: string; applicantName: string; isForOpponent: boolean }

/**
 * Open cases of the county in which a provider stands on the other side: acting for one of our opponents by name,
 * or acting against one of our parties. Names come as keys of comparison; a row without a key yet is compared as it was typed.
 */
export async function adverseCases(tx: Tx, of: { shard: string; id: string; parties: string[]; opponents: string[] }): Promise<Adverse[]> {
  // Asked once: the open files of a county are then looked through without a look at each applicant.
  const clients = sql`select p.id from person p where p.shard = ${of.shard}
    and (p.name_key = any(${of.opponents}::text[]) or (p.name_key is null and p.name = any(${of.opponents}::text[])))`
  const { rows } =
    await sql<Adverse>`select c.provider_id as "providerId", c.firm_id as "firmId", c.number, c.applicant_name as "applicantName",
      c.applicant_id = any(array(${clients})) as "isForOpponent"
    from legal_case c
    where c.shard = ${of.shard} and c.id <> ${of.id} and c.provider_id is not null and c.state in ('ASSIGNED', 'HANDLING', 'SUSPENDED')
      and (c.applicant_id = any(array(${clients})) or coalesce(c.opponent_keys, string_to_array(c.opponents, '、')) && ${of.parties}::text[])
    order by c.received_on, c.id limit 200`.execute(tx)
  return rows
}

export const accountOf = (tx: Tx, shard: string, providerId: string): Promise<{ accountId: string | null } | undefined> =>
  tx.selectFrom('provider').select('accountId').where('shard', '=', shard).where('id', '=', providerId).executeTakeFirst()

/** One dispatcher's look at a person's load and another's assignment of them must not pass each other (yearly cap). */
export async function lockProvider(tx: Tx, shard: string, providerId: string): Promise<void> {
  await tx.selectFrom('provider').select('id').where('shard', '=', shard).where('id', '=', providerId).forUpdate().executeTakeFirst()
}
