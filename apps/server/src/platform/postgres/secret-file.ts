import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createSecret } from '../keys/secret-files.ts'
import { PostgresRefused } from './refusal.ts'

/** The password of the embedded database, made at the first run, read by us alone. */
export function databasePassword(dataDir: string, hasDatabase: boolean): string {
  const path = join(dataDir, 'secrets/postgres')
  if (hasDatabase && !existsSync(path))
    throw new PostgresRefused('POSTGRES_PASSWORD_LOST', `找不到数据库口令文件 ${path}，请从备份中取回 secrets 目录后重新启动。`)
  return secretAt(path)
}

/** What the passwords of our logins on an external server are made from. Nodes of one installation share the directory of secrets. */
export const loginsSecret = (dataDir: string): string => secretAt(join(dataDir, 'secrets/database-logins'))

function secretAt(path: string): string {
  // Two nodes may start at once: whoever is second takes what the first has made.
  if (!existsSync(path)) createSecret(path, `${randomBytes(24).toString('base64url')}\n`)
  if ((statSync(path).mode & 0o077) !== 0)
    throw new PostgresRefused('SECRET_READABLE', `口令文件 ${path} 可被其他用户读取，请执行 chmod 600 后重新启动。`)
  return readFileSync(path, 'utf8').trim()
}
