import { createHash } from 'node:crypto'

/** An entry as the tree sees it: fixed order, instants in UTC, bytes in hex, the details as the database spells them. */
export type Leaf = {
  id: string
  shard: string
  at: Date
  actorId: string | null
  actorName: string
  onBehalfOf: string | null
  agencyId: string | null
  action: string
  objectType: string
  objectId: string
  beforeDigest: Buffer | null
  afterDigest: Buffer | null
  purpose: string
  details: string
  requestId: string
  address: string
  /** Digests of the rows the transaction changed, as the database spells them. */
  states: string | null
  /** Null in entries of versions that made none. */
  proof: Buffer | null
}

export function leafOf(entry: Leaf): Buffer {
  const hex = (bytes: Buffer | null) => bytes?.toString('hex') ?? null
  const canonical = JSON.stringify([
    entry.shard,
    entry.id,
    entry.at.toISOString(),
    entry.actorId,
    entry.actorName,
    entry.onBehalfOf,
    entry.agencyId,
    entry.action,
    entry.objectType,
    entry.objectId,
    hex(entry.beforeDigest),
    hex(entry.afterDigest),
    entry.purpose,
    entry.details,
    entry.requestId,
    entry.address,
    ...(entry.proof === null && entry.states === null ? [] : [entry.states, hex(entry.proof)]),
  ])
  return createHash('sha256').update(canonical).digest()
}
