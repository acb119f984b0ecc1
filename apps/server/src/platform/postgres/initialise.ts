import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, openSync, closeSync, fsyncSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { serverEnvironment } from './binaries.ts'
import { PostgresRefused } from './refusal.ts'

export const ownerRole = 'fayuan'

/** What the server calls its directory. Where the way to it is closed, the directory it is started in serves: magic links need no way. */
export const dataDirArgument = (pgDir: string, isClosed: boolean) => (isClosed ? '/proc/self/cwd' : pgDir)

type Place = { dataDir: string; runtimeDir: string; isClosed: boolean; account: Account; binaries: Binaries; major: number }

// Both sort by code point; a cluster's order of text must not depend on the machine's C library or ICU.
const locale = (major: number) => (major >= 17 ? ['--locale-provider=builtin', '--locale=C.UTF-8'] : ['--locale=C.UTF-8'])

/** Makes a cluster beside its final place and moves it there in one step: a killed first start leaves nothing half-made. */
export async function initialise(place: Place, password: string): Promise<void> {
  const unfinished = join(place.dataDir, 'postgres.unfinished')
  const passwordFile = join(place.runtimeDir, 'first-password')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' })
  const { uid, gid, switches } = place.account
  if (switches) for (const path of [unfinished, passwordFile]) chownSync(path, uid, gid)
  try {
    await promisify(execFile)(
      place.binaries.initdb,
      [
        ...[
          '-D',
          dataDirArgument(unfinished, place.isClosed),
          '-U',
          ownerRole,
          `--pwfile=${passwordFile}`,
          '--encoding=UTF8',
          '--data-checksums',
        ],
        ...['--auth-local=scram-sha-256', '--auth-host=scram-sha-256', '--no-instructions', ...locale(place.major)],
      ],
      { cwd: unfinished, env: serverEnvironment(place.binaries), ...(switches ? { uid, gid } : {}) },
    )
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new PostgresRefused('POSTGRES_INIT_FAILED', `无法在 ${place.dataDir} 建立数据库，请检查磁盘空间和目录权限。`, cause)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  moveIntoPlace(unfinished, join(place.dataDir, 'postgres'), place.dataDir)
}

function moveIntoPlace(unfinished: string, pgDir: string, dataDir: string) {
  try {
    renameSync(unfinished, pgDir)
  } catch (cause) {
    throw new PostgresRefused('POSTGRES_DIR_FOREIGN', `${pgDir} 无法使用，请把它移走；若它是挂载点，请改为挂载 ${dataDir}。`, cause)
  }
  const parent = openSync(dataDir, 'r')
  fsyncSync(parent)
  closeSync(parent)
  if (!existsSync(join(pgDir, 'PG_VERSION'))) throw new PostgresRefused('POSTGRES_INIT_FAILED', `无法在 ${dataDir} 建立数据库。`)
}
