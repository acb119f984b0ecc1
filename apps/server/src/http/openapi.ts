import type { FastifySchema, RouteOptions } from 'fastify'

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
  const codes = Object.entries(problems).filter(([status]) => (config.open ? !['401', '403'].includes(status) : true) && (writes || !['412', '428'].includes(status)))
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
