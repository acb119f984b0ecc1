import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codingFor } from './frame/pressed.ts'
import { openPortal, phone, type Portal } from './world.test.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(async () => {
  await portal.close()
})

const takes = (coding: string) => phone(portal, '10.1.1.9', { 'accept-encoding': coding })

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['BR', 'br'],
  ['identity', null],
  ['', null],
  [undefined, null],
] as const)('%s is answered in %s', (accepted, coding) => expect(codingFor(accepted)).toBe(coding))

test.each(['/', '/help', '/privacy', '/check'])('%s goes out pressed, and reads the same', async (url) => {
  const plain = await phone(portal).get(url)
  expect(plain.headers['content-encoding']).toBeUndefined()
  const [br, gzip] = [await takes('gzip, br').get(url), await takes('gzip').get(url)]
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(br.headers['vary']).toContain('accept-encoding')
  expect(brotliDecompressSync(br.raw).toString()).toBe(plain.text)
  expect(gunzipSync(gzip.raw).toString()).toBe(plain.text)
  expect(br.raw.length).toBeLessThan(plain.raw.length / 2)
})

test('a page of somebody is never pressed: it holds the token of its form beside words that came from outside', async () => {
  const one = takes('gzip, br')
  await one.post('/apply/start', { agree: '2026-11' })
  for (const url of ['/apply/matter?m=a', '/', '/help']) {
    const answer = await one.get(url)
    expect([url, answer.headers['content-encoding']]).toEqual([url, undefined])
  }
  expect(await one.formOf('/apply/matter')).not.toBe('')
  // Nor is the answer to anything that was sent.
  const sent = await takes('gzip, br').post('/status', { code: 'AAAA-BBBB-CCCC-DDDD', phone: '0000' })
  expect(sent.headers['content-encoding']).toBeUndefined()
})

test('letters of another size make a page nobody’s own', async () => {
  const one = takes('br')
  one.jar.set('fayuan_big', '1')
  expect((await one.get('/')).headers['content-encoding']).toBe('br')
})

test('style and script go out pressed to everybody', async () => {
  const { text } = await phone(portal).get('/')
  const [, style = ''] = /href="(\/portal\/portal\.[^"]+\.css)"/.exec(text) ?? []
  const one = takes('br')
  one.jar.set('fayuan_draft', 'x'.repeat(43))
  const answer = await one.get(style)
  expect(answer.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(answer.raw).toString()).toContain(':root')
})

test('every page says what it is about, in its description', async () => {
  for (const url of ['/', '/help', '/privacy', '/check', '/apply'])
    expect((await phone(portal).get(url)).text, url).toMatch(/<meta name="description" content="[^"]{20,}"\/>/)
})

test('找人帮忙：选了乡镇，最近的排在最前；没有选的照旧，乱写的不算', async () => {
  const one = phone(portal)
  const plain = (await one.get('/help')).text
  expect(plain).not.toContain('的工作站，离您最近')
  const [, code = '', name = ''] = /<option value="(\d{9,12})">([^<]+)</.exec(plain) ?? []
  const near = (await one.get(`/help?town=${code}`)).text
  expect(near).toMatch(new RegExp(`${name}(的工作站，离您最近|没有工作站，找县里的中心)`))
  expect(near.indexOf('离您最近</h2>')).toBeLessThan(near.indexOf('<h2>别的乡镇工作站'))
  expect((await one.get('/help?town=430000&town=x')).status).toBe(200)
  expect((await one.get('/help?town=%3Cscript%3E')).text).not.toContain('的工作站，离您最近')
})
