import { toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../tests/world/county.ts'
import { openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../tests/world/wage-application.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  askSupplement,
  openFacts,
  redirectApplication,
  sealFacts,
  submitApplication,
  supplyMaterials,
  withdrawApplication,
} from '../applications/index.ts'
import { recordCheck, returnCheck } from '../eligibility/index.ts'
import type { DocumentData } from '../documents/index.ts'
import { canDo, type CaseFile } from '../casefile/index.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { decideObjection, fileObjection, grant, grantUrgentAid, refuse } from './index.ts'

let world: World
let county: County
beforeAll(async () => {
  world = await openWorld()
  county = await buildCounty(world)
})
afterAll(() => world.close())

const as = <T>(actor: Actor, verb: (tx: Tx, actor: Actor) => Promise<T>) =>
  world.platform.db.inTransaction(actor.scope, (tx) => verb(tx, actor))
const day = toDay('2026-11-20')
let n = 0
async function received(more = {}) {
  n += 1
  const input = wageApplication({
    person: { name: `李国强${'一二三四五六七八九十'[n % 10]}`, idType: 'NONE', phone: `1380000${String(n).padStart(4, '0')}` },
    ...more,
  })
  return (await as(county.actors.clerk, (tx, actor) => submitApplication(tx, world.platform, actor, input, day))).file
}
const checked = async (proposal: 'GRANT' | 'REFUSE' = 'GRANT', more = {}) => {
  const file = await received(more)
  return as(county.actors.reviewer, (tx, actor) =>
    recordCheck(tx, world.platform, actor, file.id, file.version, { proposal, opinion: '拟办意见' }, day),
  )
}

const papersOfCase = (caseId: string) =>
  world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('document').select(['code', 'docNo', 'voidedAt']).where('caseId', '=', caseId).orderBy('id').execute(),
  )
const standingOf = (papers: { code: string; voidedAt: Date | null }[]) =>
  Object.fromEntries(papers.map(({ code, voidedAt }) => [code, voidedAt ? 'void' : 'stands']))
const sayingOf = async (caseId: string): Promise<Record<string, DocumentData | undefined>> => {
  const papers = await world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('document').select(['id', 'shard', 'code', 'data']).where('caseId', '=', caseId).execute(),
  )
  return Object.fromEntries(
    papers.map(({ id, shard, code, data }) => [
      code,
      JSON.parse(world.platform.keys.decrypt({ table: 'document', column: 'data', shard, id }, data)) as DocumentData,
    ]),
  )
}
const decisionsOf = (caseId: string) =>
  world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('decision').select(['outcome', 'decidedBy', 'revokedAt']).where('caseId', '=', caseId).orderBy('id').execute(),
  )

test('法43: a received application owes a decision within seven days', async () => {
  const file = await received()
  expect(file).toMatchObject({
    state: 'RECEIVED',
    nextRule: 'D06',
    nextDueOn: '2026-11-27',
    caseType: 'LABOR_ARBITRATION',
    meansTest: 'exempt',
  })
  expect(file.number).toMatch(/^（2026）双援民字第\d{4}号$/)
})

test('法43: granting starts the three days of assignment', async () => {
  const file = await checked()
  const granted = await as(county.actors.director, (tx, actor) =>
    grant(tx, world.platform, actor, file.id, file.version, { note: '同意' }, day),
  )
  expect(granted).toMatchObject({ state: 'GRANTED', nextRule: 'D07', nextDueOn: '2026-11-23', grantedOn: '2026-11-20' })
})

test('法22 法43: 办理途径没有说的，给予的时候选，决定书写选了的形式；审查表不替人说', async () => {
  const file = await checked('GRANT', { forum: undefined, organ: '', organRegion: undefined, jurisdictionOk: true })
  const by = (more: { forum?: 'LITIGATION' | 'ARBITRATION' }) =>
    as(county.actors.director, (tx, actor) => grant(tx, world.platform, actor, file.id, file.version, { note: '同意', ...more }, day))
  await expect(by({})).rejects.toMatchObject({ code: 'DECISION_WAY_UNSAID', errors: [{ path: 'body.forum' }] })
  expect((await sayingOf(file.id))['REVIEW_FORM']?.isFormOpen).toBe(true)
  const granted = await by({ forum: 'LITIGATION' })
  expect(granted).toMatchObject({ state: 'GRANTED', forum: 'LITIGATION', form: 'CIVIL_AGENCY', caseType: 'CIVIL' })
  expect(openFacts(world.platform.keys, granted)?.forum).toBe('LITIGATION')
  const said = await sayingOf(file.id)
  expect([said['REVIEW_FORM']?.isFormOpen, said['GRANT_DECISION']?.isFormOpen]).toEqual([undefined, undefined])
  expect(said['GRANT_DECISION']?.form).toContain('民事')
})

