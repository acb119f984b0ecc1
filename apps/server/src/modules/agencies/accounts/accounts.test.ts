import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '@fayuan/law'
import { buildCounty, type County } from '../../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { openSession } from '../session/sign-in.ts'
import { seedAccount } from './seed-account.ts'

type Account = { id: string; version: number; agencies: { membershipId: string; role: string; toOn: string | null }[] }

let world: World
let app: App
let county: County
let neighbour: County
let sysadmin: string
let secadmin: string

const seed = (at: County, username: string, role: string) =>
  world.platform.db.inTransaction(systemScope, (tx) =>
    seedAccount(tx, {
      username,
      displayName: username,
      agencyId: at.agencyId,
      regionCode: at.shard,
      role,
      passwordHash: null,
      fromOn: toDay('2020-01-01'),
    }),
  )
const cookieFor = async (accountId: string) =>
  (
    await openSession(
      world.platform,
      { id: accountId, regionCode: '431321' },
      { address: '', userAgent: '', requestId: '', oldToken: null, device: null },
    )
  ).token

beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
  neighbour = await buildCounty(world, { shard: '431322', name: '新化县', suffix: '-n' })
  app = await createApp(world.platform)
  const [sys, sec] = [await seed(county, 'sysadmin', 'SYS_ADMIN'), await seed(county, 'secadmin', 'SEC_ADMIN')]
  sysadmin = await cookieFor(sys.accountId)
  secadmin = await cookieFor(sec.accountId)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const call = (cookie: string, method: 'GET' | 'POST', url: string, payload?: object, headers: Record<string, string> = {}) =>
  app.inject({ method, url, cookies: { fayuan_session: cookie }, headers, ...(payload ? { payload } : {}) })
const create = (username: string, role: string, agencyId = county.agencyId) =>
  call(sysadmin, 'POST', '/api/accounts', { username, name: '王芳', agencyId, role })
type Proposed = { proposal: { id: string }; firstHalf: string | null }
const confirm = (id: string, cookie: string) => call(cookie, 'POST', `/api/account-proposals/${id}/confirm`)
const created = async (username: string, role: string) => {
  const { proposal, firstHalf } = (await create(username, role)).json<Proposed>()
  const { account, secondHalf } = (await confirm(proposal.id, secadmin)).json<{ account: Account; secondHalf: string }>()
  return { account, oneTimePassword: `${firstHalf ?? ''}-${secondHalf}` }
}
// The security administrator proposes, the system administrator confirms; what is refused at once is answered as it is.
const give = async (id: string, role: string, cookie = secadmin) => {
  const proposed = await call(cookie, 'POST', `/api/accounts/${id}/memberships`, { agencyId: county.agencyId, role })
  return proposed.statusCode === 201 ? confirm(proposed.json<Proposed>().proposal.id, sysadmin) : proposed
}
const code = (answer: { json(): { code?: string } }) => answer.json().code

