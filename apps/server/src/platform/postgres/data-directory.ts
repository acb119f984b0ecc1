import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskStateOf, readSpace } from '../disk.ts'
import { PostgresRefused } from './refusal.ts'

const refuse = (code: string, sentence: string, cause?: unknown) => new PostgresRefused(code, sentence, cause)

/** DATA_DIR exists, is a directory, and can be written: found by writing, since root passes every other question. */
export function requireWritable(dataDir: string): void {
  const found = statSync(dataDir, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw refuse('DATA_DIR_NOT_DIRECTORY', `DATA_DIR 指向的 ${dataDir} 不是目录，请另指一个目录。`)
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 })
    const probe = join(dataDir, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (cause) {
    throw refuse('DATA_DIR_READ_ONLY', `数据目录 ${dataDir} 无法写入，请检查它的权限以及磁盘是否只读。`, cause)
  }
}

export function requireSpace(dataDir: string): void {
  if (diskStateOf(readSpace(dataDir)) === 'full')
    throw refuse('DISK_FULL', `数据目录 ${dataDir} 所在磁盘的剩余空间不足 5%，请先清理或扩充磁盘再启动。`)
}

/** Is there a database here already? Anything that is not certainly ours is refused and left exactly as it is. */
export function hasDatabase(pgDir: string, major: number, uid: number): boolean {
  const found = statSync(pgDir, { throwIfNoEntry: false })
  if (!found) return false
  if (!found.isDirectory()) throw refuse('POSTGRES_DIR_FOREIGN', `${pgDir} 不是目录，请把它移走后重新启动。`)
  if (entries(pgDir).length === 0) return false
  const versionFile = join(pgDir, 'PG_VERSION')
  if (!existsSync(versionFile) || !existsSync(join(pgDir, 'global/pg_control')))
    throw refuse(
      'POSTGRES_DIR_FOREIGN',
      `${pgDir} 里有不属于本系统数据库的文件，为免损坏没有动它。请把它移走，或用 DATA_DIR 另指一个目录。`,
    )
  const version = readFileSync(versionFile, 'utf8').trim()
  if (version !== String(major))
    throw refuse(
      'POSTGRES_OTHER_VERSION',
      `数据库文件是 PostgreSQL ${version} 版的，本程序带的是 ${major} 版，不能直接打开。请用原来的程序版本做备份，再用新版本恢复。`,
    )
  if (found.uid !== uid)
    throw refuse('POSTGRES_OTHER_OWNER', `数据库目录 ${pgDir} 的属主不对，请执行 chown -R ${uid} ${pgDir} 后重新启动。`)
  return true
}

/** Keys, papers or signed checkpoints without their database: it was lost or its disk is not there. A new empty one would hide that. */
export function requireNothingElse(dataDir: string): void {
  const left = ['secrets/keys.json', 'files', 'audit'].filter((name) => isSomething(join(dataDir, name)))
  if (left.length === 0) return
  throw refuse(
    'DATABASE_MISSING',
    `${dataDir} 里有 ${left.join('、')}，却没有数据库 ${join(dataDir, 'postgres')}。没有另建空库，以免掩盖丢失。` +
      `若数据库在另一块磁盘上，请先挂好再启动；若确已丢失，请从备份恢复到新的目录：DATA_DIR=${dataDir}-new npm run restore -- 备份文件（密钥的放法见手册 docs/handbook/operate.md）。`,
  )
}

function isSomething(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found !== undefined && found.size > 0
  return entries(path).some((name) => isSomething(join(path, name)))
}

function entries(dir: string) {
  try {
    accessSync(dir, constants.R_OK | constants.X_OK)
    return readdirSync(dir)
  } catch (cause) {
    throw refuse('POSTGRES_DIR_UNREADABLE', `数据库目录 ${dir} 无法读取，请检查它的属主和权限。`, cause)
  }
}