test('办理途径已经登记的，决定里不另选', async () => {
  const file = await checked()
  await expect(
    as(county.actors.director, (tx, actor) =>
      grant(tx, world.platform, actor, file.id, file.version, { note: '', forum: 'LITIGATION' }, day),
    ),
  ).rejects.toMatchObject({ code: 'DECISION_WAY_SAID_ALREADY' })
})

test.each(['GRANT', 'REFUSE'] as const)('R-55 程13: 不归这里管的不作决定，审查不能报 %s，告知以后没有异议', async (proposal) => {
  const file = await received({
    organRegion: undefined,
    organ: '长沙市岳麓区劳动人事争议仲裁委员会',
    jurisdictionOk: false,
    confirmed: ['NOT_OURS'],
  })
  await expect(
    as(county.actors.reviewer, (tx, actor) =>
      recordCheck(tx, world.platform, actor, file.id, file.version, { proposal, opinion: '拟不予法律援助。' }, day),
    ),
  ).rejects.toMatchObject({ code: 'APPLICATION_NOT_OURS', message: expect.stringContaining('告知向有权机构申请') })
  const told = await as(
    county.actors.reviewer,
    (tx, actor) =>
    redirectApplication(
      tx, world.platform, actor, file.id, file.version, { to: '岳麓区法律援助中心', reason: '仲裁在岳麓区' }, day,
    ), // prettier-ignore
  )
  expect(told).toMatchObject({ state: 'REDIRECTED', refusedOn: null })
})

test('R-55 程13: 审查以后才知道不归这里管的，审批也不作不予决定', async () => {
  const file = await checked('REFUSE')
  await as(county.actors.reviewer, (tx) =>
    tx
      .updateTable('legalCase')
      .set({ facts: sealFacts(world.platform.keys, file, { ...openFacts(world.platform.keys, file), jurisdictionOk: false } as never) })
      .where('id', '=', file.id)
      .execute(),
  )
  await expect(
    as(county.actors.director, (tx, actor) =>
      refuse(tx, world.platform, actor, file.id, file.version, { reasons: '不归本中心', note: '' }, day),
    ),
  ).rejects.toMatchObject({ code: 'APPLICATION_NOT_OURS' })
})

test('程17: the days of the supplement do not count', async () => {
  const file = await received()
  const asked = await as(county.actors.reviewer, (tx, actor) =>
    askSupplement(
      tx,
      world.platform,
      actor,
      file.id,
      file.version,
      { missing: [{ name: '劳动合同', why: '证明用工关系' }], replyBy: toDay('2026-12-10') },
      toDay('2026-11-22'),
    ),
  )
  expect(asked).toMatchObject({ state: 'SUPPLEMENTING', nextPaused: true, nextDueOn: null })
  const supplied = await as(county.actors.clerk, (tx, actor) =>
    supplyMaterials(
      tx,
      world.platform,
      actor,
      asked.id,
      asked.version,
      { materials: [{ name: '劳动合同', copies: 1, received: true }] },
      toDay('2026-11-30'),
    ),
  )
  expect(supplied).toMatchObject({ state: 'RECEIVED', nextPaused: false, nextDueOn: '2026-12-07' })
})

test('法43②: silence counts as withdrawal only after the date of the notice', async () => {
  const file = await received()
  const asked = await as(county.actors.reviewer, (tx, actor) =>
    askSupplement(
      tx,
      world.platform,
      actor,
      file.id,
      file.version,
      { missing: [{ name: '劳动合同', why: '证明用工关系' }], replyBy: toDay('2026-11-25') },
      day,
    ),
  )
  const deem = (on: string) =>
    as(county.actors.reviewer, (tx, actor) =>
      withdrawApplication(tx, world.platform, actor, asked.id, asked.version, { reason: '逾期未补', deemed: true }, toDay(on)),
    )
  await expect(deem('2026-11-25')).rejects.toMatchObject({ code: 'WITHDRAWAL_NOT_YET_DEEMED' })
  expect(await deem('2026-11-26')).toMatchObject({ state: 'WITHDRAWN', withdrawnOn: '2026-11-26' })
})

