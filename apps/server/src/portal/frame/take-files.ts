import type { FastifyRequest } from 'fastify'
import type { Platform } from '../../platform/context.ts'
import { FileRefused } from '../../platform/files/index.ts'
import { removeUploads, takeUpload, UploadCutShort } from '../../modules/documents/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { draftDays } from '../draft/cookie.ts'
import { allowance } from './allowance.ts'

export type Taken = { field: string; fileId: string; bytes: number }
export type TakenForm = { fields: Map<string, string>; files: Taken[]; refused: { field: string; message: string }[] }

const tenMegabytes = 10 * 1_048_576
// A day longer than the draft that names them.
export const keepMs = (draftDays + 1) * 86_400_000
const spendBytes = allowance(400 * 1_048_576, '这个网络今天传的文件太多了，请过一会儿再传，或者把材料带到窗口。')

// The reader of forms throws plain errors where the form ended early; its limits carry a status of their own.
async function* wholeParts(request: FastifyRequest) {
  try {
    yield* request.parts()
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error
    throw new UploadCutShort(error)
  }
}

/** Reads a multipart form to its end: files go sealed to the store, a refused one is said and the others still count. */
export async function takeFiles(
  platform: Platform,
  request: FastifyRequest,
  actor: Actor,
  isAllowed: (fields: Map<string, string>) => void,
): Promise<TakenForm> {
  spendBytes(request.ip, platform.clock.now(), Number(request.headers['content-length'] ?? tenMegabytes))
  const form: TakenForm = { fields: new Map(), files: [], refused: [] }
  try {
    await readParts(platform, request, { actor, isAllowed, form })
  } catch (error) {
    // Of a form that did not arrive whole nothing stays, not even the files before the break.
    await eraseAll(platform, actor, form.files)
    throw error
  }
  return form
}

type Reading = { actor: Actor; isAllowed: (fields: Map<string, string>) => void; form: TakenForm }

async function readParts(platform: Platform, request: FastifyRequest, { actor, isAllowed, form }: Reading): Promise<void> {
  for await (const part of wholeParts(request)) {
    if (part.type === 'field') {
      form.fields.set(part.fieldname, typeof part.value === 'string' ? part.value.slice(0, 500) : '')
      continue
    }
    // Hidden fields stand before the files, so nothing is kept of a form that is not ours.
    isAllowed(form.fields)
    if (!part.filename) {
      part.file.resume()
      continue
    }
    const kept = await takeUpload(platform, actor, part.file, { maxBytes: tenMegabytes, keepMs }).catch((error: unknown) => {
      part.file.resume()
      if (error instanceof FileRefused) return error
      throw error
    })
    if (kept instanceof FileRefused) form.refused.push({ field: part.fieldname, message: kept.message })
    else form.files.push({ field: part.fieldname, fileId: kept.fileId, bytes: kept.bytes })
  }
  isAllowed(form.fields)
}

/** Files nobody will ask for again. One that has become a case's meanwhile keeps its row and is left alone. */
export async function eraseAll(platform: Platform, actor: Actor, files: readonly { fileId: string }[]): Promise<void> {
  const owner = { shard: actor.shard, accountId: actor.accountId }
  const fileIds = files.map(({ fileId }) => fileId)
  const gone = await platform.db.inTransaction(actor.scope, (tx) => removeUploads(tx, owner, fileIds))
  await Promise.all(gone.map((fileId) => platform.files.erase(fileId)))
}
