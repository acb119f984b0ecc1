import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayCall, type Username, usernames } from './accounts.ts'
import { describedBy, type Operation, urlOf } from './described.ts'
import type { Asker } from './open-api.ts'
import { pathTo, questionOf } from './paths.ts'
import { openTwoCounties, type TwoCounties } from './two-counties.ts'

let world: TwoCounties
let lists: Operation[]
const askers = new Map<Username, Asker>()
beforeAll(async () => {
  world = await openTwoCounties()
  lists = (await describedBy(world.api.anonymous)).filter((one) => one.parameters.some(({ name }) => name === 'cursor'))
  for (const username of usernames) askers.set(username, await world.api.as(username))
})
afterAll(() => world.close())

const id = '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const sealed = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const dashes = '-'.repeat(36)

/** Cursors nobody was ever given: of every shape a list has used, with days, times, ids and texts that are none. */
const keys = ['2026-02-30', '2026', '2026-11-20T25:00:00.000Z', 'infinity', 'a\u0000b', '\ud800', 7, null, ['x']]
const bad = [
  'x',
  '%00',
  sealed('null'),
  sealed('{}'),
  sealed(`2026-11-20 ${dashes}`),
  sealed(`2026-02-30 ${id}`),
  sealed(`2026-11-20T02:00:00Z ${dashes}`),
  ...keys.map((key) => sealed([key, id])),
  ...['2026-11-20', '2026-11-20T02:00:00.000Z', '王芳'].flatMap((key) => [dashes, 'x', 7].map((one) => sealed([key, one]))),
]

const askerFor = (operation: Operation) => askers.get(usernames.find((name) => mayCall(operation, name)) ?? 'clerk') ?? world.api.anonymous
const urlFor = (operation: Operation, query: Record<string, string>) =>
  urlOf(operation, { path: pathTo(operation, world.here.things), query: { ...questionOf(operation).query, ...query } })

async function answerOf(operation: Operation, query: Record<string, string>) {
  world.api.world.passMs(200)
  return askerFor(operation)(operation.method, urlFor(operation, query))
}

test('every list refuses a cursor of another shape, by field, and never breaks on one', async () => {
  expect(lists.length).toBeGreaterThan(7)
  const wrong: unknown[] = []
  for (const operation of lists) {
    for (const cursor of bad) {
      const answer = await answerOf(operation, { cursor })
      if (answer.status !== 422 || !JSON.stringify(answer.body['errors']).includes('cursor'))
        wrong.push([operation.operationId, Buffer.from(cursor, 'base64url').toString(), answer.status])
    }
  }
  expect(wrong).toEqual([])
}, 240_000)

test('a cursor that was changed on the way is refused: another key, another id', async () => {
  for (const operation of lists) {
    const { body } = await answerOf(operation, { limit: '1' })
    if (typeof body['nextCursor'] !== 'string') continue
    const [list, key] = JSON.parse(Buffer.from(body['nextCursor'], 'base64url').toString()) as string[]
    for (const changed of [
      [list, 'a\u0000b', id],
      [list, key, dashes],
      [list, key],
      [list, key, id, id],
    ]) {
      const answer = await answerOf(operation, { cursor: sealed(changed) })
      expect([operation.operationId, changed, answer.status]).toEqual([operation.operationId, changed, 422])
    }
  }
}, 120_000)

test('a cursor of one list is none of another, and its own goes on where the page ended', async () => {
  const given = new Map<string, string>()
  for (const operation of lists) {
    const first = await answerOf(operation, { limit: '1' })
    const cursor = first.body['nextCursor']
    if (typeof cursor === 'string') given.set(operation.operationId, cursor)
  }
  expect(given.size).toBeGreaterThan(4)
  for (const operation of lists) {
    for (const [from, cursor] of given) {
      const answer = await answerOf(operation, { limit: '1', cursor })
      const isOwn = from === operation.operationId
      // Lists of cases and of deadlines share their orders, and so their places.
      const kin = ['listCases', 'listDeadlines']
      if (!isOwn && kin.includes(from) && kin.includes(operation.operationId)) continue
      expect([operation.operationId, from, answer.status]).toEqual([operation.operationId, from, isOwn ? 200 : 422])
    }
  }
}, 120_000)
