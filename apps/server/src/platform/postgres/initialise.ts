import { execFile } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { serverEnvironment } from './binaries.ts'
import { PostgresRefused } from './refusal.ts'

export const ownerRole = 'fayuan'

/** What the server calls its directory. Where the way to it is closed, the directory it is started in serves: magic links need no way. */
export const dataDirArgument = (pgDir: string, isClosed: boolean) => (isClosed ? '/proc/self/cwd' : pgDir)

type Place = { dataDir: string; socketDir: string; isClosed: boolean; account: Account; binaries: Binaries; major: number }

// Both sort by code point; a cluster's order of text must not depend on the machine's C library or ICU.
const locale = (major: number) => (major >= 17 ? ['--locale-provider=builtin', '--locale=C.UTF-8'] : ['--locale=C.UTF-8'])

/** Makes a cluster beside its final place and moves it there in one step: a killed first start leaves nothing half-made. */
export async function initialise(place: Place, password: string): Promise<void> {
  const unfinished = join(place.dataDir, 'postgres.unfinished')
  const passwordFile = join(place.socketDir, 'first-password')
  const { uid, gid, switches } = place.account
  rmSync(unfinished, { recursive: true, force: true })
  try {
    mkdirSync(unfinished)
    chmodSync(unfinished, 0o700)
    if (switches) chownSync(unfinished, uid, gid)
    handOver(passwordFile, password, place.account)
    const where = ['-D', dataDirArgument(unfinished, place.isClosed), '-U', ownerRole, `--pwfile=${passwordFile}`]
    const shape = ['--encoding=UTF8', '--data-checksums', ...locale(place.major)]
    const doors = ['--auth-local=scram-sha-256', '--auth-host=scram-sha-256', '--no-instructions']
    const environment = { cwd: unfinished, env: serverEnvironment(place.binaries), ...(switches ? { uid, gid } : {}) }
    await promisify(execFile)(place.binaries.initdb, [...where, ...shape, ...doors], environment)
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new PostgresRefused('POSTGRES_INIT_FAILED', `无法在 ${place.dataDir} 建立数据库，请检查磁盘空间和目录权限。`, cause)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  moveIntoPlace(unfinished, join(place.dataDir, 'postgres'), place.dataDir)
}

// By its descriptor, not its name: the directory belongs to the account, which could put another file under the name.
function handOver(path: string, text: string, { uid, gid, switches }: Account) {
  rmSync(path, { force: true })
  const file = openSync(path, 'wx', 0o600)
  writeSync(file, text)
  if (switches) fchownSync(file, uid, gid)
  closeSync(file)
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
