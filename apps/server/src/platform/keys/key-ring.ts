import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { KeysRefused } from './refusal.ts'

export const keyPurposes = ['fields', 'tokens', 'audit', 'session', 'files', 'backup'] as const
export type KeyPurpose = (typeof keyPurposes)[number]

/** Keys of one purpose, oldest first: key id 1 is at index 0. The last one writes, all of them read. */
export type KeyRing = Record<KeyPurpose, Buffer[]>

const Stored = z.object({ version: z.literal(1), keys: z.record(z.string(), z.array(z.string())), seal: z.string() })

const nameOf = (purpose: string, id: number) => Buffer.from(`fayuan-data-key:${purpose}:${id}`)

function wrap(master: Buffer, key: Buffer, purpose: string, id: number) {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', master, iv).setAAD(nameOf(purpose, id))
  return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

function unwrap(master: Buffer, wrapped: string, purpose: string, id: number) {
  const bytes = Buffer.from(wrapped, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12)).setAAD(nameOf(purpose, id))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
}

// An old key taken out of the file would be noticed only when an old row is read; the seal notices at start.
const seal = (master: Buffer, keys: Record<string, string[]>) =>
  createHmac('sha256', master)
    .update(JSON.stringify(Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64')

export const newRing = (): KeyRing => ({
  ...{ fields: [randomBytes(32)], tokens: [randomBytes(32)], audit: [randomBytes(32)] },
  ...{ session: [randomBytes(32)], files: [randomBytes(32)], backup: [randomBytes(32)] },
})

export function writeRing(master: Buffer, ring: KeyRing): string {
  const keys = Object.fromEntries(
    keyPurposes.map((purpose) => [purpose, ring[purpose].map((key, at) => wrap(master, key, purpose, at + 1))]),
  )
  return `${JSON.stringify({ version: 1, keys, seal: seal(master, keys) }, null, 2)}\n`
}

export function readRing(master: Buffer, text: string, path: string): KeyRing {
  const damaged = (cause?: unknown) =>
    new KeysRefused(
      'KEYS_DAMAGED',
      `数据密钥文件 ${path} 已损坏或缺少旧密钥，用旧密钥加密的资料将无法读取。请从备份中取回 secrets 目录。`,
      cause,
    )
  const stored = Stored.safeParse(parseJson(text))
  if (!stored.success) throw damaged(stored.error)
  const { keys } = stored.data
  const unwrapAll = (purpose: KeyPurpose) => (keys[purpose] ?? []).map((wrapped, at) => unwrap(master, wrapped, purpose, at + 1))
  let ring: KeyRing
  try {
    ring = {
      ...{ fields: unwrapAll('fields'), tokens: unwrapAll('tokens'), audit: unwrapAll('audit') },
      ...{ session: unwrapAll('session'), files: unwrapAll('files'), backup: unwrapAll('backup') },
    }
  } catch (cause) {
    throw new KeysRefused(
      'MASTER_KEY_WRONG',
      `主密钥打不开数据密钥文件 ${path}：主密钥被更换过或文件已损坏。请放回原来的主密钥文件和 secrets 目录。`,
      cause,
    )
  }
  const expected = Buffer.from(seal(master, keys))
  const found = Buffer.from(stored.data.seal)
  if (expected.length !== found.length || !timingSafeEqual(expected, found)) throw damaged()
  if (keyPurposes.some((purpose) => ring[purpose].length === 0)) throw damaged()
  return ring
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
