import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import type { Actor } from '../../../platform/actor.ts'
import { liveSession } from './live.ts'
import { openSession } from './sign-in.ts'

let world: World
let county: County

beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
})
afterAll(async () => {
  await world.close()
})

async function signedIn(account: Actor): Promise<Actor> {
  const { token } = await openSession(
    world.platform,
    { id: account.accountId ?? '', regionCode: account.shard },
    { address: '', userAgent: '', requestId: '', oldToken: null, device: null },
  )
  const session = await liveSession(world.platform, token)
  if (!session) throw new Error('the session just opened is not alive')
  return session.actor
}

test('第二道墙：谁也读不到别人的会话，律师看不到同事的账号', async () => {
  await signedIn(county.actors.clerk)
  for (const account of [county.actors.lawyer, county.actors.director]) {
    const { scope, accountId } = await signedIn(account)
    const seen = await world.platform.db.inTransaction(scope, (tx) => tx.selectFrom('session').select('accountId').execute())
    expect([...new Set(seen.map((row) => row.accountId))]).toEqual([accountId])
  }
  const lawyer = await signedIn(county.actors.lawyer)
  const accounts = await world.platform.db.inTransaction(lawyer.scope, (tx) => tx.selectFrom('account').select('id').execute())
  expect(accounts).toEqual([{ id: lawyer.accountId }])
})

test('登录得到的律师身份带着他的执业档案编号', async () => {
  expect(await signedIn(county.actors.lawyer)).toMatchObject({
    roles: ['LAWYER'],
    providerId: county.providers.lawyer,
    shard: county.shard,
  })
})
