import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { openLog } from '../../apps/server/src/platform/log.ts'
import { finished, handled, type Office, openOffice, received } from './chain.ts'
import type { Client } from './described.ts'
import { type Api, itemsOf, openApi, password, wordOf } from './open-api.ts'

const on = '2026-11-20'
const person = {
  name: '欧阳望川',
  idType: 'RESIDENT_ID',
  idNumber: '431321199001010011',
  phone: '13907389999',
  address: '双峰县锁石镇大石村七组',
}
const secrets = [person.name, person.idNumber, person.phone, person.address, '娄底某某特殊劳务公司', '拖欠三个月工资的经过', password]

let api: Api
let office: Office
const lines: string[] = []
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z`, log: openLog('debug', (line) => void lines.push(line)) })
  office = await openOffice(api)
})
afterAll(() => api.close())

type Entry = { action: string; objectId: string; purpose: string; address: string; details: Record<string, unknown>; all: string }
// Entries of refusals are written after the answer has gone out.
async function entries(where: string): Promise<Entry[]> {
  await new Promise((resolve) => setTimeout(resolve, 50))
  return api.world.platform.db.inTransaction(
    systemScope,
    async (tx) => (await sql.raw<Entry>(`select e.*, e::text as all from audit_entry e where ${where} order by at`).execute(tx)).rows,
  )
}
const checkDigit = (head: string) =>
  `${head}${'10X98765432'[[...head].reduce((sum, digit, i) => sum + Number(digit) * ([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][i] ?? 0), 0) % 11]}`
const applicant = { ...person, idNumber: checkDigit(person.idNumber.slice(0, 17)) }
const change = { person: applicant, narrative: '拖欠三个月工资的经过', opponents: [{ name: '娄底某某特殊劳务公司' }] }

async function personOf(client: Client): Promise<string> {
  const found = itemsOf((await client('listPersons', { query: { q: person.name } })).body)
  return wordOf(found[0] ?? {}, 'id')
}

test('§5.1 every verb, every read of a person or case, every reveal and every export leaves an entry', async () => {
  const walk = await handled(office, api.here.providers.lawyer, change)
  await finished(walk, on)
  const [clerk, director] = [await office.of('clerk'), await office.of('director')]
  const personId = await personOf(clerk)
  await clerk('getCase', { path: { id: walk.id } })
  await clerk('getPerson', { path: { id: personId } })
  expect((await clerk('revealField', { path: { id: personId }, body: { field: 'idNumber', purpose: '核对证件' } })).body).toEqual({
    value: applicant.idNumber,
  })
  const [paper] = itemsOf((await clerk('listDocuments', { path: { id: walk.id } })).body)
  await clerk('renderDocument', { path: { id: walk.id, documentId: wordOf(paper ?? {}, 'id') }, query: { format: 'docx' } })
  await director('exportList')
  const actions = (await entries('true')).map((entry) => entry.action)
  for (const action of [
    'session.opened',
    'submitApplication',
    'recordCheck',
    'grantApplication',
    'assignCase',
    'acceptAssignment',
    'closeCase',
    'submitFile',
    'acceptFile',
    'archiveCase',
    'approveSubsidy',
    'recordPayment',
    'getCase',
    'person.read',
    'person.revealed',
    'renderDocument',
    'exportList',
  ])
    expect(actions).toContain(action)
  const [revealed] = await entries(`action = 'person.revealed'`)
  expect(revealed).toMatchObject({ objectId: personId, purpose: '核对证件', address: '127.0.0.1' })
})

test('§5.1 a failed sign-in leaves an entry without what was typed', async () => {
  const answer = await api.anonymous('POST', '/api/session', { username: 'clerk', password: '猜错的一个口令 1' })
  expect(answer.status).toBe(401)
  const [entry] = await entries(`action = 'session.refused'`)
  expect(entry?.all).toContain(String(api.here.actors.clerk.accountId))
  expect(entry?.all).not.toContain('猜错')
})

test('a refused act leaves an entry: wrong post, another county, not now', async () => {
  const walk = await received(office)
  const clerk = await office.of('clerk')
  await clerk('grantApplication', { path: { id: walk.id }, version: 1 })
  await (
    await office.of('director')
  )('grantApplication', { path: { id: walk.id }, version: 1 })
  await (
    await (await openOffice(api, '-away')).of('clerk')
  )('getCase', { path: { id: walk.id } })
  const refused = async () => (await entries(`action = 'refused' and object_id = '${walk.id}'`)).map((entry) => entry.details['code'])
  // Each is entered after its answer, in no order among them.
  await expect.poll(async () => (await refused()).toSorted(), { timeout: 20_000 }).toEqual(['CASE_NOT_NOW', 'NOT_ALLOWED', 'NOT_FOUND'])
})

test('§5.1 a case that is absent, foreign or not this station’s is refused and not entered as read', async () => {
  const walk = await received(office)
  const nobodys = '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
  const foreign = await (await openOffice(api, '-away')).of('clerk')
  for (const [client, id] of [
    [await office.of('clerk'), nobodys],
    [await office.of('lawyer'), walk.id],
    [await office.of('station'), walk.id],
    [foreign, walk.id],
  ] as const)
    expect((await client('getCase', { path: { id } })).status).toBe(404)
  // A refusal is entered after its answer.
  const left = async () =>
    (await entries(`object_id in ('${walk.id}', '${nobodys}') and action in ('getCase', 'refused')`)).map((e) => e.action)
  await expect.poll(left).toEqual(['refused', 'refused', 'refused', 'refused'])
  expect((await (await office.of('reviewer'))('getCase', { path: { id: walk.id } })).status).toBe(200)
  expect(await entries(`object_id = '${walk.id}' and action = 'getCase'`)).toHaveLength(1)
})

test('§5.4 entries hold no personal data beyond the name of whoever acted', async () => {
  const all = (await entries('true')).map((entry) => entry.all).join('\n')
  expect([...secrets, applicant.idNumber].filter((secret) => all.includes(secret))).toEqual([])
})

test('§8.2 a whole journey writes no personal data, no question and no secret to the log', async () => {
  const [clerk, director] = [await office.of('clerk'), await office.of('director')]
  await clerk('listPersons', { query: { q: person.phone } })
  await clerk('listPersons', { query: { q: applicant.idNumber } })
  await clerk('search', { query: { q: person.name } })
  await clerk('findDuplicates', { body: { name: person.name, idNumber: applicant.idNumber, phone: person.phone } })
  await clerk('submitApplication', { change: { ...change, person: { ...applicant, idNumber: '431321199001010000' } } })
  await director('listCases', { query: { q: person.name, cursor: 'broken' } })
  await api.anonymous('GET', `/api/persons/${person.phone}?q=${encodeURIComponent(person.name)}`)
  const text = lines.join('')
  expect(lines.length).toBeGreaterThan(30)
  expect([...secrets, applicant.idNumber, encodeURIComponent(person.name)].filter((secret) => text.includes(secret))).toEqual([])
  expect(lines.every((line) => typeof JSON.parse(line) === 'object')).toBe(true)
  const routes = lines.map((line) => (JSON.parse(line) as { route?: string }).route).filter((route) => route !== undefined)
  expect(routes.filter((route) => route.includes('?') || /[0-9a-f]{8}-/.test(route))).toEqual([])
})

test('§4.2 nothing of the person lies readable in the database beyond the declared columns', async () => {
  const { rows } = await api.world.platform.db.inTransaction(systemScope, (tx) =>
    sql<{ table: string; column: string }>`select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY')`.execute(tx),
  )
  const open: string[] = []
  for (const { table, column } of rows) {
    for (const secret of [applicant.idNumber, person.phone, '拖欠三个月工资的经过']) {
      const found = await api.world.platform.db.inTransaction(systemScope, (tx) =>
        sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where ${sql.ref(column)}::text like ${`%${secret}%`}`.execute(
          tx,
        ),
      )
      if (found.rows[0]?.n !== 0) open.push(`${table}.${column}`)
    }
  }
  expect(open).toEqual([])
})
