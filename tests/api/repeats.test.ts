import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { assigned, checked, finished, freshName, granted, handled, type Office, openOffice, received, type Walk } from './chain.ts'
import type { Call } from './described.ts'
import { type Answer, type Api, bodyOf, itemsOf, openApi, wordOf } from './open-api.ts'

const on = '2026-11-20'
let api: Api
let office: Office
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
})
afterAll(() => api.close())

const count = (text: string): Promise<number> =>
  api.world.platform.db.inTransaction(
    systemScope,
    async (tx) => (await sql.raw<{ n: number }>(`select count(*)::int as n from ${text}`).execute(tx)).rows[0]?.n ?? -1,
  )
const person = () => ({ name: freshName(), idType: 'NONE' })
const codes = (answers: Answer[]) => answers.map((one) => `${one.status} ${String(one.body['code'] ?? '')}`.trim()).toSorted()
const at = (walk: Walk, more: Call = {}): Call => ({ path: { id: walk.id }, version: walk.standing['version'], ...more })

test('§6.1 the same key and body gets the same answer, and the effect happens once', async () => {
  const clerk = await office.of('clerk')
  const [key, change] = [randomUUID(), { person: person() }]
  const before = await count('legal_case')
  const first = await clerk('submitApplication', { change, key })
  const again = await clerk('submitApplication', { change, key })
  expect([first.status, again.status, again.text]).toEqual([201, 201, first.text])
  expect(await count('legal_case')).toBe(before + 1)
})

test('§6.1 eight at once with one key: one effect, one answer', async () => {
  const clerk = await office.of('clerk')
  const [key, change] = [randomUUID(), { person: person() }]
  const before = await count('legal_case')
  const answers = await Promise.all(Array.from({ length: 8 }, () => clerk('submitApplication', { change, key })))
  expect(codes(answers)).toEqual(Array.from({ length: 8 }, () => '201'))
  expect(new Set(answers.map((one) => one.text)).size).toBe(1)
  expect(await count('legal_case')).toBe(before + 1)
  expect(await count(`idempotency_key where key = '${key}'`)).toBe(1)
})

