import type { Answer, Asker, Body } from './answers.ts'

type Schema = { $ref?: string; examples?: unknown[] }
/** Where a value is read that differs from county to county. */
export type Source = { operationId: string; query?: Record<string, string>; at: string }
export type Parameter = {
  name: string
  in: string
  required?: boolean
  description?: string
  example?: unknown
  'x-example-from'?: Source
  schema?: Schema & Record<string, unknown>
}
export type Operation = {
  operationId: string
  summary?: string
  method: string
  path: string
  roles: string[]
  action: string
  problems: Record<string, string>
  parameters: Parameter[]
  hasBody: boolean
  bodySchema: Body | null
  example: unknown
  schemas: Record<string, Body>
}

type Described = {
  operationId?: string
  summary?: string
  parameters?: Parameter[]
  requestBody?: { content?: Record<string, { schema?: Schema & Body; example?: unknown }> }
  'x-roles'?: string[]
  'x-action'?: string
  'x-problems'?: Record<string, string>
}

/** The operations as a stranger reads them from /api/openapi.json; nothing here knows a route of the server. */
export async function describedBy(asker: Asker): Promise<Operation[]> {
  const { body } = await asker('GET', '/api/openapi.json')
  const schemas = ((body['components'] as Body | undefined)?.['schemas'] ?? {}) as Record<string, Body>
  const paths = body['paths'] as Record<string, Record<string, Described>>
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, op]) => operationOf(path, method, op, schemas)),
  )
}

function operationOf(path: string, method: string, op: Described, schemas: Record<string, Body>): Operation {
  const content = op.requestBody?.content?.['application/json']
  const named = content?.schema?.$ref ? (schemas[content.schema.$ref.split('/').at(-1) ?? ''] ?? null) : (content?.schema ?? null)
  return {
    operationId: op.operationId ?? '',
    summary: op.summary,
    method: method.toUpperCase(),
    path,
    roles: op['x-roles'] ?? [],
    action: op['x-action'] ?? '',
    problems: op['x-problems'] ?? {},
    parameters: op.parameters ?? [],
    hasBody: op.requestBody !== undefined,
    bodySchema: named,
    example: content?.example ?? (named?.['examples'] as unknown[] | undefined)?.[0],
    schemas,
  }
}

export type Call = {
  path?: Record<string, string>
  query?: Record<string, string>
  change?: Body
  body?: unknown
  version?: unknown
  key?: string
}
export type Client = (operationId: string, call?: Call) => Promise<Answer>

export const urlOf = (operation: Pick<Operation, 'path'>, call: Call): string => {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.path?.[name] ?? ''))
  return call.query ? `${path}?${new URLSearchParams(call.query)}` : path
}

/** Calls operations by name with their published example; only ids, days and versions are put in. */
export const clientOf =
  (operations: readonly Operation[], asker: Asker): Client =>
  (operationId, call = {}) => {
    const operation = operations.find((one) => one.operationId === operationId)
    if (!operation) throw new Error(`not described: ${operationId}`)
    const example = typeof operation.example === 'object' && operation.example !== null ? operation.example : {}
    const body = call.body ?? (operation.hasBody ? { ...example, ...call.change } : undefined)
    const headers = {
      ...(call.version === undefined ? {} : { 'if-match': String(call.version) }),
      ...(call.key === undefined ? {} : { 'idempotency-key': call.key }),
    }
    return asker(operation.method, urlOf(operation, call), body, headers)
  }
