import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { type Scope, scopeStatements } from './scope.ts'

/** The rest of the transaction works in another scope: an administrator’s office, who sees no file. */
export async function takeScope(tx: Tx, scope: Scope): Promise<void> {
  await sql.raw(scopeStatements(scope)).execute(tx)
}