test('法43②: told once; a second notice, for whatever paper, is refused and the clock goes on', async () => {
  const file = await received()
  const ask = (of: { id: string; version: number }, name: string, on: string) =>
    as(county.actors.reviewer, (tx, actor) =>
      askSupplement(
        tx,
        world.platform,
        actor,
        of.id,
        of.version,
        { missing: [{ name, why: '' }], replyBy: toDay('2026-12-10') },
        toDay(on),
      ),
    )
  const supply = (of: { id: string; version: number }, name: string, on: string) =>
    as(county.actors.clerk, (tx, actor) =>
      supplyMaterials(tx, world.platform, actor, of.id, of.version, { materials: [{ name, copies: 1, received: true }] }, toDay(on)),
    )
  const answered = await supply(await ask(file, '劳动合同', '2026-11-22'), '劳动合同', '2026-11-24')
  const can = canDo(county.actors.reviewer, answered).find(({ verb }) => verb === 'askSupplement')
  expect(can).toMatchObject({ allowed: false, why: expect.stringContaining('2026-11-22') })
  await expect(ask(answered, '银行流水', '2026-11-25')).rejects.toMatchObject({ code: 'CASE_ONLY_ONCE', message: can?.why })
  // What the applicant brings unasked is taken; nothing stood still for it.
  const brought = await supply(answered, '银行流水', '2026-11-26')
  expect(brought).toMatchObject({ state: 'RECEIVED', nextPaused: false, nextDueOn: answered.nextDueOn })
})

test('法43②: an answer that leaves out what was asked for counts as withdrawal after its date, a whole one never', async () => {
  const missing = [{ name: '劳动合同', why: '' }, { name: '银行流水', why: '' }]
  const answered = async (names: string[]) => {
    const file = await received()
    const asked = await as(county.actors.reviewer, (tx, actor) =>
      askSupplement(tx, world.platform, actor, file.id, file.version, { missing, replyBy: toDay('2026-11-25') }, day),
    )
    const materials = names.map((name) => ({ name, copies: 1, received: true }))
    return as(county.actors.clerk, (tx, actor) => supplyMaterials(tx, world.platform, actor, asked.id, asked.version, { materials }, day))
  }
  const deem = (file: { id: string; version: number }, on: string) =>
    as(county.actors.reviewer, (tx, actor) =>
      withdrawApplication(tx, world.platform, actor, file.id, file.version, { reason: '没有补齐', deemed: true }, toDay(on)),
    )
  const part = await answered(['劳动合同'])
  await expect(deem(part, '2026-11-25')).rejects.toMatchObject({ code: 'WITHDRAWAL_NOT_YET_DEEMED' })
  expect(await deem(part, '2026-11-26')).toMatchObject({ state: 'WITHDRAWN' })
  await expect(deem(await answered(['劳动合同', '银行流水']), '2026-11-26')).rejects.toMatchObject({ code: 'WITHDRAWAL_NOT_YET_DEEMED' })
}) // prettier-ignore

