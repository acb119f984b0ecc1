import { createHash } from 'node:crypto'
import type { Day } from '@fayuan/law'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Actor } from '../platform/actor.ts'
import type { Platform } from '../platform/context.ts'
import { today } from '../platform/context.ts'
import type { Tx } from '../platform/database/database.ts'
import { Invalid, Refusal } from '../platform/refusal.ts'
import { answeredBefore, keepAnswer } from './idempotency.ts'

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null
    sessionToken: string | null
    /** Code of the problem the request was answered with. */
    refusal: string | null
  }
  interface FastifyContextConfig {
    /** What the route does, in the words of the policy; a route without one fails at start (security.md §3.3). */
    action?: string
    /** Roles that may try; the verb still decides on the thing itself. Absent: any signed-in person. */
    roles?: readonly string[]
    /** Reachable without a session. */
    open?: boolean
    /** Budget class of security.md §8.3. */
    budget?: 'normal' | 'search' | 'export' | 'sign-in' | 'tracking'
  }
}

class SignInFirst extends Refusal {
  readonly code = 'SIGN_IN_FIRST'
  readonly kind = 'unauthenticated'
}

class VersionMissing extends Refusal {
  readonly code = 'VERSION_MISSING'
  readonly kind = 'invalid'
}

/** Paths and headers every room's routes share. */
export const ById = z.object({ id: z.uuid({ error: '编号格式不对。' }) })
export const IfMatch = z
  .object({ 'if-match': z.string().max(20).optional().describe('读取时得到的 version；必填，缺少时答 428。') })
  .loose()
export const Keyed = z
  .object({ 'idempotency-key': z.string().min(8).max(100).optional().describe('同一次提交重发时用同一个键，不会重复办理。') })
  .loose()
export const KeyedIfMatch = IfMatch.extend(Keyed.shape).loose()

/** Versions are counted in the database as int4: nothing beyond was ever read from it. */
const highestVersion = 2 ** 31 - 1

/** The version the client read; a change without it is refused (428), a stale one by the verb (412). */
export function versionOf(request: FastifyRequest): number {
  const raw = request.headers['if-match']
  if (!raw) throw new VersionMissing('请带上读取时的版本号（If-Match），以免覆盖别人的修改。')
  const version = Number(raw.replaceAll('"', ''))
  if (!Number.isInteger(version) || version < 1 || version > highestVersion)
    throw new Invalid('版本号应是正整数。', { errors: [{ path: 'headers.if-match', message: '应是读取时得到的 version。' }] })
  return version
}

export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new SignInFirst('请先登录。')
  return { ...request.actor, requestId: request.id, address: request.ip }
}

/** What rooms' routes are given: the platform, and the two ways a request becomes a transaction. */
export type Http = {
  platform: Platform
  /** One verb, one transaction, one answer; a repeated Idempotency-Key gets the first answer again (security.md §6.1). */
  write<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    status: 200 | 201,
    verb: (tx: Tx, actor: Actor, today: Day) => Promise<T>,
  ): Promise<T>
  /** One question under the actor's scope. */
  read<T>(request: FastifyRequest, question: (tx: Tx, actor: Actor, today: Day) => Promise<T>): Promise<T>
}

export function makeHttp(platform: Platform): Http {
  return {
    platform,
    async write(request, reply, status, verb) {
      const actor = actorOf(request)
      const key = request.headers['idempotency-key']
      const claim =
        typeof key === 'string'
          ? { shard: actor.shard, subject: actor.accountId ?? '', route: request.routeOptions.url ?? '', key, digest: digestOf(request) }
          : null
      const answered = async (tx: Tx) => (claim ? answeredBefore(tx, platform.keys, claim) : null)
      const run = () =>
        platform.db.inTransaction(actor.scope, async (tx) => {
          const before = await answered(tx)
          if (before) return before
          const body = await verb(tx, actor, today(platform.clock))
          if (claim) await keepAnswer(tx, platform.keys, claim, status, body)
          return { status, body }
        })
      // Two at once with one key: the second collides at its end, or is refused by what the first has just done; either way it gets the first's answer.
      const answer = await run().catch(async (error: unknown) => {
        if (isKeyCollision(error)) return run()
        const first = claim && error instanceof Refusal ? await platform.db.inTransaction(actor.scope, answered) : null
        if (first) return first
        throw error
      })
      reply.code(answer.status)
      return answer.body as Awaited<ReturnType<typeof verb>>
    },
    read: (request, question) => {
      const actor = actorOf(request)
      return platform.db.inTransaction(actor.scope, (tx) => question(tx, actor, today(platform.clock)))
    },
  }
}

const isKeyCollision = (error: unknown) => error instanceof Error && 'constraint' in error && error.constraint === 'idempotency_key_pkey'

const digestOf = (request: FastifyRequest) =>
  createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.headers['if-match'] ?? null, request.body ?? null]))
    .digest()
