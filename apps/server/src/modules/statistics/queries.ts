import type { Day } from '@fayuan/law'
import { type RawBuilder, sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { NewRow, Row, RowChange } from '../../platform/database/rows.ts'
import { type Scope, systemScope } from '../../platform/database/scope.ts'
import { type CubeName, cubeNames } from './indicators.ts'
import { firstDay, type Period } from './periods.ts'
import type { By, ExportCriteria } from './schema.ts'

type Range = Pick<Scope, 'from' | 'to'>
// One county is an equality, so that the planner goes straight to its rows; a wider range reads by month.
const within = (range: Range) =>
  range.from.length === 6 ? sql`shard = ${range.from}` : sql`shard >= ${range.from} and shard < ${range.to}`

/** On which day and with how much a case counts for each indicator: the one definition in SQL, beside figuresOf of the casefile (ST-03). */
const acceptedOn = sql`case when c.chain = 'NOTIFIED' then c.received_on else c.granted_on end`
const moments: Record<CubeName, { on: RawBuilder<unknown>; amount: RawBuilder<unknown> }> = {
  RECEIVED: { on: sql`c.received_on`, amount: sql`1` },
  ACCEPTED: { on: acceptedOn, amount: sql`1` },
  RECIPIENTS: { on: acceptedOn, amount: sql`c.recipients` },
  REFUSED: { on: sql`c.refused_on`, amount: sql`1` },
  WITHDRAWN: { on: sql`c.withdrawn_on`, amount: sql`1` },
  TERMINATED: { on: sql`c.terminated_on`, amount: sql`1` },
  CLOSED: { on: sql`c.closed_on`, amount: sql`1` },
  RECOVERED_FEN: { on: sql`c.closed_on`, amount: sql`c.recovered_fen` },
  WAGES_FEN: { on: sql`c.closed_on`, amount: sql`c.wages_fen` },
  ARCHIVED: { on: sql`c.archived_on`, amount: sql`1` },
  SUBSIDY_FEN: { on: sql`c.paid_on`, amount: sql`c.subsidy_fen` },
}

/** Which cases stand behind one value of a dimension; months and regions narrow period and range instead. */
function behind(by: By | undefined, key: string): RawBuilder<unknown> {
  if (by === 'caseType') return sql`c.case_type = ${key}`
  if (by === 'matter') return sql`c.matter = ${key}`
  if (by === 'channel') return sql`c.channel = ${key}`
  if (by === 'category') return sql`${key} = any(c.categories)`
  if (by === 'group') return key === 'GROUP' ? sql`c.recipients >= 2` : sql`c.recipients < 2`
  return sql`true`
}

export type FigureRow = { indicator: CubeName; dimension: string; key: string; value: number; previous: number }
export type FigureQuestion = {
  range: Range
  names: readonly CubeName[]
  dimensions: readonly string[]
  period: Period
  compare: Period
  by: 'value' | 'month' | 'place'
  digits: number
}

/** Cube and unfolded deltas in one statement, so that a fold in between is never seen half (design.md §3). */
export async function figures(tx: Tx, asked: FigureQuestion): Promise<FigureRow[]> {
  const [a, b, c, d] = [asked.period.from, asked.period.to, asked.compare.from, asked.compare.to].map(firstDay)
  const key =
    asked.by === 'month' ? sql`to_char(month, 'YYYY-MM')` : asked.by === 'place' ? sql`left(shard, ${asked.digits}::int)` : sql`value`
  const inTime = sql`${within(asked.range)} and month >= least(${a}::date, ${c}::date) and month <= greatest(${b}::date, ${d}::date)`
  const { rows } = await sql<FigureRow>`select indicator, dimension, ${key} as key,
      coalesce(sum(amount) filter (where month between ${a}::date and ${b}::date), 0)::bigint as value,
      coalesce(sum(amount) filter (where month between ${c}::date and ${d}::date), 0)::bigint as previous
    from (select i as indicator, n as dimension, cube.value, cube.month, cube.shard, cube.amount
      from unnest(${asked.names}::text[]) i cross join unnest(${asked.dimensions}::text[]) n
        cross join lateral (select value, month, shard, amount from figure_cube where indicator = i and dimension = n and ${inTime}) cube
      union all select indicator, dimension, value, month, shard, amount from figure_delta
        where dimension = any(${asked.dimensions}::text[]) and indicator = any(${asked.names}::text[]) and ${inTime}) f
    group by 1, 2, 3`.execute(tx)
  return rows
}

export type PlaceRow = { place: string; month: string; caseType: string; value: number }

/** One indicator by place, month and kind of case for two periods: one index range of the cube (W5). Deltas come as rows of their own. */
export async function figuresByPlace(
  tx: Tx,
  asked: { range: Range; name: CubeName; period: Period; compare: Period; digits: number },
): Promise<PlaceRow[]> {
  const [a, b, c, d] = [asked.period.from, asked.period.to, asked.compare.from, asked.compare.to].map(firstDay)
  const part = (
    table: string,
  ) => sql`select left(shard, ${asked.digits}::int) as place, month::text as month, value as case_type, sum(amount)::bigint as value
    from ${sql.table(table)} f where indicator = ${asked.name} and dimension = 'caseType' and ${within(asked.range)}
      and month >= least(${a}::date, ${c}::date) and month <= greatest(${b}::date, ${d}::date) group by 1, f.month, f.value`
  const { rows } = await sql<PlaceRow>`${part('figure_cube')} union all ${part('figure_delta')}`.execute(tx)
  return rows
}

export const regionNames = async (tx: Tx, codes: string[]): Promise<Map<string, string>> => {
  if (codes.length === 0) return new Map()
  const rows = await tx.selectFrom('region').select(['code', 'name']).where('code', 'in', codes).execute()
  return new Map(rows.map((row) => [row.code, row.name]))
}

export type CasesQuestion = {
  range: Range
  name: CubeName
  period: Period
  by?: By
  key: string
  after: { on: string; id: string } | null
  limit: number
}
const caseColumns = sql`c.shard, c.id, c.number, c.applicant_name, c.categories, c.flags, c.title, c.matter, c.case_type, c.region_code, c.organ, c.state, c.holder_role,
  c.next_rule, c.next_due_on, c.next_paused, c.received_on, c.provider_name, c.version`
export type CaseFound = Pick<
  Row<'legalCase'>,
  | 'shard'
  | 'id'
  | 'number'
  | 'applicantName'
  | 'categories'
  | 'flags'
  | 'title'
  | 'matter'
  | 'caseType'
  | 'regionCode'
  | 'organ'
  | 'state'
  | 'holderRole'
  | 'nextRule'
  | 'nextDueOn'
  | 'nextPaused'
  | 'receivedOn'
  | 'providerName'
  | 'version'
> & { countedOn: Day; amount: number; place: string | null }

const counted = ({ range, name, period, by, key }: Omit<CasesQuestion, 'after' | 'limit'>) => {
  const { on, amount } = moments[name]
  return sql`c.shard >= ${range.from} and c.shard < ${range.to} and ${on} >= ${firstDay(period.from)}::date and ${on} < ${firstDay(period.to)}::date + interval '1 month'
    and ${amount} <> 0 and ${behind(by, key)}`
}

/** Exactly the cases that make up one figure, latest first. */
export async function casesBehind(tx: Tx, asked: CasesQuestion): Promise<CaseFound[]> {
  const { on, amount } = moments[asked.name]
  const { rows } = await sql<CaseFound>`select ${caseColumns}, ${on} as counted_on, ${amount}::bigint as amount, r.name as place
    from legal_case c left join region r on r.code = c.region_code where ${counted(asked)}
      ${asked.after ? sql`and (${on}, c.id) < (${asked.after.on}::date, ${asked.after.id}::uuid)` : sql``}
    order by ${on} desc, c.id desc limit ${asked.limit}`.execute(tx)
  return rows
}

export const countCasesBehind = async (tx: Tx, asked: CasesQuestion): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from (select 1 from legal_case c where ${counted(asked)} limit 1001) x`.execute(tx))
    .rows[0]?.n ?? 0

/** Moves up to a bound of deltas into the cube; two at once take turns, and a reader sees each delta once, here or there. */
export async function foldDeltas(tx: Tx, most: number): Promise<number> {
  const { rows: locks } = await sql<{
    mine: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended('fold-figures', 0)) as mine`.execute(tx)
  if (!locks[0]?.mine) return 0
  const { rows } = await sql<{ n: number }>`with gone as (
      delete from figure_delta where (shard, id) in (select shard, id from figure_delta order by shard, id limit ${most})
      returning shard, indicator, dimension, value, month, amount),
    folded as (
      insert into figure_cube as cube (shard, indicator, dimension, value, month, amount)
      select shard, indicator, dimension, value, month, sum(amount)::bigint from gone group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict (shard, indicator, dimension, value, month) do update set amount = cube.amount + excluded.amount returning 1)
    select (select count(*) from gone)::int as n, (select count(*) from folded) as cells`.execute(tx)
  return rows[0]?.n ?? 0
}

