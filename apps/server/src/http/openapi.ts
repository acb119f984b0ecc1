import type { FastifySchema, RouteOptions } from 'fastify'
import { z } from 'zod'

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

type Operation = { operationId?: string; requestBody?: { content?: Record<string, { example?: unknown }> } }

/**
 * Keeps each body's published example. The schema converter drops examples of shapes that transform what they read (a day, a cursor),
 * so they are put beside the body instead, where OpenAPI expects them.
 */
export function bodyExamples() {
  const examples = new Map<string, unknown>()
  return {
    note(route: RouteOptions): void {
      const { body, operationId } = (route.schema ?? {}) as { body?: unknown; operationId?: string }
      const given = body instanceof z.ZodType ? z.globalRegistry.get(body)?.examples : undefined
      const [first] = Array.isArray(given) ? given : []
      if (operationId && first !== undefined) examples.set(operationId, first)
    },
    addTo<T extends { paths?: object }>(description: T): T {
      for (const operation of Object.values(description.paths ?? {}).flatMap((methods) =>
        Object.values(methods as Record<string, Operation>),
      )) {
        const content = operation.requestBody?.content?.['application/json']
        const example = examples.get(operation.operationId ?? '')
        if (content && example !== undefined) content.example = example
      }
      return description
    },
  }
}