test.each([
  ['规则不予的事项', { matter: 'CONTRACT_DEBT', subMatter: undefined, forum: 'LITIGATION', needsPreservation: true }, { ground: 'PRESERVATION' }, 'URGENT_AID_NOT_ELIGIBLE'],
  ['已经委托了律师', { hasCounsel: true, needsPreservation: true }, { ground: 'PRESERVATION' }, 'URGENT_AID_NOT_ELIGIBLE'],
  ['别处先收到的', { firstReceivedElsewhere: true, needsPreservation: true, confirmed: ['NOT_OURS'] }, { ground: 'PRESERVATION' }, 'URGENT_AID_NOT_OURS'],
  ['时效没有登记', {}, { ground: 'LIMITATION_NEAR' }, 'URGENT_AID_NOT_URGENT'],
  ['时效已经过了', { limitationOn: '2026-11-19', confirmed: ['LIMITATION_PAST 2026-11-19'] }, { ground: 'LIMITATION_NEAR' }, 'URGENT_AID_NOT_URGENT'],
  ['还有整七日', { limitationOn: '2026-11-27' }, { ground: 'LIMITATION_NEAR' }, 'URGENT_AID_NOT_URGENT'],
  ['不需要保全', {}, { ground: 'PRESERVATION' }, 'URGENT_AID_NOT_URGENT'],
  ['其他情形没有写依据', {}, { ground: 'OTHER_BY_LAW' }, 'URGENT_AID_PROVISION_UNNAMED'],
] as const)('法44 不能先行提供：%s', async (_, facts, asked, code) => {
  const file = await received(facts)
  const give = as(county.actors.director, (tx, actor) =>
    grantUrgentAid(tx, world.platform, actor, file.id, file.version, { ...asked, supplyBy: toDay('2026-12-10') }, day),
  )
  await expect(give).rejects.toMatchObject({ code })
}) // prettier-ignore

test('法44 needs no finished review: what is only lacking does not stand in the way', async () => {
  const file = await received({ materials: [], limitationOn: '2026-11-24' })
  const ground = { ground: 'OTHER_BY_LAW', provision: '某省法律援助条例第二十条', supplyBy: toDay('2026-12-10') } as const
  const given = await as(county.actors.director, (tx, actor) =>
    grantUrgentAid(tx, world.platform, actor, file.id, file.version, ground, day),
  )
  expect(given).toMatchObject({ urgentAidOn: day })
})

test('R-64: whoever checked may not decide, and a clerk never', async () => {
  const file = await checked()
  const both = { ...county.actors.reviewer, roles: ['REVIEWER', 'CENTRE_DIRECTOR'] as const }
  await expect(as(both, (tx, actor) => grant(tx, world.platform, actor, file.id, file.version, { note: '' }, day))).rejects.toMatchObject({
    code: 'CASE_SAME_PERSON',
  })
  await expect(
    as(county.actors.clerk, (tx, actor) => grant(tx, world.platform, actor, file.id, file.version, { note: '' }, day)),
  ).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' })
})

