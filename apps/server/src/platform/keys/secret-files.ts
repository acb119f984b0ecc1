import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { KeysRefused } from './refusal.ts'

/** Written whole, on disk, before the name points at it: half a key file would be a lost key. */
export function writeSecret(path: string, text: string): void {
  renameSync(writeBeside(path, text), path)
  syncParent(path)
}

/** Like writeSecret, but never over an existing file: of two processes at their first start only one makes the keys. */
export function createSecret(path: string, text: string): boolean {
  const unfinished = writeBeside(path, text)
  try {
    linkSync(unfinished, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(unfinished)
  }
  syncParent(path)
  return true
}

function writeBeside(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${process.pid}.unfinished`
  const file = openSync(unfinished, 'w', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  return unfinished
}

function syncParent(path: string) {
  const parent = openSync(dirname(path), 'r')
  fsyncSync(parent)
  closeSync(parent)
}

/** The text of a secret file, or null when there is none. One that others can read is no secret any more. */
export function readSecret(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return null
  if ((found.mode & 0o077) !== 0)
    throw new KeysRefused('SECRET_READABLE', `密钥文件 ${path} 可被其他用户读取，请执行 chmod 600 ${path}，并考虑更换密钥。`)
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new KeysRefused('SECRET_UNREADABLE', `密钥文件 ${path} 无法读取，请检查它的属主和权限。`, cause)
  }
}
