import { createHash } from 'node:crypto'

// An archive is a row of entries: 'E' name, then 'D' parts, then 'X'. Sizes need not be known before, as a tar's must.
const maxPart = 128 * 1024
const frame = (kind: string, body: Uint8Array) => {
  const head = Buffer.from(`${kind}\0\0\0\0`, 'latin1')
  head.writeUInt32BE(body.length, 1)
  return Buffer.concat([head, body])
}

export type Listed = { name: string; bytes: number; sha256: string }

/** Writes one entry; answers what the manifest says about it. */
export async function* writeEntry(name: string, source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Buffer, Listed> {
  const hash = createHash('sha256')
  let bytes = 0
  yield frame('E', Buffer.from(name))
  for await (const part of source) {
    hash.update(part)
    bytes += part.length
    for (let at = 0; at < part.length; at += maxPart) yield frame('D', part.subarray(at, at + maxPart))
  }
  yield frame('X', Buffer.alloc(0))
  return { name, bytes, sha256: hash.digest('hex') }
}

async function* frames(source: AsyncIterable<Buffer>) {
  let rest: Buffer = Buffer.alloc(0)
  for await (const bytes of source) {
    rest = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
    for (let end = 0; rest.length >= 5 && rest.length >= (end = 5 + rest.readUInt32BE(1)); rest = rest.subarray(end))
      yield { kind: String.fromCharCode(rest[0] ?? 0), body: rest.subarray(5, end) }
  }
  if (rest.length > 0) throw new Error('an archive that ends inside a part')
}

export type Entry = { name: string; content: AsyncGenerator<Buffer> }

/** Reads entry by entry. What the reader leaves of an entry is skipped. */
export async function* readEntries(source: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const all = frames(source)
  for (let next = await all.next(); !next.done; next = await all.next()) {
    if (next.value.kind !== 'E') throw new Error('an archive with parts outside an entry')
    const content = contentOf(all)
    yield { name: next.value.body.toString('utf8'), content }
    for await (const left of content) void left
  }
}

async function* contentOf(all: AsyncGenerator<{ kind: string; body: Buffer }>) {
  for (let next = await all.next(); ; next = await all.next()) {
    if (next.done) throw new Error('an archive that ends inside an entry')
    if (next.value.kind === 'X') return
    if (next.value.kind !== 'D') throw new Error('an archive with an unknown part')
    yield next.value.body
  }
}
