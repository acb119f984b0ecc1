import * as argon2 from '@node-rs/argon2'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildCounty } from '../../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import { hashPassword } from './password.ts'

// The library does its work; only its calls are counted.
vi.mock('@node-rs/argon2', { spy: true })

const password = '山高水长 legal 2026'
const wrong = '海阔天空 legal 2026'
let world: World
let app: App
beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00Z' })
  await buildCounty(world, { shard: '431321', suffix: '', passwordHash: await hashPassword(password) })
  const disabled = (name: string) => (tx: Parameters<Parameters<World['platform']['db']['inTransaction']>[1]>[0]) =>
    tx.updateTable('account').set({ status: 'DISABLED' }).where('username', '=', name).execute()
  await world.platform.db.inTransaction({ from: '0', to: '~', account: null }, disabled('reviewer'))
  app = await createApp(world.platform)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const costOf = (hash: string) => hash.split('$').slice(0, 4).join('$')

/** All that one try makes the machine do that takes time: what the database is asked, in order, and which hashes are computed. */
async function workOf(payload: { username: string; password: string; code?: string }, address: string) {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  const verified = vi.mocked(argon2.verify).mockClear()
  const answer = await app.inject({ method: 'POST', url: '/api/session', remoteAddress: address, payload })
  const statements = asked.mock.calls.map(([query]: unknown[]) =>
    typeof query === 'string' ? query : String((query as { text?: string }).text),
  )
  asked.mockRestore()
  const { instance: _, ...said } = answer.json<Record<string, unknown>>()
  const { date: _date, ...headers } = answer.headers
  return {
    answer: [answer.statusCode, said, headers],
    statements,
    hashes: await Promise.all(verified.mock.calls.map(async ([hash]) => costOf(String(hash)))),
  }
}

test.each([
  ['a wrong password', undefined],
  ['a wrong password with a code', '123456'],
])('§1.3 a name that does not exist costs the same work as %s, and gets the same answer', async (_, code) => {
  const more = code ? { code } : {}
  // Once each before, so that connections and plans are there for both.
  for (const username of ['clerk', 'nobody-of-this-name']) await workOf({ username, password: wrong, ...more }, '10.0.0.1')
  const known = await workOf({ username: 'clerk', password: wrong, ...more }, '10.0.0.2')
  const unknown = await workOf({ username: 'nobody-of-this-name', password: wrong, ...more }, '10.0.0.3')
  const disabled = await workOf({ username: 'reviewer', password, ...more }, '10.0.0.4')
  expect(known.answer[0]).toBe(401)
  expect(unknown).toEqual(known)
  expect(disabled).toEqual(known)
  expect(known.hashes).toEqual([costOf(await hashPassword(password))])
  expect(known.statements.filter((text) => /audit_entry/.test(text))).toHaveLength(1)
  // Only the row of an account that exists is written: what tells nobody apart is that the answer waits for neither.
  const [first = -1, counted = -1] = [/synchronous_commit = off/, /update account set failed_logins/].map((text) =>
    known.statements.findIndex((statement) => text.test(statement)),
  )
  expect([first >= 0, first < counted]).toEqual([true, true])
})

test('§1.3 the same while an account is locked: the right password, a wrong one, a name that does not exist', async () => {
  for (let i = 0; i < 6; i += 1) await workOf({ username: 'director', password: wrong }, `10.1.0.${i}`)
  const locked = await workOf({ username: 'director', password }, '10.0.1.1')
  expect(await workOf({ username: 'director', password: wrong }, '10.0.1.2')).toEqual(locked)
  expect(await workOf({ username: 'nobody-of-this-name', password }, '10.0.1.3')).toEqual(locked)
})
