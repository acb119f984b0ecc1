import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

const ed25519 = 1
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex')

const privateKey = (key: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([pkcs8Start, Buffer.from(hkdfSync('sha256', key, '', 'fayuan-ed25519', 32))]),
    format: 'der',
    type: 'pkcs8',
  })

/** Signed rather than keyed, so that whoever checks a checkpoint outside needs only the public half. */
export function signBytes(keys: Buffer[], bytes: Uint8Array): Buffer {
  const key = keys.at(-1)
  if (!key) throw new Error('no key')
  const start = Buffer.alloc(3)
  start.writeUInt8(ed25519, 0)
  start.writeUInt16BE(keys.length, 1)
  return Buffer.concat([start, sign(null, bytes, privateKey(key))])
}

export function verifyBytes(keys: Buffer[], bytes: Uint8Array, signature: Buffer): boolean {
  const key = signature.length === 67 && signature[0] === ed25519 ? keys[signature.readUInt16BE(1) - 1] : undefined
  return key !== undefined && verify(null, bytes, createPublicKey(privateKey(key)), signature.subarray(3))
}

/** For the offline verifier: the public halves in PEM, oldest first. */
export const publicKeys = (keys: Buffer[]): string[] =>
  keys.map((key) => createPublicKey(privateKey(key)).export({ format: 'pem', type: 'spki' }).toString())
