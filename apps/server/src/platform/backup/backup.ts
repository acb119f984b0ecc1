import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { commit } from '../database/commit.ts'
import { openFileStore } from '../files/index.ts'
import { openKeys } from '../keys/index.ts'
import { writeArchive } from './archive.ts'
import { copyOut } from './copy.ts'
import { writeEntry } from './entries.ts'
import type { Listed } from './entries.ts'
import { manifestName } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { BackupRefused } from './refusal.ts'
import { rowDigest } from './row-digest.ts'
import { copyOutOf, listSequences, listTables, plainSpelling } from './tables.ts'
import type { Table } from './tables.ts'

export type BackupOrder = {
  connection: pg.PoolConfig
  dataDir: string
  masterKeyFile?: string | null
  passphrase: string | null
  file: string
}
export type BackupReport = { file: string; bytes: number; tables: number; rows: number; files: number; hasKeys: boolean; sentence: string }

/**
 * One encrypted file with every row as of one moment and every stored file. Rows are copied as text in one snapshot, so the same way
 * works for the embedded and for an external server, and an archive opens under a newer PostgreSQL.
 */
export async function backup(order: BackupOrder): Promise<BackupReport> {
  const secretsDir = join(order.dataDir, 'secrets')
  const keys = openKeys({ secretsDir, masterKeyFile: order.masterKeyFile, expectsExisting: true })
  const client = new pg.Client({ ...order.connection, application_name: 'fayuan-backup' })
  await client.connect()
  try {
    const manifest: Manifest = { tables: [], sequences: [], migrations: [], files: 0, entries: [] }
    const bytes = await writeArchive(order.file, { passphrase: order.passphrase, openKeys: () => keys }, content(client, order, manifest))
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const hasKeys = order.passphrase !== null
    const sentence = hasKeys
      ? '备份已完成，其中包含密钥，请妥善保管备份口令。'
      : `备份已完成，其中不含密钥。请另行保管 ${secretsDir} 目录${order.masterKeyFile ? '和主密钥文件' : ''}，没有它们备份无法恢复。`
    return { file: order.file, bytes, tables: manifest.tables.length, rows, files: manifest.files, hasKeys, sentence }
  } finally {
    await client.end()
  }
}

async function* content(client: pg.Client, order: BackupOrder, manifest: Manifest): AsyncGenerator<Buffer> {
  await client.query(plainSpelling)
  // Where the login does not pass row-level security, fail instead of silently leaving rows out.
  await client.query('set row_security = off; begin isolation level repeatable read read only')
  const { rows } = await client.query<Manifest['migrations'][number]>(
    'select version, name, checksum from public.schema_migration order by version',
  )
  manifest.migrations = rows
  for (const table of await listTables(client)) yield* noted(manifest, tableEntry(client, table, manifest))
  manifest.sequences = await listSequences(client)
  await commit(client)
  // Files are written once and named by rows: all that the snapshot names are here.
  const keys = openKeys({ secretsDir: join(order.dataDir, 'secrets'), masterKeyFile: order.masterKeyFile, expectsExisting: true })
  for await (const { fileId, path } of (await openFileStore({ dir: join(order.dataDir, 'files'), keys })).list()) {
    // Erased between the listing and now: the snapshot may still name it, but the law asked for it to be gone.
    if (!existsSync(path)) continue
    yield* noted(manifest, writeEntry(`file/${fileId}`, createReadStream(path)))
    manifest.files++
  }
  // Signed checkpoints live outside the database; without them a restored audit chain could not be checked against them.
  const checkpoints = join(order.dataDir, 'audit/checkpoints.jsonl')
  if (existsSync(checkpoints)) yield* noted(manifest, writeEntry('audit/checkpoints.jsonl', [readFileSync(checkpoints)]))
  if (order.passphrase !== null) yield* secretEntries(order, manifest)
  yield* writeEntry(manifestName, [Buffer.from(JSON.stringify(manifest))])
}

async function* noted(manifest: Manifest, entry: AsyncGenerator<Buffer, Listed>): AsyncGenerator<Buffer> {
  manifest.entries.push(yield* entry)
}

async function* tableEntry(client: pg.Client, table: Table, manifest: Manifest): AsyncGenerator<Buffer, Listed> {
  const digest = rowDigest()
  async function* rows() {
    for await (const batch of copyOut(client, copyOutOf(table))) {
      for (const row of batch) digest.add(row)
      yield Buffer.concat(batch)
    }
  }
  try {
    const listed = yield* writeEntry(`table/${table.schema}.${table.name}`, rows())
    manifest.tables.push({ ...table, ...digest.result() })
    return listed
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === '42501')
      throw new BackupRefused(
        'BACKUP_NO_RIGHTS',
        `登录用户无权读取 ${table.name} 的全部行，请用有 BYPASSRLS 属性的数据库用户做备份。`,
        cause,
      )
    throw cause
  }
}

async function* secretEntries(order: BackupOrder, manifest: Manifest): AsyncGenerator<Buffer> {
  const secrets = {
    'keys.json': join(order.dataDir, 'secrets/keys.json'),
    'master.key': order.masterKeyFile ?? join(order.dataDir, 'secrets/master.key'),
  }
  for (const [name, path] of Object.entries(secrets)) yield* noted(manifest, writeEntry(`secret/${name}`, [readFileSync(path)]))
}
