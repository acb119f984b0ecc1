import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildCounty } from '../../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import { hashPassword } from './password.ts'

const password = '山高水长 legal 2026'
const start = '2026-11-20T02:00:00Z'
let world: World
let app: App
let passwordHash: string
let county = 0

beforeAll(async () => {
  passwordHash = await hashPassword(password)
  world = await openWorld()
})
afterAll(async () => {
  await world.close()
})
// Each test has a county and a process of its own: counts of failures are kept by process.
beforeEach(async () => {
  world.setNow(start)
  county += 1
  world.platform = { ...world.platform }
  await buildCounty(world, { shard: `4313${String(county + 20)}`, suffix: `-${county}`, passwordHash })
  app = await createApp(world.platform)
})

const user = (name: string) => `${name}-${county}`
const signIn = (username: string, given: string, more: { code?: string; address?: string; cookie?: string } = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/session',
    remoteAddress: more.address ?? '10.0.0.1',
    ...(more.cookie ? { cookies: { fayuan_session: more.cookie } } : {}),
    payload: { username, password: given, ...(more.code ? { code: more.code } : {}) },
  })
const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) => answer.cookies.find(({ name }) => name === 'fayuan_session')?.value ?? ''
const who = (cookie: string) => app.inject({ method: 'GET', url: '/api/session', cookies: { fayuan_session: cookie } })
const later = (minutes: number) => world.setNow(new Date(Date.parse(start) + minutes * 60_000).toISOString())

