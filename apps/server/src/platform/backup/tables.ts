import type pg from 'pg'

export type Table = { schema: string; name: string; columns: string[] }
export type Sequence = { schema: string; name: string; value: string; isCalled: boolean }

// Jobs stay behind: a restored county must not send its messages a second time. Migrations rebuild their own list.
const ours = `n.nspname not in ('information_schema') and n.nspname not like 'pg\\_%' and n.nspname not like 'graphile\\_worker%'
  and not (n.nspname = 'public' and c.relname = 'schema_migration')`

/** Every table with rows of its own, with the columns that can be written; parts of a partitioned table come through their head. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' and ${ours} order by 1, 2`,
  )
  return rows
}

export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${ours} order by 1, 2`,
  )
  const sequences: Sequence[] = []
  for (const { schema, name } of rows) {
    const found = await client.query<{ value: string; is_called: boolean }>(
      `select last_value::text as value, is_called from ${quote(schema)}.${quote(name)}`,
    )
    for (const { value, is_called } of found.rows) sequences.push({ schema, name, value, isCalled: is_called })
  }
  return sequences
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const columnsOf = ({ columns }: Table) => columns.map(quote).join(', ')

export const nameOf = ({ schema, name }: { schema: string; name: string }): string => `${quote(schema)}.${quote(name)}`
export const copyOutOf = (table: Table): string => `copy (select ${columnsOf(table)} from ${nameOf(table)}) to stdout`
export const copyInOf = (table: Table): string => `copy ${nameOf(table)} (${columnsOf(table)}) from stdin`

/** The spelling of values must not depend on the settings of either server. */
export const plainSpelling = `set client_encoding = 'UTF8'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set extra_float_digits = 3; set bytea_output = 'hex'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = 0`
