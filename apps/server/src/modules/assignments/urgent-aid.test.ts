import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { askSupplement, correctFacts, submitApplication, withdrawApplication } from '../applications/index.ts'
import { type CaseFile, canDo } from '../casefile/index.ts'
import { openClocks } from '../deadlines/index.ts'
import { decideObjection, fileObjection, grant, grantUrgentAid, refuse } from '../decisions/index.ts'
import { recordCheck } from '../eligibility/index.ts'
import { acceptAssignment, assignCase, declineAssignment } from './index.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00Z' })
  county = await buildCounty(world)
})
afterAll(() => world.close())

const day = toDay('2026-11-20')
const as = <T>(actor: Actor, verb: (tx: Tx, actor: Actor) => Promise<T>) =>
  world.platform.db.inTransaction(actor.scope, (tx) => verb(tx, actor))
const at = (file: CaseFile) => [file.id, file.version] as const

let n = 0
async function urgentFile(more = {}): Promise<CaseFile> {
  n += 1
  const person = { name: `周先行${'一二三四五六七八九十'[n % 10]}`, idType: 'NONE' as const, phone: `1390000${String(n).padStart(4, '0')}` }
  const input = wageApplication({ person, needsPreservation: true, ...more })
  const { file } = await as(county.actors.clerk, (tx, actor) => submitApplication(tx, world.platform, actor, input, day))
  return as(county.actors.director, (tx, actor) =>
    grantUrgentAid(tx, world.platform, actor, ...at(file), { ground: 'PRESERVATION', supplyBy: toDay('2026-12-04') }, day),
  )
}
const assign = (file: CaseFile, providerId = county.providers.lawyer) =>
  as(county.actors.dispatcher, (tx, actor) => assignCase(tx, world.platform, actor, ...at(file), { providerId }, day))
const accept = (file: CaseFile) =>
  as(county.actors.lawyer, (tx, actor) => acceptAssignment(tx, world.platform, actor, ...at(file), { noConflict: true }, day))
const check = (file: CaseFile, proposal: 'GRANT' | 'REFUSE') =>
  as(county.actors.reviewer, (tx, actor) => recordCheck(tx, world.platform, actor, ...at(file), { proposal, opinion: '拟办意见' }, day))
const clocks = (file: CaseFile) =>
  as(county.actors.director, async (tx) => (await openClocks(tx, file.shard, file.id)).map(({ rule }) => rule).sort())
const papers = (file: CaseFile) =>
  as(county.actors.director, async (tx) =>
    (await tx.selectFrom('document').select('code').where('caseId', '=', file.id).execute()).map(({ code }) => code).sort(),
  )
const verbsFor = (actor: Actor, file: CaseFile) => canDo(actor, file).flatMap(({ verb, allowed }) => (allowed ? [verb] : []))

test('法44: urgent aid is assigned and taken while the review goes on, and the grant needs no second assignment', async () => {
  const file = await urgentFile()
  expect(verbsFor(county.actors.dispatcher, file)).toContain('assignCase')
  const offered = await assign(file)
  expect(offered).toMatchObject({ state: 'RECEIVED', providerId: county.providers.lawyer, originState: null })
  expect(await clocks(offered)).toEqual(['D06', 'D08', 'D17'])
  const taken = await accept(offered)
  expect(taken).toMatchObject({ state: 'RECEIVED', acceptedOn: day })
  expect(verbsFor(county.actors.lawyer, taken)).toEqual(expect.arrayContaining(['logWork', 'reportNode', 'scheduleHearing']))
  const checked = await check(taken, 'GRANT')
  const granted = await as(county.actors.director, (tx, actor) => grant(tx, world.platform, actor, ...at(checked), { note: '同意' }, day))
  expect(granted).toMatchObject({ state: 'HANDLING', providerId: county.providers.lawyer, grantedOn: day, nextRule: 'D08' })
  expect(await clocks(granted)).toEqual(['D08'])
  expect((await papers(granted)).filter((code) => code === 'ASSIGN_NOTICE')).toHaveLength(1)
})

test('an offer that nobody answered is still an offer after the grant; declined then, it goes back to the dispatcher', async () => {
  const checked = await check(await assign(await urgentFile()), 'GRANT')
  const granted = await as(county.actors.director, (tx, actor) => grant(tx, world.platform, actor, ...at(checked), { note: '' }, day))
  expect(granted).toMatchObject({ state: 'ASSIGNED', nextRule: 'D08' })
  const back = await as(county.actors.lawyer, (tx, actor) =>
    declineAssignment(tx, world.platform, actor, ...at(granted), { reason: '临时出差' }, day),
  )
  expect(back).toMatchObject({ state: 'GRANTED', providerId: null })
  expect(await assign(back, county.providers.lawyer2)).toMatchObject({ state: 'ASSIGNED', providerId: county.providers.lawyer2 })
})

test('declined under review, the review stays where it is and somebody else is asked', async () => {
  const offered = await assign(await urgentFile())
  const declined = await as(county.actors.lawyer, (tx, actor) =>
    declineAssignment(tx, world.platform, actor, ...at(offered), { reason: '利害关系' }, day),
  )
  expect(declined).toMatchObject({ state: 'RECEIVED', providerId: null })
  expect(await clocks(declined)).toEqual(['D06', 'D17'])
  expect(await assign(declined, county.providers.lawyer2)).toMatchObject({ state: 'RECEIVED', providerId: county.providers.lawyer2 })
})

