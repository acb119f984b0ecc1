import { afterAll, beforeAll, expect, test } from 'vitest'
import { received, openOffice } from './chain.ts'
import { type Api, type Asker, openApi, password } from './open-api.ts'

let api: Api
let clerk: Asker
beforeAll(async () => {
  api = await openApi()
  clerk = await api.as('clerk')
})
afterAll(() => api.close())

const free = (percent: number) => api.world.setSpace({ free: percent, total: 100 })
const writing = [
  ['POST', '/api/applications'],
  ['POST', '/api/uploads'],
  ['POST', '/apply/person'],
] as const

test('§9.2 below 10 % the server still writes; below 5 % it only reads, with words; with space again it writes by itself', async () => {
  free(7)
  const office = await openOffice(api)
  expect((await received(office)).id).not.toBe('')

  free(4)
  for (const [method, url] of writing) {
    const answer = await clerk(method, url, {})
    expect([url, answer.status, answer.headers['retry-after'], answer.headers['x-fayuan-read-only']]).toEqual([url, 503, '60', 'disk'])
    expect(answer.text).toContain('磁盘快满了')
    if (url.startsWith('/api/')) expect(answer.body['code']).toBe('DISK_FULL')
  }
  const list = await clerk('GET', '/api/cases')
  expect([list.status, list.headers['x-fayuan-read-only']]).toEqual([200, 'disk'])
  expect((await api.anonymous('GET', '/')).status).toBe(200)
  expect((await api.anonymous('GET', '/health/ready')).body).toMatchObject({ status: 'unavailable', disk: false })
  expect((await api.anonymous('GET', '/metrics')).text).toContain('fayuan_read_only 1')
  // Whoever is to mend it gets in.
  expect((await api.anonymous('POST', '/api/session', { username: 'clerk', password })).status).toBe(200)

  free(5.5)
  expect((await clerk('POST', '/api/applications', {})).status).toBe(503)
  free(30)
  const again = await received(office)
  expect(again.id).not.toBe('')
  expect((await clerk('GET', '/api/cases')).headers['x-fayuan-read-only']).toBeUndefined()
})
