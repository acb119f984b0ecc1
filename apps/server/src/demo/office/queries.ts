import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'

const chunk = 1_000
const inChunks = <T>(rows: readonly T[]): T[][] => Array.from({ length: Math.ceil(rows.length / chunk) }, (_, i) => rows.slice(i * chunk, (i + 1) * chunk))

export async function hasAccounts(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('account').select('id').limit(1).execute()).length > 0
}

export async function insertRegions(tx: Tx, rows: NewRow<'region'>[]): Promise<void> {
  for (const some of inChunks(rows)) await tx.insertInto('region').values(some).onConflict((oc) => oc.doNothing()).execute()
}

export async function insertAgencies(tx: Tx, rows: NewRow<'agency'>[]): Promise<void> {
  for (const some of inChunks(rows)) await tx.insertInto('agency').values(some).execute()
}

export async function insertPublished(tx: Tx, rows: NewRow<'publishedFigure'>[]): Promise<void> {
  await tx.insertInto('publishedFigure').values(rows).onConflict((oc) => oc.doNothing()).execute()
}


/** Half a loaded demonstration is thrown away anyway: nothing waits for the disk here. */
export async function hurry(tx: Tx): Promise<void> {
  await sql.raw('set local synchronous_commit = off').execute(tx)
}
