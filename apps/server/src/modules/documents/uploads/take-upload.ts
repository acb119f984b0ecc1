import { randomBytes } from 'node:crypto'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { StoredFile } from '../../../platform/files/index.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { holdOwner, insertUpload, noteTakenIn, removeUploads, waitingOf } from './queries.ts'
import { TooManyWaiting, UploadCutShort } from './refusals.ts'

const day = 86_400_000
/** How long a file waits for the act it was uploaded for. */
export const staffKeepMs = day
// A thick file of one matter is some twenty papers; more than this waiting means that nobody attaches them.
const mostWaiting = { files: 40, bytes: 400 * 1_048_576 }

type Content = Parameters<Platform['files']['put']>[0]

// What the reader of forms throws while a file arrives is a file that did not arrive.
async function* arriving(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (cause) {
    throw new UploadCutShort(cause)
  }
}

/**
 * Takes a file in for its owner. The row comes first: a file whose taking in was cut short is known and swept, and many at once cannot step over
 * the quota of a person (security.md §7.3).
 */
export async function takeUpload(
  platform: Platform,
  actor: Actor,
  content: Content,
  options: { maxBytes: number; keepMs?: number },
): Promise<StoredFile> {
  const { db, files, clock } = platform
  const fileId = randomBytes(16).toString('hex')
  const owner = { shard: actor.shard, accountId: actor.accountId }
  await db.inTransaction(actor.scope, async (tx) => {
    const now = clock.now()
    if (owner.accountId !== null) {
      await holdOwner(tx, owner.accountId)
      const waiting = await waitingOf(tx, owner, now)
      if (waiting.files >= mostWaiting.files || waiting.bytes >= mostWaiting.bytes) throw new TooManyWaiting(waiting.files)
    }
    await insertUpload(tx, { ...owner, fileId, createdAt: now, keepUntil: new Date(now.getTime() + (options.keepMs ?? staffKeepMs)) })
  })
  const stored = await files
    .put(content instanceof Uint8Array ? content : arriving(content), { maxBytes: options.maxBytes, fileId })
    .catch(async (error: unknown) => {
      if (error instanceof Refusal) await db.inTransaction(actor.scope, (tx) => removeUploads(tx, owner, [fileId]))
      throw error
    })
  await db.inTransaction(actor.scope, (tx) => noteTakenIn(tx, { ...stored, shard: owner.shard }))
  return stored
}
