import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../world/open-world.ts'
import { mayCall, type Username } from './accounts.ts'
import { type Client, describedBy, type Operation } from './described.ts'
import { type Body, itemsOf, wordOf } from './open-api.ts'
import { kindOf, nothing, pathTo, questionOf } from './paths.ts'
import { openTwoCounties, type Side, type TwoCounties } from './two-counties.ts'

// The second wall taken down in this database only: what is refused now, the service refuses alone.
async function removeDatabaseWall(world: World): Promise<void> {
  const owner = new pg.Client(world.owner)
  await owner.connect()
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity`,
  )
  for (const { name } of rows)
    await owner.query(`alter table ${pg.escapeIdentifier(name)} disable row level security, no force row level security`)
  await owner.end()
}

const staff = ['clerk', 'reviewer', 'director', 'dispatcher', 'lawyer', 'finance', 'archivist', 'bureau', 'auditor', 'station'] as const

describe.each([
  ['both walls stand', undefined],
  ['the database wall is removed', removeDatabaseWall],
])('%s', (_, onWorld) => {
  let world: TwoCounties
  let operations: Operation[]
  beforeAll(async () => {
    world = await openTwoCounties(onWorld ? { onWorld } : {})
    operations = await describedBy(world.api.anonymous)
  })
  afterAll(() => world.close())

  const pass = () => world.api.world.passMs(1_000)
  const clients = async (): Promise<[Username, Client][]> =>
    Promise.all(staff.map(async (name) => [name, await world.here.office.of(name)] as [Username, Client]))
  const leaks = (text: string, of: Side) => [...of.words, ...of.ids].filter((secret) => text.includes(secret))

  // Before anything is asked for by its id: an id somebody typed in stays in the trail of the county that asked.
  test('no list, count, search or figure carries anything of another county', async () => {
    const wrong: unknown[] = []
    const questions = (operation: Operation): Record<string, string>[] => {
      const needed = questionOf(operation).query ?? {}
      if (!operation.parameters.some((one) => one.in === 'query' && one.name === 'q')) return [needed]
      return ['欧阳', 'ouyang', 'oyys', '石冲口', '新化外县', '1390000', '援民字'].map((q) => ({ ...needed, q }))
    }
    for (const operation of operations.filter((one) => one.method === 'GET' && kindOf(one) === null)) {
      for (const [username, client] of (await clients()).filter(([name]) => mayCall(operation, name))) {
        for (const query of questions(operation)) {
          pass()
          const answer = await client(operation.operationId, { query })
          const found = leaks(answer.text, world.away)
          if (answer.status >= 400 || found.length > 0)
            wrong.push([operation.operationId, username, query, answer.status, found.slice(0, 3)])
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('cases, persons, papers, money and exports of another county answer 404', async () => {
    const wrong: unknown[] = []
    for (const operation of operations.filter((one) => kindOf(one) !== null && kindOf(one) !== 'agency')) {
      for (const [username, client] of (await clients()).filter(([name]) => mayCall(operation, name))) {
        pass()
        const answer = await client(operation.operationId, {
          path: pathTo(operation, world.away.things),
          version: operation.method === 'GET' ? undefined : 1,
        })
        const found = leaks(answer.text, world.away)
        if (answer.status !== 404 || found.length > 0)
          wrong.push([operation.operationId, username, answer.status, answer.body['code'], found])
      }
    }
    expect(wrong).toEqual([])
  })

  test('counts and searches are those of the own county, not a mask over both', async () => {
    for (const q of ['本县', '外县', '石冲口']) {
      const { body } = await (await world.here.office.of('director'))('listCases', { query: { q } })
      expect([q, itemsOf(body).length > 0, (body['total'] as Body)['count']]).toEqual([q, q === '本县', itemsOf(body).length])
    }
    const all = await (await world.here.office.of('director'))('listCases')
    expect(itemsOf(all.body)).toHaveLength(5)
    expect(all.body['total']).toEqual({ count: 5, exact: true })
  })

  test('duplicates of another county are answered by place only', async () => {
    pass()
    const client = await world.here.office.of('clerk')
    const answer = await client('findDuplicates', { body: { name: '欧阳远山', phone: '13943132200', opponent: '新化外县劳务有限公司' } })
    expect([answer.status, leaks(answer.text, { ...world.away, words: ['石冲口'] })]).toEqual([200, []])
  })

  test('an export holds the own county only, and another person does not find it', async () => {
    const [here, away] = [await world.here.office.of('director'), await world.away.office.of('director')]
    const own = await here('takeExport', { path: { id: world.here.things.export } })
    expect(own.status).toBe(200)
    expect(leaks(own.text, world.away)).toEqual([])
    for (const client of [away, await world.here.office.of('clerk')]) {
      pass()
      expect((await client('getExport', { path: { id: world.here.things.export } })).status).toBe(404)
    }
  })

  test('things of two counties are never mixed in one act', async () => {
    const finance = await world.here.office.of('finance')
    const mixed = await finance('createPaymentBatch', { body: { subsidyIds: [world.here.things.subsidy, world.away.things.subsidy] } })
    expect(mixed.status).toBeGreaterThanOrEqual(400)
    const dispatcher = await world.here.office.of('dispatcher')
    const free = itemsOf((await dispatcher('listCases', { query: { state: 'NOTIFIED' } })).body)[0]
    const assign = (providerId: string) =>
      dispatcher('assignCase', { path: { id: wordOf(free ?? {}, 'id') }, version: free?.['version'], body: { providerId } })
    const [foreign, nobody] = [await assign(world.away.provider), await assign(nothing)]
    expect([foreign.status, foreign.body['code'], foreign.body['title']]).toEqual([
      nobody.status,
      nobody.body['code'],
      nobody.body['title'],
    ])
    expect([foreign.status >= 400, leaks(foreign.text, world.away)]).toEqual([true, []])
    const person = await (
      await world.here.office.of('clerk')
    )('submitApplication', { change: { person: { id: world.away.things.person } } })
    expect([person.status, leaks(person.text, world.away)]).toEqual([404, []])
  })
})
