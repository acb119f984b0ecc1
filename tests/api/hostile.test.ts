import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayCall, ofOneself, type Username, usernames } from './accounts.ts'
import { describedBy, type Operation, urlOf } from './described.ts'
import { hostileCursors, hostileIds, hostileQueries, hostileTexts, hostileTypes, hostileValues, hostileVersions } from './hostile-values.ts'
import type { Answer, Asker, Body } from './open-api.ts'
import { kindOf, pathTo, questionOf } from './paths.ts'
import { openTwoCounties, type TwoCounties } from './two-counties.ts'

let world: TwoCounties
let operations: Operation[]
const askers = new Map<Username, Asker>()
beforeAll(async () => {
  world = await openTwoCounties()
  operations = await describedBy(world.api.anonymous)
  for (const username of usernames) askers.set(username, await world.api.as(username))
})
afterAll(() => world.close())

const askerFor = (operation: Operation): Asker =>
  askers.get(usernames.find((name) => mayCall(operation, name)) ?? 'clerk') ?? world.api.anonymous
const sendable = () => operations.filter((one) => !ofOneself.includes(one.operationId) && !['setUp'].includes(one.operationId))

const inner =
  /node_modules|\/src\/|\.ts:\d|\bat [A-Z]\w+\.|select .* from |insert into|violates|relation "|column "|syntax error|invalid input|kysely|ECONN|apps\/server|\/tmp\/|TypeError|RangeError|zod/i

/** What is wrong with an answer to something hostile, or null: never our fault, always a problem a person can read, nothing from inside. */
function wrongWith(answer: Answer): string | null {
  if (answer.status >= 500) return `${answer.status} ${answer.text.slice(0, 200)}`
  if (answer.status < 400) return null
  if (!String(answer.headers['content-type']).startsWith('application/problem+json'))
    return `not a problem: ${answer.status} ${String(answer.headers['content-type'])} ${answer.text.slice(0, 120)}`
  if (!/^[A-Z][A-Z0-9_]+$/.test(String(answer.body['code']))) return `code ${String(answer.body['code'])}`
  if (!/\p{Script=Han}/u.test(String(answer.body['title']))) return `title ${String(answer.body['title'])}`
  return inner.test(answer.text) ? `from inside: ${answer.text.slice(0, 300)}` : null
}

type Case = { name: string; url: string; body?: unknown; headers?: Record<string, string> }

async function judge(cases: (operation: Operation) => Iterable<Case>): Promise<{ asked: number; wrong: unknown[] }> {
  const wrong: unknown[] = []
  let asked = 0
  for (const operation of sendable()) {
    const asker = askerFor(operation)
    for (const { name, url, body, headers } of cases(operation)) {
      world.api.world.passMs(operation.action === 'exportList' || operation.action === 'takeExport' ? 20_000 : 100)
      const answer = await asker(operation.method, url, body, headers)
      const what = wrongWith(answer)
      asked += 1
      if (what) wrong.push(`${operation.operationId} ${name}: ${what}`)
    }
  }
  return { asked, wrong }
}

const urlFor = (operation: Operation) => urlOf(operation, { path: pathTo(operation, world.here.things), ...questionOf(operation) })
// A version nobody has: what is accepted as well-formed still changes nothing.
const versioned = { 'if-match': '999999' }
const base = (operation: Operation): Body =>
  typeof operation.example === 'object' && operation.example !== null ? (operation.example as Body) : {}

type Shape = { properties?: Record<string, Shape>; items?: Shape; $ref?: string; anyOf?: Shape[] }
const resolved = (operation: Operation, shape: Shape): Shape =>
  shape.$ref ? ((operation.schemas[shape.$ref.split('/').at(-1) ?? ''] ?? {}) as Shape) : shape

/** Every field of the body, one level into objects and lists. */
function* fieldsOf(operation: Operation): Generator<(value: unknown) => Body> {
  const top = resolved(operation, (operation.bodySchema ?? {}) as Shape).properties ?? {}
  for (const [name, shape] of Object.entries(top)) {
    yield (value) => ({ ...base(operation), [name]: value })
    const own = resolved(operation, shape)
    const element = own.items ? resolved(operation, own.items) : null
    const outer = base(operation)[name]
    for (const within of Object.keys(own.properties ?? {}))
      yield (value) => ({ ...base(operation), [name]: { ...(outer as Body | undefined), [within]: value } })
    const first = Array.isArray(outer) ? (outer[0] as unknown) : undefined
    for (const within of Object.keys(element?.properties ?? {}))
      yield (value) => ({ ...base(operation), [name]: [{ ...(first as Body | undefined), [within]: value }] })
    if (own.items && !element?.properties) yield (value) => ({ ...base(operation), [name]: [value] })
  }
}

