import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'

/**
 * What of a row the log vouches for: all that acts of people change. Columns are named, never `*`: a migration that adds one would change every digest.
 * A state that was told under the former digest is compared by it until an act writes the row again; from then on by today's. It is not told anew by
 * itself, for that would put the log's word to whatever stands there.
 */
const former = {
  legal_case: `shard, id, number, agency_id, source_agency_id, region_code, chain, state, state_since, channel, received_at, received_on, case_type, form,
    matter, sub_matter, forum, stage, notified_ground, organ, title, applicant_id, applicant_name, categories, flags, opponents, recipients, narrative,
    facts, limitation_on, submitted_by, checked_by, decided_by, provider_id, provider_name, firm_id, law_version, policy_version, means_test, means_reason,
    basis, urgent_aid_on, checked_on, decided_on, granted_on, refused_on, withdrawn_on, assigned_on, accepted_on, agreement_on, terminated_on, closed_on,
    filed_on, file_accepted_on, archived_on, paid_on, result, recovered_fen, wages_fen, subsidy_fen, file_no, origin_state, version`,
  decision:
    'shard, id, case_id, outcome, basis, reasons, decided_by, decided_by_name, two_person_exception, decided_on, revoked_at, claims',
  document: 'shard, id, case_id, code, doc_no, title, issued_on, data, created_at, created_by, voided_at',
  material: 'shard, id, case_id, name, copies, state, why, received_on, file_id, media_type, bytes',
} as const
const vouched = {
  legal_case: `${former.legal_case}, amount_fen, court_number, custody_place, notice_number, opponent_list, objection_upheld_on, ordered_on, supplement_asked_on,
    holder_id, replacement_of, replacement_state, correction_id, correction_by, correction_role, voided_from, voided_on`,
  decision: former.decision,
  document: `${former.document}, corrected_at, corrected_fields, replaced_by, void_reason`,
  material: former.material,
} as const
/** Today's digest is marked, so that each told state is compared by the columns it was told of. */
const mark = '.2'

const namesIn = (columns: string): string[] => columns.split(',').map((name) => name.trim())
export const formerColumns = (table: keyof typeof former): string => former[table]
export const vouchedColumns = (): [string, string[]][] => Object.entries(vouched).map(([table, columns]) => [table, namesIn(columns)])

/** What the log does not vouch for, and why: none of it is what somebody did. */
export const unvouched: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  legal_case: {
    next_rule: 'the index of deadlines, which the law moves by itself',
    next_due_on: 'the index of deadlines',
    next_due_at: 'the index of deadlines',
    next_paused: 'the index of deadlines',
    next_promised_on: 'the index of deadlines: an office that changes what it promises moves it',
    holder_role: 'follows from the state and the table of next acts',
    applicant_pinyin: 'readings of the name, which a better list of surnames makes anew',
    applicant_initials: 'readings of the name',
    opponent_keys: 'keys of comparison, made anew where two names are found to be one',
    notice_key: 'a key of comparison',
    matter_claim: 'a key of comparison, given up by whatever ends a file',
  },
}

type Vouched = keyof typeof vouched
const tables = Object.keys(vouched) as Vouched[]

const digestOf = (table: Vouched, columns: string) =>
  `${table === 'legal_case' ? `version || ':' || ` : ''}left(encode(sha256(convert_to(row(${columns})::text, 'UTF8')), 'hex'), 32)`
const stateOf = (table: Vouched) => `${digestOf(table, vouched[table])} || '${mark}'`

const ofCase = (table: Vouched) => (table === 'legal_case' ? 'id' : 'case_id')

/** Digests of a case's rows in the tables that this transaction wrote, by `table/id`. */
export async function statesOf(
  tx: Tx,
  of: { shard: string; caseId: string },
  written: ReadonlySet<string>,
): Promise<Record<string, string>> {
  const touched = tables.filter((table) => written.has(table))
  if (touched.length === 0) return {}
  const questions = touched.map(
    (table) =>
      sql`select ${sql.lit(`${table}/`)} || id as key, ${sql.raw(stateOf(table))} as state from ${sql.raw(table)}
        where shard = ${of.shard} and ${sql.raw(ofCase(table))} = ${of.caseId}`,
  )
  const { rows } = await sql<{ key: string; state: string }>`${sql.join(questions, sql` union all `)}`.execute(tx)
  return Object.fromEntries(rows.map(({ key, state }) => [key, state]))
}

export type StateFlaw = { key: string; what: 'CHANGED' | 'GONE' | 'UNKNOWN' }

/** Rows of a county that are not what the log's last word about them says. */
export async function differingStates(tx: Tx, shard: string, most: number): Promise<StateFlaw[]> {
  const present = tables.map(
    (table) =>
      sql`select ${sql.lit(`${table}/`)} || id as key, ${sql.raw(stateOf(table))} as state,
        ${sql.raw(digestOf(table, former[table]))} as former from ${sql.raw(table)} where shard = ${shard}`,
  )
  const { rows } = await sql<StateFlaw>`with told as (
      select distinct on (s.key) s.key, s.value as state from audit_entry e cross join lateral jsonb_each_text(e.states) s
      where e.shard = ${shard} and e.states is not null
      order by s.key, case when s.value like '%:%' then split_part(s.value, ':', 1)::int else 0 end desc, e.id desc),
    present as (${sql.join(present, sql` union all `)})
    select coalesce(present.key, told.key) as key, case when present.key is null then 'GONE' when told.key is null then 'UNKNOWN' else 'CHANGED' end as what
    from present full join told on told.key = present.key
      where told.state is distinct from case when told.state like ${`%${mark}`} then present.state else present.former end order by 1 limit ${most}`.execute(
    tx,
  )
  return rows
}

/** Cases the log says nothing about yet, of before it noted what rows were like. */
export const casesWithoutState = async (tx: Tx, after: string, most: number) =>
  (
    await sql<{ shard: string; id: string }>`select c.shard, c.id from legal_case c where c.id > ${after}::uuid
      and not exists (select 1 from audit_entry e where e.shard = c.shard and e.object_id = c.id::text and e.states is not null) order by c.id limit ${most}`.execute(
      tx,
    )
  ).rows

export const watchedTables: ReadonlySet<string> = new Set<string>(tables)
