import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const isSame = (held: string | undefined, tag: string) => (held ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag)

/**
 * For an answer that seldom changes and names no person: it carries a tag of what it says, and whoever holds the same already gets 304.
 * A door in front that packs answers marks the tag weak (W/); it is still the same answer.
 */
export async function sentIfChanged(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
  const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache' })
  if (!isSame(request.headers['if-none-match'], tag)) return payload
  reply.code(304)
  return null
}
