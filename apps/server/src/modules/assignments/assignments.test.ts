import { type Day, type Role, toDay } from '@fayuan/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actorOf, openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import { canDo, insertCase } from '../casefile/index.ts'
import { startClock } from '../deadlines/index.ts'
import { addFirm, addProvider, type NewProvider } from '../providers/index.ts'
import {
  acceptAssignment,
  agreeReplacement,
  askReplacement,
  assignCase,
  completeReplacement,
  declineAssignment,
  listCandidates,
  refuseReplacement,
  replaceLawyer,
  reportHindrance,
} from './index.ts'

const shard = '430521'
const agencyId = newId()
const today = toDay('2026-11-20')
let world: World
let firmId: string
let dispatcher: ReturnType<typeof actorOf>

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
const as = <T>(actor: ReturnType<typeof actorOf>, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const officer = (...roles: Role[]) => actorOf({ shard, agencyId, agencyName: '某县法律援助中心' }, roles)

async function lawyer(name: string, more: Partial<NewProvider> = {}) {
  const accountId = newId()
  const providerId = await asSystem(async (tx) => {
    await tx
      .insertInto('account')
      .values({ id: accountId, username: `u-${accountId}`, displayName: name, regionCode: shard })
      .execute()
    return addProvider(tx, {
      shard,
      firmId,
      kind: 'LAWYER',
      name,
      licenceNo: `14305${name}`,
      licensedOn: toDay('2012-01-01'),
      accountId,
      ...more,
    })
  })
  return { providerId, actor: actorOf({ shard, agencyId }, ['LAWYER'], { accountId, providerId, name }) }
}

let serial = 0
async function granted(
  more: {
    applicantName?: string
    opponents?: string
    chain?: 'APPLIED' | 'NOTIFIED'
    notifiedGround?: string
    form?: string
    receivedOn?: Day
  } = {},
) {
  const id = newId()
  const personId = newId()
  const { applicantName = '李明', receivedOn = toDay('2026-11-10'), chain = 'APPLIED' } = more
  serial += 1
  const number = `（2026）测援民字第${String(serial).padStart(4, '0')}号`
  const file = await asSystem(async (tx) => {
    await tx.insertInto('person').values({ shard, id: personId, name: applicantName, nation: '苗族', createdAt: new Date() }).execute()
    const row = await insertCase(tx, {
      shard,
      id,
      number,
      agencyId,
      regionCode: shard,
      chain,
      state: chain === 'NOTIFIED' ? 'NOTIFIED' : 'GRANTED',
      stateSince: new Date(),
      channel: chain === 'NOTIFIED' ? 'NOTIFIED_COURT' : 'SELF',
      receivedAt: new Date(),
      receivedOn,
      caseType: more.form ? 'CRIMINAL' : 'CIVIL',
      form: more.form ?? 'CIVIL_AGENCY',
      matter: more.form ? 'CRIMINAL' : 'LABOR_RELATION_OR_WAGE',
      notifiedGround: more.notifiedGround ?? null,
      title: '追讨工资',
      applicantId: personId,
      applicantName,
      opponents: more.opponents ?? '',
      lawVersion: 'LAW-2021',
      grantedOn: chain === 'APPLIED' ? toDay('2026-11-18') : null,
    })
    await tx.insertInto('caseParty').values({ shard, caseId: id, personId, role: 'APPLICANT' }).execute()
    await startClock(tx, { shard, caseId: id }, { rule: chain === 'NOTIFIED' ? 'D02' : 'D07', startedOn: toDay('2026-11-18') })
    return row
  })
  return file
}
const clocks = (caseId: string) =>
  asSystem((tx) =>
    tx.selectFrom('clock').select(['rule', 'state', 'startedOn', 'dueOn']).where('caseId', '=', caseId).orderBy('id').execute(),
  )
const assign = async (caseId: string, providerId: string, version = 1) =>
  as(dispatcher, (tx) => assignCase(tx, world.platform, dispatcher, caseId, version, { providerId }, today))

beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00Z' })
  dispatcher = officer('DISPATCHER')
  await asSystem(async (tx) => {
    await tx
      .insertInto('region')
      .values([
        { code: '430000', name: '湖南省', level: 'PROVINCE' },
        { code: shard, name: '某县', level: 'COUNTY', parentCode: null },
        { code: '430522', name: '邻县', level: 'COUNTY' },
      ])
      .execute()
    await tx
      .insertInto('agency')
      .values({ id: agencyId, kind: 'CENTRE', name: '某县法律援助中心', regionCode: shard, documentWord: '测' })
      .execute()
    firmId = await addFirm(tx, { shard, kind: 'LAW_FIRM', name: '某律师事务所' })
  })
})
afterAll(() => world.close())

