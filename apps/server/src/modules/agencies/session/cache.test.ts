import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildCounty, type County } from '../../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { openDatabase } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import type { Platform } from '../../../platform/context.ts'
import { followSessions } from './cache.ts'
import { liveSession, sessionActor } from './live.ts'
import { accountChanged, type Following } from './queries.ts'
import { openSession } from './sign-in.ts'

let world: World
let county: County
let here: Platform
let there: Platform
const following: Following[] = []

beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
  here = world.platform
  there = { ...world.platform, db: openDatabase(world.web, { max: 2 }) }
  following.push(await followSessions(here, world.owner), await followSessions(there, world.owner))
})
afterAll(async () => {
  for (const one of following) await one.stop()
  await there.db.end()
  await world.close()
})

const caller = { address: '10.0.0.1', userAgent: 'test', requestId: '', oldToken: null, device: null }
const open = async () => (await openSession(here, { id: county.actors.clerk.accountId ?? '', regionCode: county.shard }, caller)).token
// Changes the row without telling anybody: only a memory would still answer the old name.
const renameQuietly = (name: string) =>
  here.db.inTransaction(systemScope, (tx) =>
    tx.updateTable('account').set({ displayName: name }).where('id', '=', county.actors.clerk.accountId).execute(),
  )
const tell = () => here.db.inTransaction(systemScope, (tx) => accountChanged(tx, county.actors.clerk.accountId ?? ''))

test('读过的会话记在内存里；任一节点的改动，各节点都忘掉', async () => {
  const token = await open()
  const before = (await sessionActor(there, token))?.name
  await renameQuietly('改了名字')
  expect((await sessionActor(there, token))?.name).toBe(before)
  await tell()
  await vi.waitFor(async () => expect((await sessionActor(there, token))?.name).toBe('改了名字'))
})

test('一个节点结束会话，另一个节点不再认', async () => {
  const token = await open()
  expect(await sessionActor(there, token)).not.toBeNull()
  await here.db.inTransaction(systemScope, async (tx) => {
    await tx
      .deleteFrom('session')
      .where('accountId', '=', county.actors.clerk.accountId ?? '')
      .execute()
    await accountChanged(tx, county.actors.clerk.accountId ?? '')
  })
  await vi.waitFor(async () => expect(await sessionActor(there, token)).toBeNull())
})

test('听不到改动的时候不信内存，每次都查；重新听到后再用', async () => {
  const token = await open()
  await renameQuietly('断线之前')
  await tell()
  await vi.waitFor(async () => expect((await sessionActor(there, token))?.name).toBe('断线之前'))
  const admin = new pg.Client(world.owner)
  await admin.connect()
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'fayuan sessions' and datname = current_database()`,
  )
  await admin.end()
  await renameQuietly('断线以后')
  await vi.waitFor(async () => expect((await sessionActor(there, token))?.name).toBe('断线以后'))
  await vi.waitFor(
    async () => {
      const name = (await liveSession(there, token))?.actor.name
      await renameQuietly(`${name ?? ''}又`)
      expect((await liveSession(there, token))?.actor.name).toBe(name)
    },
    { timeout: 10_000, interval: 200 },
  )
})

test('不像会话的字符串不查数据库', async () => {
  expect(await sessionActor(here, '')).toBeNull()
  expect(await sessionActor(here, "' or 1=1 --")).toBeNull()
})
