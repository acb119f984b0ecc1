import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Keys } from '../keys/index.ts'

// magic (4) · key id (2) · salt (16), then pieces of 64 KiB, each with its own tag. The number of a piece and whether it is the last
// are part of its nonce: pieces cannot be changed, swapped, dropped or cut off at the end.
const magic = Buffer.from('FYF1')
const headerLength = 22
const pieceLength = 65_536
const tagLength = 16
const sealedLength = pieceLength + tagLength

export type SealKeys = Pick<Keys, 'derive' | 'currentId'>

type Place = { key: Buffer; header: Buffer; index: number; isLast: boolean }

function nonce({ index, isLast }: Place) {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32BE(index, 7)
  bytes.writeUInt8(isLast ? 1 : 0, 11)
  return bytes
}

function sealPiece(place: Place, piece: Buffer) {
  const cipher = createCipheriv('aes-256-gcm', place.key, nonce(place)).setAAD(place.header)
  return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
}

function openPiece(place: Place, sealed: Buffer) {
  const decipher = createDecipheriv('aes-256-gcm', place.key, nonce(place)).setAAD(place.header)
  decipher.setAuthTag(sealed.subarray(-tagLength))
  return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()])
}

/** Encrypts a stream piece by piece; memory stays at one piece however large the file. */
export async function* seal(
  keys: SealKeys,
  fileId: string,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const keyId = keys.currentId('files')
  const header = Buffer.concat([magic, Buffer.from([keyId >> 8, keyId & 255]), randomBytes(16)])
  const key = keys.derive('files', keyId, fileId, header.subarray(6))
  yield header
  let index = 0
  let waiting: Buffer[] = []
  let length = 0
  for await (const bytes of source) {
    waiting.push(Buffer.from(bytes))
    length += bytes.length
    if (length <= pieceLength) continue
    const joined = Buffer.concat(waiting)
    let at = 0
    // One byte more than a piece has to be there, else this piece may be the last.
    for (; length - at > pieceLength; at += pieceLength)
      yield sealPiece({ key, header, index: index++, isLast: false }, joined.subarray(at, at + pieceLength))
    waiting = [joined.subarray(at)]
    length -= at
  }
  yield sealPiece({ key, header, index, isLast: true }, Buffer.concat(waiting))
}

export type SealedReader = {
  size: number
  read: (offset: number, length: number) => Promise<Buffer>
  all: (from?: number, to?: number) => AsyncGenerator<Buffer>
}

/** Reads any part of a sealed file, verified. Throws when it is not exactly what was written. `start`: where in the file it begins. */
export async function openSealed(keys: SealKeys, fileId: string, file: FileHandle, start = 0): Promise<SealedReader> {
  const stored = (await file.stat()).size - start
  const header = await readExactly(file, start, headerLength)
  if (!header.subarray(0, 4).equals(magic)) throw new Error('not a sealed file')
  const key = keys.derive('files', header.readUInt16BE(4), fileId, header.subarray(6))
  const body = stored - headerLength
  const pieces = Math.max(1, Math.ceil(body / sealedLength))
  const size = body - pieces * tagLength
  if (size < 0) throw new Error('a sealed file that is cut short')
  const piece = async (index: number) => {
    const isLast = index === pieces - 1
    const from = index * sealedLength
    return openPiece(
      { key, header, index, isLast },
      await readExactly(file, start + headerLength + from, isLast ? body - from : sealedLength),
    )
  }
  async function* all(from = 0, to = size) {
    for (let index = Math.floor(from / pieceLength); index < pieces && (index * pieceLength < to || (index === 0 && from === 0)); index++) {
      const before = index * pieceLength
      yield (await piece(index)).subarray(Math.max(0, from - before), Math.max(0, to - before))
    }
  }
  const read = async (offset: number, length: number) => {
    const parts: Buffer[] = []
    const from = Math.max(0, offset)
    for await (const part of all(from, Math.min(size, from + length))) parts.push(part)
    return Buffer.concat(parts)
  }
  return { size, read, all }
}

async function readExactly(file: FileHandle, position: number, length: number) {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  if (bytesRead !== length) throw new Error('a sealed file that is cut short')
  return bytes
}