export type FigureDifference = {
  shard: string
  indicator: string
  dimension: string
  value: string
  month: Day
  figure: number
  cases: number
}

const contributions = sql`select c.shard, f.indicator, d.dimension, d.value, date_trunc('month', f.day)::date as month, sum(f.amount)::bigint as amount
  from legal_case c
    cross join lateral (values ${sql.join(cubeNames.map((name) => sql`(${sql.lit(name)}, ${moments[name].on}, (${moments[name].amount})::bigint)`))}) f(indicator, day, amount)
    cross join lateral (values ('', ''), ('caseType', c.case_type), ('matter', c.matter), ('channel', c.channel)
      union all select 'category', x from unnest(c.categories) x union all select 'group', 'GROUP' where c.recipients >= 2) d(dimension, value)
  where f.day is not null and f.amount <> 0 group by 1, 2, 3, 4, 5`

/** Every figure against the same question asked of the cases; what differs is answered, at most a thousand lines. */
export async function figuresThatDiffer(tx: Tx): Promise<FigureDifference[]> {
  await sql`set local statement_timeout = '30min'`.execute(tx)
  const { rows } = await sql<FigureDifference>`with figure as (
      select shard, indicator, dimension, value, month, sum(amount)::bigint as amount
      from (select shard, indicator, dimension, value, month, amount from figure_cube union all select shard, indicator, dimension, value, month, amount from figure_delta) x
      group by 1, 2, 3, 4, 5),
    asked as (${contributions})
    select shard, indicator, dimension, value, month, coalesce(figure.amount, 0) as figure, coalesce(asked.amount, 0) as cases
    from figure full join asked using (shard, indicator, dimension, value, month)
    where coalesce(figure.amount, 0) <> coalesce(asked.amount, 0) order by 1, 2, 3, 4, 5 limit 1000`.execute(tx)
  return rows
}

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

