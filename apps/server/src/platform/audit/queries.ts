import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import type { Leaf } from './leaf.ts'

const columns = sql.raw(`e.id, e.shard, e.at, e.actor_id, e.actor_name, e.on_behalf_of, e.agency_id, e.action, e.object_type, e.object_id,
  e.before_digest, e.after_digest, e.purpose, e.details::text as details, e.request_id, e.address`)

/** Entries not yet in the tree. Ids carry their time, so only what is younger than the given id needs looking at. */
export const unsealed = async (tx: Tx, since: string, most: number): Promise<Leaf[]> =>
  (
    await sql<Leaf>`select ${columns} from audit_entry e left join audit_seal s on s.shard = e.shard and s.entry_id = e.id
      where s.seq is null and e.id >= ${since} order by e.shard, e.id limit ${most}`.execute(tx)
  ).rows

export const lastSeals = async (tx: Tx) =>
  (
    await sql<{
      shard: string
      seq: number
      chain: Buffer
      entryId: string
    }>`select distinct on (shard) shard, seq, chain, entry_id from audit_seal order by shard, seq desc`.execute(tx)
  ).rows

export async function insertSeals(
  tx: Tx,
  rows: { shard: string; seq: number; entryId: string; leaf: Buffer; chain: Buffer }[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += 1000)
    await tx
      .insertInto('auditSeal')
      .values(rows.slice(i, i + 1000))
      .execute()
}

export const checkpointsOf = (tx: Tx) => tx.selectFrom('auditCheckpoint').selectAll().orderBy('shard').orderBy('size').execute()

export async function insertCheckpoint(
  tx: Tx,
  row: { shard: string; size: number; root: Buffer; signature: Buffer; signedAt: Date },
): Promise<void> {
  await tx
    .insertInto('auditCheckpoint')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

export const onlySealer = async (tx: Tx): Promise<boolean> =>
  (await sql<{ locked: boolean }>`select pg_try_advisory_xact_lock(4210, 1) as locked`.execute(tx)).rows[0]?.locked ?? false

export type SealedEntry = Leaf & { seq: number; leaf: Buffer; chain: Buffer }

/** One county's tree in order, a page at a time; an entry that is gone leaves its seal behind with no id beside it. */
export const sealedPage = async (tx: Tx, shard: string, after: number, most: number) =>
  (
    await sql<Omit<SealedEntry, 'id'> & { id: string | null; entryId: string }>`select s.seq, s.leaf, s.chain, s.entry_id, ${columns}
      from audit_seal s left join audit_entry e on e.shard = s.shard and e.id = s.entry_id
      where s.shard = ${shard} and s.seq > ${after} order by s.seq limit ${most}`.execute(tx)
  ).rows

export const entriesWithoutSeal = async (tx: Tx, before: Date): Promise<number> =>
  (
    await sql<{
      n: number
    }>`select count(*)::int as n from audit_entry e left join audit_seal s on s.shard = e.shard and s.entry_id = e.id where s.seq is null and e.at < ${before}`.execute(
      tx,
    )
  ).rows[0]?.n ?? 0
