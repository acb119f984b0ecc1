import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../apps/server/src/http/app.ts'
import { type Office, openOffice } from './chain.ts'
import { type Answer, type Api, type Asker, openApi, password } from './open-api.ts'

let api: Api
let office: Office
let clerk: Asker
beforeAll(async () => {
  api = await openApi()
  office = await openOffice(api)
  clerk = await api.as('clerk')
})
afterAll(() => api.close())

test.each([
  ['another site, as browsers say it', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ['another origin', { origin: 'https://example.com' }],
  ['another port of this host', { origin: 'http://localhost:9999' }],
])('§1.7 a change sent from %s is refused', async (_, headers) => {
  for (const [method, url] of [
    ['POST', '/api/applications'],
    ['POST', '/api/session'],
    ['DELETE', '/api/session'],
    ['PUT', `/api/firms/${api.here.firmId}`],
  ] as const) {
    const answer = await clerk(method, url, {}, headers)
    expect([method, url, answer.status, answer.body['code']]).toEqual([method, url, 403, 'CROSS_SITE'])
  }
  expect((await clerk('GET', '/api/session')).status).toBe(200)
})

test.each([
  ['null', undefined, 403],
  ['not an address', undefined, 403],
  ['http://', undefined, 403],
  ['null', 'cross-site', 403],
  ['null', 'same-origin', 401],
  [undefined, 'same-origin', 401],
  [undefined, undefined, 401],
])('§1.7 sign-in with origin %s, sent from %s: %i', async (origin, site, status) => {
  const headers = { ...(origin === undefined ? {} : { origin }), ...(site === undefined ? {} : { 'sec-fetch-site': site }) }
  const answer = await api.anonymous('POST', '/api/session', { username: 'nobody', password: 'nothing at all' }, headers)
  expect([answer.status, answer.body['code']]).toEqual([status, status === 403 ? 'CROSS_SITE' : 'SIGN_IN_FAILED'])
})

test.each([['application/x-www-form-urlencoded'], ['Application/X-WWW-Form-Urlencoded; charset=utf-8'], ['text/plain']])(
  '§1.7 what a form of any page can send, %s, is nothing the API takes',
  async (type) => {
    const answer = await api.anonymous('POST', '/api/session', `username=clerk&password=${encodeURIComponent(password)}`, {
      'content-type': type,
    })
    expect([answer.status, answer.body['code']]).toEqual([415, 'MEDIA_TYPE_UNSUPPORTED'])
  },
)

test('§8.3 an IPv6 /64 is one subject to every rule of rates, at the portal as at the desk', async () => {
  const own = await createApp(api.world.platform)
  const from = (i: number) => `2001:db8:7:7::${i.toString(16)}`
  const look = (i: number, address = from(i)) =>
    own.inject({
      method: 'POST',
      url: '/status',
      payload: 'code=x&tail=1234',
      remoteAddress: address,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  const codes: number[] = []
  for (let i = 0; i < 14; i += 1) codes.push((await look(i)).statusCode)
  expect(codes.filter((code) => code === 429)).toHaveLength(4)
  expect((await look(0, '2001:db8:7:8::1')).statusCode).not.toBe(429)
  const starts: number[] = []
  for (let i = 0; i < 62; i += 1)
    starts.push(
      (
        await own.inject({
          method: 'POST',
          url: '/apply/start',
          payload: `agree=${encodeURIComponent('2026-11')}`,
          remoteAddress: from(i),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).statusCode,
    )
  expect([starts.slice(0, 60).includes(429), starts.at(-1)]).toEqual([false, 429])
  await own.close()
})

test('§1.7 no other site is told that it may read', async () => {
  const answer = await clerk('GET', '/api/cases', undefined, { origin: 'https://example.com' })
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  const preflight = await api.app.inject({
    method: 'OPTIONS',
    url: '/api/cases',
    headers: { origin: 'https://example.com', 'access-control-request-method': 'POST' },
  })
  expect([preflight.statusCode >= 400, preflight.headers['access-control-allow-origin']]).toEqual([true, undefined])
})

test('§7.6 every answer carries the headers that keep browsers in check, and nothing personal is stored on the way', async () => {
  for (const url of ['/api/session', '/api/cases', '/api/nothing', '/api/openapi.json', '/health/live', '/api/persons?q=a']) {
    const { headers } = await clerk('GET', url)
    expect([url, headers]).toEqual([
      url,
      expect.objectContaining({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringMatching(/object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/),
      }),
    ])
    expect(String(headers['content-security-policy'])).not.toMatch(/script-src[^;]*'unsafe/)
    expect(Object.keys(headers)).not.toContain('x-powered-by')
    expect(Object.keys(headers)).not.toContain('server')
  }
})

test.each([
  ['/nowhere', 'text/html'],
  ['/help/nowhere', 'text/html'],
  ['/apis', 'text/html'],
  ['/api/nowhere', 'application/problem+json'],
  ['/api', 'application/problem+json'],
  ['/health/nowhere', 'application/problem+json'],
  ['/metrics/nowhere', 'application/problem+json'],
])('§8.1 an address nothing has, %s, answers 404 as %s', async (url, type) => {
  for (const asker of [api.anonymous, clerk]) {
    const answer = await asker('GET', url)
    expect([answer.status, answer.headers['content-type']]).toEqual([404, expect.stringContaining(type)])
    if (type === 'text/html') expect(answer.text).toContain('<a class="go" href="/">回首页</a>')
  }
})

test('§1.6 the session travels in one cookie that scripts and other sites do not get', async () => {
  const answer = await api.app.inject({ method: 'POST', url: '/api/session', payload: { username: 'director', password } })
  // The other one names the browser and opens nothing.
  expect(answer.cookies.map(({ name }) => name)).toEqual(['fayuan_session', 'fayuan_device'])
  expect(answer.cookies[1]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect((await api.app.inject({ url: '/api/session', cookies: { fayuan_session: answer.cookies[1]?.value ?? '' } })).statusCode).toBe(401)
  expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(answer.body).not.toContain(answer.cookies[0]?.value ?? '')
  expect((await api.app.inject({ url: `/api/session?token=${answer.cookies[0]?.value ?? ''}` })).statusCode).toBe(401)
  expect(
    (await api.app.inject({ url: '/api/session', headers: { authorization: `Bearer ${answer.cookies[0]?.value ?? ''}` } })).statusCode,
  ).toBe(401)
})

test('§8.3 too many questions are answered 429 with a time to wait, and others go on', async () => {
  const director = await office.of('director')
  const answers: Answer[] = []
  for (let i = 0; i < 62; i += 1) answers.push(await director('search', { query: { q: '工资' } }))
  const limited = answers.filter((one) => one.status === 429)
  expect(limited.length).toBeGreaterThan(0)
  expect(limited[0]?.body).toMatchObject({ code: 'TOO_MANY_REQUESTS', title: expect.stringMatching(/频繁/) })
  expect(Number(limited[0]?.headers['retry-after'])).toBeGreaterThan(0)
  expect((await clerk('GET', '/api/search?q=x')).status).toBe(200)
  expect((await director('listCases')).status).toBe(200)
  api.world.passMs(60_000)
  expect((await director('search', { query: { q: '工资' } })).status).toBe(200)
})

test('§8.3 revealing stops at thirty an hour and rings', async () => {
  const created = await clerk('POST', '/api/applications', {
    channel: 'SELF',
    applicantType: 'CITIZEN',
    person: { name: '王某某', idType: 'NONE', phone: '13500000001' },
    role: 'CIVIL_PARTY',
    matter: 'LABOR_RELATION_OR_WAGE',
    hasCounsel: false,
    title: '工资',
    narrative: '工资',
  })
  expect(created.status).toBe(201)
  const asker = await office.of('clerk')
  const [person] = (await asker('listPersons')).body['items'] as { id: string }[]
  const answers: Answer[] = []
  for (let i = 0; i < 32; i += 1) {
    api.world.passMs(1_000)
    answers.push(await asker('revealField', { path: { id: person?.id ?? '' }, body: { field: 'phone', purpose: '电话通知补正材料' } }))
  }
  expect(answers.map((one) => one.status)).toEqual([...Array.from({ length: 30 }, () => 200), 429, 429])
})

test('§1.1 twenty guesses and the network waits; §1.3 the answer never tells which accounts exist', async () => {
  const own = await createApp(api.world.platform)
  const guess = (username: string) =>
    own.inject({ method: 'POST', url: '/api/session', payload: { username, password: '不对的口令 123456' }, remoteAddress: '192.0.2.7' })
  const [known, unknown] = [await guess('finance'), await guess('nobody-of-this-name')]
  const told = (answer: { statusCode: number; json(): Record<string, unknown> }) => ({
    status: answer.statusCode,
    ...answer.json(),
    instance: '',
  })
  expect(told(known)).toEqual(told(unknown))
  let last = unknown
  for (let i = 0; i < 30 && last.statusCode !== 429; i += 1) last = await guess('nobody-of-this-name')
  expect([last.statusCode, Number(last.headers['retry-after']) > 0]).toEqual([429, true])
  const elsewhere = await own.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'reviewer', password },
    remoteAddress: '192.0.2.8',
  })
  expect(elsewhere.statusCode).toBe(200)
  await own.close()
})

test('§1.5 rights change with the next request', async () => {
  const sysadmin = await office.of('sysadmin')
  const [victim, list] = [await api.as('victim'), await sysadmin('listAccounts', { query: { q: 'victim' } })]
  const account = (list.body['items'] as { id: string; version: number }[]).find((one) => one.id === api.here.more.victim)
  expect((await victim('GET', '/api/session')).status).toBe(200)
  const secadmin = await office.of('secadmin')
  expect((await secadmin('disableAccount', { path: { id: account?.id ?? '' }, version: account?.version })).status).toBe(200)
  expect((await victim('GET', '/api/session')).status).toBe(401)
})
