import { readSecret } from '../keys/secret-files.ts'
import { BackupRefused } from './refusal.ts'

/** The passphrase of BACKUP_PASSPHRASE_FILE, or null where none is set. */
export function readPassphrase(path: string | null): string | null {
  if (path === null) return null
  const text = readSecret(path)?.replace(/\r?\n$/, '')
  if (text === undefined)
    throw new BackupRefused('BACKUP_PASSPHRASE_MISSING', `找不到备份口令文件 ${path}，请检查 BACKUP_PASSPHRASE_FILE。`)
  if ([...text].length < 12) throw new BackupRefused('BACKUP_PASSPHRASE_SHORT', '备份口令太短，请至少用 12 个字符。')
  return text
}
