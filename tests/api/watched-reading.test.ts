import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { newId } from '../../apps/server/src/platform/ids.ts'
import { assigned, handled, type Office, openOffice, received } from './chain.ts'
import { type Answer, type Api, itemsOf, openApi } from './open-api.ts'

let api: Api
let office: Office
beforeAll(async () => {
  api = await openApi({ now: '2026-11-20T02:00:00Z' })
  office = await openOffice(api)
})
afterAll(() => api.close())

const entries = (where: string) =>
  api.world.platform.db.inTransaction(
    systemScope,
    async (tx) => (await sql.raw<{ n: number }>(`select count(*)::int as n from audit_entry where ${where}`).execute(tx)).rows[0]?.n ?? -1,
  )
const bulk = () => entries(`action = 'cases.bulk-read' and object_id = '${api.here.actors.director.accountId}'`)

test('five hundred files of cases and persons in a second: the first are read, the rest is slowed, and the auditor hears of it once', async () => {
  const director = await office.of('director')
  const answers: Answer[] = []
  // Files that are not there cost as much: probing is reading.
  for (let i = 0; i < 500; i += 1) {
    const operation = ['getCase', 'getCaseHistory', 'listDocuments', 'getPerson'][i % 4] ?? 'getCase'
    answers.push(await director(operation, { path: { id: newId() } }))
  }
  const slowed = answers.filter(({ body }) => body['code'] === 'CASE_FILES_TOO_FAST')
  expect(answers.length - slowed.length).toBe(150)
  expect([slowed[0]?.status, Number(slowed[0]?.headers['retry-after']) > 0]).toEqual([429, true])
  expect(await bulk()).toBe(1)
  const auditor = await office.of('auditor')
  const notices = itemsOf((await auditor('listOwnNotices')).body)
  expect(notices).toEqual([expect.objectContaining({ kind: 'BULK_READING', text: expect.stringContaining('150 份') })])
  const trail = itemsOf((await auditor('listAuditEntries', { query: { action: 'cases.bulk-read' } })).body)
  expect(trail.map((one) => one['actionLabel'])).toEqual(['短时间大量打开案卷'])
}, 120_000)

test('who reads on is let through one by one; lists, figures and others are not touched', async () => {
  const director = await office.of('director')
  expect((await director('listCases')).status).toBe(200)
  expect((await (await office.of('clerk'))('getCase', { path: { id: newId() } })).status).toBe(404)
  api.world.passMs(6_000)
  expect((await director('getCase', { path: { id: newId() } })).status).toBe(404)
  for (const operation of ['getCase', 'getPerson']) expect((await director(operation, { path: { id: newId() } })).status).toBe(429)
  api.world.passMs(900_000)
  expect((await director('getCase', { path: { id: newId() } })).status).toBe(404)
})

test('normal work never feels it: one file opened again and again, sixty different ones in an hour', async () => {
  const walk = await received(office)
  const reviewer = await office.of('reviewer')
  for (let i = 0; i < 200; i += 1) {
    api.world.passMs(50)
    expect((await reviewer('getCase', { path: { id: walk.id } })).status).toBe(200)
  }
  for (let i = 0; i < 60; i += 1) {
    api.world.passMs(20_000)
    expect((await reviewer('getCase', { path: { id: newId() } })).status).toBe(404)
  }
})

const accountOf = async (q: string) => itemsOf((await (await office.of('sysadmin'))('listAccounts', { query: { q } })).body)[0] ?? {}
const disable = async (username: string) => {
  const account = await accountOf(username)
  return (await office.of('sysadmin'))('disableAccount', { path: { id: String(account['id']) }, version: account['version'] })
}

test('an account with open work is not disabled, nor its post ended, until the work is handed over', async () => {
  office = await openOffice(api)
  const [one, two] = [await handled(office, api.here.providers.lawyer), await assigned(office, api.here.providers.lawyer)]
  const refused = await disable('lawyer')
  expect([refused.status, refused.body['code']]).toEqual([409, 'OPEN_WORK_LEFT'])
  const numbers = itemsOf(refused.body, 'openCases').map((open) => open['id'])
  expect(numbers.toSorted()).toEqual([one.id, two.id].toSorted())
  expect(String(refused.body['title'])).toMatch(/名下还有 2 件没有办结：.*更换承办人/)
  const account = await accountOf('lawyer')
  const [post] = itemsOf(account, 'agencies')
  const ended = await (
    await office.of('sysadmin')
  )('endRole', {
    path: { id: String(account['id']), membershipId: String(post?.['membershipId']) },
  })
  expect([ended.status, ended.body['code']]).toEqual([409, 'OPEN_WORK_LEFT'])
  for (const walk of [one, two])
    await walk.step('dispatcher', 'replaceLawyer', 'ASSIGNED', { providerId: api.here.providers.lawyer2, reason: '承办人离所，办结交接' })
  expect((await disable('lawyer')).body).toMatchObject({ status: 'DISABLED' })
})

test('the last of a post that files wait for is not disabled until another holds it', async () => {
  await received(office)
  const refused = await disable('reviewer')
  expect([refused.status, refused.body['code']]).toEqual([409, 'OPEN_WORK_LEFT'])
  expect(itemsOf(refused.body, 'openPosts')).toEqual([{ role: 'REVIEWER', count: expect.any(Number) }])
  const given = await (
    await office.of('sysadmin')
  )('giveRole', {
    path: { id: String((await accountOf('clerk'))['id']) },
    body: { agencyId: api.here.agencyId, role: 'REVIEWER' },
  })
  const id = String((given.body['proposal'] as { id: string }).id)
  expect((await (await office.of('secadmin'))('confirmAccountProposal', { path: { id } })).status).toBe(200)
  expect((await disable('reviewer')).body).toMatchObject({ status: 'DISABLED' })
})
