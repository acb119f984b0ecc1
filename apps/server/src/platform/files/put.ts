import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { cleanJpeg } from './jpeg.ts'
import { mediaTypes, recognise, requireDeclared } from './media-type.ts'
import type { MediaType } from './media-type.ts'
import { cleanPng } from './png.ts'
import { FileRefused } from './refusal.ts'
import { openSealed, seal } from './sealed.ts'
import type { SealKeys, SealedReader } from './sealed.ts'
import { cleanWebp } from './webp.ts'

export type PutOptions = {
  maxBytes: number
  declaredType?: string
  name?: string
  /** Chosen before, where the file must be known before it is here. */
  fileId?: string
}

const cleaners: Partial<Record<MediaType, (image: Buffer) => Buffer>> = {
  [mediaTypes.jpeg]: cleanJpeg,
  [mediaTypes.png]: cleanPng,
  [mediaTypes.webp]: cleanWebp,
}
// Pictures are cleaned in memory; no camera of a village or a court makes larger ones.
const maxImageBytes = 64 * 1024 * 1024

export type Source = AsyncIterable<Uint8Array> | Uint8Array

const chunksOf = (source: Source): AsyncIterable<Uint8Array> | Iterable<Uint8Array> => (source instanceof Uint8Array ? [source] : source)

async function* limited(source: Source, maxBytes: number) {
  let bytes = 0
  for await (const chunk of chunksOf(source)) {
    bytes += chunk.length
    if (bytes > maxBytes) throw new FileRefused('FILE_TOO_LARGE')
    yield chunk
  }
  if (bytes === 0) throw new FileRefused('FILE_EMPTY')
}

async function writeSealed({ keys, fileId, path }: Target, source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const piece of seal(keys, fileId, source)) await file.write(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}

export type Target = { keys: SealKeys; fileId: string; path: string }

/** Takes a file in encrypted from its first byte, decides what it is, and leaves at `path` only what may be kept. */
export async function takeIn({ keys, fileId, path }: Target, source: Source, options: PutOptions) {
  try {
    await writeSealed({ keys, fileId, path }, limited(source, options.maxBytes))
    const file = await open(path, 'r')
    try {
      const reader = await openSealed(keys, fileId, file)
      const mediaType = await recognise(reader)
      requireDeclared(mediaType, options)
      const clean = cleaners[mediaType]
      if (!clean) return { ...(await measure(reader.all())), mediaType }
      const image = clean(await whole(reader))
      await writeSealed({ keys, fileId, path: `${path}.clean` }, [image])
      await rename(`${path}.clean`, path)
      return { ...(await measure([image])), mediaType }
    } finally {
      await file.close()
    }
  } catch (error) {
    await Promise.all([path, `${path}.clean`].map((left) => rm(left, { force: true })))
    throw error
  }
}

async function whole(reader: SealedReader) {
  if (reader.size > maxImageBytes) throw new FileRefused('FILE_TOO_LARGE')
  return reader.read(0, reader.size)
}

async function measure(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of source) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
