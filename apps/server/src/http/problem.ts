import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { diskFullSentence } from '../platform/disk.ts'
import type { Log } from '../platform/log.ts'
import { type FieldError, Refusal } from '../platform/refusal.ts'

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    instance: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })),
  })
  .loose()
  .meta({ id: 'Problem' })

const statuses: Record<Refusal['kind'], number> = {
  malformed: 400,
  unmet: 409,
  conflict: 409,
  absent: 404,
  denied: 403,
  invalid: 422,
  stale: 412,
  limited: 429,
  unauthenticated: 401,
  unavailable: 503,
}

type Answer = { status: number; code: string; title: string; errors?: FieldError[]; facts?: Record<string, unknown> }

// Faults of the database that a client can wait out or correct; anything else is ours.
const databaseAnswers: Record<string, Answer> = {
  '55P03': { status: 409, code: 'STILL_RUNNING', title: '同一份内容正在办理中，请稍等几秒再试。', facts: { retryAfterSeconds: 2 } },
  '57014': { status: 503, code: 'TOO_SLOW', title: '这次查询用时太长，已停止。请缩小范围后再试。', facts: { retryAfterSeconds: 5 } },
  '40001': {
    status: 503,
    code: 'TRY_AGAIN',
    title: '同时办理的人较多，请稍后再试；您填写的内容不会丢失。',
    facts: { retryAfterSeconds: 2 },
  },
  '40P01': {
    status: 503,
    code: 'TRY_AGAIN',
    title: '同时办理的人较多，请稍后再试；您填写的内容不会丢失。',
    facts: { retryAfterSeconds: 2 },
  },
}
const full: Answer = { status: 503, code: 'DISK_FULL', title: diskFullSentence, facts: { retryAfterSeconds: 60 } }
const unavailable: Answer = {
  status: 503,
  code: 'DATABASE_UNAVAILABLE',
  title: '系统正在恢复，请几秒后再试；您填写的内容不会丢失。',
  facts: { retryAfterSeconds: 3 },
}
const clientFaults: Record<string, Answer> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'MEDIA_TYPE_UNSUPPORTED', title: '请用 application/json 提交。' },
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'BODY_TOO_LARGE', title: '提交的内容太大，请分开提交或压缩附件。' },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: 'JSON_INVALID', title: '提交的内容不是正确的 JSON。' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'JSON_INVALID', title: '提交的内容是空的。' },
}

function databaseAnswer(error: Error): Answer | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/^(57P0[123]|08...|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/.test(code)) return unavailable
  if (/timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(error.message))
    return unavailable
  if (/^(53100|ENOSPC|EDQUOT)$/.test(code)) return full
  return databaseAnswers[code] ?? null
}

function answerFor(error: unknown): Answer {
  if (error instanceof Refusal) {
    const status = error.code === 'VERSION_MISSING' ? 428 : statuses[error.kind]
    return { status, code: error.code, title: error.message, errors: error.errors, facts: error.facts }
  }
  if (!(error instanceof Error)) return { status: 500, code: 'FAULT', title: '系统出错，已记录。请稍后再试。' }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const where = error.validationContext ?? 'body'
    const errors = error.validation.map((v) => ({
      path: [where, ...v.instancePath.split('/').filter(Boolean)].join('.'),
      message: v.message ?? '填写有误。',
    }))
    return { status: 422, code: 'INPUT_INVALID', title: '有几处填写需要改正。', errors }
  }
  if (isResponseSerializationError(error)) return { status: 500, code: 'ANSWER_SHAPE', title: '系统出错，已记录。请稍后再试。' }
  const known = clientFaults[(error as FastifyError).code]
  if (known) return known
  const fromDatabase = databaseAnswer(error)
  if (fromDatabase) return fromDatabase
  const status = (error as FastifyError).statusCode
  if (status && status >= 400 && status < 500) return { status, code: 'REQUEST_INVALID', title: '请求的格式不对，请检查后再提交。' }
  return { status: 500, code: 'FAULT', title: '系统出错，已记录。请稍后再试。' }
}

// The other side went away, or was sent away, before its request was all here: nobody reads the answer, and it is no fault of ours.
const wentAway: Answer = { status: 400, code: 'REQUEST_CUT_SHORT', title: '请求没有传完整，请重新提交。' }
const isGone = ({ raw }: FastifyRequest, error: unknown) => raw.destroyed && raw.complete === false && !(error instanceof Refusal)

/** The one place where a refusal or a fault becomes an answer (RFC 9457); faults are logged without personal data. */
export function problemHandler(log: Log) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const answer = isGone(request, error) ? wentAway : answerFor(error)
    request.refusal = answer.code
    if (answer.status >= 500 && !(error instanceof Refusal)) {
      const detail = error instanceof Error ? `${error.name}: ${firstFrame(error)}` : 'unknown'
      log.error('fault', {
        requestId: request.id,
        route: request.routeOptions.url,
        method: request.method,
        status: answer.status,
        code: answer.code,
        detail,
      })
    }
    const wait = answer.facts?.['retryAfterSeconds']
    if (typeof wait === 'number') reply.header('retry-after', String(wait))
    return reply
      .code(answer.status)
      .type('application/problem+json; charset=utf-8')
      .send({
        type: 'about:blank',
        title: answer.title,
        status: answer.status,
        code: answer.code,
        instance: request.id,
        errors: answer.errors ?? [],
        ...answer.facts,
      })
  }
}

// Message texts may carry values of a row; the place in the code never does.
function firstFrame(error: Error): string {
  const code = 'code' in error ? String(error.code) : ''
  const frame = (error.stack ?? '').split('\n').find((line) => line.includes('/src/')) ?? ''
  return `${code} ${frame.trim().replace(/\(?file:.*\/src\//, '(src/')}`
}
