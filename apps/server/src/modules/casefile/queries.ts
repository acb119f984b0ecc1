import type { Verb } from '@fayuan/law'
import { type Insertable, sql, type Updateable } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'
import type { CaseEvent, FigureDelta, LegalCase } from '../../platform/database/tables.ts'
import type { CaseRow } from './schema.ts'

/** County of a case for this actor: the actor's own range, or the grant that names it. */
export async function shardOfCase(tx: Tx, actor: Actor, id: string): Promise<string | null> {
  if (actor.scope.from <= actor.shard && actor.shard < actor.scope.to && actor.shard.length === 6 && !actor.shard.endsWith('00'))
    return actor.shard
  if (actor.scope.from < actor.scope.to) {
    const row = await tx
      .selectFrom('legalCase')
      .select('shard')
      .where('id', '=', id)
      .where('shard', '>=', actor.scope.from)
      .where('shard', '<', actor.scope.to)
      .executeTakeFirst()
    return row?.shard ?? null
  }
  const grant = await tx
    .selectFrom('caseGrant')
    .select('shard')
    .where('accountId', '=', actor.accountId)
    .where('caseId', '=', id)
    .executeTakeFirst()
  return grant?.shard ?? null
}

export const findCase = (tx: Tx, shard: string, id: string): Promise<CaseRow | undefined> =>
  tx.selectFrom('legalCase').selectAll().where('shard', '=', shard).where('id', '=', id).executeTakeFirst()

export const lockedCase = (tx: Tx, shard: string, id: string): Promise<CaseRow | undefined> =>
  tx.selectFrom('legalCase').selectAll().where('shard', '=', shard).where('id', '=', id).forUpdate().executeTakeFirst()

export async function verbsDoneBy(tx: Tx, shard: string, caseId: string, accountId: string | null): Promise<Verb[]> {
  if (accountId === null) return []
  const rows = await tx
    .selectFrom('caseEvent')
    .select('verb')
    .distinct()
    .where('shard', '=', shard)
    .where('caseId', '=', caseId)
    .where('actorId', '=', accountId)
    .execute()
  return rows.map((row) => row.verb as Verb)
}

export const insertCase = (tx: Tx, row: Insertable<LegalCase>): Promise<CaseRow> =>
  tx.insertInto('legalCase').values(row).returningAll().executeTakeFirstOrThrow()

/** As `insertCase`, unless the matter is taken by a file that is open: then nothing is inserted. */
export const insertCaseOnce = (tx: Tx, row: Insertable<LegalCase>): Promise<CaseRow | undefined> =>
  tx
    .insertInto('legalCase')
    .values(row)
    .onConflict((oc) => oc.columns(['shard', 'matterClaim']).where('matterClaim', 'is not', null).doNothing())
    .returningAll()
    .executeTakeFirst()

/** Moves the row only if it still stands where it was read (security.md §6.3). */
export const moveCase = (tx: Tx, before: CaseRow, change: Updateable<LegalCase>): Promise<CaseRow | undefined> =>
  tx
    .updateTable('legalCase')
    .set({ ...change, version: before.version + 1 })
    .where('shard', '=', before.shard)
    .where('id', '=', before.id)
    .where('state', '=', before.state)
    .where('version', '=', before.version)
    .returningAll()
    .executeTakeFirst()

/** The index lists sort by, where the law's answer moved and nobody acted: what people have open of the case stays as good as it was. */
export async function moveIndex(tx: Tx, file: Pick<CaseRow, 'shard' | 'id'>, index: Updateable<LegalCase>): Promise<void> {
  await tx.updateTable('legalCase').set(index).where('shard', '=', file.shard).where('id', '=', file.id).execute()
}

export async function insertEvent(tx: Tx, row: Insertable<CaseEvent>): Promise<void> {
  await tx.insertInto('caseEvent').values(row).execute()
}

export const eventsOf = (tx: Tx, shard: string, caseId: string) =>
  tx.selectFrom('caseEvent').selectAll().where('shard', '=', shard).where('caseId', '=', caseId).orderBy('at').orderBy('id').execute()

