import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { firstRun, setupNeeded } from './first-run.ts'

let world: World
let app: App

beforeEach(async () => {
  world = await openWorld()
  world.platform = { ...world.platform, config: { ...world.platform.config, command: 'start' } }
  app = await createApp(world.platform)
})
afterEach(async () => {
  await app.close()
  await world.close()
})

const given = {
  username: 'root-admin',
  displayName: '张三',
  password: '山高水长 legal 2026',
  security: { username: 'second-officer', displayName: '李四', password: '海阔天空 legal 2026' },
  agencyName: '双峰县法律援助中心',
  documentWord: '双',
  regionCode: '431321',
}
const setUp = (token: string, more: object = {}) => app.inject({ method: 'POST', url: '/api/setup', payload: { ...given, token, ...more } })

test('没有账号时除设置外都不办；设置一次后口令作废', async () => {
  expect((await app.inject('/api/setup')).json()).toEqual({ needed: true })
  expect((await app.inject({ method: 'POST', url: '/api/session', payload: { username: 'a', password: 'b' } })).json()).toMatchObject({
    code: 'SETUP_FIRST',
  })
  expect((await app.inject('/health/live')).statusCode).toBe(200)
  const token = (await firstRun(world.platform)) ?? ''
  expect((await setUp('不是这个口令')).json()).toMatchObject({ code: 'SETUP_TOKEN_WRONG' })
  expect((await setUp(token, { password: '123456' })).json()).toMatchObject({ code: 'PASSWORD_WEAK' })
  expect((await setUp(token)).statusCode).toBe(201)
  expect((await setUp(token)).json()).toMatchObject({ code: 'SETUP_DONE' })
  expect((await app.inject('/api/setup')).json()).toEqual({ needed: false })
  expect(await setupNeeded(world.platform)).toBe(false)
  expect(await firstRun(world.platform)).toBeNull()
})

test.each([
  ['999999', '行政区划代码 999999 不存在，请从列表中选择地区。'],
  ['000000', '行政区划代码 000000 不存在，请从列表中选择地区。'],
  ['371200', '莱芜市（371200）已经撤销，请改选莱芜区（370116）或者钢城区（370117）。'],
  ['110100', '行政区划代码 110100 不存在，请从列表中选择地区。'],
])('第一个机构设在真实的地区：%s', async (regionCode, message) => {
  const answer = await setUp((await firstRun(world.platform)) ?? '', { regionCode })
  expect(answer.statusCode).toBe(422)
  expect(answer.json()).toMatchObject({ errors: [{ path: 'body.regionCode', message }] })
})

test.each(['', ' ', 'A', '双援民字第号的字'])('没有文书字号的字不建立机构：“%s”', async (documentWord) => {
  const answer = await setUp((await firstRun(world.platform)) ?? '', { documentWord })
  expect(answer.statusCode).toBe(422)
  expect(answer.json()).toMatchObject({ errors: [{ path: 'body.documentWord' }] })
})

test('设置之后全国的区划都能选，机构有了字号', async () => {
  expect((await setUp((await firstRun(world.platform)) ?? '')).statusCode).toBe(201)
  await world.platform.db.inTransaction(systemScope, async (tx) => {
    const { count } = await tx
      .selectFrom('region')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBeGreaterThan(3_300)
    const centre = await tx.selectFrom('agency').select('documentWord').where('kind', '=', 'CENTRE').executeTakeFirstOrThrow()
    expect(centre.documentWord).toBe('双')
  })
})

test('口令 24 小时有效，重启换新的，旧的作废', async () => {
  const first = (await firstRun(world.platform)) ?? ''
  const second = (await firstRun(world.platform)) ?? ''
  expect((await setUp(first)).statusCode).toBe(403)
  world.setNow('2026-11-21T02:00:01Z')
  expect((await setUp(second)).json()).toMatchObject({ code: 'SETUP_TOKEN_WRONG' })
})

test.each([
  ['账号', { username: 'Root-Admin' }, 'body.security.username'],
  ['姓名', { displayName: '张三' }, 'body.security.displayName'],
  ['密码', { password: '山高水长 legal 2026' }, 'body.security.password'],
])('系统管理员和安全管理员是两个人：%s相同的不收', async (_, more, path) => {
  const token = (await firstRun(world.platform)) ?? ''
  const answer = await setUp(token, { security: { ...given.security, ...more } })
  expect([answer.statusCode, answer.json().errors[0].path]).toEqual([422, path])
  expect((await setUp(token, { security: undefined })).statusCode).toBe(422)
  expect((await setUp(token)).statusCode).toBe(201)
})

test('两个人同时设置，只成一个', async () => {
  const token = (await firstRun(world.platform)) ?? ''
  const answers = await Promise.all([setUp(token), setUp(token, { username: 'another' })])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
})

test('第一个管理员绑定动态验证码之前，只能办登录和绑定', async () => {
  await setUp((await firstRun(world.platform)) ?? '')
  const signedIn = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: given.username, password: given.password },
  })
  expect(signedIn.json()).toMatchObject({ roles: ['SYS_ADMIN'], mustEnrol: true, region: { code: '431321', name: '双峰县' } })
  const cookies = { fayuan_session: signedIn.cookies[0]?.value ?? '' }
  expect((await app.inject({ method: 'GET', url: '/api/accounts', cookies })).json()).toMatchObject({ code: 'ENROL_FIRST' })
  expect((await app.inject({ method: 'POST', url: '/api/session/totp', cookies, payload: {} })).statusCode).toBe(200)
})
