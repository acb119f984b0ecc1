import { createCipheriv, createHash } from 'node:crypto'
import type { SealedReader } from './sealed.ts'

/**
 * Whether a PDF asks for a password before it opens. One that is encrypted under the empty password opens for everybody and only asks its
 * reader not to print or copy: it is not locked. Trailers and cross-reference streams are never compressed or encrypted themselves, so what
 * they say of the encryption stands in the file in clear.
 */
export async function isLocked(file: SealedReader): Promise<boolean> {
  if (!(await mentions(file, '/Encrypt'))) return false
  const text = (await file.read(0, file.size)).toString('latin1')
  const trailer = trailerWithEncrypt(text)
  if (trailer === null) return false
  const dictionary = encryptionOf(text, trailer)
  return dictionary === null || !opensWithoutPassword(dictionary, firstId(text))
}

async function mentions(file: SealedReader, word: string): Promise<boolean> {
  let before = Buffer.alloc(0)
  for await (const piece of file.all()) {
    const joined = Buffer.concat([before, piece])
    if (joined.includes(word)) return true
    before = joined.subarray(Math.max(0, joined.length - word.length))
  }
  return false
}

const nearby = 8_192
// A file that speaks of it so often was made to be looked through for ever, and counts as locked.
const mostMentions = 500

/** The dictionary of a trailer, or of a cross-reference stream, from its start to a little behind the entry; elsewhere the word means nothing. */
function trailerWithEncrypt(text: string): string | null {
  const entry = /\/Encrypt(?=\s*(?:<<|\d))/g
  let mentions = 0
  for (let found = entry.exec(text); found; found = entry.exec(text)) {
    if ((mentions += 1) > mostMentions) return ''
    const before = text.slice(Math.max(0, found.index - nearby), found.index)
    const start = Math.max(before.lastIndexOf('trailer'), before.lastIndexOf(' obj'))
    const dictionary = before.slice(start) + text.slice(found.index, found.index + nearby)
    const isWithin = start >= 0 && !/endobj|endstream|startxref/.test(before.slice(start))
    const isTrailer = before.startsWith('trailer', start) || /\/Type\s*\/XRef\b/.test(dictionary.split('stream')[0] ?? '')
    if (isWithin && isTrailer) return dictionary.slice(dictionary.indexOf('/Encrypt'))
  }
  return null
}

function encryptionOf(text: string, trailer: string): string | null {
  const [, number, generation] = /^\/Encrypt\s*(\d{1,10})\s+(\d{1,5})\s+R/.exec(trailer) ?? []
  if (number === undefined || generation === undefined) return trailer
  const object = new RegExp(`(?:^|[\\s\\0])${number}\\s+${generation}\\s+obj\\b`, 'g')
  let at = -1
  for (let found = object.exec(text); found; found = object.exec(text)) at = found.index
  return at < 0 ? null : text.slice(at, at + nearby)
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A string of a PDF at the beginning of the text: <hex> or (letters with escapes and brackets inside). */
function stringAt(text: string): Buffer | null {
  const hex = /^\s*<([0-9A-Fa-f\s]*)>/.exec(text)?.[1]
  if (hex !== undefined) return Buffer.from(hex.replace(/\s/g, ''), 'hex')
  const open = /^\s*\(/.exec(text)?.[0].length
  if (open === undefined) return null
  let value = ''
  let depth = 1
  for (let at = open; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
      const next = text[at + 1] ?? ''
      value +=
        octal === undefined
          ? (escapes[next] ?? (next === '\n' || next === '\r' ? '' : next))
          : String.fromCharCode(Number.parseInt(octal, 8) & 255)
      at += octal?.length ?? 1
      continue
    }
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth === 0) return Buffer.from(value, 'latin1')
    value += letter
  }
  return null
}

const after = (text: string, key: string): string => {
  const at = new RegExp(`/${key}(?![A-Za-z])`).exec(text)
  return at ? text.slice(at.index + key.length + 1) : ''
}
const numberAt = (text: string, key: string): number => Number(/^\s*(-?\d{1,10})/.exec(after(text, key))?.[1] ?? Number.NaN)

function firstId(text: string): Buffer {
  const at = [...text.matchAll(/\/ID\s*\[/g)].at(-1)
  return (at && stringAt(text.slice(at.index + at[0].length, at.index + nearby))) ?? Buffer.alloc(0)
}

/** The padding of ISO 32000 that stands for an empty password. */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

/** Algorithms 6 and 11 of ISO 32000-2: does the empty password fit? Another way of encryption than by password is locked for us. */
function opensWithoutPassword(dictionary: string, id: Buffer): boolean {
  const revision = numberAt(dictionary, 'R')
  const [owner, user] = [stringAt(after(dictionary, 'O')), stringAt(after(dictionary, 'U'))]
  if (!/\/Filter\s*\/Standard\b/.test(dictionary) || !owner || !user || user.length < 32) return false
  if (revision === 5) return sha('sha256', user.subarray(32, 40)).equals(user.subarray(0, 32))
  if (revision === 6) return hardened(user.subarray(32, 40)).equals(user.subarray(0, 32))
  return revision >= 2 && revision <= 4 && opensOldWay(dictionary, revision, { owner, user, id })
}

const sha = (kind: string, ...pieces: Buffer[]) => createHash(kind).update(Buffer.concat(pieces)).digest()

function opensOldWay(dictionary: string, revision: number, { owner, user, id }: { owner: Buffer; user: Buffer; id: Buffer }): boolean {
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(numberAt(dictionary, 'P') | 0)
  const isMetadataOpen = revision === 4 && /\/EncryptMetadata\s+false/.test(dictionary)
  const length = revision === 2 ? 5 : revision === 4 ? 16 : Math.min(16, (numberAt(dictionary, 'Length') || 40) / 8)
  let key = sha('md5', padding, owner.subarray(0, 32), permissions, id, Buffer.alloc(isMetadataOpen ? 4 : 0, 255)).subarray(0, length)
  if (revision === 2) return rc4(key, padding).equals(user.subarray(0, 32))
  for (let round = 0; round < 50; round += 1) key = sha('md5', key).subarray(0, length)
  let proof: Buffer = sha('md5', padding, id)
  for (let round = 0; round < 20; round += 1) proof = rc4(key.map((byte) => byte ^ round), proof) // prettier-ignore
  return proof.equals(user.subarray(0, 16))
}

// The cipher of old PDFs; the runtime's own library no longer has it, and nothing is kept secret with it here.
function rc4(key: Uint8Array, data: Buffer): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, at) => at)
  const at = (index: number) => box[index & 255] ?? 0
  const swap = (a: number, b: number) => {
    const kept = at(a)
    box[a & 255] = at(b)
    box[b & 255] = kept
  }
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let j = 0
  return Buffer.from(data.map((byte, index) => {
    const i = index + 1
    j = (j + at(i)) & 255
    swap(i, j)
    return byte ^ at(at(i) + at(j))
  })) // prettier-ignore
}

/** Algorithm 2.B for an empty password. */
function hardened(salt: Buffer): Buffer {
  let key = sha('sha256', salt)
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const block = Buffer.concat(Array.from({ length: 64 }, () => key))
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false)
    const encrypted = Buffer.concat([cipher.update(block), cipher.final()])
    const remainder = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = sha(['sha256', 'sha384', 'sha512'][remainder] ?? 'sha256', encrypted)
    last = encrypted.at(-1) ?? 0
  }
  return key.subarray(0, 32)
}
