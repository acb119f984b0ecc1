import type { Day } from '@fayuan/law'
import { sql } from 'kysely'
import type { Place } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow, RowChange } from '../../platform/database/rows.ts'
import type { Signs } from './flags.ts'
import type { BatchRow, SubsidyRow } from './schema.ts'
import { returned, waits } from './waiting/queries.ts'

type Of = { shard: string; caseId: string }

export const providerOf = (tx: Tx, shard: string, id: string) =>
  tx
    .selectFrom('provider')
    .select(['id', 'kind', 'isPublicServant', 'accountId', 'name'])
    .where('shard', '=', shard)
    .where('id', '=', id)
    .executeTakeFirst()

/** The subsidy of a case that counts; a reversed one is history. The case row is locked before, so this needs no lock of its own. */
export const liveSubsidy = (tx: Tx, of: Of): Promise<SubsidyRow | undefined> =>
  tx
    .selectFrom('subsidy')
    .selectAll()
    .where('shard', '=', of.shard)
    .where('caseId', '=', of.caseId)
    .where('state', '<>', 'REVERSED')
    .forUpdate()
    .executeTakeFirst()

export const insertSubsidy = (tx: Tx, row: NewRow<'subsidy'>): Promise<SubsidyRow> =>
  tx.insertInto('subsidy').values(row).returningAll().executeTakeFirstOrThrow()

/** Moves a subsidy only from the state it was read in; undefined when somebody was faster. */
export const moveSubsidy = (
  tx: Tx,
  before: Pick<SubsidyRow, 'shard' | 'id' | 'state' | 'version'>,
  change: RowChange<'subsidy'>,
): Promise<SubsidyRow | undefined> =>
  tx
    .updateTable('subsidy')
    .set({ ...change, version: before.version + 1 })
    .where('shard', '=', before.shard)
    .where('id', '=', before.id)
    .where('state', '=', before.state)
    .where('version', '=', before.version)
    .returningAll()
    .executeTakeFirst()

export const lockSubsidies = (tx: Tx, shard: string, ids: string[]): Promise<SubsidyRow[]> =>
  tx.selectFrom('subsidy').selectAll().where('shard', '=', shard).where('id', 'in', ids).orderBy('id').forUpdate().execute()

export const findSubsidy = (tx: Tx, shard: string, id: string): Promise<SubsidyRow | undefined> =>
  tx.selectFrom('subsidy').selectAll().where('shard', '=', shard).where('id', '=', id).executeTakeFirst()

