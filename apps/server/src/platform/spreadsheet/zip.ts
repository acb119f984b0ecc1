import { pipeline } from 'node:stream'
import { constants, crc32, createDeflateRaw } from 'node:zlib'

export type Entry = { name: string; content: Iterable<string> | AsyncIterable<string> }
type Written = { name: Buffer; crc: number; packed: number; plain: number; offset: number }

// 1980-01-01: a file says nothing about the clock of the machine that made it.
const dosDate = 0x0021
const streamed = 0x0808

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(streamed, 6)
  head.writeUInt16LE(8, 8)
  head.writeUInt16LE(dosDate, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function descriptor({ crc, packed, plain }: Written): Buffer {
  const after = Buffer.alloc(16)
  after.writeUInt32LE(0x08074b50, 0)
  after.writeUInt32LE(crc, 4)
  after.writeUInt32LE(packed, 8)
  after.writeUInt32LE(plain, 12)
  return after
}

function directoryRow({ name, crc, packed, plain, offset }: Written): Buffer {
  const row = Buffer.alloc(46)
  row.writeUInt32LE(0x02014b50, 0)
  row.writeUInt16LE(20, 4)
  row.writeUInt16LE(20, 6)
  row.writeUInt16LE(streamed, 8)
  row.writeUInt16LE(8, 10)
  row.writeUInt16LE(dosDate, 14)
  row.writeUInt32LE(crc, 16)
  row.writeUInt32LE(packed, 20)
  row.writeUInt32LE(plain, 24)
  row.writeUInt16LE(name.length, 28)
  row.writeUInt32LE(offset, 42)
  return Buffer.concat([row, name])
}

function endOf(written: Written[], offset: number, size: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(written.length, 8)
  end.writeUInt16LE(written.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** A zip archive written as it goes: each entry is packed while its content is still being made. */
export async function* zipPieces(entries: readonly Entry[]): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const entry: Written = { name: Buffer.from(name), crc: 0, packed: 0, plain: 0, offset }
    const head = localHeader(entry.name)
    yield head
    for await (const piece of pack(entry, content)) yield piece
    yield descriptor(entry)
    offset += head.length + entry.packed + 16
    written.push(entry)
  }
  const directory = Buffer.concat(written.map(directoryRow))
  yield directory
  yield endOf(written, offset, directory.length)
}

async function* pack(entry: Written, content: Entry['content']): AsyncGenerator<Buffer> {
  async function* counted() {
    for await (const text of content) {
      const bytes = Buffer.from(text)
      entry.crc = crc32(bytes, entry.crc)
      entry.plain += bytes.length
      yield bytes
    }
  }
  // A failing source reaches the reader below, since pipeline destroys the packer with the same error.
  const packer = pipeline(counted, createDeflateRaw({ level: constants.Z_BEST_SPEED, chunkSize: 65_536 }), () => undefined)
  for await (const piece of packer) {
    const bytes = piece as Buffer
    entry.packed += bytes.length
    yield bytes
  }
}
