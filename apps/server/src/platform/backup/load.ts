import pg from 'pg'
import { commit } from '../database/commit.ts'
import { migrate } from '../database/migrate.ts'
import { copyIn, copyOut } from './copy.ts'
import { readEntries } from './entries.ts'
import type { Manifest } from './manifest.ts'
import { BackupRefused } from './refusal.ts'
import { rowDigest } from './row-digest.ts'
import { copyInOf, copyOutOf, listTables, nameOf, plainSpelling } from './tables.ts'

export type AfterLoad = (client: pg.Client) => Promise<void>

type Load = {
  connection: pg.PoolConfig
  migrationsDir: string
  manifest: Manifest
  content: () => AsyncIterable<Buffer>
  afterLoad?: AfterLoad
}

/** Builds the schema as it was, fills it in one transaction, and compares it with the manifest before committing. */
export async function loadDatabase({ connection, migrationsDir, manifest, content, afterLoad }: Load): Promise<void> {
  const client = new pg.Client({ ...connection, application_name: 'fayuan-restore' })
  await client.connect()
  try {
    await requireEmpty(client)
    await migrate(connection, migrationsDir, { upTo: manifest.migrations.at(-1)?.version ?? -1 })
    await requireSameMigrations(client, manifest)
    await client.query(plainSpelling)
    await client.query('begin')
    await withoutTriggers(client)
    // Migrations fill dictionaries; the archive has them too, as they were.
    if (manifest.tables.length > 0) await client.query(`truncate ${manifest.tables.map(nameOf).join(', ')}`)
    await fill(client, manifest, content())
    for (const { schema, name, value, isCalled } of manifest.sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [nameOf({ schema, name }), value, isCalled])
    await requireSameRows(client, manifest)
    await client.query('set local session_replication_role = origin')
    await afterLoad?.(client)
    await commit(client)
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

async function requireEmpty(client: pg.Client) {
  const tables = await listTables(client)
  if (tables.length > 0) throw new BackupRefused('RESTORE_NOT_EMPTY', '数据库里已经有表，为免覆盖没有恢复，请改用一个空的数据库。')
}

async function requireSameMigrations(client: pg.Client, manifest: Manifest) {
  const { rows } = await client.query<Manifest['migrations'][number]>(
    'select version, name, checksum from public.schema_migration order by version',
  )
  const spell = (list: Manifest['migrations']) => list.map(({ version, checksum }) => `${version} ${checksum}`).join()
  if (spell(rows) !== spell(manifest.migrations))
    throw new BackupRefused('RESTORE_OTHER_SCHEMA', '备份的数据库结构与本程序不符，请用做备份时的程序版本或更新的版本来恢复。')
}

// Rows come table by table; foreign keys and triggers held when they were written and would only refuse or double things now.
async function withoutTriggers(client: pg.Client) {
  try {
    await client.query('set local session_replication_role = replica')
  } catch (cause) {
    throw new BackupRefused('RESTORE_NO_RIGHTS', '恢复需要数据库的超级用户，请在 DATABASE_URL 里改用超级用户登录后再恢复。', cause)
  }
}

async function fill(client: pg.Client, manifest: Manifest, content: AsyncIterable<Buffer>) {
  const tables = new Map(manifest.tables.map((table) => [`table/${table.schema}.${table.name}`, table]))
  for await (const entry of readEntries(content)) {
    const table = tables.get(entry.name)
    if (table) await copyIn(client, copyInOf(table), entry.content)
  }
}

async function requireSameRows(client: pg.Client, manifest: Manifest) {
  for (const table of manifest.tables) {
    const digest = rowDigest()
    for await (const batch of copyOut(client, copyOutOf(table))) for (const row of batch) digest.add(row)
    const found = digest.result()
    if (found.rows !== table.rows || found.digest !== table.digest)
      throw new BackupRefused('RESTORE_DIFFERS', `恢复后 ${table.name} 的内容与备份不一致，恢复已撤销，请另选一份备份或联系技术支持。`)
  }
}
