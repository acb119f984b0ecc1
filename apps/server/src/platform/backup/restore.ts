import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { openKeys } from '../keys/index.ts'
import { openPostgres } from '../postgres/index.ts'
import type { Log } from '../postgres/index.ts'
import { lockDataDirectory } from '../postgres/data-lock.ts'
import { openArchive } from './archive.ts'
import { readEntries } from './entries.ts'
import { loadDatabase } from './load.ts'
import type { AfterLoad } from './load.ts'
import { readManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { BackupRefused } from './refusal.ts'

export type RestoreOrder = {
  file: string
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'pgBinDir' | 'masterKeyFile'>
  passphrase: string | null
  migrationsDir: string
  log?: Log
  /** Runs inside the restoring transaction: what waits to be sent is marked as not to be sent again. */
  afterLoad?: AfterLoad
}
export type RestoreReport = { createdAt: string; tables: number; rows: number; files: number }

const stagingName = 'restoring'
const mayBeThere = new Set([stagingName, 'secrets', 'fayuan.pid', 'lost+found'])

/** Restores into an empty data directory: all of it beside its place first, moved there only when it is complete and compared. */
export async function restore(order: RestoreOrder): Promise<RestoreReport> {
  const { dataDir } = order.config
  requireEmptyDirectory(dataDir)
  const unlock = await lockDataDirectory(dataDir)
  try {
    const archive = await openArchive(order.file, {
      passphrase: order.passphrase,
      openKeys: () => openKeys({ secretsDir: join(dataDir, 'secrets'), masterKeyFile: order.config.masterKeyFile, expectsExisting: true }),
    })
    try {
      if (archive.hasKeys && existsSync(join(dataDir, 'secrets')))
        throw new BackupRefused(
          'RESTORE_NOT_EMPTY',
          `这份备份自带密钥，而 ${dataDir} 里已有 secrets 目录，请先把它移走，或另指一个空目录。`,
        )
      const manifest = await readManifest(archive)
      await restoreInto(order, manifest, archive.content)
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      return { createdAt: archive.createdAt, tables: manifest.tables.length, rows, files: manifest.files }
    } finally {
      await archive.close()
    }
  } finally {
    await unlock()
  }
}

function requireEmptyDirectory(dataDir: string) {
  const found = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => !mayBeThere.has(name)) : []
  if (found.length > 0)
    throw new BackupRefused('RESTORE_NOT_EMPTY', `目录 ${dataDir} 不是空的，为免覆盖没有恢复，请用 DATA_DIR 另指一个空目录。`)
}

async function restoreInto(order: RestoreOrder, manifest: Manifest, content: () => AsyncGenerator<Buffer>) {
  const { config } = order
  const staging = join(config.dataDir, stagingName)
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { recursive: true, mode: 0o755 })
  try {
    if (existsSync(join(config.dataDir, 'secrets')))
      await cp(join(config.dataDir, 'secrets'), join(staging, 'secrets'), { recursive: true })
    await writeFiles(staging, content())
    openKeys({ secretsDir: join(staging, 'secrets'), masterKeyFile: config.masterKeyFile, expectsExisting: true })
    const database = await openPostgres({ ...config, dataDir: staging, replaces: true }, order.log)
    try {
      await loadDatabase({
        connection: database.connection,
        migrationsDir: order.migrationsDir,
        manifest,
        content,
        afterLoad: order.afterLoad,
      })
    } finally {
      await database.stop()
    }
    await moveIntoPlace(staging, config.dataDir)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    throw error
  }
}

async function writeFiles(staging: string, content: AsyncGenerator<Buffer>) {
  for await (const { name, content: bytes } of readEntries(content)) {
    const place = placeOf(name)
    if (!place) continue
    await mkdir(join(staging, place.dir), { recursive: true, mode: 0o700 })
    const file = await open(join(staging, place.dir, place.name), 'wx', 0o600)
    for await (const part of bytes) await file.write(part)
    await file.sync()
    await file.close()
  }
}

function placeOf(name: string) {
  const fileId = /^file\/([0-9a-f]{32})$/.exec(name)?.[1]
  if (fileId) return { dir: join('files', fileId.slice(0, 2)), name: fileId }
  if (name === 'audit/checkpoints.jsonl') return { dir: 'audit', name: 'checkpoints.jsonl' }
  const secret = /^secret\/(keys\.json|master\.key)$/.exec(name)?.[1]
  return secret ? { dir: 'secrets', name: secret } : null
}

// The database comes last: a directory without it is still empty for the next attempt to say so.
async function moveIntoPlace(staging: string, dataDir: string) {
  await rm(join(dataDir, 'secrets'), { recursive: true, force: true })
  for (const name of ['secrets', 'files', 'audit', 'postgres'])
    if (existsSync(join(staging, name))) await rename(join(staging, name), join(dataDir, name))
  await rm(staging, { recursive: true, force: true })
  const parent = await open(dataDir, 'r')
  await parent.sync()
  await parent.close()
}
