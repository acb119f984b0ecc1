import { createHash } from 'node:crypto'
import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
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

// Typed one by one: what stands in a select is not told its type by the column it goes to.
const entryRow = (entry: AuditEntry) => sql`insert into audit_entry
  (shard, id, at, actor_id, actor_name, on_behalf_of, agency_id, action, object_type, object_id, before_digest, after_digest, purpose, details, request_id, address)
  select ${entry.shard}::text, ${newId()}::uuid, ${new Date()}::timestamptz, ${entry.actorId}::uuid, ${entry.actorName}::text,
    ${entry.onBehalfOf ?? null}::uuid, ${entry.agencyId ?? null}::uuid, ${entry.action}::text, ${entry.objectType}::text, ${entry.objectId}::text,
    ${digest(entry.before)}::bytea, ${digest(entry.after)}::bytea, ${entry.purpose ?? ''}::text, ${JSON.stringify(entry.details ?? {})}::jsonb,
    ${entry.requestId ?? ''}::text, ${entry.address ?? ''}::text`

/** Written with the change, in its transaction: no change without an entry, no entry without a change (security.md §5.1). */
export async function writeAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await entryRow(entry).execute(tx)
}

/** The same entry as a statement, to travel with a read in one round trip; nothing read, nothing entered. */
export const auditStatement = (kysely: Tx, entry: AuditEntry, onlyIf: RawBuilder<unknown>): CompiledQuery =>
  sql`${entryRow(entry)} where ${onlyIf}`.compile(kysely)
