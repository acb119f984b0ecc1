import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import type { Leaf } from './leaf.ts'

const columns = sql.raw(`e.id, e.shard, e.at, e.actor_id, e.actor_name, e.on_behalf_of, e.agency_id, e.action, e.object_type, e.object_id,
  e.before_digest, e.after_digest, e.purpose, e.details::text as details, e.request_id, e.address, e.states::text as states, e.proof`)

export type Place = { shard: string; id: string }
export const beginning: Place = { shard: '', id: '00000000-0000-0000-0000-000000000000' }

/**
 * Entries not yet in the chain, county by county in the order of their ids; none older than `since`. Values stand in the text: a plan made for any
 * moment would read the whole log to find what is a minute old.
 */
export const unsealed = async (tx: Tx, of: { since: Date | null; after: Place; most: number }): Promise<Leaf[]> =>
  (
    await sql<Leaf>`select ${columns} from audit_entry e
      where not exists (select 1 from audit_seal s where s.shard = e.shard and s.entry_id = e.id)
        ${of.after.shard === '' ? sql`` : sql`and (e.shard, e.id) > (${sql.lit(of.after.shard)}, ${sql.lit(of.after.id)}::uuid)`}
        ${of.since ? sql`and e.at >= ${sql.lit(of.since.toISOString())}::timestamptz` : sql``} order by e.shard, e.id limit ${sql.lit(of.most)}`.execute(
      tx,
    )
  ).rows

export type LastSeal = { shard: string; seq: number; chain: Buffer; entryId: string }

/** Where the chains of these counties end. */
export async function lastSealsOf(tx: Tx, shards: string[]): Promise<LastSeal[]> {
  const found: LastSeal[] = []
  for (let at = 0; at < shards.length; at += 500) {
    const ends = shards
      .slice(at, at + 500)
      .map((shard) => sql`(select shard, seq, chain, entry_id from audit_seal where shard = ${sql.lit(shard)} order by seq desc limit 1)`)
    found.push(...(await sql<LastSeal>`${sql.join(ends, sql` union all `)}`.execute(tx)).rows)
  }
  return found
}

/** Every county with a chain, from one to the next over the index: what lies between is not read. */
export const sealedShards = async (tx: Tx): Promise<string[]> =>
  (
    await sql<{ shard: string }>`with recursive c (shard) as (
        (select shard from audit_seal order by shard limit 1)
        union all select (select s.shard from audit_seal s where s.shard > c.shard order by s.shard limit 1) from c where c.shard is not null)
      select shard from c where shard is not null`.execute(tx)
  ).rows.map(({ shard }) => shard)

export const lastSeals = async (tx: Tx): Promise<LastSeal[]> => lastSealsOf(tx, await sealedShards(tx))

export const databaseNow = async (tx: Tx): Promise<Date> =>
  (await sql<{ now: Date }>`select clock_timestamp() as now`.execute(tx)).rows[0]?.now ?? new Date()

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

/** Backlogs and whole chains take as long as they take. */
export const withoutHurry = (tx: Tx) => sql`set local statement_timeout = 0`.execute(tx)

export type SealedEntry = Leaf & { seq: number; leaf: Buffer; chain: Buffer }

/** One county's tree in order, a page at a time; an entry that is gone leaves its seal behind with no id beside it. */
export const sealedPage = async (tx: Tx, shard: string, after: number, most: number) =>
  (
    await sql<Omit<SealedEntry, 'id'> & { id: string | null; entryId: string }>`select s.seq, s.leaf, s.chain, s.entry_id, ${columns}
      from audit_seal s left join audit_entry e on e.shard = s.shard and e.id = s.entry_id
      where s.shard = ${shard} and s.seq > ${after} order by s.seq limit ${most}`.execute(tx)
  ).rows

/** Counties that have cases, whether or not the log knows them. */
export const shardsOfCases = async (tx: Tx): Promise<string[]> =>
  (await sql<{ shard: string }>`select distinct shard from legal_case`.execute(tx)).rows.map(({ shard }) => shard)

/** Files that materials name, to be read back. */
export const filesNamed = async (tx: Tx, after: Place, most: number) =>
  (
    await sql<{ shard: string; id: string; caseId: string; fileId: string }>`select shard, id, case_id, file_id from material
      where file_id is not null and (shard, id) > (${after.shard}, ${after.id}::uuid) order by shard, id limit ${most}`.execute(tx)
  ).rows
