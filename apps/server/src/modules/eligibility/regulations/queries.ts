import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'

type Asked = {
  from: string
  to: string
  range: { from: string; to: string }
  after: { receivedOn: string; id: string } | null
  limit: number
}

/** Applications received in a period with the facts they were judged by, the latest first. Notices are not judged by local rules. */
export async function applicationsReceived(tx: Tx, { from, to, range, after, limit }: Asked) {
  const { rows } = await sql<{ shard: string; id: string; receivedOn: string; facts: Buffer | null }>`
    select shard, id, received_on::text as received_on, facts from legal_case
     where chain = 'APPLIED' and facts is not null and received_on between ${from} and ${to}
       and shard >= ${range.from} and shard < ${range.to}
       and (${after === null} or (received_on, id) < (${after?.receivedOn ?? to}::date, ${after?.id ?? '00000000-0000-0000-0000-000000000000'}::uuid))
     order by received_on desc, id desc limit ${limit}`.execute(tx)
  return rows
}