test('two directors at once: one decides, the other is told the file moved on', async () => {
  const file = await checked()
  const other = { ...county.actors.director, accountId: county.actors.bureau.accountId }
  const answers = await Promise.allSettled(
    [county.actors.director, other].map((who) =>
      as(who, (tx, actor) => grant(tx, world.platform, actor, file.id, file.version, { note: '' }, day)),
    ),
  )
  expect(answers.map((a) => a.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(answers.find((a) => a.status === 'rejected')).toMatchObject({
    reason: { code: expect.stringMatching(/CASE_NOT_NOW|VERSION_STALE/) },
  })
})

test('法49: an objection upheld leaves the refusal; corrected, the file goes on to assignment', async () => {
  const refuseOne = async () => {
    const file = await checked('REFUSE', { matter: 'NEIGHBOUR_RELATION', subMatter: undefined, forum: 'LITIGATION' })
    const refused = await as(county.actors.director, (tx, actor) =>
      refuse(tx, world.platform, actor, file.id, file.version, { reasons: '不属于事项范围', note: '' }, day),
    )
    expect(refused).toMatchObject({ state: 'REFUSED', refusedOn: '2026-11-20' })
    return as(county.actors.clerk, (tx, actor) =>
      fileObjection(tx, world.platform, actor, refused.id, refused.version, { grounds: '不服' }, toDay('2026-11-25')),
    )
  }
  const decide = (file: { id: string; version: number }, outcome: 'UPHELD' | 'CORRECTED') =>
    as(county.actors.bureau, (tx, actor) =>
      decideObjection(tx, world.platform, actor, file.id, file.version, { outcome, reasons: '经审查' }, toDay('2026-11-27')),
    )
  const first = await refuseOne()
  expect(first).toMatchObject({ state: 'OBJECTED', nextRule: 'D10' })
  const upheld = await decide(first, 'UPHELD')
  expect(upheld).toMatchObject({ state: 'REFUSED', objectionUpheldOn: '2026-11-27' })
  // What `can` offers is what the server takes: a second objection is neither (法49③).
  const again = canDo(county.actors.clerk, upheld).find(({ verb }) => verb === 'fileObjection')
  expect(again).toMatchObject({ allowed: false, why: expect.stringContaining('行政复议') })
  const second = as(county.actors.clerk, (tx, actor) =>
    fileObjection(tx, world.platform, actor, upheld.id, upheld.version, { grounds: '还是不服' }, toDay('2026-11-28')),
  )
  await expect(second).rejects.toMatchObject({ code: 'OBJECTED_BEFORE' })

  const ordered = await decide(await refuseOne(), 'CORRECTED')
  expect(ordered).toMatchObject({ state: 'GRANTED', orderedOn: '2026-11-27', grantedOn: null, refusedOn: null, nextRule: 'D07' })
  expect(ordered).toMatchObject({ holderRole: 'CENTRE_DIRECTOR' })
  expect(standingOf(await papersOfCase(ordered.id))).toMatchObject({ REFUSAL_DECISION: 'void', OBJECTION_DECISION: 'stands' })
  // 程23: nobody is assigned before the centre has granted by a decision of its own.
  const offered = canDo(county.actors.dispatcher, { ...ordered, done: [] }).find(({ verb }) => verb === 'assignCase')
  expect(offered).toMatchObject({ allowed: false, why: expect.stringContaining('责令改正') })
  const mayGrant = (who: Actor) => canDo(who, { ...ordered, done: [] }).find(({ verb }) => verb === 'grantApplication')?.allowed
  expect([mayGrant(county.actors.director), mayGrant(county.actors.bureau)]).toEqual([true, false])
  const own = await as(county.actors.director, (tx, actor) =>
    grant(tx, world.platform, actor, ordered.id, ordered.version, { note: '按责令办理' }, toDay('2026-11-28')),
  )
  expect(own).toMatchObject({ state: 'GRANTED', orderedOn: null, grantedOn: '2026-11-28', holderRole: 'DISPATCHER', nextRule: 'D07' })
  const rows = await decisionsOf(own.id)
  expect(
    rows.map(({ outcome, decidedBy, revokedAt }) => [outcome, decidedBy === county.actors.director.accountId, revokedAt !== null]),
  ).toEqual([
    ['REFUSE', true, true],
    ['GRANT', true, false],
  ])
  expect(standingOf(await papersOfCase(own.id))).toMatchObject({ REFUSAL_DECISION: 'void', GRANT_DECISION: 'stands' })
})

test('程20: the decision on an application from custody goes to the organ and to the place of custody, either way', async () => {
  const held = { channel: 'CUSTODY_TRANSFER', organ: '双峰县公安局', custodyPlace: '双峰县看守所' } as const
  for (const [proposal, decide] of [
    ['GRANT', (file: CaseFile) => (tx: Tx, actor: Actor) => grant(tx, world.platform, actor, file.id, file.version, { note: '' }, day)],
    [
      'REFUSE',
      (file: CaseFile) => (tx: Tx, actor: Actor) =>
        refuse(tx, world.platform, actor, file.id, file.version, { reasons: '不属于', note: '' }, day),
    ],
  ] as const) {
    const change = proposal === 'REFUSE' ? { matter: 'NEIGHBOUR_RELATION', subMatter: undefined, forum: 'LITIGATION' } : {}
    const file = await checked(proposal, { ...held, ...change })
    await as(county.actors.director, decide(file))
    const letters = (await papersOfCase(file.id)).filter(({ code }) => code === 'DECISION_LETTER')
    expect(letters.map(({ docNo }) => docNo)).toEqual([expect.stringContaining('援函'), expect.stringContaining('援函')])
  }
})

test('a director may send a proposal back; the seven days run on', async () => {
  const file = await checked()
  const back = await as(county.actors.director, (tx, actor) =>
    returnCheck(tx, world.platform, actor, file.id, file.version, { reason: '请核实人数' }, day),
  )
  expect(back).toMatchObject({ state: 'RECEIVED', nextDueOn: '2026-11-27' })
})

test('另一个县的人看不到本县的申请', async () => {
  const file = await received()
  const away = {
    ...county.actors.director,
    shard: '431322',
    scope: { from: '431322', to: '431323', account: county.actors.director.accountId },
  }
  await expect(as(away, (tx, actor) => grant(tx, world.platform, actor, file.id, file.version, { note: '' }, day))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})
