import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { giveToCase } from './queries.ts'
import { FileNotAtHand } from './refusals.ts'

export type Attached = { mediaType: string | null; bytes: number | null }
type Asked = { fileId?: string | undefined }

/** Gives what was uploaded to the case it was uploaded for; a file is its owner's, and of one case only. `pathOf` names the field that was wrong. */
export async function attachFiles<T extends Asked>(
  tx: Tx,
  actor: Actor,
  of: { shard: string; caseId: string; at: Date },
  asked: readonly T[],
  pathOf: (at: number) => string,
): Promise<(T & Attached)[]> {
  const fileIds = asked.flatMap(({ fileId }) => fileId ?? [])
  const given =
    fileIds.length === 0
      ? []
      : await giveToCase(
          tx,
          { shard: actor.shard, accountId: actor.accountId },
          { fileIds, caseShard: of.shard, caseId: of.caseId, at: of.at },
        )
  const files = new Map(given.map((file) => [file.fileId, file]))
  // The same file twice in one act is as wrong as a file of another case.
  const wrong = asked.flatMap(({ fileId }, at) =>
    fileId && (!files.has(fileId) || fileIds.indexOf(fileId) !== indexOf(asked, at)) ? [pathOf(at)] : [],
  )
  if (wrong.length > 0) throw new FileNotAtHand(wrong)
  return asked.map((one) => {
    const file = one.fileId ? files.get(one.fileId) : undefined
    return { ...one, mediaType: file?.mediaType ?? null, bytes: file?.bytes ?? null }
  })
}

const indexOf = (asked: readonly Asked[], at: number) => asked.slice(0, at).filter(({ fileId }) => fileId).length
