import { createHmac, hkdfSync } from 'node:crypto'
import { join } from 'node:path'
import { keyIdOf, openField, sealField } from './field-cipher.ts'
import type { FieldContext } from './field-cipher.ts'
import { newRing, readRing, writeRing } from './key-ring.ts'
import type { KeyPurpose, KeyRing } from './key-ring.ts'
import { createMasterKey, readMasterKey } from './master-key.ts'
import { KeysRefused } from './refusal.ts'
import { createSecret, readSecret, writeSecret } from './secret-files.ts'
import { publicKeys, signBytes, verifyBytes } from './signature.ts'

export { CannotDecrypt } from './field-cipher.ts'
export type { FieldContext } from './field-cipher.ts'
export type { KeyPurpose } from './key-ring.ts'
export { normaliseIdNumber, normalisePhone } from './normalise.ts'
export { KeysRefused } from './refusal.ts'

export type Keys = ReturnType<typeof keysOf>

type Place = { masterKeyFile?: string | null; secretsDir: string; expectsExisting?: boolean }

/**
 * Opens the keys of this installation, or makes them at the first run. With `expectsExisting` (there is data already)
 * nothing is ever made: new keys beside old data would hide the loss of the old ones.
 */
export function openKeys({ masterKeyFile, secretsDir, expectsExisting = false }: Place): Keys {
  const path = join(secretsDir, 'keys.json')
  const masterPath = masterKeyFile ?? join(secretsDir, 'master.key')
  const stored = readSecret(path)
  const master = readMasterKey(masterPath)
  if (stored !== null) {
    if (!master)
      throw new KeysRefused('MASTER_KEY_MISSING', `找不到主密钥文件 ${masterPath}，已有的资料无法读取。请把原来的主密钥文件放回原处。`)
    return keysOf(readRing(master, stored, path), master, path)
  }
  if (expectsExisting)
    throw new KeysRefused('KEYS_MISSING', `找不到数据密钥文件 ${path}，已有的资料无法读取。请从备份中取回 secrets 目录。`)
  if (!master && masterKeyFile)
    throw new KeysRefused(
      'MASTER_KEY_MISSING',
      `MASTER_KEY_FILE 指向的 ${masterKeyFile} 不存在，请放入主密钥文件，可用 openssl rand -hex 32 生成，并设为 0600。`,
    )
  const ring = newRing()
  const used = master ?? createMasterKey(masterPath)
  return createSecret(path, writeRing(used, ring)) ? keysOf(ring, used, path) : openKeys({ masterKeyFile, secretsDir, expectsExisting })
}

function keysOf(ring: KeyRing, master: Buffer, path: string) {
  const mac = (key: Buffer, purpose: string, value: string | Uint8Array) =>
    createHmac('sha256', key)
      .update(`${Buffer.byteLength(purpose)}:${purpose}`)
      .update(value)
      .digest()
  const tokenOf = (key: Buffer, purpose: string, value: string) => mac(key, purpose, value).toString('base64url').slice(0, 22)
  // Another process may have rotated since this one read the file.
  const refresh = () => Object.assign(ring, readRing(master, readSecret(path) ?? '', path))
  const keyOf = (purpose: KeyPurpose, id: number) => {
    if (id > ring[purpose].length) refresh()
    const key = ring[purpose][id - 1]
    if (!key) throw new KeysRefused('KEY_UNKNOWN', `没有编号为 ${id} 的${purpose}密钥，请从备份中取回 secrets 目录。`)
    return key
  }
  const currentId = (purpose: KeyPurpose) => ring[purpose].length
  const token = (purpose: string, normalised: string) => tokenOf(keyOf('tokens', currentId('tokens')), purpose, normalised)
  return {
    encrypt: (context: FieldContext, plaintext: string): Buffer => sealField(ring.fields, context, plaintext),
    decrypt: (context: FieldContext, bytes: Buffer): string => {
      if (bytes.length > 3 && keyIdOf(bytes) > ring.fields.length) refresh()
      return openField(ring.fields, context, bytes)
    },
    /** Made with an older key: the background job writes it anew. */
    isOutdated: (bytes: Buffer): boolean => keyIdOf(bytes) !== currentId('fields'),
    /** Blind index of one value (security.md §4.3): 128 bits, equal only for equal input of the same purpose. */
    token,
    tokens: (purpose: string, parts: string[]): string[] => [...new Set(parts)].map((part) => token(purpose, part)),
    /** Newest first: what a search must look for while tokens of an older key are still in the tables. */
    tokensOfAllKeys: (purpose: string, normalised: string): string[] =>
      ring.tokens.map((key) => tokenOf(key, purpose, normalised)).reverse(),
    /** A keyed digest, for chains and cookies whose reader holds the same key. */
    mac: (purpose: KeyPurpose, bytes: Uint8Array, keyId = currentId(purpose)): Buffer => mac(keyOf(purpose, keyId), purpose, bytes),
    sign: (purpose: KeyPurpose, bytes: Uint8Array): Buffer => signBytes(ring[purpose], bytes),
    verify: (purpose: KeyPurpose, bytes: Uint8Array, signature: Buffer): boolean => verifyBytes(ring[purpose], bytes, signature),
    publicKeys: (purpose: KeyPurpose): string[] => publicKeys(ring[purpose]),
    currentId,
    /** A key for one thing only, such as one file: the purpose's own key never touches bulk data. */
    derive: (purpose: KeyPurpose, keyId: number, info: string, salt: Uint8Array): Buffer =>
      Buffer.from(hkdfSync('sha256', keyOf(purpose, keyId), salt, `${purpose}:${info}`, 32)),
    /** A new key writes from now on, the old ones go on reading; answers the new key's id. */
    rotate(purpose: KeyPurpose): number {
      refresh()
      const next = { ...ring, [purpose]: [...ring[purpose], newRing()[purpose]].flat() }
      writeSecret(path, writeRing(master, next))
      ring[purpose] = next[purpose]
      return currentId(purpose)
    },
  }
}
