import { createInflateRaw, crc32 } from 'node:zlib'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileRefused } from './refusal.ts'
import type { SealedReader } from './sealed.ts'

export type ZipEntry = { name: string; method: number; crc: number; packed: number; size: number; at: number; isEncrypted: boolean }

const maxEntries = 5_000
const maxUnpacked = 300 * 1024 * 1024
const harmless = 10 * 1024 * 1024
const maxRatio = 100

const damaged = () => new FileRefused('FILE_DAMAGED')

async function findDirectory(file: SealedReader) {
  const length = Math.min(file.size, 65_557)
  const end = await file.read(file.size - length, length)
  const at = end.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (at < 0 || at + 22 > end.length) throw damaged()
  const [count, size, start] = [end.readUInt16LE(at + 10), end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)]
  if (count > maxEntries || count === 0xffff) throw new FileRefused('FILE_BOMB')
  if (size > 4 * 1024 * 1024 || start + size > file.size) throw damaged()
  return { count, directory: await file.read(start, size), start }
}

/** The directory of an archive, refused when it asks for more than any document of ours would (security.md §7.3). */
export async function readZip(file: SealedReader): Promise<ZipEntry[]> {
  const { count, directory, start } = await findDirectory(file)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count;) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw damaged()
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  requireHonest(entries, start)
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > maxUnpacked || (unpacked > harmless && unpacked / file.size > maxRatio)) throw new FileRefused('FILE_BOMB')
  return entries
}

// Entries that share their bytes are how a small file unpacks to terabytes.
function requireHonest(entries: ZipEntry[], end: number) {
  const inOrder = entries.toSorted((a, b) => a.at - b.at)
  for (const [index, { at, packed }] of inOrder.entries())
    if (at + 30 + packed > (inOrder[index + 1]?.at ?? end)) throw new FileRefused('FILE_BOMB')
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw damaged()
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new FileRefused('FILE_PROTECTED')
}

/** Unpacks one entry, never further than it declared; hands each part on. */
export async function unpack(file: SealedReader, entry: ZipEntry, take: (bytes: Buffer) => void): Promise<void> {
  const header = await file.read(entry.at, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw damaged()
  const start = entry.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (entry.method !== 8 && entry.method !== 0) throw damaged()
  let size = 0
  let crc = 0
  async function measure(source: AsyncIterable<Buffer>) {
    for await (const bytes of source) {
      size += bytes.length
      if (size > entry.size) throw new FileRefused('FILE_BOMB')
      crc = crc32(bytes, crc)
      take(bytes)
    }
  }
  const packed = Readable.from(file.all(start, start + entry.packed))
  try {
    await (entry.method === 8 ? pipeline(packed, createInflateRaw(), measure) : pipeline(packed, measure))
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('FILE_DAMAGED', error)
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged()
}
