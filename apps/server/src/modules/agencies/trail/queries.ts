import { addDays, type Day } from '@fayuan/law'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { ListAudit } from './schema.ts'

export type EntryRow = {
  shard: string
  id: string
  at: Date
  actorId: string | null
  actorName: string
  action: string
  objectType: string
  objectId: string
  purpose: string
  address: string
  requestId: string
  sealed: boolean
}

// Days are those of Beijing; China has kept UTC+8 all year since 1991.
const startOf = (day: string | undefined) => (day === undefined ? null : `${day}T00:00:00+08:00`)

/** Entries of a range, newest first: who saw this person, what did this account touch (security.md §5.5). */
export async function entriesIn(tx: Tx, range: Pick<Scope, 'from' | 'to'>, wanted: ListAudit & { after: [string, string] | null }) {
  const { objectId = null, actorId = null, action = null, from, to, after, limit } = wanted
  const until = startOf(to === undefined ? undefined : addDays(to as Day, 1))
  const where = sql`e.shard >= ${range.from} and e.shard < ${range.to} and (${objectId}::text is null or e.object_id = ${objectId})
    and (${actorId}::uuid is null or e.actor_id = ${actorId}) and (${action}::text is null or e.action = ${action})
    and (${startOf(from)}::timestamptz is null or e.at >= ${startOf(from)}) and (${until}::timestamptz is null or e.at < ${until})`
  const [page, count] = await Promise.all([
    sql<EntryRow>`select e.shard, e.id, e.at, e.actor_id, e.actor_name, e.action, e.object_type, e.object_id, e.purpose, e.address, e.request_id,
        exists (select 1 from audit_seal s where s.shard = e.shard and s.entry_id = e.id) as sealed
      from audit_entry e where ${where} and (${after?.[0] ?? null}::timestamptz is null or (e.at, e.id) < (${after?.[0] ?? null}, ${after?.[1] ?? null}::uuid))
      order by e.at desc, e.id desc limit ${limit + 1}`.execute(tx),
    sql<{ count: number }>`select count(*)::int as count from (select 1 from audit_entry e where ${where} limit 1001) t`.execute(tx),
  ])
  return { rows: page.rows, count: count.rows[0]?.count ?? 0 }
}