describe('指派', () => {
  test('指派后：期限换成五日，两份文书，律师只能看到这一件', async () => {
    const { providerId, actor } = await lawyer('王一')
    const file = await granted()
    const other = await granted()
    const after = await assign(file.id, providerId)
    expect(after).toMatchObject({
      state: 'ASSIGNED',
      providerId,
      providerName: '王一',
      assignedOn: today,
      originState: 'GRANTED',
      nextRule: 'D08',
      version: 2,
    })
    expect(await clocks(file.id)).toMatchObject([
      { rule: 'D07', state: 'STOPPED' },
      { rule: 'D08', state: 'RUNNING', startedOn: today },
    ])
    const papers = await asSystem((tx) =>
      tx.selectFrom('document').select(['code', 'docNo']).where('caseId', '=', file.id).orderBy('code').execute(),
    )
    expect(papers.map((p) => p.code)).toEqual(['ASSIGN_NOTICE', 'LEGAL_AID_LETTER'])
    const seen = await as(actor, (tx) => tx.selectFrom('legalCase').select('id').execute())
    expect(seen.map((row) => row.id)).toEqual([file.id])
    expect(seen.map((row) => row.id)).not.toContain(other.id)
  })

  test('两人同时指派同一件，一人成功，一人被告知', async () => {
    const [first, second, file] = await Promise.all([lawyer('王二'), lawyer('王三'), granted()])
    const results = await Promise.allSettled([assign(file.id, first.providerId), assign(file.id, second.providerId)])
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    const lost = results.find((r) => r.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'CASE_NOT_NOW' })
    const rows = await asSystem((tx) => tx.selectFrom('assignment').select('id').where('caseId', '=', file.id).execute())
    expect(rows).toHaveLength(1)
  })

  test('最后一件名额不会被两个指派同时用掉', async () => {
    const { providerId } = await lawyer('王四', { yearlyCap: 1 })
    const [one, two] = await Promise.all([granted(), granted()])
    const results = await Promise.allSettled([assign(one.id, providerId), assign(two.id, providerId)])
    expect(results.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((r) => r.status === 'rejected')?.reason).toMatchObject({ code: 'PROVIDER_BLOCKED' })
  })

  test('旧版本、别的岗位、外县、名册外的人，都不能指派', async () => {
    const [{ providerId }, file] = await Promise.all([lawyer('王五'), granted()])
    await expect(assign(file.id, providerId, 7)).rejects.toMatchObject({ code: 'VERSION_STALE' })
    await expect(assign(file.id, newId())).rejects.toMatchObject({ code: 'PROVIDER_UNKNOWN' })
    const clerk = officer('RECEPTIONIST')
    await expect(as(clerk, (tx) => assignCase(tx, world.platform, clerk, file.id, 1, { providerId }, today))).rejects.toMatchObject({
      code: 'CASE_NOT_YOURS',
    })
    const stranger = actorOf({ shard: '430522', agencyId }, ['DISPATCHER'])
    await expect(as(stranger, (tx) => assignCase(tx, world.platform, stranger, file.id, 1, { providerId }, today))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(as(stranger, (tx) => listCandidates(tx, world.platform, stranger, file.id, today))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('正在代理对方的律师和他的同所，都不能接本案；姓名 𠮷 也认得', async () => {
    const mine = await lawyer('王六')
    const file = await granted({ applicantName: '赵甲', opponents: '𠮷田、孙乙' })
    const theirs = await granted({ applicantName: '𠮷田' })
    await assign(theirs.id, mine.providerId)
    await expect(assign(file.id, mine.providerId)).rejects.toMatchObject({
      code: 'PROVIDER_BLOCKED',
      message: expect.stringContaining('𠮷田'),
    })
    const colleague = await lawyer('王七')
    await expect(assign(file.id, colleague.providerId)).rejects.toMatchObject({ code: 'PROVIDER_BLOCKED' })
    const elsewhere = await lawyer('王八', {
      firmId: await asSystem((tx) => addFirm(tx, { shard, kind: 'LAW_FIRM', name: '另一律师事务所' })),
    })
    expect(await assign(file.id, elsewhere.providerId)).toMatchObject({ state: 'ASSIGNED' })
  })

  test('人选名单：每人有理由，不能指派的说明规则并排在后', async () => {
    const file = await granted({ form: 'CRIMINAL_DEFENSE', chain: 'NOTIFIED', notifiedGround: 'N4' })
    await lawyer('新律师', { licensedOn: toDay('2025-01-01') })
    await lawyer('基层王', { kind: 'GRASSROOTS_WORKER' })
    const { items } = await as(dispatcher, (tx) => listCandidates(tx, world.platform, dispatcher, file.id, today))
    expect(items.find((c) => c.name === '新律师')?.blocked).toContain('法律援助法26')
    expect(items.find((c) => c.name === '基层王')?.blocked).toContain('只能由律师')
    const firstBlocked = items.findIndex((c) => c.blocked !== null)
    expect(items.slice(firstBlocked).every((c) => c.blocked !== null)).toBe(true)
    expect(items[0]).toMatchObject({ blocked: null, warnings: expect.arrayContaining(['受援人可能需要苗语，请安排翻译。']) })
    expect(items.every((c) => c.reasons.length >= 3)).toBe(true)
  })
})

describe('接受、退回、更换', () => {
  test('律师接受后进入承办；不是他的案件等于不存在', async () => {
    const [own, other, file] = await Promise.all([lawyer('张一'), lawyer('张二'), granted()])
    await assign(file.id, own.providerId)
    await expect(
      as(other.actor, (tx) => acceptAssignment(tx, world.platform, other.actor, file.id, 2, { noConflict: true }, today)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(
      await as(own.actor, (tx) => acceptAssignment(tx, world.platform, own.actor, file.id, 2, { noConflict: true }, today)),
    ).toMatchObject({ state: 'HANDLING', acceptedOn: today })
    await expect(
      as(own.actor, (tx) => declineAssignment(tx, world.platform, own.actor, file.id, 3, { reason: '想退回' }, today)),
    ).rejects.toMatchObject({ code: 'CASE_NOT_NOW' })
  })

  test.each([
    ['申请案回到待指派，三日接着算', 'APPLIED', 'GRANTED', 'D07'],
    ['通知案回到通知待指派，三日接着算', 'NOTIFIED', 'NOTIFIED', 'D02'],
  ] as const)('退回：%s', async (_, chain, state, rule) => {
    const { providerId, actor } = await lawyer(`退${chain}`)
    const file = await granted({ chain })
    await assign(file.id, providerId)
    const after = await as(actor, (tx) => declineAssignment(tx, world.platform, actor, file.id, 2, { reason: '与对方有利害关系' }, today))
    expect(after).toMatchObject({ state, providerId: null, providerName: '', nextRule: rule })
    expect(await clocks(file.id)).toMatchObject([
      { rule, state: 'RUNNING', startedOn: '2026-11-18' },
      { rule: 'D08', state: 'STOPPED' },
    ])
    expect(await as(actor, (tx) => tx.selectFrom('legalCase').select('id').where('id', '=', file.id).execute())).toEqual([])
    await expect(assign(file.id, providerId, 3)).rejects.toMatchObject({ code: 'PROVIDER_BLOCKED' })
  })

  test('更换承办人：旧的立即看不到，新的五日重新起算，两份文书', async () => {
    const [old, next, file] = await Promise.all([lawyer('旧人'), lawyer('新人'), granted()])
    await assign(file.id, old.providerId)
    await as(old.actor, (tx) => acceptAssignment(tx, world.platform, old.actor, file.id, 2, { noConflict: true }, today))
    const replace = (providerId: string, version: number) =>
      as(dispatcher, (tx) =>
        replaceLawyer(
          tx,
          world.platform,
          dispatcher,
          file.id,
          version,
          { providerId, reason: '执业证书被注销', requestedBy: 'CENTRE' },
          toDay('2026-11-24'),
        ),
      )
    await expect(replace(old.providerId, 3)).rejects.toMatchObject({ code: 'SAME_LAWYER' })
    world.setNow('2026-11-19T00:00:00Z')
    expect(await replace(next.providerId, 3)).toMatchObject({ state: 'ASSIGNED', providerName: '新人', acceptedOn: null })
    world.setNow('2026-11-20T02:00:00Z')
    expect(await as(old.actor, (tx) => tx.selectFrom('legalCase').select('id').where('id', '=', file.id).execute())).toEqual([])
    expect((await clocks(file.id)).filter((c) => c.rule === 'D08')).toMatchObject([
      { state: 'STOPPED' },
      { state: 'RUNNING', startedOn: '2026-11-24' },
    ])
    const papers = await asSystem((tx) => tx.selectFrom('document').select('code').where('caseId', '=', file.id).execute())
    expect(papers.map((p) => p.code).toSorted()).toEqual(['ASSIGN_NOTICE', 'ASSIGN_NOTICE', 'LEGAL_AID_LETTER', 'REPLACE_NOTICE'])
    const kept = await asSystem((tx) =>
      tx.selectFrom('assignment').select(['providerName', 'endedOn']).where('caseId', '=', file.id).orderBy('id').execute(),
    )
    expect(kept).toEqual([
      { providerName: '旧人', endedOn: '2026-11-24' },
      { providerName: '新人', endedOn: null },
    ])
  })

  const one = ['2026-11-20', '2026-11-25'] as const
  const asked = { grounds: '两次约见都没有来', evidence: [{ name: '通话记录' }] }
  async function taken() {
    const [old, next, third, file] = await Promise.all([lawyer('承办甲'), lawyer('承办乙'), lawyer('承办丙'), granted()])
    await assign(file.id, old.providerId)
    await as(old.actor, (tx) => acceptAssignment(tx, world.platform, old.actor, file.id, 2, { noConflict: true }, today))
    const replace = (providerId: string, version: number, requestedBy: 'RECIPIENT' | 'PROVIDER' | 'CENTRE') =>
      as(dispatcher, (tx) =>
        replaceLawyer(tx, world.platform, dispatcher, file.id, version, { providerId, reason: '更换的原因', requestedBy }, today),
      )
    return { old, next, third, file, replace }
  }

  test('法55: 受援人要求更换：没有登记、核查、答复的，不能换；没人接受以前更不能一换再换', async () => {
    const { old, next, third, file, replace } = await taken()
    await expect(replace(next.providerId, 3, 'RECIPIENT')).rejects.toMatchObject({ code: 'REPLACEMENT_NOT_AGREED' })
    const asking = await as(dispatcher, (tx) => askReplacement(tx, world.platform, dispatcher, file.id, 3, asked, toDay(one[0])))
    expect(asking).toMatchObject({ state: 'HANDLING', replacementState: 'REPLACEMENT_ASKED', replacementOf: old.providerId })
    expect(await clocks(file.id)).toContainEqual(expect.objectContaining({ rule: 'D12', state: 'RUNNING', dueOn: one[1] }))
    expect(canDo(dispatcher, asking).find(({ verb }) => verb === 'replaceLawyer')).toMatchObject({ allowed: false })
    for (const by of ['RECIPIENT', 'CENTRE'] as const)
      await expect(replace(next.providerId, 4, by)).rejects.toMatchObject({ code: 'REPLACEMENT_UNANSWERED' })
    await expect(as(dispatcher, (tx) => askReplacement(tx, world.platform, dispatcher, file.id, 4, asked, today))).rejects.toMatchObject({
      code: 'CASE_NOT_NOW',
    })
    const director = officer('CENTRE_DIRECTOR')
    await expect(
      as(dispatcher, (tx) => agreeReplacement(tx, world.platform, dispatcher, file.id, 4, { findings: '属实' }, today)),
    ).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' })
    const agreed = await as(director, (tx) => agreeReplacement(tx, world.platform, director, file.id, 4, { findings: '经核查属实' }, today))
    expect(agreed).toMatchObject({ replacementState: 'REPLACEMENT_AGREED' })
    expect(await clocks(file.id)).toContainEqual(expect.objectContaining({ rule: 'D12', state: 'STOPPED' }))
    await expect(
      as(dispatcher, (tx) => completeReplacement(tx, world.platform, dispatcher, file.id, 5, { handedOver: '还没有换' }, today)),
    ).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' })
    expect(await replace(next.providerId, 5, 'RECIPIENT')).toMatchObject({ state: 'ASSIGNED', providerName: '承办乙' })
    // Carried out is carried out: the next one needs a request of its own, and nobody has accepted yet whom it could be about.
    await expect(replace(third.providerId, 6, 'RECIPIENT')).rejects.toMatchObject({ code: 'REPLACEMENT_NOT_AGREED' })
    const done = await as(dispatcher, (tx) =>
      completeReplacement(tx, world.platform, dispatcher, file.id, 6, { handedOver: '协议已变更，材料已移交' }, today),
    )
    expect(done).toMatchObject({ state: 'ASSIGNED', replacementState: null })
    await expect(as(dispatcher, (tx) => askReplacement(tx, world.platform, dispatcher, file.id, 7, asked, today))).rejects.toMatchObject({
      code: 'CASE_NOT_NOW',
    })
    const rows = await asSystem((tx) => tx.selectFrom('replacementRequest').selectAll().where('caseId', '=', file.id).execute())
    expect(rows).toMatchObject([
      { kind: 'RECIPIENT', outcome: 'AGREED', findings: '经核查属实', evidence: ['通话记录'], completedOn: today },
    ])
    const events = await asSystem((tx) => tx.selectFrom('caseEvent').select('verb').where('caseId', '=', file.id).execute())
    expect(events.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['askReplacement', 'agreeReplacement', 'completeReplacement']))
    const papers = await asSystem((tx) => tx.selectFrom('document').select('code').where('caseId', '=', file.id).execute())
    expect(papers.map(({ code }) => code)).toEqual(expect.arrayContaining(['REPLACE_APPLICATION', 'REPLACE_NOTICE', 'LEGAL_AID_LETTER']))
  })

  test('程37: 不同意更换要有理由，停五日期限，以后可以再请求', async () => {
    const { file } = await taken()
    await as(dispatcher, (tx) => askReplacement(tx, world.platform, dispatcher, file.id, 3, asked, today))
    const director = officer('CENTRE_DIRECTOR')
    const refused = await as(director, (tx) => refuseReplacement(tx, world.platform, director, file.id, 4, { reasons: '没有发现' }, today))
    expect(refused).toMatchObject({ state: 'HANDLING', replacementState: null })
    expect(await as(dispatcher, (tx) => askReplacement(tx, world.platform, dispatcher, file.id, 5, asked, today))).toMatchObject({
      replacementState: 'REPLACEMENT_ASKED',
    })
  })

  test('程38: 承办人报告以后，负责人同意，才按承办人报告更换', async () => {
    const { old, next, file, replace } = await taken()
    await expect(replace(next.providerId, 3, 'PROVIDER')).rejects.toMatchObject({ code: 'REPLACEMENT_NOT_AGREED' })
    await as(old.actor, (tx) => reportHindrance(tx, world.platform, old.actor, file.id, 3, { reason: '因病住院' }, today))
    const director = officer('CENTRE_DIRECTOR')
    await as(director, (tx) => agreeReplacement(tx, world.platform, director, file.id, 4, { findings: '有住院证明' }, today))
    await expect(replace(next.providerId, 5, 'RECIPIENT')).rejects.toMatchObject({ code: 'REPLACEMENT_NOT_AGREED' })
    expect(await replace(next.providerId, 5, 'PROVIDER')).toMatchObject({ state: 'ASSIGNED', providerName: '承办乙' })
  })
})
