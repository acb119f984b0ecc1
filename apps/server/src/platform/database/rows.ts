import type { Insertable, Selectable, Updateable } from 'kysely'
import type { DB } from './tables.ts'

/** A row as read, as written new, as changed; by table name, so that rooms can speak of rows without speaking SQL. */
export type Row<T extends keyof DB> = Selectable<DB[T]>
export type NewRow<T extends keyof DB> = Insertable<DB[T]>
export type RowChange<T extends keyof DB> = Updateable<DB[T]>
