import { type KyselyPlugin, RawNode, type RootOperationNode, sql } from 'kysely'
import { carryOver } from '../../platform/database/carried.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'

const chunk = 1_000
const inChunks = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / chunk) }, (_, i) => rows.slice(i * chunk, (i + 1) * chunk))

export async function hasAccounts(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('account').select('id').limit(1).execute()).length > 0
}

const mark = 'demonstration'

export async function markLoading(tx: Tx, stage: 'LOADING' | 'LOADED'): Promise<void> {
  await sql`insert into setting (key, value) values (${mark}, ${JSON.stringify(stage)}) on conflict (key) do update set value = excluded.value`.execute(
    tx,
  )
}

/** A load that was cut short leaves offices without their cases; it is told apart from a whole one. */
export async function isHalfLoaded(tx: Tx): Promise<boolean> {
  const row = await tx.selectFrom('setting').select('value').where('key', '=', mark).executeTakeFirst()
  return row?.value === 'LOADING'
}

export async function insertRegions(tx: Tx, rows: NewRow<'region'>[]): Promise<void> {
  for (const some of inChunks(rows))
    await tx
      .insertInto('region')
      .values(some)
      .onConflict((oc) => oc.doNothing())
      .execute()
}

export async function insertAgencies(tx: Tx, rows: NewRow<'agency'>[]): Promise<void> {
  for (const some of inChunks(rows)) await tx.insertInto('agency').values(some).execute()
}

/**
 * A load that is cut short is thrown away whole, so nothing waits for the disk here. Plans made while a table was still
 * empty would go on reading all of it as it grows; without the choice they take the index from the first row on.
 */
export async function hurry(tx: Tx): Promise<void> {
  await sql
    .raw(
      'set local statement_timeout = 0; set local lock_timeout = 0; set local synchronous_commit = off; set local enable_seqscan = off; set local jit = off',
    )
    .execute(tx)
}

const asIs: KyselyPlugin['transformResult'] = ({ result }) => Promise.resolve(result)
const nothing = RawNode.createWithSql('select 1')
const wakes = (node: RootOperationNode) => RawNode.is(node) && node.sqlFragments[0]?.startsWith('select wake_job(')

/**
 * A transaction that wakes no job: what the past owed was sent in the past. Besides, every act that wakes the same job
 * waits for the last one's commit, and the years could not be told side by side.
 */
export const wakingNobody = (tx: Tx): Tx =>
  carryOver(tx, tx.withPlugin({ transformQuery: (args) => (wakes(args.node) ? nothing : args.node), transformResult: asIs }))

/** Messages of the past count as delivered on their day; nobody is written to now. */
export async function markMessagesSent(tx: Tx): Promise<void> {
  await sql`update message set state = 'SENT', sent_at = created_at where state = 'WAITING'`.execute(tx)
}
