import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A start that must not go on: a stable code and one sentence that says what to do. */
export class StartRefused extends Error {
  readonly code: string
  constructor(code: string, sentence: string) {
    super(sentence)
    this.name = 'StartRefused'
    this.code = code
  }
}

export const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

const folders = ['secrets', 'files', 'exports', 'audit', 'outbox', 'cache', 'backups']

/** Folders that are needed only later would otherwise fail later, in the middle of somebody's work. */
export function requireFolders(dataDir: string): void {
  for (const name of folders) {
    const path = join(dataDir, name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && !found.isDirectory())
      throw new StartRefused('PATH_NOT_DIRECTORY', `${path} 应是目录，那里却是一个文件，请把它移走后重新启动。`)
  }
}

const mark = (secretsDir: string) => join(secretsDir, 'first-start')

/**
 * An empty database beside keys that have been used means that the database was lost, or that the address is another's. Only a first start that was
 * cut short may find the two: it leaves a mark before it makes the keys.
 */
export async function beginFirstStart(secretsDir: string): Promise<void> {
  if (existsSync(join(secretsDir, 'keys.json')) && !existsSync(mark(secretsDir)))
    throw new StartRefused(
      'DATABASE_EMPTY',
      `${secretsDir} 里已有密钥，数据库却是空的。没有重新建表，以免掩盖丢失。请核对 DATABASE_URL 或 DATA_DIR；若数据确已丢失，请从备份恢复到新的目录：DATA_DIR=./data-new npm run restore -- 备份文件（密钥的放法见手册 docs/handbook/operate.md）。`,
    )
  await mkdir(secretsDir, { recursive: true, mode: 0o700 })
  writeFileSync(mark(secretsDir), '', { mode: 0o600 })
}

export const endFirstStart = (secretsDir: string): void => rmSync(mark(secretsDir), { force: true })
