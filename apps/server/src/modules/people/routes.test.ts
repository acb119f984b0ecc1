import { hash } from '@node-rs/argon2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { createApp } from '../../http/app.ts'
import type { App } from '../../http/kit.ts'
import { identify } from './identify.ts'

const password = '山高水长 legal 2026'
let world: World
let app: App
let county: County
let id: string

beforeAll(async () => {
  world = await openWorld({ now: new Date().toISOString() })
  county = await buildCounty(world, { passwordHash: await hash(password) })
  app = await createApp(world.platform)
  const clerk = county.actors.clerk
  id = (
    await world.platform.db.inTransaction(clerk.scope, (tx) =>
      identify(tx, world.platform, clerk, { name: '周晓兰', phone: '13800001234' }),
    )
  ).id
})
afterAll(async () => {
  await app.close()
  await world.close()
})

async function as(username: string) {
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  const cookies = { fayuan_session: answer.cookies[0]?.value ?? '' }
  return {
    get: (url: string) => app.inject({ method: 'GET', url, cookies }),
    post: (url: string, payload: object, headers: Record<string, string> = {}) =>
      app.inject({ method: 'POST', url, cookies, payload, headers }),
  }
}

test('找人、看人、看电话全文，一路走通', async () => {
  const clerk = await as('clerk')
  const list = (await clerk.get('/api/persons?q=zxl')).json<{ items: { id: string; phoneMasked: string }[]; total: object }>()
  expect(list).toMatchObject({ items: [{ id, phoneMasked: '138****1234' }], nextCursor: null, total: { count: 1, exact: true } })
  expect((await clerk.get(`/api/persons/${id}`)).json()).toMatchObject({ id, name: '周晓兰', idNumberMasked: null, cases: [] })
  expect((await clerk.post(`/api/persons/${id}/reveal`, { field: 'phone', purpose: '电话通知补正' })).json()).toEqual({
    value: '13800001234',
  })
  expect((await clerk.post('/api/persons/matches', { name: '周晓岚' })).json()).toMatchObject({
    items: [{ kind: 'similar-name', personId: id }],
  })
})

test.each([
  [{ field: 'phone', purpose: '看' }, 'body.purpose'],
  [{ field: 'phone' }, 'body.purpose'],
  [{ field: 'name', purpose: '电话通知补正' }, 'body.field'],
  [{ field: 'phone', purpose: '电话通知补正', extra: 1 }, 'body'],
])('查看全文要写用途，多余的字段不收：%j', async (payload, path) => {
  const answer = await (await as('clerk')).post(`/api/persons/${id}/reveal`, payload)
  expect(answer.statusCode).toBe(422)
  expect(answer.json<{ errors: { path: string }[] }>().errors[0]?.path).toContain(path)
})

test('同一次提交重发不算第二次查看；超过每小时 30 次答 429', async () => {
  const reviewer = await as('reviewer')
  const see = (key: string) =>
    reviewer.post(`/api/persons/${id}/reveal`, { field: 'phone', purpose: '电话核实情况' }, { 'idempotency-key': key })
  for (let i = 0; i < 3; i += 1) await see('the-same-one')
  for (let i = 1; i < 30; i += 1) expect((await see(`another-one-${i}`)).statusCode).toBe(200)
  const over = await see('another-one-31')
  expect(over.statusCode).toBe(429)
  expect(over.json()).toMatchObject({ code: 'REVEAL_TOO_MANY', retryAfterSeconds: 3600 })
})

test('不在岗位上的人打不开；不存在的和外县的答案一样', async () => {
  expect((await (await as('finance')).get('/api/persons')).statusCode).toBe(403)
  expect((await (await as('lawyer')).get(`/api/persons/${id}`)).statusCode).toBe(404)
  expect((await (await as('clerk')).get('/api/persons/0192f000-0000-7000-8000-000000000009')).json()).toMatchObject({ code: 'NOT_FOUND' })
  expect((await (await as('auditor')).post('/api/persons/matches', { name: '周晓岚' })).statusCode).toBe(403)
  expect((await app.inject('/api/persons')).statusCode).toBe(401)
})
