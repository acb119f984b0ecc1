import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PostgresRefused } from './refusal.ts'

function writeDurably(path: string, text: string) {
  const unfinished = `${path}.new`
  const file = openSync(unfinished, 'w', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  renameSync(unfinished, path)
  const parent = openSync(dirname(path), 'r')
  fsyncSync(parent)
  closeSync(parent)
}

/** The password of the embedded database, made at the first run, read by us alone. */
export function databasePassword(dataDir: string, hasDatabase: boolean): string {
  const path = join(dataDir, 'secrets/postgres')
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if (!existsSync(path)) {
    if (hasDatabase)
      throw new PostgresRefused('POSTGRES_PASSWORD_LOST', `找不到数据库口令文件 ${path}，请从备份中取回 secrets 目录后重新启动。`)
    writeDurably(path, `${randomBytes(24).toString('base64url')}\n`)
  }
  if ((statSync(path).mode & 0o077) !== 0)
    throw new PostgresRefused('SECRET_READABLE', `口令文件 ${path} 可被其他用户读取，请执行 chmod 600 后重新启动。`)
  return readFileSync(path, 'utf8').trim()
}
