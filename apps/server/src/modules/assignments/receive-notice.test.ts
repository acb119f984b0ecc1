import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { assignCase } from './index.ts'
import { NoticeIn, receiveNotice, returnNotice } from '../applications/index.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
})
afterAll(() => world.close())

const day = toDay('2026-11-20')
const as = <T>(actor: Actor, verb: (tx: Tx, actor: Actor) => Promise<T>) =>
  world.platform.db.inTransaction(actor.scope, (tx) => verb(tx, actor))

let n = 0
const receive = (more: object) => {
  n += 1
  const person = { name: `陈通知${'一二三四五六七八九十'[n % 10]}`, idType: 'NONE', phone: `1360000${String(n).padStart(4, '0')}` }
  const base = {
    channel: 'NOTIFIED_COURT',
    organ: '双峰县人民法院',
    ground: 'N4',
    stage: 'FIRST_INSTANCE',
    offence: '故意杀人',
    role: 'DEFENDANT',
    hasCounsel: false,
    person,
  }
  const input = NoticeIn.parse({ ...base, noticeNumber: `（2026）湘1321刑初第${n}号`, ...more })
  return as(county.actors.clerk, (tx, actor) => receiveNotice(tx, world.platform, actor, input, day))
}
const byProcuratorate = { channel: 'NOTIFIED_PROCURATORATE', organ: '双峰县人民检察院', role: 'SUSPECT', stage: 'PROSECUTION_REVIEW' }

test.each([
  ['检察院按法25②“可以”通知，只有法院可以', { ...byProcuratorate, ground: 'N9' }, 'NOTICE_NOT_COVERED', '只能由人民法院通知'],
  ['检察院通知死刑复核', { ...byProcuratorate, ground: 'N5' }, 'NOTICE_NOT_COVERED', '只能由人民法院通知'],
  ['公安通知强制医疗', { channel: 'NOTIFIED_POLICE', organ: '双峰县公安局', ground: 'N8' }, 'NOTICE_NOT_COVERED', '只能由人民法院通知'],
  ['法律法规规定的其他人员没有写是哪一部', { ground: 'N7' }, 'NOTICE_PROVISION_UNNAMED', '规定'],
  [
    '出生日期说已经成年',
    { ground: 'N1', person: { name: '陈成年', idType: 'NONE', birthOn: '1990-01-01' } },
    'NOTICE_NOT_COVERED',
    '满十八周岁',
  ],
  ['已经委托了辩护人', { hasCounsel: true }, 'NOTICE_HAS_COUNSEL', '已经委托'],
] as const)('法25: a notice the rules refuse is told so and not taken for a case: %s', async (_, more, code, said) => {
  await expect(receive(more)).rejects.toMatchObject({ code, message: expect.stringContaining(said) })
})

test('法25: what the rules know how to assign is taken without a word', async () => {
  expect(await receive({})).toMatchObject({ state: 'NOTIFIED', told: [] })
})

test('R-17: entered to be returned, nobody is assigned on it, and the organ is answered in writing', async () => {
  const { told, ...file } = await receive({ hasCounsel: true, registerToReturn: true })
  expect(told.join('')).toContain('已经委托')
  await expect(
    as(county.actors.dispatcher, (tx, actor) =>
      assignCase(tx, world.platform, actor, file.id, file.version, { providerId: county.providers.lawyer }, day),
    ),
  ).rejects.toMatchObject({ code: 'NOTICE_TO_RETURN' })
  const returned = await as(county.actors.dispatcher, (tx, actor) =>
    returnNotice(tx, world.platform, actor, file.id, file.version, { reason: '当事人已经委托辩护人' }, day),
  )
  expect(returned).toMatchObject({ state: 'REDIRECTED' })
})