describe('账号与岗位', () => {
  test('新账号得到一次性密码，改密之前不能办事', async () => {
    const { account, oneTimePassword } = await created('wangfang', 'RECEPTIONIST')
    expect(account.agencies).toMatchObject([{ role: 'RECEPTIONIST', toOn: null }])
    const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: { username: 'wangfang', password: oneTimePassword } })
    expect(signedIn.json()).toMatchObject({ mustChangePassword: true })
    const cookie = signedIn.cookies[0]?.value ?? ''
    expect(code(await call(cookie, 'GET', '/api/persons'))).toBe('PASSWORD_FIRST')
    const changed = await call(cookie, 'POST', '/api/session/password', { current: oneTimePassword, next: '自己想出来的长长密码' + '甲乙' })
    expect(changed.json()).toMatchObject({ mustChangePassword: false })
    expect((await call(changed.cookies[0]?.value ?? '', 'GET', '/api/persons')).statusCode).toBe(200)
  })

  test('用户名不分大小写，全系统只有一个', async () => {
    await create('lihua', 'REVIEWER')
    expect(code(await create('LiHua', 'REVIEWER'))).toBe('USERNAME_TAKEN')
    expect(code(await create('clerk-n', 'REVIEWER'))).toBe('USERNAME_TAKEN')
  })

  test.each(['\u0441lerk', '\uff43lerk', 'cl\u00e9rk', 'c', '-clerk', 'cl erk'])(
    '看起来像别人的、不成样子的用户名不收：%s',
    async (username) => {
      expect(code(await create(username, 'REVIEWER'))).toBe('INPUT_INVALID')
    },
  )

  test.each([
    ['SYS_ADMIN', 'SEC_ADMIN'],
    ['SEC_ADMIN', 'AUDITOR'],
    ['AUDITOR', 'SYS_ADMIN'],
    ['SYS_ADMIN', 'REVIEWER'],
    ['REVIEWER', 'AUDITOR'],
  ])('三员分立：%s 不能再当 %s', async (first, second) => {
    const { account } = await created(`apart-${first}-${second}`.toLowerCase().replaceAll('_', ''), first)
    expect(code(await give(account.id, second))).toBe('ADMINISTRATORS_APART')
  })

  test('三员分立：绕过程序直接写，数据库也不收', async () => {
    const { account } = await created('apart-db', 'SYS_ADMIN')
    const direct = world.platform.db.inTransaction(systemScope, (tx) =>
      tx
        .insertInto('membership')
        .values({
          id: '0192f000-0000-7000-8000-0000000000aa',
          accountId: account.id,
          agencyId: county.agencyId,
          role: 'AUDITOR',
          fromOn: toDay('2026-01-01'),
        })
        .execute(),
    )
    await expect(direct).rejects.toMatchObject({ constraint: 'three_administrators_apart' })
  })

  test('办案岗位可以兼任；授予和收回都结束会话，下一次请求就生效', async () => {
    const { account } = await created('zhaolei', 'RECEPTIONIST')
    const cookie = await cookieFor(account.id)
    const given = await give(account.id, 'DISPATCHER')
    expect(given.statusCode).toBe(200)
    expect((await call(cookie, 'GET', '/api/session')).statusCode).toBe(401)
    const second = await cookieFor(account.id)
    expect((await call(second, 'GET', '/api/session')).json()).toMatchObject({ roles: ['RECEPTIONIST', 'DISPATCHER'] })
    const membershipId = given.json<{ account: Account }>().account.agencies.find(({ role }) => role === 'DISPATCHER')?.membershipId ?? ''
    const ending = await call(secadmin, 'POST', `/api/accounts/${account.id}/memberships/${membershipId}/end`)
    expect((await confirm(ending.json<Proposed>().proposal.id, sysadmin)).statusCode).toBe(200)
    expect((await call(second, 'GET', '/api/session')).statusCode).toBe(401)
    expect((await call(await cookieFor(account.id), 'GET', '/api/session')).json()).toMatchObject({ roles: ['RECEPTIONIST'] })
    expect(code(await give(account.id, 'RECEPTIONIST'))).toBe('ROLE_HELD')
    expect((await give(account.id, 'DISPATCHER')).statusCode).toBe(200)
  })

  test('停用账号立即结束会话，也不能再登录；版本不对的不收', async () => {
    const { account } = await created('sunli', 'REVIEWER')
    const cookie = await cookieFor(account.id)
    const disable = (headers: Record<string, string>) => call(sysadmin, 'POST', `/api/accounts/${account.id}/disable`, undefined, headers)
    expect((await disable({})).statusCode).toBe(428)
    expect((await disable({ 'if-match': '9' })).statusCode).toBe(412)
    expect((await disable({ 'if-match': String(account.version) })).json()).toMatchObject({ status: 'DISABLED' })
    expect((await call(cookie, 'GET', '/api/session')).statusCode).toBe(401)
    expect(code(await give(account.id, 'DISPATCHER'))).toBe('ACCOUNT_DISABLED')
  })

  test('重置密码：旧会话结束，得到新的一次性密码', async () => {
    const { account, oneTimePassword } = await created('zhouqi', 'REVIEWER')
    const cookie = await cookieFor(account.id)
    const reset = (await call(secadmin, 'POST', `/api/accounts/${account.id}/password`, {})).json<Proposed>()
    expect((await call(cookie, 'GET', '/api/session')).statusCode).toBe(200)
    const done = (await confirm(reset.proposal.id, sysadmin)).json<{ secondHalf: string }>()
    expect(`${reset.firstHalf ?? ''}-${done.secondHalf}`).not.toBe(oneTimePassword)
    expect((await call(cookie, 'GET', '/api/session')).statusCode).toBe(401)
  })

  test('管理员可以让别人在所有设备上退出', async () => {
    const cookie = await cookieFor(county.actors.archivist.accountId ?? '')
    expect((await call(secadmin, 'POST', `/api/accounts/${county.actors.archivist.accountId ?? ''}/sessions/end`)).statusCode).toBe(200)
    expect((await call(cookie, 'GET', '/api/session')).statusCode).toBe(401)
  })

  test('不能改自己的岗位，最后一位系统管理员不能停用', async () => {
    const me = (await call(sysadmin, 'GET', '/api/session')).json<{ accountId: string }>().accountId
    expect(code(await give(me, 'REVIEWER', sysadmin))).toBe('NOT_YOURSELF')
    const list = (await call(secadmin, 'GET', '/api/accounts?role=SYS_ADMIN&limit=200')).json<{ items: Account[] }>().items
    for (const { id, version } of list.filter((one) => one.id !== me))
      await call(secadmin, 'POST', `/api/accounts/${id}/disable`, undefined, { 'if-match': String(version) })
    expect(code(await call(secadmin, 'POST', `/api/accounts/${me}/disable`, undefined, { 'if-match': '1' }))).toBe('LAST_ADMINISTRATOR')
  })

  test('别的县的账号和机构等于没有', async () => {
    const other = neighbour.actors.clerk.accountId ?? ''
    expect((await give(other, 'REVIEWER')).statusCode).toBe(404)
    expect((await create('crossing', 'REVIEWER', neighbour.agencyId)).statusCode).toBe(422)
    const { items } = (await call(secadmin, 'GET', '/api/accounts?limit=200')).json<{ items: { username: string }[] }>()
    expect(items.some(({ username }) => username.endsWith('-n'))).toBe(false)
    expect(items.some(({ username }) => username === 'clerk')).toBe(true)
  })

  test('办案人员不能管账号', async () => {
    const clerk = await cookieFor(county.actors.clerk.accountId ?? '')
    expect((await call(clerk, 'GET', '/api/accounts')).statusCode).toBe(403)
    expect((await give(county.actors.reviewer.accountId ?? '', 'DISPATCHER', clerk)).statusCode).toBe(403)
  })
})