describe('登录', () => {
  test('密码正确：得到会话和岗位，再问我是谁', async () => {
    const answer = await signIn(user('reviewer'), password)
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({
      username: user('reviewer'),
      roles: ['REVIEWER'],
      roleLabels: ['审查人员'],
      menus: expect.arrayContaining(['review', 'intake']),
    })
    expect((await who(cookieOf(answer))).json()).toMatchObject({
      username: user('reviewer'),
      scope: { from: `4313${county + 20}`, to: `4313${county + 21}` },
    })
  })

  test('没有这个用户、密码错、账号锁定、账号停用，答的是同一句话', async () => {
    const wrong = await signIn(user('clerk'), '不是这个密码不是这个')
    const unknown = await signIn('nobody-here', password)
    for (let i = 0; i < 5; i += 1) await signIn(user('director'), '错误的密码错误的密码', { address: `10.9.0.${i}` })
    const locked = await signIn(user('director'), password)
    const bare = ({ statusCode, body }: typeof wrong) => ({ statusCode, ...JSON.parse(body), instance: '' })
    expect(wrong.statusCode).toBe(401)
    expect(bare(wrong)).toMatchObject({ code: 'SIGN_IN_FAILED' })
    expect(bare(unknown)).toEqual(bare(wrong))
    expect(bare(locked)).toEqual(bare(wrong))
  })

  test('锁定自己解开；锁定期间的尝试不再延长', async () => {
    for (let i = 0; i < 5; i += 1) await signIn(user('clerk'), '错误的密码错误的密码')
    expect((await signIn(user('clerk'), password)).statusCode).toBe(401)
    later(0.4)
    await signIn(user('clerk'), '错误的密码错误的密码')
    later(0.6)
    expect((await signIn(user('clerk'), password)).statusCode).toBe(200)
  })

  test('同一个网络地址输错太多次要等，别的地址不受影响', async () => {
    for (let i = 0; i < 21; i += 1) await signIn(`guess-${i}`, password, { address: '10.1.1.1' })
    const slowed = await signIn(user('clerk'), password, { address: '10.1.1.1' })
    expect(slowed.statusCode).toBe(429)
    expect(slowed.json()).toMatchObject({ code: 'SIGN_IN_SLOWED' })
    expect(slowed.headers['retry-after']).toBe('1')
    expect((await signIn(user('clerk'), password, { address: '10.1.1.2' })).statusCode).toBe(200)
  })

  test('会话 cookie 不给脚本看，不跨站；数据库里只有它的摘要', async () => {
    const answer = await signIn(user('clerk'), password)
    expect(answer.cookies[0]).toMatchObject({ name: 'fayuan_session', httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookieOf(answer)).toMatch(/^[\w-]{43}$/)
    const stored = await world.platform.db.inTransaction({ from: '0', to: '~', account: null }, (tx) =>
      tx.selectFrom('session').select('tokenHash').execute(),
    )
    expect(stored.map(({ tokenHash }) => tokenHash.length).every((length) => length === 32)).toBe(true)
  })

  test('https 的系统用 __Host- 前缀和 Secure', async () => {
    const secure = await createApp({ ...world.platform, config: { ...world.platform.config, publicUrl: 'https://fayuan.example.gov.cn' } })
    const answer = await secure.inject({ method: 'POST', url: '/api/session', payload: { username: user('clerk'), password } })
    expect(answer.cookies[0]).toMatchObject({ name: '__Host-fayuan', secure: true, httpOnly: true })
  })

  test('每次登录换新的会话，旧的随之结束', async () => {
    const first = cookieOf(await signIn(user('clerk'), password))
    const second = cookieOf(await signIn(user('clerk'), password, { cookie: first }))
    expect(second).not.toBe(first)
    expect((await who(first)).statusCode).toBe(401)
    expect((await who(second)).statusCode).toBe(200)
  })

  test('闲置 30 分钟、连续 12 小时，会话结束', async () => {
    const idle = cookieOf(await signIn(user('clerk'), password))
    later(29)
    expect((await who(idle)).statusCode).toBe(200)
    later(60)
    expect((await who(idle)).statusCode).toBe(401)
    const busy = cookieOf(await signIn(user('director'), password))
    for (let minutes = 85; minutes < 60 + 720; minutes += 25) {
      later(minutes)
      expect((await who(busy)).statusCode).toBe(200)
    }
    later(60 + 721)
    expect((await who(busy)).statusCode).toBe(401)
  })

  test('退出后会话作废', async () => {
    const cookie = cookieOf(await signIn(user('clerk'), password))
    expect((await app.inject({ method: 'DELETE', url: '/api/session', cookies: { fayuan_session: cookie } })).statusCode).toBe(200)
    expect((await who(cookie)).statusCode).toBe(401)
  })

  test('看得到自己登录的设备，可以让另一台退出', async () => {
    const here = cookieOf(await signIn(user('clerk'), password))
    const there = cookieOf(await signIn(user('clerk'), password))
    const list = await app.inject({ method: 'GET', url: '/api/sessions', cookies: { fayuan_session: here } })
    const items = list.json<{ items: { id: string; current: boolean }[] }>().items
    expect(items.map(({ current }) => current).sort()).toEqual([false, true])
    const other = items.find(({ current }) => !current)
    await app.inject({ method: 'POST', url: `/api/sessions/${other?.id ?? ''}/end`, cookies: { fayuan_session: here } })
    expect((await who(there)).statusCode).toBe(401)
    expect((await who(here)).statusCode).toBe(200)
  })

  test('改密码结束全部会话，本人换新的继续', async () => {
    const here = cookieOf(await signIn(user('clerk'), password))
    const there = cookieOf(await signIn(user('clerk'), password))
    const next = '一个新的好记又好打的密码句子'
    const change = (current: string, to: string) =>
      app.inject({ method: 'POST', url: '/api/session/password', cookies: { fayuan_session: here }, payload: { current, next: to } })
    expect((await change('不对的现在密码', next)).json()).toMatchObject({ code: 'CURRENT_PASSWORD_WRONG' })
    expect((await change(password, '短密码')).json()).toMatchObject({ code: 'PASSWORD_WEAK', errors: [{ path: 'body.next' }] })
    const changed = await change(password, next)
    expect(changed.statusCode).toBe(200)
    expect((await who(there)).statusCode).toBe(401)
    expect((await who(cookieOf(changed))).statusCode).toBe(200)
    expect((await signIn(user('clerk'), password)).statusCode).toBe(401)
    expect((await signIn(user('clerk'), next)).statusCode).toBe(200)
  })

  test('绑定动态验证码后登录要验证码，一个验证码只用一次', async () => {
    const cookie = cookieOf(await signIn(user('clerk'), password))
    const post = (url: string, payload: object) => app.inject({ method: 'POST', url, cookies: { fayuan_session: cookie }, payload })
    const { secret, uri } = (await post('/api/session/totp', {})).json<{ secret: string; uri: string }>()
    expect(uri).toContain('otpauth://totp/')
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.platform.clock.now().getTime() })
    expect((await post('/api/session/totp/confirm', { code: '000000' })).json()).toMatchObject({ code: 'FACTOR_CODE_WRONG' })
    expect((await post('/api/session/totp/confirm', { code: code() })).json()).toMatchObject({ secondFactor: true })
    later(2)
    expect((await signIn(user('clerk'), password)).json()).toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
    expect((await signIn(user('clerk'), '错误的密码错误的密码')).json()).toMatchObject({ code: 'SIGN_IN_FAILED' })
    const used = code()
    expect((await signIn(user('clerk'), password, { code: used })).statusCode).toBe(200)
    expect((await signIn(user('clerk'), password, { code: used })).json()).toMatchObject({ code: 'SIGN_IN_FAILED' })
    const stored = await world.platform.db.inTransaction({ from: '0', to: '~', account: null }, (tx) =>
      tx.selectFrom('account').select('totpSecret').where('username', '=', user('clerk')).executeTakeFirst(),
    )
    expect(stored?.totpSecret?.toString('latin1')).not.toContain(secret)
  })

  test('登录和被拒都有审计，被拒的记账号不记输入的内容', async () => {
    await signIn(user('clerk'), '错误的密码错误的密码')
    await signIn(user('clerk'), password)
    const found = await world.platform.db.inTransaction({ from: '0', to: '~', account: null }, (tx) =>
      tx
        .selectFrom('auditEntry')
        .select(['action', 'actorName'])
        .where('shard', '=', `4313${county + 20}`)
        .orderBy('at')
        .execute(),
    )
    expect(found.map(({ action }) => action)).toEqual(['session.refused', 'session.opened'])
    expect(found[0]?.actorName).toBe('')
  })
})

