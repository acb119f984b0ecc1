import type { Day } from '@fayuan/law'
import { CompiledQuery, type CompiledQuery as Compiled } from 'kysely'
import { type Columns, packed, unpacker } from '../../../platform/database/packed.ts'

export type Sum = [count: number, fen: number]
export type RawWaiting = {
  id: string
  caseId: string
  number: string
  applicantName: string
  providerName: string
  firmName: string
  totalFen: number
  state: string
  waitingSince: Day
  batchId: string | null
  batchNumber: string | null
}
export type Waiting = {
  late: Sum
  draft: Sum
  approved: Sum
  batched: Sum
  returned: Sum
  batches: Sum
  uncalculated: number
  rows: unknown[][]
}

const columns: Columns<RawWaiting> = {
  id: 's.id',
  caseId: 's.case_id',
  number: 'c.number',
  applicantName: 'c.applicant_name',
  providerName: 'c.provider_name',
  firmName: `coalesce(f.name, '')`,
  totalFen: 's.total_fen',
  state: 's.state',
  waitingSince: 's.waiting_since',
  batchId: 's.batch_id',
  batchNumber: 'b.number',
}
export const waitingRow = unpacker(columns)

// As the index of what waits says it, so that it is read by that index alone.
export const waits = `s.state in ('DRAFT', 'APPROVED', 'BATCHED')`
/** Taken back and not worked out again: the case has nothing that counts. */
export const returned = `s.state = 'REVERSED' and not exists (select 1 from subsidy o where o.shard = s.shard and o.case_id = s.case_id and o.state <> 'REVERSED')`

/** What is to be paid in a county, how much and since when: the sums by their index, the oldest rows with their case. */
export function moneyWaiting(of: { shard: string; lateBefore: Day; limit: number }): Compiled<{ answer: Waiting }> {
  const sum = (where: string) =>
    `(select json_build_array(least(count(*), 1001), coalesce(sum(s.total_fen), 0)) from subsidy s where s.shard = $1 and ${where})`
  const inState = (state: string) => sum(`${waits} and s.state = '${state}'`)
  const oldest = `select s.* from subsidy s where s.shard = $1 and ${waits} order by s.waiting_since, s.id limit ${Math.trunc(of.limit)}`
  const text = `select json_build_object('late', ${sum(`${waits} and s.waiting_since < $2::date`)},
    'draft', ${inState('DRAFT')}, 'approved', ${inState('APPROVED')}, 'batched', ${inState('BATCHED')}, 'returned', ${sum(returned)},
    'batches', (select json_build_array(least(count(*), 1001), coalesce(sum(b.total_fen), 0)) from payment_batch b where b.shard = $1 and b.state = 'OPEN'),
    'uncalculated', (select count(*) from (select 1 from legal_case c where c.shard = $1 and c.file_accepted_on is not null and c.paid_on is null and c.state <> 'VOIDED'
      and not exists (select 1 from subsidy o where o.shard = c.shard and o.case_id = c.id and o.state <> 'REVERSED') limit 1001) n),
    'rows', (select coalesce(json_agg(${packed(columns)} order by s.waiting_since, s.id), '[]') from (${oldest}) s
      join legal_case c on c.shard = s.shard and c.id = s.case_id left join firm f on f.shard = c.shard and f.id = c.firm_id
      left join payment_batch b on b.shard = s.shard and b.id = s.batch_id)) as answer`
  return CompiledQuery.raw(text, [of.shard, of.lateBefore]) as Compiled<{ answer: Waiting }>
}