test('without urgent aid nobody is assigned before the grant; with it, not twice, and no work before it is accepted', async () => {
  const { file } = await as(county.actors.clerk, (tx, actor) =>
    submitApplication(
      tx,
      world.platform,
      actor,
      wageApplication({ person: { name: '赵平常', idType: 'NONE', phone: '13911110000' } }),
      day,
    ),
  )
  await expect(assign(file)).rejects.toMatchObject({ code: 'CASE_NOT_NOW' })
  expect(verbsFor(county.actors.dispatcher, file)).not.toContain('assignCase')
  const offered = await assign(await urgentFile())
  await expect(assign(offered, county.providers.lawyer2)).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' })
  const work = canDo(county.actors.lawyer, offered).find(({ verb }) => verb === 'logWork')
  expect(work).toMatchObject({ allowed: false, why: '请先接受指派。' })
})

test('R-59: a refusal ends the urgent aid with a decision of its own; corrected, the same lawyer has the case again', async () => {
  const taken = await accept(await assign(await urgentFile()))
  // What the review finds out only afterwards: it is no wage claim at all.
  const outOfScope = { matter: 'NEIGHBOUR_RELATION', forum: 'LITIGATION' } as const
  const corrected = await as(county.actors.reviewer, (tx, actor) => correctFacts(tx, world.platform, actor, ...at(taken), outOfScope, day))
  const checked = await check(corrected, 'REFUSE')
  const refused = await as(county.actors.director, (tx, actor) =>
    refuse(tx, world.platform, actor, ...at(checked), { reasons: '不属于事项范围', note: '' }, day),
  )
  expect(refused).toMatchObject({ state: 'REFUSED' })
  expect(await clocks(refused)).toEqual(['D09', 'D13'])
  expect(await papers(refused)).toEqual(expect.arrayContaining(['REFUSAL_DECISION', 'TERMINATE_DECISION']))
  const objected = await as(county.actors.clerk, (tx, actor) =>
    fileObjection(tx, world.platform, actor, ...at(refused), { grounds: '不服' }, day),
  )
  const decided = await as(county.actors.bureau, (tx, actor) =>
    decideObjection(tx, world.platform, actor, ...at(objected), { outcome: 'CORRECTED', reasons: '经审查' }, day),
  )
  expect(decided).toMatchObject({ state: 'ASSIGNED', providerId: county.providers.lawyer, refusedOn: null, orderedOn: day })
  // 程23: the order is carried out by the centre's own decision, which takes nobody off the case.
  await expect(accept(decided)).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' })
  const granted = await as(county.actors.director, (tx, actor) => grant(tx, world.platform, actor, ...at(decided), { note: '' }, day))
  expect(granted).toMatchObject({ state: 'ASSIGNED', orderedOn: null, grantedOn: day })
  expect(await accept(granted)).toMatchObject({ state: 'HANDLING' })
})

test('R-59: formalities never made good end both; the termination can be objected to, once', async () => {
  const offered = await accept(await assign(await urgentFile()))
  const missing = { missing: [{ name: '劳动合同', why: '证明用工关系' }], replyBy: toDay('2026-11-25') }
  const asked = await as(county.actors.reviewer, (tx, actor) => askSupplement(tx, world.platform, actor, ...at(offered), missing, day))
  const later = toDay('2026-11-26')
  const ended = await as(county.actors.reviewer, (tx, actor) =>
    withdrawApplication(tx, world.platform, actor, ...at(asked), { reason: '逾期未补', deemed: true }, later),
  )
  expect(ended).toMatchObject({ state: 'WITHDRAWN' })
  expect(await clocks(ended)).toEqual(['D09', 'D13'])
  expect(await papers(ended)).toEqual(expect.arrayContaining(['WITHDRAWN_RECORD', 'TERMINATE_DECISION']))
  const object = (file: CaseFile) =>
    as(county.actors.clerk, (tx, actor) => fileObjection(tx, world.platform, actor, ...at(file), { grounds: '已经补交' }, later))
  const objected = await object(ended)
  const upheld = await as(county.actors.bureau, (tx, actor) =>
    decideObjection(tx, world.platform, actor, ...at(objected), { outcome: 'UPHELD', reasons: '经审查' }, later),
  )
  expect(upheld).toMatchObject({ state: 'WITHDRAWN' })
  await expect(object(upheld)).rejects.toMatchObject({ code: 'OBJECTED_BEFORE' })
})

test('D09: a refusal sent by post starts no days before it is delivered', async () => {
  const input = wageApplication({
    person: { name: '钱邮寄', idType: 'NONE', phone: '13911110001' },
    matter: 'NEIGHBOUR_RELATION',
    subMatter: undefined,
    forum: 'LITIGATION',
  })
  const { file } = await as(county.actors.clerk, (tx, actor) => submitApplication(tx, world.platform, actor, input, day))
  const checked = await check(file, 'REFUSE')
  const refused = await as(county.actors.director, (tx, actor) =>
    refuse(tx, world.platform, actor, ...at(checked), { reasons: '不属于事项范围', note: '', served: 'LATER' }, day),
  )
  expect(await clocks(refused)).toEqual([])
})
