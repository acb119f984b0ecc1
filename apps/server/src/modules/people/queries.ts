import { type Insertable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { type Scope, scopeStatements } from '../../platform/database/scope.ts'
import type { Person } from '../../platform/database/tables.ts'
import type { PersonRow } from './schema.ts'

/** The record itself, or the one it was merged into. */
export async function lockPerson(tx: Tx, shard: string, id: string): Promise<PersonRow | undefined> {
  const row = await tx.selectFrom('person').selectAll().where('shard', '=', shard).where('id', '=', id).forUpdate().executeTakeFirst()
  return row?.mergedInto ? lockPerson(tx, shard, row.mergedInto) : row
}

export const lockPersonByNumber = (tx: Tx, shard: string, tokens: string[]): Promise<PersonRow | undefined> =>
  tx.selectFrom('person').selectAll().where('shard', '=', shard).where('idNumberToken', 'in', tokens).where('mergedInto', 'is', null).forUpdate().executeTakeFirst()

export const lockPersonsByNameAndPhone = (tx: Tx, shard: string, name: string, tokens: string[]): Promise<PersonRow[]> =>
  tx
    .selectFrom('person')
    .selectAll()
    .where('shard', '=', shard)
    .where('phoneToken', 'in', tokens)
    .where('name', '=', name)
    .where('mergedInto', 'is', null)
    .orderBy('createdAt')
    .limit(5)
    .forUpdate()
    .execute()

/** Nothing comes back when the same number was registered in between. */
export const insertPerson = (tx: Tx, row: Insertable<Person>): Promise<PersonRow | undefined> =>
  tx
    .insertInto('person')
    .values(row)
    .onConflict((oc) => oc.columns(['shard', 'idNumberToken']).where('idNumberToken', 'is not', null).where('mergedInto', 'is', null).doNothing())
    .returningAll()
    .executeTakeFirst()

export const changePerson = (tx: Tx, person: Pick<PersonRow, 'shard' | 'id' | 'version'>, change: Updateable<Person>): Promise<PersonRow> =>
  tx
    .updateTable('person')
    .set({ ...change, version: person.version + 1 })
    .where('shard', '=', person.shard)
    .where('id', '=', person.id)
    .returningAll()
    .executeTakeFirstOrThrow()

export async function takeScope(tx: Tx, scope: Scope): Promise<void> {
  await sql.raw(scopeStatements(scope)).execute(tx)
}
