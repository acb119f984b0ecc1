import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
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

export type DiskState = 'ample' | 'low' | 'full'

/** Below a tenth the operator is warned, below a twentieth nothing more is written, before PostgreSQL stops by itself (security.md §9.2). */
export function diskStateOf({ bavail, blocks }: { bavail: number; blocks: number }): DiskState {
  if (blocks === 0 || bavail / blocks >= 0.1) return 'ample'
  return bavail / blocks < 0.05 ? 'full' : 'low'
}

export const diskState = (dataDir: string): DiskState => diskStateOf(statfsSync(dataDir))

export function requireSpace(dataDir: string): void {
  if (diskState(dataDir) === 'full') throw refuse('DISK_FULL', `数据目录 ${dataDir} 所在磁盘的剩余空间不足 5%，请先清理或扩充磁盘再启动。`)
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

function entries(dir: string) {
  try {
    accessSync(dir, constants.R_OK | constants.X_OK)
    return readdirSync(dir)
  } catch (cause) {
    throw refuse('POSTGRES_DIR_UNREADABLE', `数据库目录 ${dir} 无法读取，请检查它的属主和权限。`, cause)
  }
}