describe('有人猜密码', () => {
  const bind = async (name: string) => {
    const answer = await signIn(user(name), password)
    const cookies = { fayuan_session: cookieOf(answer) }
    const post = (url: string, payload: object) => app.inject({ method: 'POST', url, cookies, payload })
    const { secret } = (await post('/api/session/totp', {})).json<{ secret: string }>()
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.platform.clock.now().getTime() })
    await post('/api/session/totp/confirm', { code: code() })
    return { code, device: deviceOf(answer) }
  }
  const deviceOf = (answer: Awaited<ReturnType<typeof signIn>>) => answer.cookies.find(({ name }) => name === 'fayuan_device')?.value ?? ''
  const knock = (username: string, given: string, more: { code?: string; device?: string; address?: string } = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/session',
      remoteAddress: more.address ?? '10.0.0.9',
      ...(more.device ? { cookies: { fayuan_device: more.device } } : {}),
      payload: { username, password: given, ...(more.code ? { code: more.code } : {}) },
    })
  const wrong = '错误的密码错误的密码'
  const siege = async (username: string) => {
    for (let i = 0; i < 12; i += 1) await knock(username, wrong, { address: `10.7.${i}.1` })
  }
  const rowOf = (username: string) =>
    world.platform.db.inTransaction({ from: '0', to: '~', account: null }, (tx) =>
      tx.selectFrom('account').selectAll().where('username', '=', username).executeTakeFirstOrThrow(),
    )

  test('从许多地址猜一个账号：本人用平时的电脑进得来，猜的人进不来', async () => {
    const own = deviceOf(await signIn(user('clerk'), password))
    expect(own).toMatch(/^[\w-]{43}$/)
    await siege(user('clerk'))
    expect((await knock(user('clerk'), password, { address: '10.7.99.1' })).json()).toMatchObject({ code: 'SIGN_IN_FAILED' })
    expect((await knock(user('clerk'), password, { device: 'x'.repeat(43) })).statusCode).toBe(401)
    expect((await knock(user('clerk'), password, { device: own })).statusCode).toBe(200)
    // Coming in does not give the guesser five new tries.
    expect((await knock(user('clerk'), password, { address: '10.7.99.2' })).statusCode).toBe(401)
  })

  test('从许多地址猜一个账号：本人用动态验证码从新的电脑也进得来，少一样都不行', async () => {
    const { code } = await bind('clerk')
    later(2)
    await siege(user('clerk'))
    expect((await knock(user('clerk'), password)).json()).toMatchObject({ code: 'SIGN_IN_FAILED' })
    expect((await knock(user('clerk'), wrong, { code: code() })).statusCode).toBe(401)
    expect((await knock(user('clerk'), password, { code: '000000' })).statusCode).toBe(401)
    expect((await knock(user('clerk'), password, { code: code() })).statusCode).toBe(200)
  })

  test('有人在办公室的网络里乱猜：在平时的电脑上照样进得来，生电脑要等，猜的人也要等', async () => {
    const here = { address: '10.6.0.1' }
    const own = deviceOf(await knock(user('clerk'), password, here))
    const others = deviceOf(await knock(user('director'), password, here))
    for (let i = 0; i < 40; i += 1) {
      await knock(`nobody-${i}`, wrong, here)
      later((i * 20) / 60)
    }
    const code = async (username: string, given: string, device?: string) =>
      (await knock(username, given, { ...here, ...(device ? { device } : {}) })).json<{ code?: string }>().code ?? 'IN'
    expect(await code(user('clerk'), password)).toBe('SIGN_IN_SLOWED')
    expect(await code(user('clerk'), password, own)).toBe('IN')
    // The browser of somebody else, one that was made up, and one that has used up its tries are strangers.
    for (const device of [others, 'x'.repeat(43)]) expect(await code(user('clerk'), password, device)).toBe('SIGN_IN_SLOWED')
    expect(await code('nobody-at-all', password, own)).toBe('SIGN_IN_SLOWED')
    for (let i = 0; i < 5; i += 1) expect(await code(user('clerk'), wrong, own)).toBe('SIGN_IN_FAILED')
    expect(await code(user('clerk'), password, own)).toBe('SIGN_IN_SLOWED')
  })

  test('在平时的电脑上输错，不让整个办公室等', async () => {
    const here = { address: '10.6.0.2' }
    for (const name of ['clerk', 'reviewer', 'director', 'finance', 'archivist']) {
      const own = deviceOf(await knock(user(name), password, here))
      for (let i = 0; i < 5; i += 1) await knock(user(name), wrong, { ...here, device: own })
    }
    expect((await knock(user('dispatcher'), password, here)).statusCode).toBe(200)
  })

  test('从许多地址猜一个新账号：一次性密码照样能用', async () => {
    await world.platform.db.inTransaction({ from: '0', to: '~', account: null }, (tx) =>
      tx.updateTable('account').set({ passwordChangedAt: null }).where('username', '=', user('clerk')).execute(),
    )
    await siege(user('clerk'))
    expect((await knock(user('clerk'), password)).json()).toMatchObject({ mustChangePassword: true })
  })

  test('锁定时，密码对不对、账号有没有，答的一个字不差', async () => {
    await siege(user('clerk'))
    const bare = ({ statusCode, body }: Awaited<ReturnType<typeof knock>>) => ({ statusCode, ...JSON.parse(body), instance: '' })
    const answers = await Promise.all([
      knock(user('clerk'), password),
      knock(user('clerk'), wrong),
      knock(user('clerk'), password, { code: '123456' }),
      knock(user('clerk'), wrong, { code: '123456' }),
      knock('nobody-at-all', wrong),
      knock('nobody-at-all', wrong, { code: '123456' }),
    ])
    expect(new Set(answers.map((answer) => JSON.stringify(bare(answer)))).size).toBe(1)
  })

  test('平时的电脑也只有五次：用完以后和别人一样等', async () => {
    const own = deviceOf(await signIn(user('clerk'), password))
    for (let i = 0; i < 5; i += 1) await knock(user('clerk'), wrong, { device: own })
    await siege(user('clerk'))
    expect((await knock(user('clerk'), password, { device: own })).statusCode).toBe(401)
    later(1)
    expect((await knock(user('clerk'), password, { device: own })).statusCode).toBe(200)
  })

  test.each([
    ['密码', (name: string, i: number) => knock(name, wrong, { address: `10.8.${i}.1` }), 'failedLogins'],
    [
      '动态验证码',
      (name: string, i: number) => knock(name, password, { code: String(100_000 + i), address: `10.8.${i}.1` }),
      'factorTries',
    ],
  ] as const)(
    '一百次同时猜%s，只有五次算数',
    async (_, guess, counter) => {
      await bind('clerk')
      later(2)
      const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => guess(user('clerk'), i)))
      expect(answers.filter(({ statusCode }) => statusCode === 200)).toEqual([])
      expect((await rowOf(user('clerk')))[counter]).toBe(5)
    },
    120_000,
  )

  test('动态验证码猜错五次以后，对的也不再看', async () => {
    const { code } = await bind('clerk')
    later(2)
    for (let i = 0; i < 5; i += 1) await knock(user('clerk'), password, { code: String(200_000 + i), address: `10.8.${i}.2` })
    expect((await knock(user('clerk'), password, { code: code() })).statusCode).toBe(401)
  })

  test('输了密码还没输验证码，不占猜的次数；这样也换不来更多次', async () => {
    const { device } = await bind('clerk')
    later(2)
    for (let i = 0; i < 7; i += 1)
      expect((await knock(user('clerk'), password, { device })).json()).toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
    for (let i = 0; i < 9; i += 1) {
      await knock(user('clerk'), password, { device })
      await knock(user('clerk'), password, { device, code: String(300_000 + i), address: `10.8.${i}.3` })
    }
    const devices = await world.platform.db.inTransaction({ from: '0', to: '~', account: null }, (tx) =>
      tx.selectFrom('knownDevice').select('failures').where('failures', '>', 0).execute(),
    )
    expect(devices.map(({ failures }) => failures)).toContain(5)
    expect((await rowOf(user('clerk'))).factorTries).toBeLessThanOrEqual(5)
  })

  test('同一个 /64 里换着地址猜，算一个网络', async () => {
    for (let i = 0; i < 21; i += 1) await knock(`guess-${i}`, wrong, { address: `2001:db8::${i.toString(16)}` })
    expect((await knock('guess', wrong, { address: '2001:db8:0:0:ffff::1' })).json()).toMatchObject({ code: 'SIGN_IN_SLOWED' })
    expect((await knock('guess', wrong, { address: '2001:db8:0:1::1' })).json()).toMatchObject({ code: 'SIGN_IN_FAILED' })
  })
})
