import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Keys } from '../keys/index.ts'
import type { MediaType } from './media-type.ts'
import { takeIn } from './put.ts'
import type { PutOptions, Source } from './put.ts'
import { FileRefused, FileUnreadable } from './refusal.ts'
import { openSealed } from './sealed.ts'

export { mediaTypes, nameFor } from './media-type.ts'
export type { MediaType } from './media-type.ts'
export type { PutOptions } from './put.ts'
export { FileRefused, FileUnreadable } from './refusal.ts'

export type StoredFile = { fileId: string; bytes: number; sha256: string; mediaType: MediaType }
export type FileStore = Awaited<ReturnType<typeof openFileStore>>

/** Says whether a file may be kept; called before anybody can open it (security.md §7.3). */
export type Scanner = (content: Readable, mediaType: MediaType) => Promise<boolean>

const day = 24 * 60 * 60_000
const isFileId = (text: string) => /^[0-9a-f]{32}$/.test(text)

export async function openFileStore({ dir, keys, scan }: { dir: string; keys: Keys; scan?: Scanner }) {
  const incoming = join(dir, 'incoming')
  const pathOf = (fileId: string) => {
    if (!isFileId(fileId)) throw new FileUnreadable('FILE_NOT_FOUND', fileId.slice(0, 40))
    return join(dir, fileId.slice(0, 2), fileId)
  }
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await clearAbandoned(incoming)

  /** Keeps a file. When this answers, the file is on disk under its name and survives a power cut. */
  async function put(source: Source, options: PutOptions): Promise<StoredFile> {
    const fileId = options.fileId ?? randomBytes(16).toString('hex')
    const path = join(incoming, fileId)
    const taken = await takeIn({ keys, fileId, path }, source, options)
    if (scan && !(await scan(readFrom(path, fileId), taken.mediaType))) {
      await rm(path, { force: true })
      throw new FileRefused('FILE_INFECTED')
    }
    const final = pathOf(fileId)
    if (await mkdir(dirname(final), { recursive: true, mode: 0o700 })) await sync(dir)
    await rename(path, final)
    await sync(dirname(final))
    return { fileId, ...taken }
  }

  async function* contents(path: string, fileId: string) {
    const file = await open(path, 'r').catch((cause: unknown) => {
      throw new FileUnreadable('FILE_NOT_FOUND', fileId, cause)
    })
    try {
      yield* (await openSealed(keys, fileId, file)).all()
    } catch (cause) {
      throw new FileUnreadable('FILE_CHANGED', fileId, cause)
    } finally {
      await file.close()
    }
  }

  const readFrom = (path: string, fileId: string) => Readable.from(contents(path, fileId), { objectMode: false })

  return {
    put,
    /** The content, verified piece by piece; a changed or shortened file ends in an error, never in wrong bytes. */
    get: (fileId: string): Readable => readFrom(pathOf(fileId), fileId),
    has: async (fileId: string): Promise<boolean> => (await stat(pathOf(fileId)).catch(() => null)) !== null,
    /** Only after the row that named it is gone for good. */
    erase: (fileId: string): Promise<void> => rm(pathOf(fileId), { force: true }),
    /** Every file with the place of its encrypted bytes, for backup and for finding those no row names. */
    list: () => listFiles(dir),
  }
}

async function* listFiles(dir: string): AsyncGenerator<{ fileId: string; path: string }> {
  for (const prefix of (await readdir(dir)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort())
    for (const fileId of (await readdir(join(dir, prefix))).filter(isFileId).sort()) yield { fileId, path: join(dir, prefix, fileId) }
}

// What a killed process was taking in; younger ones may belong to another process that is still at it.
async function clearAbandoned(incoming: string) {
  for (const name of await readdir(incoming)) {
    const found = await stat(join(incoming, name)).catch(() => null)
    if (found && Date.now() - found.mtimeMs > day) await rm(join(incoming, name), { force: true })
  }
}

async function sync(dir: string) {
  const handle = await open(dir, 'r')
  await handle.sync()
  await handle.close()
}
