import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'

/** Those of the codes that are regions today. */
export async function knownRegions(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{
    code: string
  }>`select code from region where code = any(${[...codes]}::text[]) and valid_to is null`.execute(tx)
  return new Set(rows.map(({ code }) => code))
}
