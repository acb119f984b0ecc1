import { addDays, type Day } from '@fayuan/law'
import { sql } from 'kysely'
import type { Place } from '../../../platform/cursor.ts'
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

// Only the conditions asked for: a statement full of "or nothing was asked" would keep a plan that fits none of them.
function conditions(range: Pick<Scope, 'from' | 'to'>, { objectId, actorId, action, from, to }: ListAudit) {
  const until = startOf(to === undefined ? undefined : addDays(to as Day, 1))
  return [
    range.from.length === 6 ? sql`e.shard = ${range.from}` : sql`e.shard >= ${range.from} and e.shard < ${range.to}`,
    ...(objectId === undefined ? [] : [sql`e.object_id = ${objectId}`]),
    ...(actorId === undefined ? [] : [sql`e.actor_id = ${actorId}`]),
    ...(action === undefined ? [] : [sql`e.action = ${action}`]),
    ...(from === undefined ? [] : [sql`e.at >= ${startOf(from)}`]),
    ...(until === null ? [] : [sql`e.at < ${until}`]),
  ]
}

/** Entries of a range, newest first: who saw this person, what did this account touch (security.md §5.5). */
export async function entriesIn(tx: Tx, range: Pick<Scope, 'from' | 'to'>, wanted: ListAudit & { after: Place | null }) {
  const { after, limit } = wanted
  const asked = conditions(range, wanted)
  const all = sql.join(asked, sql` and `)
  const rest = after === null ? all : sql.join([...asked, sql`(e.at, e.id) < (${after.key}::timestamptz, ${after.id}::uuid)`], sql` and `)
  const [page, count] = await Promise.all([
    sql<EntryRow>`select e.shard, e.id, e.at, e.actor_id, e.actor_name, e.action, e.object_type, e.object_id, e.purpose, e.address, e.request_id,
        exists (select 1 from audit_seal s where s.shard = e.shard and s.entry_id = e.id) as sealed
      from audit_entry e where ${rest} order by e.at desc, e.id desc limit ${limit + 1}`.execute(tx),
    sql<{ count: number }>`select count(*)::int as count from (select 1 from audit_entry e where ${all} limit 1001) t`.execute(tx),
  ])
  return { rows: page.rows, count: count.rows[0]?.count ?? 0 }
}
