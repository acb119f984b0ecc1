import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Actor } from '../../platform/actor.ts'
import { identify } from './identify.ts'
import type { PersonInput } from './schema.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
})
afterAll(() => world.close())

const meet = (actor: Actor, input: PersonInput) =>
  world.platform.db.inTransaction(actor.scope, (tx) => identify(tx, world.platform, actor, input))
const someone = { name: '王秀英', idType: 'RESIDENT_ID', idNumber: '11010519491231002X' } as const

test('网上填表的人知道姓名和证件号，也改不了别人的电话、住址和联系方式', async () => {
  const known = await meet(county.actors.clerk, { ...someone, phone: '13800000001', address: '永丰街道', safeContact: 'NO_CALL' })
  const after = await meet(county.actors.citizen, { ...someone, phone: '13900000009', address: '别处', safeContact: 'NORMAL' })
  expect(after).toMatchObject({ id: known.id, address: '永丰街道', safeContact: 'NO_CALL', phoneToken: known.phoneToken })
})

test('空着的可以由本人在网上补上', async () => {
  const other = { name: '谢桂兰', idType: 'RESIDENT_ID', idNumber: '110105194912310054' } as const
  await meet(county.actors.clerk, other)
  expect(await meet(county.actors.citizen, { ...other, phone: '13900000008' })).toMatchObject({ phoneToken: expect.any(String) })
})
