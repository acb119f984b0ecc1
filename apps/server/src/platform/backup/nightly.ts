import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { writeAudit } from '../audit/entry.ts'
import type { Config } from '../config.ts'
import type { Database, Tx } from '../database/database.ts'
import { systemScope } from '../database/scope.ts'
import { type Disk, DiskFull } from '../disk.ts'
import { openKeys } from '../keys/index.ts'
import type { Log } from '../log.ts'
import { putSetting, settingOf } from '../settings.ts'
import { hasChinese } from '../start-refused.ts'
import { backup } from './backup.ts'
import { checkBackup } from './check.ts'
import { readPassphrase } from './passphrase.ts'

/** How the backups of this installation stand; kept where every node and the next start find it. */
export type BackupState = {
  lastOk: string | null
  file: string | null
  bytes: number
  triedAt: string | null
  /** Why the last try failed, in words; null after one that did not. */
  fault: string | null
  /** When people were last told of a failure; null again after a backup that did not fail. */
  toldAt: string | null
}
const none: BackupState = { lastOk: null, file: null, bytes: 0, triedAt: null, fault: null, toldAt: null }
const key = 'backup.state'
const day = 24 * 3_600_000
const hour = 3_600_000

export const backupState = (tx: Tx): Promise<BackupState> => settingOf<BackupState>(tx, key, none)

export const backupFolder = (config: Pick<Config, 'backupDir' | 'dataDir'>): string => config.backupDir ?? join(config.dataDir, 'backups')

/** The last half past two in the night, in China. */
export function lastNight(now: Date): Date {
  const shift = 5.5 * hour
  return new Date(Math.floor((now.getTime() + shift) / day) * day - shift)
}

/** Owed when none is younger than the last night: also after a night the machine was off. A failed one is tried again after an hour. */
export function isDue({ lastOk, triedAt }: BackupState, now: Date): boolean {
  if (lastOk && Date.parse(lastOk) >= lastNight(now).getTime()) return false
  return !triedAt || now.getTime() - Date.parse(triedAt) >= hour
}

export type BackupHealth = 'none' | 'ok' | 'failed' | 'late'
export function backupHealth({ lastOk, fault }: BackupState, now: Date): BackupHealth {
  if (fault) return 'failed'
  if (!lastOk) return 'none'
  return now.getTime() - Date.parse(lastOk) > 1.5 * day ? 'late' : 'ok'
}

const ours = /^fayuan-(\d{4})-(\d{2})-(\d{2})T(\d{6})\.backup$/
const nameAt = (now: Date) => `fayuan-${now.toISOString().slice(0, 19).replaceAll(':', '')}.backup`

/** Which of these files may go: all but the seven newest and the Sundays of five weeks. Files that are not ours are never named. */
export function outdated(names: readonly string[], now: Date): string[] {
  const own = names
    .filter((name) => ours.test(name))
    .sort()
    .reverse()
  const dayOf = (name: string) => {
    const [, year, month, date] = ours.exec(name) ?? []
    return Date.UTC(Number(year), Number(month) - 1, Number(date))
  }
  const isKeptSunday = (name: string) => new Date(dayOf(name)).getUTCDay() === 0 && now.getTime() - dayOf(name) <= 35 * day
  return own.slice(7).filter((name) => !isKeptSunday(name))
}

export type FailedBackup = BackupState & { fault: string }
export type Nightly = {
  db: Database
  config: Config
  connection: pg.PoolConfig
  disk: Disk
  log: Log
  now: () => Date
  /** Brings word of a failure to whoever can act; in the transaction that notes it. */
  tell: (tx: Tx, failed: FailedBackup) => Promise<void>
}

/** At once, then once a day while it goes on failing every hour. */
const isWordOwed = ({ toldAt }: BackupState, now: Date) => !toldAt || now.getTime() - Date.parse(toldAt) >= day

/** Makes a backup when one is owed, reads it back, then lets old ones go. Of several nodes one does it. Answers whether it did. */
export async function backUpWhenDue(of: Nightly): Promise<boolean> {
  const { db, now } = of
  if (!isDue(await db.inTransaction(systemScope, backupState), now())) return false
  const alone = new pg.Client({ ...of.connection, application_name: 'fayuan-nightly' })
  alone.on('error', () => undefined)
  await alone.connect()
  try {
    const { rows } = await alone.query<{ mine: boolean }>('select pg_try_advisory_lock(4210, 2) as mine')
    if (!rows[0]?.mine) return false
    const before = await db.inTransaction(systemScope, backupState)
    if (!isDue(before, now())) return false
    await remember(of, await attempt(of, before))
    return true
  } finally {
    await alone.end()
  }
}

async function attempt({ config, connection, disk, log, now }: Nightly, before: BackupState): Promise<BackupState> {
  const triedAt = now().toISOString()
  try {
    if (disk.state() === 'full') throw new DiskFull()
    const folder = backupFolder(config)
    const passphrase = readPassphrase(config.backupPassphraseFile)
    const file = join(folder, nameAt(now()))
    const { masterKeyFile, dataDir } = config
    const { bytes } = await backup({ connection, dataDir, masterKeyFile, passphrase, file })
    const opensKeys = () => openKeys({ secretsDir: join(dataDir, 'secrets'), masterKeyFile, expectsExisting: true })
    await checkBackup(file, { passphrase, openKeys: opensKeys })
    for (const name of outdated(await readdir(folder), now())) await rm(join(folder, name), { force: true })
    log.info('backup-done', { count: bytes })
    return { lastOk: triedAt, file, bytes, triedAt, fault: null, toldAt: null }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    log.error('backup-failed', { code, detail: error instanceof Error ? error.name : 'unknown' })
    const words = error instanceof Error && hasChinese(error.message) ? error.message : `程序出错（${code || 'FAULT'}），请查看日志。`
    return { ...before, triedAt, fault: words }
  }
}

const remember = ({ db, now, tell }: Nightly, state: BackupState) =>
  db.inTransaction(systemScope, async (tx) => {
    const { fault } = state
    const isTold = fault !== null && isWordOwed(state, now())
    await putSetting(tx, key, isTold ? { ...state, toldAt: state.triedAt } : state)
    await writeAudit(tx, {
      shard: '000000',
      actorId: null,
      actorName: '系统',
      action: fault ? 'backupFailed' : 'backupDone',
      objectType: 'backup',
      objectId: '',
      details: fault ? {} : { bytes: state.bytes },
    })
    if (isTold) await tell(tx, { ...state, fault })
  })