const narrowed = (criteria: ExportCriteria) => {
  const parts = [sql`true`]
  if (criteria.states?.length) parts.push(sql`c.state = any(${criteria.states})`)
  if (criteria.caseType) parts.push(sql`c.case_type = ${criteria.caseType}`)
  if (criteria.matter) parts.push(sql`c.matter = ${criteria.matter}`)
  if (criteria.category) parts.push(sql`${criteria.category} = any(c.categories)`)
  if (criteria.channel) parts.push(sql`c.channel = ${criteria.channel}`)
  if (criteria.receivedFrom) parts.push(sql`c.received_on >= ${criteria.receivedFrom}`)
  if (criteria.receivedTo) parts.push(sql`c.received_on <= ${criteria.receivedTo}`)
  return sql.join(parts, sql` and `)
}

export const casesToExport = (tx: Tx, shard: string, criteria: ExportCriteria, most: number) =>
  batches<ExportedCase>(
    tx,
    sql<ExportedCase>`select c.number, c.applicant_name, c.case_type, c.matter, c.categories, c.channel, c.state, c.received_on, c.granted_on, c.assigned_on, c.closed_on, c.archived_on,
      c.provider_name, c.organ, c.recovered_fen, c.wages_fen, c.next_due_on, c.recipients
    from legal_case c where ${shard.endsWith('00') ? sql`true` : sql`c.shard = ${shard}`} and ${narrowed(criteria)} order by c.received_on desc, c.id desc limit ${most}`,
  )

export type ExportedSubsidy = Pick<Row<'legalCase'>, 'number' | 'applicantName' | 'providerName' | 'caseType'> &
  Pick<
    Row<'subsidy'>,
    'totalFen' | 'state' | 'calculatedOn' | 'calculatedByName' | 'approvedOn' | 'approvedByName' | 'paidOn' | 'voucher'
  > & { firmName: string; batchNumber: string | null }

export const subsidiesToExport = (tx: Tx, shard: string, criteria: ExportCriteria, most: number) =>
  batches<ExportedSubsidy>(
    tx,
    sql<ExportedSubsidy>`select c.number, c.applicant_name, c.provider_name, c.case_type, coalesce(f.name, '') as firm_name, s.total_fen, s.state, s.calculated_on, s.calculated_by_name,
      s.approved_on, s.approved_by_name, s.paid_on, s.voucher, b.number as batch_number
    from subsidy s join legal_case c on c.shard = s.shard and c.id = s.case_id left join firm f on f.shard = c.shard and f.id = c.firm_id
      left join payment_batch b on b.shard = s.shard and b.id = s.batch_id
    where s.shard = ${shard} and ${criteria.states?.length ? sql`s.state = any(${criteria.states})` : sql`true`} order by s.calculated_on desc, s.id desc limit ${most}`,
  )

export const underSystem = <T>(db: Database, work: (tx: Tx) => Promise<T>) => db.inTransaction(systemScope, work)