test('bodies that are not what the description says', async () => {
  const { asked, wrong } = await judge(function* (operation) {
    if (operation.method === 'GET') return
    const url = urlFor(operation)
    for (const [type, payload] of hostileTypes)
      yield { name: `${type} ${payload.slice(0, 20)}`, url, body: payload, headers: { ...versioned, 'content-type': type } }
    yield { name: 'unknown field', url, body: { ...base(operation), isAdmin: true }, headers: versioned }
    for (const name of Object.keys(base(operation))) {
      const { [name]: _, ...rest } = base(operation)
      yield { name: `without ${name}`, url, body: rest, headers: versioned }
    }
  })
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(500)
}, 120_000)

test('unknown fields are refused, not dropped silently', async () => {
  const quiet: unknown[] = []
  for (const operation of sendable().filter((one) => one.hasBody && one.operationId !== 'assessFacts')) {
    // Within what an account may ask, and within its session, however many operations there are.
    world.api.world.passMs(10_000)
    const answer = await askerFor(operation)(operation.method, urlFor(operation), { ...base(operation), isAdmin: true }, versioned)
    if (answer.status !== 422) quiet.push([operation.operationId, answer.status])
  }
  expect(quiet).toEqual([])
})

test('fields of the wrong kind, hostile texts, impossible days and numbers', async () => {
  let turn = 0
  const { asked, wrong } = await judge(function* (operation) {
    if (!operation.hasBody) return
    const url = urlFor(operation)
    for (const put of fieldsOf(operation)) {
      // Every field meets the texts that reach the database; the rest of the values take turns.
      for (const name of ['nul', 'loneSurrogate', 'bidi', 'badDay'] as const)
        yield { name, url, body: put(hostileTexts[name]), headers: versioned }
      turn += 1
      const others = [
        ...Object.entries(hostileTexts).filter(([name]) => !['nul', 'loneSurrogate', 'bidi', 'badDay'].includes(name)),
        ...Object.entries(hostileValues),
      ]
      for (const [name, value] of others.filter((_, i) => i % 5 === turn % 5)) yield { name, url, body: put(value), headers: versioned }
    }
  })
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(1_200)
}, 240_000)

test('questions nobody should ask: unknown parameters, cursors, limits, days, endless texts', async () => {
  let turn = 0
  const { asked, wrong } = await judge(function* (operation) {
    if (operation.method !== 'GET') return
    const needed = questionOf(operation).query ?? {}
    const ask = (query: Record<string, string>) =>
      urlOf(operation, { path: pathTo(operation, world.here.things), query: { ...needed, ...query } })
    yield { name: 'unknown parameter', url: ask({ nonsense: '1' }) }
    for (const { name } of operation.parameters.filter((one) => one.in === 'query')) {
      turn += 1
      const values = name === 'cursor' ? hostileCursors : hostileQueries
      for (const value of values.filter((one, i) => i % 2 === turn % 2 || name === 'q' || name === 'cursor' || one.includes('\u0000')))
        yield { name: `${name}=${value.slice(0, 20)}`, url: ask({ [name]: value }) }
      yield { name: `${name} twice`, url: `${ask({ [name]: '1' })}&${name}=2` }
    }
  })
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(400)
}, 120_000)

test('ids, versions and keys that are none', async () => {
  const { asked, wrong } = await judge(function* (operation) {
    const good = urlFor(operation)
    const body = operation.hasBody ? base(operation) : undefined
    if (kindOf(operation) || operation.path.includes('{')) {
      for (const id of hostileIds)
        yield { name: `id ${id.slice(0, 20)}`, url: operation.path.replaceAll(/\{\w+\}/g, id), body, headers: versioned }
    }
    if (operation.method === 'GET') return
    if (operation.parameters.some((one) => one.name === 'if-match'))
      for (const version of hostileVersions) yield { name: `If-Match ${version}`, url: good, body, headers: { 'if-match': version } }
    for (const key of ['short', 'k'.repeat(101), '<script>alert(1)</script>', "'; drop table case_event; --"])
      yield { name: `key ${key.slice(0, 10)}`, url: good, body, headers: { ...versioned, 'idempotency-key': key } }
  })
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(400)
}, 120_000)

test('paths that lead nowhere answer like everything else that is absent', async () => {
  for (const url of [
    '/api/nothing',
    '/api/cases/',
    '/api/../etc/passwd',
    '/api/%2e%2e/%2e%2e/etc/passwd',
    '/api/cases/%',
    '/api//cases',
    '/.git/config',
    '/api/cases/x/y/z',
    '/server.ts',
  ]) {
    const answer = await world.api.anonymous('GET', url)
    // Outside the interface whoever is lost is a citizen, and reads a page.
    const isPage = String(answer.headers['content-type']).startsWith('text/html')
    const wrong = isPage && answer.text.includes('没有找到这个页面') && !answer.text.includes('root:') ? null : wrongWith(answer)
    expect([url, answer.status >= 400 && answer.status < 500, wrong]).toEqual([url, true, null])
  }
})