export async function putIntoBatch(tx: Tx, shard: string, ids: string[], batchId: string): Promise<number> {
  const done = await tx
    .updateTable('subsidy')
    .set((eb) => ({ state: 'BATCHED', batchId, version: eb('version', '+', 1) }))
    .where('shard', '=', shard)
    .where('id', 'in', ids)
    .where('state', '=', 'APPROVED')
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

export const insertBatch = (tx: Tx, row: NewRow<'paymentBatch'>): Promise<BatchRow> =>
  tx.insertInto('paymentBatch').values(row).returningAll().executeTakeFirstOrThrow()
export const lockBatch = (tx: Tx, shard: string, id: string): Promise<BatchRow | undefined> =>
  tx.selectFrom('paymentBatch').selectAll().where('shard', '=', shard).where('id', '=', id).forUpdate().executeTakeFirst()
export const subsidiesOfBatch = (tx: Tx, shard: string, batchId: string): Promise<SubsidyRow[]> =>
  tx.selectFrom('subsidy').selectAll().where('shard', '=', shard).where('batchId', '=', batchId).orderBy('caseId').forUpdate().execute()
export const markBatchPaid = (tx: Tx, batch: BatchRow, paid: { paidOn: Day; voucher: string }): Promise<BatchRow | undefined> =>
  tx
    .updateTable('paymentBatch')
    .set({ ...paid, state: 'PAID', version: batch.version + 1 })
    .where('shard', '=', batch.shard)
    .where('id', '=', batch.id)
    .where('state', '=', 'OPEN')
    .returningAll()
    .executeTakeFirst()

/** Who checked these files, handled them or approved their money: none of them may pay it. */
export async function partsTaken(tx: Tx, shard: string, caseIds: string[]): Promise<{ checkers: string[]; lawyers: string[] }> {
  const [checks, lawyers] = await Promise.all([
    tx
      .selectFrom('fileCheck')
      .select('checkedBy')
      .where('shard', '=', shard)
      .where('caseId', 'in', caseIds)
      .where('outcome', '=', 'ACCEPTED')
      .execute(),
    tx
      .selectFrom('subsidy as s')
      .innerJoin('provider as p', (join) => join.onRef('p.shard', '=', 's.shard').onRef('p.id', '=', 's.providerId'))
      .select('p.accountId')
      .where('s.shard', '=', shard)
      .where('s.caseId', 'in', caseIds)
      .execute(),
  ])
  return { checkers: checks.flatMap((row) => row.checkedBy ?? []), lawyers: lawyers.flatMap((row) => row.accountId ?? []) }
}

// What subsidies of a kind of case came to in the year to today, added up once for a whole page.
const usual = (shard: string, today: Day) => sql`with usual as materialized (
  select c.case_type, count(*) as n, sum(o.total_fen) as fen from subsidy o join legal_case c on c.shard = o.shard and c.id = o.case_id
  where o.shard = ${shard} and o.state in ('APPROVED', 'BATCHED', 'PAID') and o.calculated_on > ${today}::date - 365 group by c.case_type)`

const item = (
  shard: string,
  today: Day,
) => sql`${usual(shard, today)} select s.id, s.case_id, c.version as case_version, c.number, c.applicant_name, c.provider_name, coalesce(f.name, '') as firm_name, s.lines, s.total_fen,
    s.state, s.waiting_since, s.calculated_on, s.calculated_by_name, s.approved_on, s.approved_by_name, s.paid_on, s.voucher, b.number as batch_number, s.version,
    (select count(*)::int from subsidy o where o.shard = s.shard and o.provider_id = s.provider_id and o.calculated_on = s.calculated_on and o.state <> 'REVERSED') as same_day,
    case when s.state in ('PAID', 'REVERSED') then 0 else coalesce(${today}::date - c.file_accepted_on, 0) end as late_days,
    coalesce(c.filed_on > c.closed_on + 30, false) as handed_in_late,
    (select case when u.n - own.n >= 5 then round((u.fen - own.n * s.total_fen) / (u.n - own.n))::bigint end
      from usual u, (select (s.state in ('APPROVED', 'BATCHED') and s.calculated_on > ${today}::date - 365)::int as n) own
      where u.case_type = c.case_type and s.state not in ('PAID', 'REVERSED')) as usual_fen,
    (select count(*)::int from legal_case oc join subsidy o on o.shard = oc.shard and o.case_id = oc.id and o.state <> 'REVERSED'
      where oc.shard = c.shard and oc.applicant_id = c.applicant_id and oc.id <> c.id and oc.matter = c.matter and oc.stage is not distinct from c.stage
        and o.provider_id = s.provider_id) as same_recipient
  from subsidy s join legal_case c on c.shard = s.shard and c.id = s.case_id
    left join firm f on f.shard = c.shard and f.id = c.firm_id left join payment_batch b on b.shard = s.shard and b.id = s.batch_id`

export type SubsidyFound = Omit<Signs, 'limits'> & {
  id: string
  caseId: string
  caseVersion: number
  number: string
  applicantName: string
  providerName: string
  firmName: string
  lines: { label: string; fen: number; formula: string }[]
  state: string
  waitingSince: Day
  calculatedOn: Day
  calculatedByName: string
  approvedOn: Day | null
  approvedByName: string
  paidOn: Day | null
  voucher: string
  batchNumber: string | null
  version: number
}
type After = Place | null

export const subsidiesPage = async (
  tx: Tx,
  of: { shard: string; asked: SubsidiesAsked; after: After; limit: number; today: Day },
): Promise<SubsidyFound[]> => {
  const { order, beyond } = of.asked.waiting ? oldestFirst : newestFirst
  return (
    await sql<SubsidyFound>`${item(of.shard, of.today)} where s.shard = ${of.shard} and ${subsidiesAsked(of.asked)}
      ${of.after ? beyond(of.after) : sql``} order by ${order} limit ${of.limit}`.execute(tx)
  ).rows
}

const newestFirst = {
  order: sql`s.calculated_on desc, s.id desc`,
  beyond: ({ key, id }: Place) => sql`and (s.calculated_on, s.id) < (${key}::date, ${id}::uuid)`,
}
const oldestFirst = {
  order: sql`s.waiting_since, s.id`,
  beyond: ({ key, id }: Place) => sql`and (s.waiting_since, s.id) > (${key}::date, ${id}::uuid)`,
}

/** Which subsidies a list, a figure or an export means. */
export type SubsidiesAsked = { states?: readonly string[]; waiting?: 'unpaid' | 'late' | 'returned'; lateBefore: Day }
export const subsidiesAsked = ({ states, waiting, lateBefore }: SubsidiesAsked) => {
  const parts = [
    ...(states?.length ? [sql`s.state = any(${states}::text[])`] : []),
    ...(waiting === 'returned' ? [sql.raw(returned)] : []),
    ...(waiting === 'unpaid' || waiting === 'late' ? [sql.raw(waits)] : []),
    ...(waiting === 'late' ? [sql`s.waiting_since < ${lateBefore}::date`] : []),
  ]
  return parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`
}
export const countSubsidies = async (tx: Tx, shard: string, asked: SubsidiesAsked): Promise<number> =>
  (
    await sql<{
      n: number
    }>`select count(*)::int as n from (select 1 from subsidy s where s.shard = ${shard} and ${subsidiesAsked(asked)} limit 1001) x`.execute(
      tx,
    )
  ).rows[0]?.n ?? 0

export const subsidyFound = async (tx: Tx, shard: string, id: string, today: Day): Promise<SubsidyFound | undefined> =>
  (await sql<SubsidyFound>`${item(shard, today)} where s.shard = ${shard} and s.id = ${id}`.execute(tx)).rows[0]

export const batchItems = async (tx: Tx, shard: string, batchId: string, today: Day): Promise<SubsidyFound[]> =>
  (await sql<SubsidyFound>`${item(shard, today)} where s.shard = ${shard} and s.batch_id = ${batchId} order by c.number`.execute(tx)).rows

/** Counting stops at a thousand: nobody reads further, and nothing may grow with history. */
export const countBatches = async (tx: Tx, shard: string, state?: string): Promise<number> =>
  (
    await sql<{
      n: number
    }>`select count(*)::int as n from (select 1 from payment_batch t where t.shard = ${shard} ${state ? sql`and t.state = ${state}` : sql``} limit 1001) x`.execute(
      tx,
    )
  ).rows[0]?.n ?? 0

const batchRows = sql`select b.id, b.number, b.total_fen, b.state, b.created_by_name, b.created_on, b.paid_on, b.voucher, b.version,
  (select count(*)::int from subsidy s where s.shard = b.shard and s.batch_id = b.id) as count from payment_batch b`
export type BatchFound = Pick<
  BatchRow,
  'id' | 'number' | 'totalFen' | 'state' | 'createdByName' | 'createdOn' | 'paidOn' | 'voucher' | 'version'
> & { count: number }

export const batchesPage = async (tx: Tx, of: { shard: string; state?: string; after: After; limit: number }): Promise<BatchFound[]> =>
  (
    await sql<BatchFound>`${batchRows} where b.shard = ${of.shard} ${of.state ? sql`and b.state = ${of.state}` : sql``}
      ${of.after ? sql`and b.id < ${of.after.id}::uuid` : sql``} order by b.id desc limit ${of.limit}`.execute(tx)
  ).rows
export const batchFound = async (tx: Tx, shard: string, id: string): Promise<BatchFound | undefined> =>
  (await sql<BatchFound>`${batchRows} where b.shard = ${shard} and b.id = ${id}`.execute(tx)).rows[0]

export type TriedCase = {
  shard: string
  id: string
  number: string
  applicantName: string
  caseType: string
  stage: string | null
  trialMode: string | null
  kind: string | null
  isPublicServant: boolean
  assignedOn: Day | null
  closedOn: Day | null
  terminatedOn: Day | null
  count: number
}

const tried = sql`legal_case c left join closing x on x.shard = c.shard and x.case_id = c.id left join provider p on p.shard = c.shard and p.id = c.provider_id`

/** The cases closed last, with what their fee depends on. */
export async function recentlyClosed(tx: Tx, range: { from: string; to: string }, most: number): Promise<TriedCase[]> {
  const { rows } =
    await sql<TriedCase>`select c.shard, c.id, c.number, c.applicant_name, c.case_type, c.stage, x.trial_mode, p.kind, coalesce(p.is_public_servant, false) as is_public_servant,
      c.assigned_on, c.closed_on, c.terminated_on, 1 as count from ${tried}
    where c.shard >= ${range.from} and c.shard < ${range.to} and c.closed_on is not null order by c.closed_on desc, c.id desc limit ${most}`.execute(
      tx,
    )
  return rows
}

/** How many cases of each kind were closed in the last twelve months. */
export async function casesOfTheYear(tx: Tx, range: { from: string; to: string }, today: Day): Promise<TriedCase[]> {
  const { rows } =
    await sql<TriedCase>`select c.shard, '' as id, '' as number, '' as applicant_name, c.case_type, c.stage, x.trial_mode, p.kind, coalesce(p.is_public_servant, false) as is_public_servant,
      null as assigned_on, null as closed_on, null as terminated_on, count(*)::int as count from ${tried}
    where c.shard >= ${range.from} and c.shard < ${range.to} and c.closed_on > ${today}::date - 365 and c.closed_on <= ${today} group by 1, 5, 6, 7, 8, 9`.execute(
      tx,
    )
  return rows
}
