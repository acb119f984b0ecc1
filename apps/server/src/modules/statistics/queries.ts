import type { Day } from '@fayuan/law'
import { type RawBuilder, sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { NewRow, Row, RowChange } from '../../platform/database/rows.ts'
import { type Scope, systemScope } from '../../platform/database/scope.ts'
import { itemJoins, packedItem, type RawItem, rawItem } from '../cases/index.ts'
import type { CubeName } from './indicators.ts'
import { moments } from './cube/queries.ts'
import { isLate } from './home/queries.ts'
import { firstDay, type Period } from './periods.ts'
import type { By } from './schema.ts'

type Range = Pick<Scope, 'from' | 'to'>

/** Which cases stand behind one value of a dimension; months and regions narrow period and range instead. */
function behind(by: By | undefined, key: string): RawBuilder<unknown> {
  if (by === 'caseType') return sql`c.case_type = ${key}`
  if (by === 'matter') return sql`c.matter = ${key}`
  if (by === 'channel') return sql`c.channel = ${key}`
  if (by === 'category') return sql`${key} = any(c.categories)`
  if (by === 'group') return key === 'GROUP' ? sql`c.recipients >= 2` : sql`c.recipients < 2`
  return sql`true`
}

export const regionNames = async (tx: Tx, codes: string[]): Promise<Map<string, string>> => {
  if (codes.length === 0) return new Map()
  const rows = await tx.selectFrom('region').select(['code', 'name']).where('code', 'in', codes).execute()
  return new Map(rows.map((row) => [row.code, row.name]))
}

export type CasesQuestion = {
  range: Range
  /** A figure of the cube, or what is late as of a day. */
  name: CubeName | 'LATE'
  today: Day
  period: Period
  by?: By
  key: string
  after: { key: string; id: string } | null
  limit: number
}
export type CaseFound = { item: RawItem; countedOn: Day; amount: number }

type Behind = Omit<CasesQuestion, 'after' | 'limit'>

const momentOf = (name: CasesQuestion['name']) => (name === 'LATE' ? { on: sql`c.next_due_on`, amount: sql`1` } : moments[name])

const counted = ({ range, name, today, period, by, key }: Behind) => {
  if (name === 'LATE')
    return sql`c.shard >= ${range.from} and c.shard < ${range.to} and ${sql.raw(isLate)} and c.next_due_on < ${today}::date and ${behind(by, key)}`
  const { on, amount } = moments[name]
  return sql`c.shard >= ${range.from} and c.shard < ${range.to} and ${on} >= ${firstDay(period.from)}::date and ${on} < ${firstDay(period.to)}::date + interval '1 month'
    and ${amount} <> 0 and c.state <> 'VOIDED' and ${behind(by, key)}`
}

/** Exactly the cases that make up one figure, latest first; of what is late, the longest first. */
export async function casesBehind(tx: Tx, asked: CasesQuestion): Promise<CaseFound[]> {
  const { on, amount } = momentOf(asked.name)
  const isOldestFirst = asked.name === 'LATE'
  const beyond = isOldestFirst ? sql`>` : sql`<`
  const order = isOldestFirst ? sql`${on}, c.id` : sql`${on} desc, c.id desc`
  const { rows } = await sql<{ item: unknown[]; countedOn: Day; amount: number }>`
    select ${sql.raw(packedItem)} as item, ${on} as counted_on, ${amount}::bigint as amount
    from legal_case c ${sql.raw(itemJoins)} where ${counted(asked)}
      ${asked.after ? sql`and (${on}, c.id) ${beyond} (${asked.after.key}::date, ${asked.after.id}::uuid)` : sql``}
    order by ${order} limit ${asked.limit}`.execute(tx)
  return rows.map((row) => ({ ...row, item: rawItem(row.item) }))
}

/** The same, all of them, for a file. */
export const casesBehindToExport = (tx: Tx, asked: CasesQuestion) => {
  const { on, amount } = momentOf(asked.name)
  return batches<{ item: unknown[]; countedOn: Day; amount: number }>(
    tx,
    sql`select ${sql.raw(packedItem)} as item, ${on} as counted_on, ${amount}::bigint as amount from legal_case c ${sql.raw(itemJoins)} where ${counted(asked)}
      order by ${on} desc, c.id desc limit ${asked.limit}`,
  )
}

export const countCasesBehind = async (tx: Tx, asked: CasesQuestion): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from (select 1 from legal_case c where ${counted(asked)} limit 1001) x`.execute(tx))
    .rows[0]?.n ?? 0

export const publishedRows = (tx: Tx, range: Range, period?: string) => {
  const all = tx.selectFrom('publishedFigure').selectAll().where('shard', '>=', range.from).where('shard', '<', range.to)
  return (period ? all.where('period', '=', period) : all).orderBy('period').orderBy('indicator').limit(500).execute()
}

export async function putPublished(tx: Tx, rows: NewRow<'publishedFigure'>[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('publishedFigure')
    .values(rows)
    .onConflict((oc) =>
      oc.columns(['shard', 'period', 'indicator']).doUpdateSet((eb) => ({
        value: eb.ref('excluded.value'),
        unit: eb.ref('excluded.unit'),
        source: eb.ref('excluded.source'),
        note: eb.ref('excluded.note'),
      })),
    )
    .execute()
}

export const insertExport = (tx: Tx, row: NewRow<'exportJob'>): Promise<Row<'exportJob'>> =>
  tx.insertInto('exportJob').values(row).returningAll().executeTakeFirstOrThrow()
export const findExport = (tx: Tx, id: string): Promise<Row<'exportJob'> | undefined> =>
  tx.selectFrom('exportJob').selectAll().where('id', '=', id).executeTakeFirst()
export async function changeExport(tx: Tx, id: string, change: RowChange<'exportJob'>): Promise<void> {
  await tx.updateTable('exportJob').set(change).where('id', '=', id).execute()
}
export async function expireExports(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx
    .updateTable('exportJob')
    .set({ state: 'EXPIRED', fileId: null })
    .where('expiresAt', '<', now)
    .where('state', 'in', ['WAITING', 'READY'])
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export type Requester = { name: string; posts: { role: string; regionCode: string }[] }

/** The requester as of now: what was allowed when asking may have been taken away since (security.md §3.8). */
export async function requesterOf(tx: Tx, accountId: string, today: Day): Promise<Requester | null> {
  const account = await tx
    .selectFrom('account')
    .select('displayName')
    .where('id', '=', accountId)
    .where('status', '=', 'ACTIVE')
    .executeTakeFirst()
  if (!account) return null
  const posts = await tx
    .selectFrom('membership as m')
    .innerJoin('agency as a', 'a.id', 'm.agencyId')
    .select(['m.role', 'a.regionCode'])
    .where('m.accountId', '=', accountId)
    .where('m.fromOn', '<=', today)
    .where((eb) => eb.or([eb('m.toOn', 'is', null), eb('m.toOn', '>=', today)]))
    .execute()
  return { name: account.displayName, posts }
}

/** Rows of any size in batches, through a cursor: nothing is held in memory but the batch in hand (W6). */
async function* batches<R>(tx: Tx, question: RawBuilder<R>): AsyncGenerator<R[]> {
  await sql`declare exported no scroll cursor for ${question}`.execute(tx)
  for (;;) {
    const { rows } = await sql.raw<R>('fetch 500 from exported').execute(tx)
    if (rows.length === 0) return
    yield rows
  }
}

export type ExportedCase = Pick<
  Row<'legalCase'>,
  | 'shard'
  | 'number'
  | 'applicantName'
  | 'caseType'
  | 'matter'
  | 'categories'
  | 'channel'
  | 'state'
  | 'receivedOn'
  | 'grantedOn'
  | 'assignedOn'
  | 'closedOn'
  | 'archivedOn'
  | 'providerName'
  | 'organ'
  | 'recoveredFen'
  | 'wagesFen'
  | 'nextDueOn'
  | 'recipients'
>

export const casesToExport = (tx: Tx, shard: string, listed: RawBuilder<unknown>, most: number) =>
  batches<ExportedCase>(
    tx,
    sql<ExportedCase>`select c.shard, c.number, c.applicant_name, c.case_type, c.matter, c.categories, c.channel, c.state, c.received_on, c.granted_on, c.assigned_on, c.closed_on, c.archived_on,
      c.provider_name, c.organ, c.recovered_fen, c.wages_fen, c.next_due_on, c.recipients
    from legal_case c where ${shard.endsWith('00') ? sql`true` : sql`c.shard = ${shard}`} and ${listed} order by c.received_on desc, c.id desc limit ${most}`,
  )

export type ExportedSubsidy = Pick<Row<'legalCase'>, 'number' | 'applicantName' | 'providerName' | 'caseType'> &
  Pick<
    Row<'subsidy'>,
    'totalFen' | 'state' | 'calculatedOn' | 'calculatedByName' | 'approvedOn' | 'approvedByName' | 'paidOn' | 'voucher'
  > & { firmName: string; batchNumber: string | null }

export const subsidiesToExport = (tx: Tx, shard: string, listed: RawBuilder<unknown>, most: number) =>
  batches<ExportedSubsidy>(
    tx,
    sql<ExportedSubsidy>`select c.number, c.applicant_name, c.provider_name, c.case_type, coalesce(f.name, '') as firm_name, s.total_fen, s.state, s.calculated_on, s.calculated_by_name,
      s.approved_on, s.approved_by_name, s.paid_on, s.voucher, b.number as batch_number
    from subsidy s join legal_case c on c.shard = s.shard and c.id = s.case_id left join firm f on f.shard = c.shard and f.id = c.firm_id
      left join payment_batch b on b.shard = s.shard and b.id = s.batch_id
    where s.shard = ${shard} and ${listed} order by s.calculated_on desc, s.id desc limit ${most}`,
  )

export const underSystem = <T>(db: Database, work: (tx: Tx) => Promise<T>) => db.inTransaction(systemScope, work)
