import { createHash } from 'node:crypto'
import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import { type Carried, carriedIn } from '../database/carried.ts'
import type { Tx } from '../database/database.ts'
import { newId } from '../ids.ts'
import { type Provable, provenBytes } from './proof.ts'
import { statesOf } from './state.ts'

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

const provable = (entry: AuditEntry, at: Date, states: Record<string, string> = {}): Provable => ({
  shard: entry.shard,
  id: newId(),
  at,
  actorId: entry.actorId,
  actorName: entry.actorName,
  onBehalfOf: entry.onBehalfOf ?? null,
  agencyId: entry.agencyId ?? null,
  action: entry.action,
  objectType: entry.objectType,
  objectId: entry.objectId,
  beforeDigest: digest(entry.before),
  afterDigest: digest(entry.after),
  purpose: entry.purpose ?? '',
  details: JSON.stringify(entry.details ?? {}),
  requestId: entry.requestId ?? '',
  address: entry.address ?? '',
  states: Object.keys(states).length > 0 ? JSON.stringify(states) : null,
})

const columns =
  sql.raw(`shard, id, at, actor_id, actor_name, on_behalf_of, agency_id, action, object_type, object_id, before_digest, after_digest, purpose, details,
  request_id, address, states, proof`)

// Typed one by one: what stands in a select is not told its type by the column it goes to.
function selected(entry: Provable, prove: Carried['prove']) {
  const proof = prove?.(provenBytes(entry)) ?? null
  return sql`select ${entry.shard}::text, ${entry.id}::uuid, ${entry.at}::timestamptz, ${entry.actorId}::uuid, ${entry.actorName}::text,
    ${entry.onBehalfOf}::uuid, ${entry.agencyId}::uuid, ${entry.action}::text, ${entry.objectType}::text, ${entry.objectId}::text,
    ${entry.beforeDigest}::bytea, ${entry.afterDigest}::bytea, ${entry.purpose}::text, ${entry.details}::jsonb,
    ${entry.requestId}::text, ${entry.address}::text, ${entry.states}::jsonb, ${proof}::bytea`
}

type Waiting = { entry: AuditEntry; at: Date; written: ReadonlySet<string> }
const waiting = new WeakMap<Carried, Waiting[]>()

/**
 * Written with the change, in its transaction: no change without an entry, no entry without a change (security.md §5.1). The entry of a case comes
 * last of all, so that it can say what the case's rows were like when the transaction left them.
 */
export async function writeAudit(tx: Tx, entry: AuditEntry, about?: ReadonlySet<string>): Promise<void> {
  const carried = carriedIn(tx)
  const at = new Date()
  if (!carried?.atEnd || entry.objectType !== 'case')
    return void (await sql`insert into audit_entry (${columns}) ${selected(provable(entry, at), carried?.prove ?? null)}`.execute(tx))
  const known = waiting.get(carried)
  const one = { entry, at, written: about ?? carried.written }
  if (known) return void known.push(one)
  const entries = [one]
  waiting.set(carried, entries)
  carried.atEnd(() => writeWaiting(tx, carried, entries))
}

async function writeWaiting(tx: Tx, carried: Carried, entries: Waiting[]): Promise<void> {
  const told = new Set<string>()
  for (const { entry, at, written } of entries) {
    // The first entry of a case speaks for all of the transaction.
    const states = told.has(entry.objectId) ? {} : await statesOf(tx, { shard: entry.shard, caseId: entry.objectId }, written)
    told.add(entry.objectId)
    await sql`insert into audit_entry (${columns}) ${selected(provable(entry, at, states), carried.prove)}`.execute(tx)
  }
}

/** The same entry as a statement, to travel with a read in one round trip; nothing read, nothing entered. */
export const auditStatement = (kysely: Tx, entry: AuditEntry, onlyIf: RawBuilder<unknown>): CompiledQuery =>
  sql`insert into audit_entry (${columns}) ${selected(provable(entry, new Date()), carriedIn(kysely)?.prove ?? null)} where ${onlyIf}`.compile(
    kysely,
  )
