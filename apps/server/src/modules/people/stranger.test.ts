import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Actor } from '../../platform/actor.ts'
import { toDay } from '@fayuan/law'
import { getPerson } from './get-person.ts'
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

test('别人先在网上填了他的号码：本人在网上、在窗口都不会被挡在门外，号码以看过的证件为准', async () => {
  const number = '110105194912310038'
  const stranger = await meet(county.actors.citizen, { name: '冒填的', idType: 'RESIDENT_ID', idNumber: number, phone: '13800000011' })
  const owner = { name: '号主', idType: 'RESIDENT_ID', idNumber: number, phone: '13800000012' } as const
  const online = await meet(county.actors.citizen, owner)
  expect(online).toMatchObject({ numberState: 'CLAIMED', idNumberToken: null, birthOn: '1949-12-31' })
  expect(online.id).not.toBe(stranger.id)
  // A second application of the same person is the same record, and takes nothing from anybody.
  expect(await meet(county.actors.citizen, owner)).toMatchObject({ id: online.id, version: 1 })
  expect(stranger).toMatchObject({ numberState: 'KEPT' })
  const shown = await world.platform.db.inTransaction(county.actors.clerk.scope, (tx) =>
    getPerson(tx, world.platform, county.actors.clerk, online.id, toDay('2026-11-20')),
  )
  expect(shown).toMatchObject({ numberState: 'CLAIMED', idNumberMasked: '110105********0038' })
})
