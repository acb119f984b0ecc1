import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { openSealed, seal, type SealKeys } from '../files/sealed.ts'

/** Where finished exports wait for their owner: encrypted, apart from the case files, never backed up, gone after a day (security.md §4.7). */
export type Shelf = ReturnType<typeof openShelf>

const isName = (text: string) => /^[0-9a-f-]{36}$/.test(text)

export function openShelf(dir: string, keys: SealKeys) {
  const pathOf = (id: string) => {
    if (!isName(id)) throw new Error('not a name on the shelf')
    return join(dir, id)
  }
  async function put(id: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    // A name of its own, since a job may run twice at once; the last to finish stands.
    const unfinished = `${pathOf(id)}.${randomBytes(6).toString('hex')}`
    const file = await open(unfinished, 'wx', 0o600)
    try {
      for await (const piece of seal(keys, id, pieces)) await file.write(piece)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, pathOf(id))
  }
  async function* contents(id: string) {
    const file = await open(pathOf(id), 'r')
    try {
      yield* (await openSealed(keys, id, file)).all()
    } finally {
      await file.close()
    }
  }
  return {
    put,
    get: (id: string): Readable => Readable.from(contents(id), { objectMode: false }),
    has: async (id: string): Promise<boolean> => (await stat(pathOf(id)).catch(() => null)) !== null,
    erase: (id: string): Promise<void> => rm(pathOf(id), { force: true }),
  }
}

/** Removes what is older than the given instant; answers how many files went. */
export async function clearShelf(dir: string, before: Date): Promise<number> {
  const names = await readdir(dir).catch(() => [] as string[])
  let gone = 0
  for (const name of names) {
    const found = await stat(join(dir, name)).catch(() => null)
    if (!found || found.mtimeMs >= before.getTime()) continue
    await rm(join(dir, name), { force: true })
    gone += 1
  }
  return gone
}