test('§6.1 the same key with another body is refused, and a key belongs to one person', async () => {
  const [clerk, reviewer] = [await office.of('clerk'), await office.of('reviewer')]
  const key = randomUUID()
  expect((await clerk('submitApplication', { change: { person: person() }, key })).status).toBe(201)
  const other = await clerk('submitApplication', { change: { person: person() }, key })
  expect([other.status, other.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED'])
  const colleague = await reviewer('submitApplication', { change: { person: person() }, key })
  expect(colleague.status).toBe(201)
})

test('§6.1 a refused attempt keeps nothing: the same key works once the reason is gone', async () => {
  const walk = await received(office)
  const reviewer = await office.of('reviewer')
  const key = randomUUID()
  const stale = await reviewer('recordCheck', { path: { id: walk.id }, version: 99, key })
  expect(stale.status).toBe(412)
  expect(await count(`idempotency_key where key = '${key}'`)).toBe(0)
  expect((await reviewer('recordCheck', at(walk, { key }))).status).toBe(200)
})

test('§6.1 a repeated step of the procedure does not run twice', async () => {
  const walk = await checked(office)
  const director = await office.of('director')
  const call = at(walk, { key: randomUUID() })
  const answers = await Promise.all([
    director('grantApplication', call),
    director('grantApplication', call),
    director('grantApplication', call),
  ])
  expect(codes(answers)).toEqual(['200', '200', '200'])
  expect(await count(`decision where case_id = '${walk.id}'`)).toBe(1)
  expect(await count(`case_event where case_id = '${walk.id}' and verb = 'grantApplication'`)).toBe(1)
  expect(await count(`document where case_id = '${walk.id}' and code = 'GRANT_DECISION'`)).toBe(1)
})

test('§6.2 every change of an existing thing wants the version: missing 428, stale 412 with the current one', async () => {
  const versioned = office.operations.filter(
    (one) => one.parameters.some((parameter) => parameter.name === 'if-match') && one.path.includes('/applications/{id}'),
  )
  const walk = await received(office)
  for (const operation of versioned) {
    const username = operation.roles.includes('REVIEWER') ? 'reviewer' : 'director'
    const missing = await (await office.of(username))(operation.operationId, { path: { id: walk.id } })
    expect([operation.operationId, missing.status, missing.body['code']]).toEqual([operation.operationId, 428, 'VERSION_MISSING'])
  }
  const stale = await (await office.of('reviewer'))('recordCheck', { path: { id: walk.id }, version: 7 })
  expect([stale.status, stale.body['code'], stale.body['currentVersion']]).toEqual([412, 'VERSION_STALE', 1])
})

// Everything that can happen only once: eight people try, one succeeds, the others are told why.
type Race = [
  name: string,
  prepare: () => Promise<{ walk: Walk; usernames: string[]; operationId: string; change?: Record<string, unknown> }>,
  effect: (id: string) => string,
]
const races: Race[] = [
  [
    'two grants',
    async () => ({ walk: await checked(office), usernames: ['director'], operationId: 'grantApplication' }),
    (id) => `decision where case_id = '${id}'`,
  ],
  [
    'two reviews',
    async () => ({ walk: await received(office), usernames: ['reviewer'], operationId: 'recordCheck' }),
    (id) => `finding where case_id = '${id}'`,
  ],
  [
    'two assignments',
    async () => ({
      walk: await granted(office),
      usernames: ['dispatcher', 'director'],
      operationId: 'assignCase',
      change: { providerId: api.here.providers.lawyer },
    }),
    (id) => `assignment where case_id = '${id}'`,
  ],
  [
    'two acceptances',
    async () => ({ walk: await assigned(office, api.here.providers.lawyer), usernames: ['lawyer'], operationId: 'acceptAssignment' }),
    (id) => `case_event where case_id = '${id}' and verb = 'acceptAssignment'`,
  ],
  [
    'two closings',
    async () => ({
      walk: await handled(office, api.here.providers.lawyer),
      usernames: ['lawyer'],
      operationId: 'closeCase',
      change: { closedOn: on, ground: 'AWARD_RECEIVED' },
    }),
    (id) => `closing where case_id = '${id}'`,
  ],
  [
    'two terminations',
    async () => ({ walk: await handled(office, api.here.providers.lawyer), usernames: ['director'], operationId: 'terminateCase' }),
    (id) => `termination where case_id = '${id}'`,
  ],
]

test.each(races)('§6.3 only one of %s at once succeeds', async (_, prepare, effect) => {
  const { walk, usernames, operationId, change } = await prepare()
  const clients = await Promise.all(Array.from({ length: 8 }, (_, i) => office.of(usernames[i % usernames.length] ?? '')))
  const answers = await Promise.all(clients.map((client) => client(operationId, at(walk, { change }))))
  expect(answers.filter((one) => one.status < 300)).toHaveLength(1)
  expect(answers.filter((one) => one.status >= 300 && ![409, 412].includes(one.status)).map((one) => one.text)).toEqual([])
  expect(await count(effect(walk.id))).toBe(1)
})

test('§6.3 a subsidy is approved, batched and paid once, however often it is tried at once', async () => {
  const walk = await handled(office, api.here.providers.lawyer)
  await walk.step('lawyer', 'closeCase', 'CLOSED', { closedOn: on, ground: 'AWARD_RECEIVED' })
  await walk.step('lawyer', 'submitFile', 'FILED')
  await walk.step('archivist', 'acceptFile', 'FILE_ACCEPTED')
  const subsidyId = wordOf(bodyOf(await walk.step('finance', 'calculateSubsidy', 'FILE_ACCEPTED'), 'subsidy'), 'id')
  const [director, finance] = [await office.of('director'), await office.of('finance')]
  const five = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 5 }, work))
  const succeeded = (answers: Answer[]) => answers.filter((one) => one.status < 300)
  expect(succeeded(await five(() => director('approveSubsidy', at(walk))))).toHaveLength(1)
  const [batch, ...others] = succeeded(await five(() => finance('createPaymentBatch', { change: { subsidyIds: [subsidyId] } })))
  expect(others).toEqual([])
  const pay = () =>
    finance('recordPayment', { path: { id: wordOf(batch?.body ?? {}, 'id') }, version: batch?.body['version'], change: { paidOn: on } })
  const paid = await five(pay)
  expect(succeeded(paid)).toHaveLength(1)
  expect(paid.every((one) => one.status < 500)).toBe(true)
  expect(await count(`case_event where case_id = '${walk.id}' and verb = 'recordPayment'`)).toBe(1)
  expect(
    itemsOf((await finance('listSubsidies', { query: { state: 'PAID' } })).body).filter((one) => one['caseId'] === walk.id),
  ).toHaveLength(1)
})

test('§6.4 twenty applications at once get twenty numbers without a gap', async () => {
  const clerk = await office.of('clerk')
  const answers = await Promise.all(Array.from({ length: 20 }, () => clerk('submitApplication', { change: { person: person() } })))
  const numbers = answers.map((one) => Number(/第(\d+)号/.exec(wordOf(one.body, 'number'))?.[1])).toSorted((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i))
})

test('a whole file leaves one event, one standing paper and one entry for each step', async () => {
  const walk = await handled(office, api.here.providers.lawyer)
  await finished(walk, on)
  expect(await count(`(select verb from case_event where case_id = '${walk.id}' group by verb having count(*) > 1) t`)).toBe(0)
  // The cover handed in gives way to the one of the archive, and is kept as void (程42).
  expect(
    await count(`(select code from document where case_id = '${walk.id}' and voided_at is null group by code having count(*) > 1) t`),
  ).toBe(0)
  expect(await count(`case_event where case_id = '${walk.id}'`)).toBe(
    await count(`audit_entry where object_id = '${walk.id}' and action in (select verb from case_event where case_id = '${walk.id}')`),
  )
})
