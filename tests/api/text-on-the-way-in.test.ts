import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { mayCall, type Username, usernames } from './accounts.ts'
import { describedBy, type Operation, urlOf } from './described.ts'
import type { Answer, Asker, Body } from './open-api.ts'
import { pathTo, questionOf } from './paths.ts'
import { openTwoCounties, type TwoCounties } from './two-counties.ts'

let world: TwoCounties
let operations: Operation[]
const askers = new Map<Username, Asker>()
beforeAll(async () => {
  world = await openTwoCounties()
  operations = (await describedBy(world.api.anonymous)).filter(({ operationId }) => !['signOut', 'setUp'].includes(operationId))
  for (const username of usernames) askers.set(username, await world.api.as(username))
})
afterAll(() => world.close())

type Shape = {
  type?: string
  properties?: Record<string, Shape>
  items?: Shape
  $ref?: string
  anyOf?: Shape[]
  enum?: unknown[]
  minLength?: number
}
type Path = readonly (string | number)[]

/** Every field of the body that takes a text, however deep it lies; one element of each list. */
function textsOf(operation: Operation): { path: Path; shape: Shape }[] {
  const walk = (shape: Shape, path: Path, seen: readonly string[]): { path: Path; shape: Shape }[] => {
    if (shape.$ref) {
      if (seen.includes(shape.$ref)) return []
      return walk((operation.schemas[shape.$ref.split('/').at(-1) ?? ''] ?? {}) as Shape, path, [...seen, shape.$ref])
    }
    return [
      ...(shape.type === 'string' ? [{ path, shape }] : []),
      ...(shape.anyOf ?? []).flatMap((one) => walk(one, path, seen)),
      ...Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => walk(inner, [...path, name], seen)),
      ...(shape.items ? walk(shape.items, [...path, 0], seen) : []),
    ]
  }
  return walk((operation.bodySchema ?? {}) as Shape, [], [])
}

function put(base: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') return [put(Array.isArray(base) ? base[0] : undefined, rest, value)]
  const own = typeof base === 'object' && base !== null && !Array.isArray(base) ? (base as Body) : {}
  return { ...own, [step]: put(own[step], rest, value) }
}

const at = (base: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined),
    base,
  )

const named = (path: Path) => ['body', ...path].join('.')
const told = (answer: Answer) =>
  Array.isArray(answer.body['errors']) ? (answer.body['errors'] as { path: string; message: string }[]) : []

async function send(operation: Operation, body: unknown): Promise<Answer> {
  world.api.world.passMs(['exportList', 'takeExport', 'signIn'].includes(operation.operationId) ? 20_000 : 100)
  const asker = askers.get(usernames.find((name) => mayCall(operation, name)) ?? 'clerk') ?? world.api.anonymous
  const url = urlOf(operation, { path: pathTo(operation, world.here.things), ...questionOf(operation) })
  return asker(operation.method, url, body, { 'if-match': '999999' })
}

test('a character without a place in Unicode is refused in every text of every operation, by its field', async () => {
  const quiet: string[] = []
  let asked = 0
  for (const operation of operations.filter((one) => one.hasBody)) {
    for (const { path } of textsOf(operation)) {
      const answer = await send(operation, put(operation.example, path, '王\uE123某'))
      asked += 1
      if (answer.status !== 422 || answer.body['code'] !== 'INPUT_UNREADABLE' || !told(answer).some((one) => one.path === named(path)))
        quiet.push(`${operation.operationId} ${named(path)}`)
    }
  }
  // Passwords are no texts.
  expect(quiet).toEqual(['signIn body.password', 'changeOwnPassword body.current', 'changeOwnPassword body.next'])
  expect(asked).toBeGreaterThan(240)
}, 240_000)

test('a text of nothing but invisible characters is as good as none, wherever a text must be given', async () => {
  const wrong: unknown[] = []
  let asked = 0
  for (const operation of operations.filter((one) => one.hasBody)) {
    for (const { path, shape } of textsOf(operation)) {
      if (shape.enum || (shape.minLength ?? 0) < 1) continue
      const invisible = await send(operation, put(operation.example, path, '\u200B\u2060\uFEFF \u202E'))
      const empty = await send(operation, put(operation.example, path, ''))
      asked += 1
      const sentence = (answer: Answer) => told(answer).find((one) => one.path === named(path))?.message
      const isExempt = ['password', 'current', 'next'].includes(String(path.at(-1)))
      if (!isExempt && (invisible.status !== 422 || sentence(invisible) === undefined || sentence(invisible) !== sentence(empty)))
        wrong.push([operation.operationId, named(path), invisible.status, sentence(invisible), sentence(empty)])
    }
  }
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(45)
}, 240_000)

test('invisible characters in every text of every operation: none of them is in the database afterwards', async () => {
  const statuses = new Map<number, number>()
  for (const operation of operations.filter((one) => one.hasBody)) {
    for (const { path, shape } of textsOf(operation)) {
      const given = at(operation.example, path)
      if (shape.enum || typeof given !== 'string') continue
      const { status } = await send(operation, put(operation.example, path, `\u200B${given}\u202E\u00AD`))
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  const kept = await world.api.world.platform.db.inTransaction(systemScope, async (tx) => {
    const { rows } = await sql<{ table: string; column: string }>`select table_name as table, column_name as column
      from information_schema.columns where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY')`.execute(tx)
    const found: string[] = []
    for (const { table, column } of rows) {
      const hit = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)}::text ~ '[\u200B\u202E\u00AD]' limit 1`.execute(tx)
      if (hit.rows.length > 0) found.push(`${table}.${column}`)
    }
    return found
  })
  expect(kept).toEqual([])
  // Some of it went in: the question is not answered by refusals alone.
  expect((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0)).toBeGreaterThan(5)
}, 240_000)
