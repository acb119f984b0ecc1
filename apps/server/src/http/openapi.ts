import type { FastifySchema, RouteOptions } from 'fastify'
import { z } from 'zod'
import { type Source, wordsOfPath, wordsOfQuery } from './openapi-sources.ts'

type Described = { schema: FastifySchema; url: string }

const problems: Record<string, string> = {
  '401': 'SIGN_IN_FIRST',
  '403': 'NOT_ALLOWED, CROSS_SITE',
  '404': 'NOT_FOUND',
  '409': 'STILL_RUNNING, or the refusal of the verb',
  '412': 'VERSION_STALE',
  '422': 'INPUT_INVALID, IDEMPOTENCY_KEY_REUSED',
  '428': 'VERSION_MISSING',
  '429': 'TOO_MANY_REQUESTS',
}

/** Adds to each operation who may call it and which problems it can answer with. */
export function describeOperation(described: Described, { route }: { route: RouteOptions }): Described {
  const config = route.config ?? {}
  if (described.schema && 'hide' in described.schema && described.schema.hide) return described
  const writes = route.method !== 'GET'
  const codes = Object.entries(problems).filter(
    ([status]) => (config.open ? !['401', '403'].includes(status) : true) && (writes || !['412', '428'].includes(status)),
  )
  return {
    ...described,
    schema: {
      ...described.schema,
      'x-action': config.action,
      'x-roles': config.roles ?? (config.open ? ['ANYONE'] : ['SIGNED_IN']),
      'x-problems': Object.fromEntries(codes),
      ...(config.open ? {} : { security: [{ session: [] }] }),
    } as FastifySchema,
  }
}

type Parameter = {
  name: string
  in: string
  description?: string
  example?: unknown
  schema?: { example?: unknown }
  'x-example-from'?: Source
}
type Operation = {
  operationId?: string
  parameters?: Parameter[]
  requestBody?: { content?: Record<string, { example?: unknown }> }
}
export type Description = { paths?: object }

export const operationsIn = (description: Description): [path: string, operation: Operation][] =>
  Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.values(methods as Record<string, Operation>).map((operation): [string, Operation] => [path, operation]),
  )

/**
 * Keeps each published example. The schema converter drops examples of shapes that transform what they read (a day, a cursor),
 * so they are put beside the body or the parameter instead, where OpenAPI expects them.
 */
export function bodyExamples() {
  const bodies = new Map<string, unknown>()
  return {
    note(route: RouteOptions): void {
      const { body, operationId } = (route.schema ?? {}) as { body?: unknown; operationId?: string }
      const given = body instanceof z.ZodType ? z.globalRegistry.get(body)?.examples : undefined
      const [first] = Array.isArray(given) ? given : []
      if (operationId && first !== undefined) bodies.set(operationId, first)
    },
    addTo<T extends Description>(description: T): T {
      for (const [path, operation] of operationsIn(description)) {
        const id = operation.operationId ?? ''
        const content = operation.requestBody?.content?.['application/json']
        const example = bodies.get(id)
        if (content && example !== undefined) content.example = example
        for (const parameter of operation.parameters ?? []) explain(parameter, path, id)
      }
      return description
    },
  }
}

/** A parameter's sentence and example: its own, those of every list, or of the thing a path names. */
function explain(parameter: Parameter, path: string, operationId: string): void {
  const { schema, name } = parameter
  const own = schema?.example === undefined ? {} : { example: schema.example }
  delete schema?.example
  const words =
    parameter.in === 'path' ? wordsOfPath(path, operationId, name) : parameter.in === 'query' ? wordsOfQuery(operationId, name, own) : null
  const { source, ...said } = words ?? {}
  Object.assign(parameter, own, said, source ? { 'x-example-from': source } : {})
}
