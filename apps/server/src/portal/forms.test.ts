import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemScope } from '../platform/database/scope.ts'
import { fillIn, openPortal, phone, photo, type Portal } from './world.test.ts'

let portal: Portal
let port: number
beforeAll(async () => {
  portal = await openPortal()
  await portal.app.listen({ port: 0, host: '127.0.0.1' })
  const address = portal.app.server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => portal.close())

const drafts = () =>
  portal.platform.db.inTransaction(systemScope, (tx) => tx.selectFrom('draft').select(['id', 'data', 'updatedAt']).orderBy('id').execute())
const uploads = () => portal.platform.db.inTransaction(systemScope, (tx) => tx.selectFrom('upload').select('fileId').execute())
const stored = async () => {
  const found: string[] = []
  for await (const { fileId } of portal.platform.files.list()) found.push(fileId)
  return found
}

/** Two phones with one draft: what the second sends carries the headers as well. */
async function sameDraft(says: Record<string, string>) {
  const one = phone(portal)
  const form = await fillIn(one)
  const two = phone(portal, '10.1.1.1', says)
  for (const [name, value] of one.jar) two.jar.set(name, value)
  return { one, two, form }
}

const posts = [
  '/apply/start',
  '/apply/person',
  '/apply/materials',
  '/apply/materials/lacking',
  '/apply/materials/remove',
  '/apply/submit',
  '/apply/discard',
  '/apply/finish',
  '/status',
  '/status/materials',
  '/status/close',
]

test('§1.7 no form is taken whose browser says neither which page it stood on nor that it was one of ours', async () => {
  const { two, form } = await sameDraft({ origin: 'null' })
  const before = await drafts()
  for (const url of posts) {
    const answer = await two.post(url, { form, agree: '2026-11', name: '王小二' })
    expect([url, answer.status, answer.headers['content-type']]).toEqual([url, 403, 'text/html; charset=utf-8'])
  }
  expect(await drafts()).toEqual(before)
})

test.each([
  [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
  [{ origin: 'https://example.com' }, 403],
  [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 303],
  [{ origin: 'http://localhost:80' }, 303],
  [{}, 303],
])('§1.7 a page of the application sent with %o: %i', async (says, status) => {
  const { two, form } = await sameDraft(says)
  expect((await two.post('/apply/opponent', { form, names: '娄底市某建筑劳务有限公司' })).status).toBe(status)
})

test('a browser that does not say where it was gets all that was typed back, one press away', async () => {
  const { one, two, form } = await sameDraft({ origin: 'null' })
  const typed = {
    title: '付清工资 "31600" 元',
    narrative: '第一行\n<b>第二行</b> & 𠮷',
    forum: 'UNKNOWN',
    organ: '',
    limit: '',
    here: 'YES',
    elsewhere: 'NO',
  }
  const page = await two.post('/apply/story', { form, ...typed })
  expect([page.status, page.text.includes('还差一步'), page.text.includes('您刚才填的都还在')]).toEqual([403, true, true])
  const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const fields = [...page.text.matchAll(/<input type="hidden" name="([^"]*)" value(?:="([^"]*)")?\/?>/g)].map(
    ([, name = '', value = '']) => [plain(name), plain(value)] as const,
  )
  expect([action, Object.fromEntries(fields)]).toEqual(['/apply/story', { form, ...typed }])
  expect((await one.post(action, Object.fromEntries(fields))).status).toBe(303)
  const again = await one.get('/apply/story')
  for (const kept of ['&quot;31600&quot;', '&lt;b>第二行&lt;/b>', '𠮷']) expect(again.text).toContain(kept)
})

test('a photo sent so is not kept, and the page says what to do', async () => {
  const { two, form } = await sameDraft({ origin: 'null' })
  const before = await uploads()
  const page = await two.upload('/apply/materials', { form, material: 'LABOUR_PROOF' }, [{ name: 'file', bytes: photo }])
  expect([page.status, page.text.includes('文件要重新选'), page.text.includes('href="/apply/materials"')]).toEqual([403, true, true])
  expect(await uploads()).toEqual(before)
})

test('pages with forms let a browser say that it was here, and tell no other site; the rest sends no referrer', async () => {
  for (const url of ['/apply', '/status', '/nowhere']) {
    const page = await phone(portal).get(url)
    expect([url, page.headers['referrer-policy'], page.text.includes('<meta name="referrer" content="same-origin"/>')]).toEqual([
      url,
      'no-referrer',
      true,
    ])
  }
})

const line = '----cut'
const head = (form: string, material = 'LABOUR_PROOF') =>
  [
    ['form', form],
    ['material', material],
  ]
    .map(([name, value]) => `--${line}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')
const fileHead = `--${line}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`

/** A whole photo, then half of another one. */
const cutBody = (form: string) =>
  Buffer.concat([Buffer.from(head(form) + fileHead), photo, Buffer.from(`\r\n${fileHead}`), photo.subarray(0, 40)])

const request = (cookie: string, length: number) =>
  `POST /apply/materials HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: fayuan_draft=${cookie}\r\nContent-Type: multipart/form-data; boundary=${line}\r\nContent-Length: ${length}\r\n\r\n`

test('a form whose end is missing is told 400 in words, nothing of it is kept, and its connection serves on', async () => {
  const one = phone(portal)
  const form = await fillIn(one)
  const before = [await uploads(), await stored(), await drafts()]
  const body = cutBody(form)
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString('utf8')))
  socket.write(Buffer.concat([Buffer.from(request(one.jar.get('fayuan_draft') ?? '', body.length)), body]))
  while (!heard.includes('</html>')) await once(socket, 'data')
  expect(heard).toMatch(/^HTTP\/1\.1 400 /)
  expect(heard).toContain('文件没有传完整，请检查网络后重新选择文件上传。')
  expect(heard).toContain('href="/apply/materials"')
  expect([await uploads(), await stored(), await drafts()]).toEqual(before)
  heard = ''
  socket.write('GET /help HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  while (!heard.includes('</html>')) await once(socket, 'data')
  expect(heard).toMatch(/^HTTP\/1\.1 200 /)
  socket.destroy()
})

test('a line that breaks inside a photo leaves nothing behind', async () => {
  const one = phone(portal)
  const form = await fillIn(one)
  const before = [await uploads(), await stored(), await drafts()]
  const answered = new Promise((resolve) => portal.app.server.once('connection', (s) => s.once('close', resolve)))
  const body = cutBody(form)
  const socket = connect(port, '127.0.0.1')
  socket.write(Buffer.concat([Buffer.from(request(one.jar.get('fayuan_draft') ?? '', body.length + 50_000)), body]))
  await expect.poll(async () => (await uploads()).length).toBeGreaterThan((before[0] ?? []).length)
  socket.destroy()
  await answered
  await expect.poll(async () => [await uploads(), await stored(), await drafts()]).toEqual(before)
})
