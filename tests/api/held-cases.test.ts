import { afterAll, beforeAll, expect, test } from 'vitest'
import { granted, handled, type Office, openOffice, type Walk } from './chain.ts'
import type { Body } from './answers.ts'
import { type Api, itemsOf, openApi, wordOf } from './open-api.ts'

const on = '2026-11-20'
let api: Api
let office: Office
let walk: Walk
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
  await granted(office)
  walk = await handled(office, api.here.providers.lawyer)
})
afterAll(() => api.close())

const row = async (id: string): Promise<Body> => {
  const dispatcher = await office.of('dispatcher')
  const found = itemsOf((await dispatcher('listProviders', { query: { limit: '200' } })).body).find((one) => one['id'] === id)
  return found ?? {}
}
const change = async (id: string, more: Body) => {
  const dispatcher = await office.of('dispatcher')
  const { firmId, kind, name, version } = await row(id)
  return dispatcher('changeProvider', {
    path: { id },
    version,
    body: { firmId, kind, name, licenceNo: 'A1', isPublicServant: false, ...more },
  })
}
const accountOf = async (username: string): Promise<string> => {
  const admin = await office.of('sysadmin')
  const { body } = await admin('listAccounts', { query: { limit: '200' } })
  return wordOf(itemsOf(body).find((one) => one['username'] === username) ?? {}, 'id')
}

test('whoever holds open cases neither leaves the roster nor changes the account they sign in with', async () => {
  const { lawyer } = api.here.providers
  for (const more of [{ endedOn: on }, { endedOn: '2027-01-01' }, { accountId: null }, { accountId: await accountOf('clerk') }]) {
    const answer = await change(lawyer, more)
    expect([more, answer.status, answer.body['code']]).toEqual([more, 409, 'PROVIDER_HOLDS_CASES'])
    expect(answer.body['title']).toMatch(/^先交接.*名下还有 1 件没有办结：（2026）.*“更换承办人”交给别人/)
    expect(answer.body['openCases']).toEqual([expect.objectContaining({ id: walk.id })])
  }
  const mine = await office.of('lawyer')
  expect((await mine('getCase', { path: { id: walk.id } })).status).toBe(200)
})

test('what else stands in the roster is changed as before', async () => {
  expect((await change(api.here.providers.lawyer, { phone: '13800000001', leaveUntil: '2026-12-01' })).status).toBe(200)
})

test('an account is one person of the roster, whoever asks for it', async () => {
  const { lawyer, lawyer2 } = api.here.providers
  const account = await accountOf('lawyer')
  const taken = await change(lawyer2, { accountId: account })
  expect([taken.status, taken.body['code']]).toEqual([409, 'ACCOUNT_LINKED'])
  const dispatcher = await office.of('dispatcher')
  const { firmId } = await row(lawyer)
  const second = await dispatcher('createProvider', {
    body: { firmId, kind: 'LAWYER', name: '冒名者', licenceNo: 'A2', isPublicServant: false, accountId: account },
  })
  expect([second.status, second.body['code']]).toEqual([409, 'ACCOUNT_LINKED'])
})

test('who holds nothing leaves at once, and the account is free for another row', async () => {
  const { lawyer2 } = api.here.providers
  const account = await accountOf('lawyer2')
  expect((await change(lawyer2, { endedOn: on })).status).toBe(200)
  const dispatcher = await office.of('dispatcher')
  const { firmId } = await row(api.here.providers.lawyer)
  const made = await dispatcher('createProvider', {
    body: { firmId, kind: 'LAWYER', name: '王再来', licenceNo: 'A3', isPublicServant: false, accountId: account },
  })
  expect(made.status).toBe(201)
})
