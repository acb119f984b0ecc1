import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export type FieldContext = { table: string; column: string; shard: string; id: string }

/** Written before every ciphertext; a second algorithm (SM4) can live beside it under another number. */
const aes256gcm = 1
const headerLength = 3

// Each part carries its length, so that ('ab','c') and ('a','bc') are different places.
const associatedData = ({ table, column, shard, id }: FieldContext) =>
  Buffer.from([table, column, shard, id].map((part) => `${Buffer.byteLength(part)}:${part}`).join(''))

function header(keyId: number) {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt8(aes256gcm, 0)
  bytes.writeUInt16BE(keyId, 1)
  return bytes
}

export const keyIdOf = (bytes: Buffer): number => bytes.readUInt16BE(1)

/** algorithm (1) · key id (2) · iv (12) · tag (16) · ciphertext; bound to its table, column, county and row. */
export function sealField(keys: Buffer[], context: FieldContext, plaintext: string): Buffer {
  const key = keys.at(-1)
  if (!key) throw new Error('no key')
  const start = header(keys.length)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.concat([start, associatedData(context)]))
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
  return Buffer.concat([start, iv, cipher.getAuthTag(), body])
}

export class CannotDecrypt extends Error {
  readonly code = 'CANNOT_DECRYPT'
  constructor(context: FieldContext, cause?: unknown) {
    super(`ciphertext of ${context.table}.${context.column} cannot be read: it was changed, moved or made with another key`, { cause })
    this.name = 'CannotDecrypt'
  }
}

export function openField(keys: Buffer[], context: FieldContext, bytes: Buffer): string {
  const key = bytes.length >= headerLength + 28 && bytes[0] === aes256gcm ? keys[keyIdOf(bytes) - 1] : undefined
  if (!key) throw new CannotDecrypt(context)
  const start = bytes.subarray(0, headerLength)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(3, 15)).setAAD(Buffer.concat([start, associatedData(context)]))
  decipher.setAuthTag(bytes.subarray(15, 31))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(31)), decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new CannotDecrypt(context, cause)
  }
}
