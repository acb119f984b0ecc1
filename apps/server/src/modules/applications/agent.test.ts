import { checkCharacter } from '@fayuan/law/reading'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAdministeredCounty, signedIn } from '../../../../../tests/world/administrator.ts'
import type { County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import { createApp } from '../../http/app.ts'
import type { App } from '../../http/kit.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { commonParticulars, findCase } from '../casefile/index.ts'

let world: World
let app: App
let county: County
let clerk: Awaited<ReturnType<typeof signedIn>>
beforeAll(async () => {
  world = await openWorld({ now: new Date().toISOString() })
  county = await buildAdministeredCounty(world)
  app = await createApp(world.platform)
  clerk = await signedIn(app, 'clerk')
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const number = '43132119700101003' + checkCharacter('43132119700101003')
const agent = { name: '贺监护', relation: '监护人', idNumber: number, phone: '0738-6822110转801' }
const submit = (more: object) =>
  clerk.post('/api/applications', { ...wageApplication(), channel: 'AGENT', agentIsInfringer: false, ...more })
type Party = { id: string; name: string; relation: string; idNumberMasked: string; phoneMasked: string; version: number }
const agentOf = async (id: string) => (await clerk.get(`/api/cases/${id}`)).json<{ agent: Party | null }>().agent

test('代理人的证件号、电话：案件页读得到，按号码、电话、姓名找得到案件，文书上有', async () => {
  const filed = await submit({ person: { name: '贺小满', idType: 'NONE', phone: '13700000001' }, agent })
  expect(filed.statusCode, filed.body).toBe(201)
  const { id } = filed.json<{ id: string }>()
  const shown = await agentOf(id)
  expect(shown).toMatchObject({
    name: '贺监护',
    relation: '监护人',
    idNumberMasked: `431321********${number.slice(-4)}`,
    phoneMasked: '073****2110 转 ***',
  })
  const full = async (field: string) =>
    (await clerk.post(`/api/persons/${shown?.id}/reveal`, { field, purpose: '核对代理人身份' })).json<{ value: string }>().value
  expect([await full('idNumber'), await full('phone')]).toEqual([number, '07386822110 转 801'])
  for (const q of [number, '07386822110', '贺监护', '2110']) {
    const found = (await clerk.get(`/api/search?${new URLSearchParams({ q })}`)).json<{
      cases: { id: string }[]
      persons: { id: string }[]
    }>()
    expect(
      found.cases.map((one) => one.id),
      q,
    ).toContain(id)
    expect(
      found.persons.map((one) => one.id),
      q,
    ).toEqual([shown?.id])
  }
  const { rows } = (await clerk.get(`/api/applications/${id}/review`)).json<{ rows: { label: string; value: string }[] }>()
  expect(rows).toContainEqual({ label: '代为申请', value: '贺监护（监护人）' })
  const common = await world.platform.db.inTransaction(systemScope, async (tx) => {
    const file = await findCase(tx, county.shard, id)
    if (!file) throw new Error('gone')
    return (await commonParticulars(tx, world.platform.keys, file, file.receivedOn)).common
  })
  expect(common.agent).toEqual({ name: '贺监护', relation: '监护人', idNumber: number, phone: '07386822110 转 801' })
})

test('同一个代理人再来是同一个人；没有代理人的案件没有', async () => {
  const first = await submit({ person: { name: '贺二满', idType: 'NONE', phone: '13700000002' }, agent })
  const second = await submit({ person: { name: '贺三满', idType: 'NONE', phone: '13700000003' }, agent: { ...agent, relation: '近亲属' } })
  const [one, two] = [await agentOf(first.json<{ id: string }>().id), await agentOf(second.json<{ id: string }>().id)]
  expect([two?.id, two?.relation, one?.relation]).toEqual([one?.id, '近亲属', '监护人'])
  const alone = await clerk.post('/api/applications', {
    ...wageApplication(),
    person: { name: '贺四满', idType: 'NONE', phone: '13700000004' },
  })
  expect(await agentOf(alone.json<{ id: string }>().id)).toBeNull()
})

test('代理人的电话录错了，在人员页改，案件页跟着变', async () => {
  const filed = await submit({
    person: { name: '贺五满', idType: 'NONE', phone: '13700000005' },
    agent: { name: '贺错号', relation: '近亲属', phone: '13900001111' },
  })
  const { id } = filed.json<{ id: string }>()
  const before = await agentOf(id)
  const answer = await app.inject({
    method: 'POST',
    url: `/api/persons/${before?.id}/corrections`,
    cookies: clerk.cookies,
    payload: { changes: { phone: '13900002222' }, reason: 'SAID_WRONG' },
    headers: { 'if-match': String(before?.version) },
  })
  expect(answer.statusCode, answer.body).toBe(200)
  expect((await agentOf(id))?.phoneMasked).toBe('139****2222')
})

test.each([
  [{ idNumber: '431321197001010038' }, 'body.agent.idNumber'],
  [{ phone: '1380' }, 'body.agent.phone'],
])('代理人填错的，说清楚哪一处：%j', async (wrong, path) => {
  const answer = await submit({ person: { name: '贺六满', idType: 'NONE', phone: '13700000006' }, agent: { ...agent, ...wrong } })
  expect(answer.statusCode).toBe(422)
  expect(answer.json<{ errors: { path: string }[] }>().errors.map((one) => one.path)).toEqual([path])
})
