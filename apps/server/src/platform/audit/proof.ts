import type { Leaf } from './leaf.ts'

export type Provable = Omit<Leaf, 'proof'>

/** An entry as its proof sees it: as `leafOf`, but with objects spelled by ourselves, since the database spells them its own way. */
export function provenBytes(entry: Provable): Buffer {
  const hex = (bytes: Buffer | null) => bytes?.toString('hex') ?? null
  return Buffer.from(
    JSON.stringify([
      'fayuan audit entry',
      ...[entry.shard, entry.id, entry.at.toISOString(), entry.actorId, entry.actorName, entry.onBehalfOf, entry.agencyId],
      ...[entry.action, entry.objectType, entry.objectId, hex(entry.beforeDigest), hex(entry.afterDigest), entry.purpose],
      ...[spelled(entry.details), entry.states === null ? null : spelled(entry.states), entry.requestId, entry.address],
    ]),
  )
}

const spelled = (json: string) => JSON.stringify(sorted(JSON.parse(json)))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
