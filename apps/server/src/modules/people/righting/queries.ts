import { type Insertable, type Selectable, sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { PersonChange } from '../../../platform/database/tables.ts'
import type { PersonRow } from '../queries.ts'
import type { Part } from './followers.ts'

export type ChangeRow = Selectable<PersonChange>
type Of = Pick<PersonRow, 'shard' | 'id'>

export async function insertChange(tx: Tx, row: Insertable<PersonChange>): Promise<void> {
  await tx.insertInto('personChange').values(row).execute()
}

/** What was done to the record since it was read. */
export const changesSince = (tx: Tx, of: Of, version: number): Promise<ChangeRow[]> =>
  tx
    .selectFrom('personChange')
    .selectAll()
    .where('shard', '=', of.shard)
    .where('personId', '=', of.id)
    .where('version', '>', version)
    .orderBy('id')
    .execute()

const most = 100

/** Everything done to a record, and to others with it, newest first. */
export async function changesOf(tx: Tx, of: Of): Promise<(ChangeRow & { otherName: string | null; personName: string })[]> {
  const { rows } = await sql<ChangeRow & { otherName: string | null; personName: string }>`
    select c.*, o.name as other_name, p.name as person_name from (
      select * from person_change where shard = ${of.shard} and person_id = ${of.id}::uuid
      union all
      select * from person_change where shard = ${of.shard} and other_id = ${of.id}::uuid) c
    join person p on p.shard = c.shard and p.id = c.person_id
    left join person o on o.shard = c.shard and o.id = c.other_id
    order by c.id desc limit ${most}`.execute(tx)
  return rows
}

export const changeOf = (tx: Tx, of: Of, changeId: string): Promise<ChangeRow | undefined> =>
  tx
    .selectFrom('personChange')
    .selectAll()
    .where('shard', '=', of.shard)
    .where('id', '=', changeId)
    .where((eb) => eb.or([eb('personId', '=', of.id), eb('otherId', '=', of.id)]))
    .executeTakeFirst()

/** Whether any file of this person carries a decision. */
export async function isDecided(tx: Tx, of: Of): Promise<boolean> {
  const { rows } = await sql<{ isDecided: boolean }>`select exists (select 1 from legal_case c
    where c.shard = ${of.shard} and c.applicant_id = ${of.id}::uuid and (c.decided_on is not null or c.assigned_on is not null)) as is_decided`.execute(
    tx,
  )
  return rows[0]?.isDecided ?? false
}

export async function partsOf(tx: Tx, of: Of): Promise<Part[]> {
  return tx
    .selectFrom('caseParty')
    .select(['caseId', 'role'])
    .where('shard', '=', of.shard)
    .where('personId', '=', of.id)
    .orderBy('caseId')
    .orderBy('role')
    .execute()
}

/** Records that led to the one lead to the other from now on; which ones. */
export async function redirect(tx: Tx, of: { shard: string; from: string; to: string }): Promise<string[]> {
  const rows = await tx
    .updateTable('person')
    .set({ mergedInto: of.to })
    .where('shard', '=', of.shard)
    .where('mergedInto', '=', of.from)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function redirectOnly(tx: Tx, of: { shard: string; ids: readonly string[]; from: string; to: string }): Promise<void> {
  if (of.ids.length === 0) return
  await tx
    .updateTable('person')
    .set({ mergedInto: of.to })
    .where('shard', '=', of.shard)
    .where('id', 'in', [...of.ids])
    .where('mergedInto', '=', of.from)
    .execute()
}

/** The last merge into this record that still stands. */
export const lastMerge = (tx: Tx, of: Of): Promise<ChangeRow | undefined> =>
  tx
    .selectFrom('personChange')
    .selectAll()
    .where('shard', '=', of.shard)
    .where('personId', '=', of.id)
    .where('kind', '=', 'MERGED')
    .where('undoneAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function undo(tx: Tx, merge: Pick<ChangeRow, 'shard' | 'id'>, at: Date): Promise<void> {
  await tx.updateTable('personChange').set({ undoneAt: at }).where('shard', '=', merge.shard).where('id', '=', merge.id).execute()
}

export async function filesNamed(tx: Tx, shard: string, ids: readonly string[]): Promise<Map<string, { number: string; title: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('legalCase')
    .select(['id', 'number', 'title'])
    .where('shard', '=', shard)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, number, title }) => [id, { number, title }]))
}

export async function apartFrom(tx: Tx, of: Of): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select other_id as id from person_apart where shard = ${of.shard} and one_id = ${of.id}::uuid
    union all select one_id from person_apart where shard = ${of.shard} and other_id = ${of.id}::uuid`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

export async function declareApart(tx: Tx, of: { shard: string; ids: [string, string]; at: Date; by: Actor }): Promise<void> {
  const [oneId, otherId] = [...of.ids].sort()
  if (!oneId || !otherId) return
  await tx
    .insertInto('personApart')
    .values({ shard: of.shard, oneId, otherId, at: of.at, actorId: of.by.accountId, actorName: of.by.name })
    .onConflict((oc) => oc.doNothing())
    .execute()
}