export async function insertDeltas(tx: Tx, rows: Insertable<FigureDelta>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('figureDelta').values(rows).execute()
}

export async function putGrams(tx: Tx, file: Pick<CaseRow, 'shard' | 'id' | 'receivedOn'>, grams: number[]): Promise<void> {
  await sql`insert into case_gram (shard, case_id, received_on, grams) values (${file.shard}, ${file.id}, ${file.receivedOn}, ${grams})
    on conflict (shard, case_id) do update set grams = excluded.grams`.execute(tx)
}

/** Grams of texts that are indexed anew; those that are there stay. */
export async function addGrams(tx: Tx, file: Pick<CaseRow, 'shard' | 'id' | 'receivedOn'>, grams: number[]): Promise<void> {
  await sql`insert into case_gram as g (shard, case_id, received_on, grams) values (${file.shard}, ${file.id}, ${file.receivedOn}, ${grams})
    on conflict (shard, case_id) do update set grams = array(select unnest(g.grams) union select unnest(excluded.grams))`.execute(tx)
}

export async function insertGrant(
  tx: Tx,
  grant: { shard: string; caseId: string; accountId: string; reason: string; since: Date; endsAt?: Date | null },
): Promise<void> {
  await tx
    .insertInto('caseGrant')
    .values({ ...grant, endsAt: grant.endsAt ?? null })
    .onConflict((oc) =>
      oc.columns(['shard', 'caseId', 'accountId']).doUpdateSet({ reason: grant.reason, since: grant.since, endsAt: grant.endsAt ?? null }),
    )
    .execute()
}

export async function endGrant(tx: Tx, of: { shard: string; caseId: string; accountId: string; endsAt: Date }): Promise<void> {
  await tx
    .updateTable('caseGrant')
    .set({ endsAt: of.endsAt })
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('accountId', '=', of.accountId)
    .execute()
}

/** What every paper of a file names: its office, the bureau above, the applicant and whoever applied for them. One statement, since each act with a paper asks it. */
export const paperHeadOf = (tx: Tx, file: Pick<CaseRow, 'shard' | 'id' | 'agencyId' | 'applicantId'>) =>
  tx
    .selectFrom('agency as a')
    .leftJoin('agency as b', 'b.id', 'a.parentId')
    .leftJoin('person as p', (on) => on.on('p.shard', '=', file.shard).on('p.id', '=', file.applicantId))
    .leftJoin('caseParty as r', (on) => on.on('r.shard', '=', file.shard).on('r.caseId', '=', file.id).on('r.role', '=', 'AGENT'))
    .leftJoin('person as g', (on) => on.onRef('g.shard', '=', 'r.shard').onRef('g.id', '=', 'r.personId'))
    .select(['a.name as agencyName', 'a.documentWord', 'a.phone as agencyPhone', 'a.address as agencyAddress', 'b.name as bureauName'])
    .select(['b.phone as bureauPhone', 'b.address as bureauAddress', 'b.reviewOrgan', 'b.reviewAddress', 'b.court', 'b.courtAddress'])
    .select(['p.sex', 'p.birthOn', 'p.idNumber', 'p.phone', 'p.phoneExtension', 'p.address', 'p.nation', 'p.nationality'])
    .select(['g.id as agentId', 'g.name as agentName', 'r.relation as agentRelation', 'g.idNumber as agentNumber'])
    .select(['g.phone as agentPhone', 'g.phoneExtension as agentExtension'])
    .where('a.id', '=', file.agencyId)
    .executeTakeFirstOrThrow()
export const personOf = (tx: Tx, shard: string, id: string) =>
  tx.selectFrom('person').selectAll().where('shard', '=', shard).where('id', '=', id).executeTakeFirst()
export const materialOf = (tx: Tx, shard: string, caseId: string, id: string) =>
  tx.selectFrom('material').selectAll().where('shard', '=', shard).where('caseId', '=', caseId).where('id', '=', id).executeTakeFirst()

export async function insertCorrection(tx: Tx, row: NewRow<'caseCorrection'>): Promise<void> {
  await tx.insertInto('caseCorrection').values(row).execute()
}