describe('审计记录', () => {
  test('安全管理员看得到谁授予了岗位；查看本身也留痕', async () => {
    const { account } = await created('trail', 'RECEPTIONIST')
    await give(account.id, 'DISPATCHER')
    const seen = await call(secadmin, 'GET', `/api/audit?objectId=${account.id}`)
    expect(seen.json<{ items: { action: string; actionLabel: string }[] }>().items.map(({ action }) => action)).toEqual([
      'role.given',
      'account.proposed',
      'account.created',
      'account.proposed',
    ])
    const again = await call(secadmin, 'GET', `/api/audit?objectId=${account.id}`)
    expect(again.json<{ items: { action: string }[] }>().items[0]?.action).toBe('audit.read')
  })

  test('系统管理员不看审计，审计人员看本县的', async () => {
    expect((await call(sysadmin, 'GET', '/api/audit')).statusCode).toBe(403)
    const auditor = await cookieFor(county.actors.auditor.accountId ?? '')
    const first = (await call(auditor, 'GET', '/api/audit?limit=3')).json<{ items: { id: string }[]; nextCursor: string }>()
    const second = (await call(auditor, 'GET', `/api/audit?limit=3&cursor=${first.nextCursor}`)).json<{ items: { id: string }[] }>()
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(6)
    expect((await call(auditor, 'GET', '/api/audit?cursor=xx')).statusCode).toBe(422)
  })
})

describe('机构', () => {
  test('系统管理员新设联络点、改电话；旧版本不收；外县的等于没有', async () => {
    const body = { kind: 'CONTACT_POINT', name: '锁石镇联络点', regionCode: county.shard, parentId: county.stationId }
    const made = (await call(sysadmin, 'POST', '/api/agencies', body)).json<{
      id: string
      version: number
      staff: number
      regionName: string
    }>()
    expect(made).toMatchObject({ version: 1, staff: 0, regionName: '双峰县' })
    const change = (id: string, version: string) =>
      app.inject({
        method: 'PUT',
        url: `/api/agencies/${id}`,
        cookies: { fayuan_session: sysadmin },
        headers: { 'if-match': version },
        payload: { phone: '0738-6820001' },
      })
    expect((await change(made.id, '1')).json()).toMatchObject({ phone: '0738-6820001', version: 2 })
    expect((await change(made.id, '1')).statusCode).toBe(412)
    expect((await change(neighbour.agencyId, '1')).statusCode).toBe(404)
    const list = (await call(sysadmin, 'GET', '/api/agencies?kind=CONTACT_POINT')).json<{ items: { id: string }[] }>()
    expect(list.items.map(({ id }) => id)).toEqual([made.id])
    expect(
      (await call(sysadmin, 'GET', '/api/regions?parent=431300'))
        .json<{ items: { code: string }[] }>()
        .items.map(({ code: region }) => region),
    ).toEqual(['431321', '431322'])
  })
})
