import type { Day } from '@fayuan/law'
import { isSettingKey, type SettingEntry, type SettingKey } from '@fayuan/law/settings'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow, Row, RowChange } from '../../platform/database/rows.ts'

export type SettingRow = Row<'officeSetting'>
/** A decision that counts, with the paper it rests on. */
export type Decided = SettingEntry & { docNo: string }

export const lastRevision = `(select s.revision || ' ' || s.id from office_setting s order by s.revision desc limit 1)`

/** Everything that counts, of every place and day: some dozens of rows a county. */
export async function entriesInForce(tx: Tx): Promise<Decided[]> {
  const rows = await tx
    .selectFrom('officeSetting')
    .select(['id', 'key', 'region', 'officeId', 'value', 'fromOn', 'untilOn', 'revision', 'docNo'])
    .where('state', '=', 'IN_FORCE')
    .execute()
  return rows.flatMap(({ key, ...row }) => (isSettingKey(key) ? [{ ...row, key, revision: Number(row.revision) }] : []))
}

/** The value in force as an expression, for a question that is one statement; the nearest place, the latest day, the last word. */
export const settingInForce = (key: SettingKey, of: { region: RawBuilder<unknown>; officeId?: RawBuilder<unknown>; day: Day }) =>
  sql`(select s.value #>> '{}' from office_setting s where s.state = 'IN_FORCE' and s.key = ${key} and s.from_on <= ${of.day}
    and (s.until_on is null or s.until_on >= ${of.day}) and left(${of.region}, 6) like regexp_replace(s.region, '(00)+$', '') || '%'
    and (s.office_id is null or s.office_id = ${of.officeId ?? sql`null`}::uuid)
    order by s.office_id is null, length(regexp_replace(s.region, '(00)+$', '')) desc, s.from_on desc, s.revision desc limit 1)`

/** One decision at a time: each takes the next number, and the second must see the first. */
export async function takeSettingsLock(tx: Tx): Promise<number> {
  await sql`select pg_advisory_xact_lock(7230064)`.execute(tx)
  const { rows } = await sql<{ next: number }>`select coalesce(max(revision), 0)::int + 1 as next from office_setting`.execute(tx)
  return rows[0]?.next ?? 1
}

type Of = { key: string; region: string; officeId: string | null }

const ofOne = (tx: Tx, { key, region, officeId }: Of) =>
  tx
    .selectFrom('officeSetting')
    .selectAll()
    .where('key', '=', key)
    .where('region', '=', region)
    .where('officeId', officeId === null ? 'is' : '=', officeId)

/** Everything ever said of one thing at one place, newest first. */
export const historyOf = (tx: Tx, of: Of): Promise<SettingRow[]> => ofOne(tx, of).orderBy('revision', 'desc').limit(500).execute()

/** Everything ever said at these places, newest first. */
export const entriesAt = (tx: Tx, regions: readonly string[]): Promise<SettingRow[]> =>
  tx
    .selectFrom('officeSetting')
    .selectAll()
    .where('region', 'in', [...regions])
    .orderBy('revision', 'desc')
    .limit(5_000)
    .execute()

export const insertEntry = (tx: Tx, row: NewRow<'officeSetting'>): Promise<SettingRow> =>
  tx.insertInto('officeSetting').values(row).returningAll().executeTakeFirstOrThrow()

export const lockEntry = (tx: Tx, id: string): Promise<SettingRow | undefined> =>
  tx.selectFrom('officeSetting').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Moves an entry only from the state it was read in; what it says is never changed. */
export const moveEntry = (
  tx: Tx,
  before: Pick<SettingRow, 'id' | 'state' | 'version'>,
  change: Omit<RowChange<'officeSetting'>, 'value' | 'fromOn' | 'key' | 'region'>,
): Promise<SettingRow | undefined> =>
  tx
    .updateTable('officeSetting')
    .set({ ...change, version: before.version + 1 })
    .where('id', '=', before.id)
    .where('state', '=', before.state)
    .where('version', '=', before.version)
    .returningAll()
    .executeTakeFirst()

export type OfficeRow = { id: string; kind: string; name: string; regionCode: string; documentWord: string; closedOn: Day | null }

/** Offices of one county that issue numbers or decide cases. */
export async function officesOf(tx: Tx, region: string): Promise<OfficeRow[]> {
  const { rows } = await sql<OfficeRow>`select id, kind, name, region_code, document_word, closed_on from agency
    where left(region_code, 6) = ${region} and (kind in ('CENTRE', 'BUREAU', 'DEPARTMENT') or document_word <> '')
    order by case kind when 'CENTRE' then 0 else 1 end, name`.execute(tx)
  return rows
}

export async function regionNames(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; name: string }>`select code, name from region where code = any(${[...codes]}::text[])`.execute(
    tx,
  )
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** The first assignment on or after a day, in the county or anywhere below: who goes by a fee table that began before. */
export async function assignedSince(tx: Tx, range: { from: string; to: string }, day: Day): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from (select 1 from subsidy s join legal_case c on c.shard = s.shard and c.id = s.case_id
    where s.shard >= ${range.from} and s.shard < ${range.to} and s.state <> 'REVERSED'
      and coalesce(c.assigned_on, c.closed_on, c.terminated_on) >= ${day} limit 1001) x`.execute(tx)
  return rows[0]?.n ?? 0
}
