import { createHash } from 'node:crypto'
import { type CompiledQuery, sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import { newId } from '../ids.ts'

export type AuditEntry = {
  shard: string
  actorId: string | null
  actorName: string
  agencyId?: string | null
  onBehalfOf?: string | null
  action: string
  objectType: string
  objectId: string
  purpose?: string
  before?: unknown
  after?: unknown
  details?: Record<string, unknown>
  requestId?: string
  address?: string
}

const digest = (value: unknown) => (value === undefined ? null : createHash('sha256').update(JSON.stringify(value)).digest())

const values = (entry: AuditEntry) => sql`insert into audit_entry
  (shard, id, at, actor_id, actor_name, on_behalf_of, agency_id, action, object_type, object_id, before_digest, after_digest, purpose, details, request_id, address)
  values (${entry.shard}, ${newId()}, ${new Date()}, ${entry.actorId}, ${entry.actorName}, ${entry.onBehalfOf ?? null}, ${entry.agencyId ?? null},
    ${entry.action}, ${entry.objectType}, ${entry.objectId}, ${digest(entry.before)}, ${digest(entry.after)}, ${entry.purpose ?? ''},
    ${JSON.stringify(entry.details ?? {})}, ${entry.requestId ?? ''}, ${entry.address ?? ''})`

/** Written with the change, in its transaction: no change without an entry, no entry without a change (security.md §5.1). */
export async function writeAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await values(entry).execute(tx)
}

/** The same entry as a statement, to travel with a read in one round trip. */
export const auditStatement = (kysely: Tx, entry: AuditEntry): CompiledQuery => values(entry).compile(kysely)
