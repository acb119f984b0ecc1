import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../apps/server/src/http/app.ts'
import type { App } from '../../apps/server/src/http/kit.ts'
import { pdf } from './paper-form.ts'
import { type Api, openApi, password } from './open-api.ts'

let api: Api
let app: App
let port: number
beforeAll(async () => {
  api = await openApi()
  app = await createApp(api.world.platform, { pace: { graceMs: 300, bytesPerSecond: 4_096, longestMs: 60_000, checkMs: 50 } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
// What strangers may ask in a while comes back between the tests.
beforeEach(() => api.world.passMs(600_000))
afterAll(async () => {
  await app.close()
  await api.close()
})

type Line = { socket: Socket; heard(): string; ended: Promise<string> }
/** One connection: what it hears, and how it ends: `end` in order, `reset` with a fault. */
async function line(): Promise<Line> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  let fault = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  socket.on('error', (error: Error & { code?: string }) => (fault = error.code ?? 'fault'))
  const ended = new Promise<string>((resolve) => socket.on('close', () => resolve(fault === '' ? 'end' : fault)))
  await once(socket, 'connect')
  return { socket, heard: () => text, ended }
}
async function until(one: Line, words: string): Promise<void> {
  let end: string | null = null
  void one.ended.then((how) => (end = how))
  while (!one.heard().includes(words)) {
    if (end !== null) throw new Error(`the connection ended (${end}) after: ${one.heard().slice(0, 300)}`)
    await Promise.race([once(one.socket, 'data'), one.ended])
  }
}
const live = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n'

test.each([1, 3])('a header over the limit on a connection that was used %i times is answered 431 and ends in order', async (times) => {
  const one = await line()
  for (let i = 0; i < times; i += 1) {
    const before = one.heard().length
    one.socket.write(live)
    await until({ ...one, heard: () => one.heard().slice(before) }, '"status":"ok"')
  }
  const before = one.heard().length
  one.socket.write(`GET /health/live HTTP/1.1\r\nHost: localhost\r\nCookie: ${'a'.repeat(120_000)}\r\n\r\n`)
  expect(await one.ended).toBe('end')
  const last = one.heard().slice(before)
  expect(last).toMatch(/^HTTP\/1\.1 431 /)
  expect(last).toContain('HEADERS_TOO_LARGE')
  expect(last).toContain('connection: close')
})

test.each([
  ['no request at all', '\u0000\u0001\r\n\r\n'],
  ['two lengths', 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  ['a broken chunk', 'POST /api/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n'],
])('%s is answered 400 and ends in order', async (_, bytes) => {
  const one = await line()
  one.socket.write(bytes)
  expect(await one.ended).toBe('end')
  expect(one.heard()).toMatch(/HTTP\/1\.1 400 /)
})

test('two hundred bodies at a crawl are cut, and others are answered meanwhile and after', async () => {
  const slow = await Promise.all(Array.from({ length: 200 }, line))
  for (const { socket } of slow)
    socket.write(
      'POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"username":"',
    )
  const crawl = setInterval(() => {
    for (const { socket } of slow) if (socket.writable) socket.write('a')
  }, 100)
  const quick = await line()
  quick.socket.write(live)
  await until(quick, '"status":"ok"')
  const ends = await Promise.all(slow.map(({ ended }) => ended))
  clearInterval(crawl)
  expect(ends).toHaveLength(200)
  // Sixty were let in and were told; the others had been refused at once and were sending on.
  const told = (status: number) => slow.filter((one) => one.heard().startsWith(`HTTP/1.1 ${status} `)).length
  expect([told(408), told(429)]).toEqual([60, 140])
  expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200)
}, 60_000)

test('headers that never end are cut', async () => {
  const one = await line()
  one.socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
  const crawl = setInterval(() => one.socket.writable && one.socket.write('a'), 100)
  await one.ended
  clearInterval(crawl)
  expect(one.heard()).toMatch(/HTTP\/1\.1 408 /)
}, 60_000)

test('a body that keeps pace is taken, however many pieces it comes in', async () => {
  const one = await line()
  const body = JSON.stringify({ username: 'clerk', password, more: 'x'.repeat(6_000) })
  one.socket.write(
    `POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
  )
  for (let at = 0; at < Buffer.byteLength(body); at += 1_000) {
    one.socket.write(Buffer.from(body).subarray(at, at + 1_000))
    await new Promise((resolve) => setTimeout(resolve, 70))
  }
  await until(one, '422')
  one.socket.destroy()
})

test('an answer read at a crawl is cut', async () => {
  const served = new Promise<Socket>((resolve) => app.server.once('connection', resolve))
  const one = await line()
  const closed = once(await served, 'close')
  // Many answers asked for at once and none read: what the kernel does not take is held here for nobody.
  one.socket.removeAllListeners('data')
  one.socket.pause()
  one.socket.write('GET /api/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(60))
  await closed
  one.socket.destroy()
}, 60_000)

async function cutForm(path: string, cookie: string) {
  const boundary = 'cut-boundary'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), pdf.subarray(0, 60)])
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, cookie }
  return app.inject({ method: 'POST', url: path, payload, headers })
}

test('a multipart body cut inside its file is answered 400 and leaves neither file nor row', async () => {
  const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: { username: 'clerk', password } })
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const answer = await cutForm('/api/uploads', cookie)
  expect([answer.statusCode, answer.json()]).toEqual([400, expect.objectContaining({ code: 'UPLOAD_CUT_SHORT' })])
  const rows = await api.world.platform.db.inTransaction({ from: '0', to: '~', account: null }, (tx) =>
    tx.selectFrom('upload').selectAll().execute(),
  )
  expect(rows).toEqual([])
  const stored: string[] = []
  for await (const { fileId } of api.world.platform.files.list()) stored.push(fileId)
  expect(stored).toEqual([])
})

test('§7.6 HSTS is sent where the public address is https, and nowhere else', async () => {
  const { platform } = api.world
  const secure = await createApp({ ...platform, config: { ...platform.config, publicUrl: 'https://fayuan.example.gov.cn' } })
  for (const url of ['/', '/console/', '/api/session', '/api/nowhere', '/health/live']) {
    const of = async (own: App) => (await own.inject({ url })).headers['strict-transport-security']
    expect([url, await of(secure), await of(app)]).toEqual([url, 'max-age=63072000', undefined])
  }
  await secure.close()
})
