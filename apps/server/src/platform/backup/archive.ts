import { hkdfSync, randomBytes, scryptSync, createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { openSealed, seal } from '../files/sealed.ts'
import type { SealKeys } from '../files/sealed.ts'
import type { Keys } from '../keys/index.ts'
import { BackupRefused } from './refusal.ts'

const magic = 'FAYUAN-BACKUP '
const Header = z.object({
  version: z.literal(1),
  createdAt: z.string(),
  key: z.enum(['passphrase', 'keys']),
  salt: z.string(),
  keyId: z.number(),
})
type Header = z.infer<typeof Header>

/** What opens an archive: a passphrase kept by people, or the keys of the installation. */
export type Opener = { passphrase: string | null; openKeys: () => Keys }

function sealKeysOf(header: Header, { passphrase, openKeys }: Opener): SealKeys {
  const salt = Buffer.from(header.salt, 'base64')
  const key =
    header.key === 'passphrase'
      ? scryptSync(passphrase ?? '', salt, 32, { N: 131_072, r: 8, p: 1, maxmem: 256 * 1024 * 1024 })
      : openKeys().derive('backup', header.keyId, 'archive', salt)
  return { currentId: () => 1, derive: (_purpose, _id, info, own) => Buffer.from(hkdfSync('sha256', key, own, info, 32)) }
}

// The header stands in clear, but an archive with another header does not open.
const nameOf = (line: string) => createHash('sha256').update(line).digest('hex')

/** Writes beside the final name, encrypted, and moves it there when it is whole and on disk. */
export async function writeArchive(path: string, opener: Opener, content: AsyncIterable<Uint8Array>): Promise<number> {
  if (existsSync(path)) throw new BackupRefused('BACKUP_FILE_EXISTS', `备份文件 ${path} 已经存在，为免覆盖没有写入，请换一个文件名。`)
  const isSelfContained = opener.passphrase !== null
  const header: Header = {
    version: 1,
    createdAt: new Date().toISOString(),
    key: isSelfContained ? 'passphrase' : 'keys',
    salt: randomBytes(16).toString('base64'),
    keyId: isSelfContained ? 0 : opener.openKeys().currentId('backup'),
  }
  const line = `${magic}${JSON.stringify(header)}\n`
  const unfinished = `${path}.unfinished`
  await mkdir(dirname(path), { recursive: true })
  const file = await open(unfinished, 'w', 0o600)
  try {
    await file.write(line)
    for await (const piece of seal(sealKeysOf(header, opener), nameOf(line), content)) await file.write(piece)
    await file.sync()
    const { size } = await file.stat()
    await rename(unfinished, path)
    return size
  } catch (error) {
    await rm(unfinished, { force: true })
    throw isFull(error) ? new BackupRefused('BACKUP_DISK_FULL', `磁盘空间不足，备份没有完成，请把备份写到空间更大的磁盘。`, error) : error
  } finally {
    await file.close()
  }
}

const isFull = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOSPC'

async function readHeader(file: FileHandle, path: string) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1_024), 0, 1_024, 0)
  const line = `${buffer.toString('utf8', 0, bytesRead).split('\n')[0]}\n`
  const parsed = Header.safeParse(line.startsWith(magic) ? parseJson(line.slice(magic.length)) : null)
  if (!parsed.success) throw new BackupRefused('BACKUP_NOT_OURS', `${path} 不是法援系统的备份文件，或文件开头已损坏，请另选一份备份。`)
  return { line, header: parsed.data }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Opens an archive for reading from its beginning, as often as wanted. Whether the key fits is known at once. */
export async function openArchive(path: string, opener: Opener) {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new BackupRefused('BACKUP_FILE_MISSING', `打不开备份文件 ${path}，请检查文件名和权限。`, cause)
  })
  try {
    const { line, header } = await readHeader(file, path)
    if (header.key === 'passphrase' && opener.passphrase === null)
      throw new BackupRefused('BACKUP_PASSPHRASE_NEEDED', '这份备份用口令加密，请把口令存入文件，并用 BACKUP_PASSPHRASE_FILE 指明。')
    const reader = await openSealed(sealKeysOf(header, opener), nameOf(line), file, Buffer.byteLength(line)).catch((cause: unknown) => {
      throw new BackupRefused('BACKUP_DAMAGED', `备份文件 ${path} 不完整，请另选一份备份。`, cause)
    })
    await reader.read(0, Math.min(1, reader.size)).catch((cause: unknown) => {
      const advice = header.key === 'passphrase' ? '口令不对' : '本机的密钥与备份不符'
      throw new BackupRefused('BACKUP_WRONG_KEY', `备份文件打不开：${advice}，或文件已损坏。请核对后再试。`, cause)
    })
    return { createdAt: header.createdAt, hasKeys: header.key === 'passphrase', content: () => reader.all(), close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}
