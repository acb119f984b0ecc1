import { type Insertable, sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import type { Account, Membership } from '../../../platform/database/tables.ts'

export const insertAccount = (tx: Tx, row: Insertable<Account>) => tx.insertInto('account').values(row).execute()
export const insertMembership = (tx: Tx, row: Insertable<Membership>) => tx.insertInto('membership').values(row).execute()
