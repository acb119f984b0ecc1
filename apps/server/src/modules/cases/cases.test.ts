import { addDays, type Day, type Role, toDay } from '@fayuan/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actorOf, openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Tx } from '../../platform/database/database.ts'
import { onlyGranted, systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import { acceptAssignment, assignCase } from '../assignments/index.ts'
import { type CaseRow, indexGrams, insertCase, insertGrant, openingIndex, putGrams } from '../casefile/index.ts'
import { pauseClock, startClock } from '../deadlines/index.ts'
import { soundsOf } from '../people/index.ts'
import { addFirm, addProvider } from '../providers/index.ts'
import { listDeadlines } from './desk/deadlines.ts'
import { search } from './desk/search.ts'
import { getWorkbench } from './desk/workbench.ts'
import {
  getCase,
  getCaseHistory,
  listCases,
  logWork,
  reportNode,
  resumeCase,
  scheduleHearing,
  recordDelivery,
  suspendCase,
  terminateCase,
} from './index.ts'
import { CaseQuestion, CaseList } from './list/schema.ts'
import { CaseDetail } from './detail/schema.ts'
import { listWork } from './work.ts'

const shard = '430521'
const agencyId = newId()
const today = toDay('2026-11-20')
let world: World
let firmId: string

type Who = ReturnType<typeof actorOf>
const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
const as = <T>(actor: Who, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const officer = (...roles: Role[]) => actorOf({ shard, agencyId, agencyName: '某县法律援助中心' }, roles)
const clerk = () => officer('RECEPTIONIST')
const ask = (actor: Who, question: Record<string, unknown> = {}) => listCases(world.platform, actor, CaseQuestion.parse(question), today)

async function lawyer(name: string) {
  const accountId = newId()
  const providerId = await asSystem(async (tx) => {
    await tx
      .insertInto('account')
      .values({ id: accountId, username: `u-${accountId}`, displayName: name, regionCode: shard })
      .execute()
    return addProvider(tx, { shard, firmId, kind: 'LAWYER', name, licenceNo: '14305', licensedOn: toDay('2012-01-01'), accountId })
  })
  return { providerId, actor: actorOf({ shard, agencyId }, ['LAWYER'], { accountId, providerId, name }) }
}

type Made = {
  name?: string
  title?: string
  narrative?: string
  opponents?: string
  state?: string
  receivedOn?: Day
  rule?: 'D06' | 'D07'
  channel?: string
  county?: string
  meansReason?: string
  more?: object
}
let serial = 0
async function made(m: Made = {}): Promise<CaseRow> {
  const { name = '李明', title = '追讨工资', narrative = '', state = 'GRANTED', receivedOn = toDay('2026-11-18'), county = shard, rule } = m
  const id = newId()
  const personId = newId()
  const { keys } = world.platform
  const sounds = soundsOf(name)
  serial += 1
  return asSystem(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        shard: county,
        id: personId,
        name,
        createdAt: new Date(),
        namePinyin: sounds.namePinyin,
        nameInitials: sounds.nameInitials,
        birthOn: toDay('1980-01-02'),
        address: '某县某镇某村一组12号',
        phone: keys.encrypt({ table: 'person', column: 'phone', shard: county, id: personId }, '13812340000'),
        phoneTailToken: keys.token('phone-tail', '0000'),
        idNumber: keys.encrypt({ table: 'person', column: 'id_number', shard: county, id: personId }, '430521198001020012'),
      })
      .execute()
    const row = await insertCase(tx, {
      shard: county,
      id,
      number: `（2026）测援民字第${String(serial).padStart(4, '0')}号`,
      agencyId,
      regionCode: county,
      chain: 'APPLIED',
      state,
      stateSince: new Date('2026-11-18T02:00:00Z'),
      channel: m.channel ?? 'SELF',
      receivedAt: new Date('2026-11-18T02:00:00Z'),
      receivedOn,
      caseType: 'CIVIL',
      form: 'CIVIL_AGENCY',
      matter: 'LABOR_RELATION_OR_WAGE',
      title,
      applicantId: personId,
      applicantName: name,
      applicantPinyin: sounds.namePinyin,
      applicantInitials: sounds.nameInitials,
      opponents: m.opponents ?? '',
      categories: ['MIGRANT_WORKER'],
      flags: ['NO_CALL', 'GROUP'],
      narrative: keys.encrypt({ table: 'legal_case', column: 'narrative', shard: county, id }, narrative),
      lawVersion: 'LAW-2021',
      meansReason: m.meansReason ?? 'STANDARD',
      ...(rule ? await openingIndex(tx, state as never, rule, { shard: county, startedOn: receivedOn }) : {}),
      ...m.more,
    })
    await tx.insertInto('caseParty').values({ shard: county, caseId: id, personId, role: 'APPLICANT' }).execute()
    if (rule) await startClock(tx, { shard: county, caseId: id }, { rule, startedOn: receivedOn })
    await putGrams(tx, row, indexGrams(keys, county, [title, narrative, m.opponents ?? '', name]))
    return row
  })
}

/** A case in the hands of its lawyer. */
async function handled(m: Made = {}) {
  const [who, file] = [await lawyer('王律师'), await made({ rule: 'D07', ...m })]
  const dispatcher = officer('DISPATCHER')
  await as(dispatcher, (tx) => assignCase(tx, world.platform, dispatcher, file.id, 1, { providerId: who.providerId }, today))
  await as(who.actor, (tx) => acceptAssignment(tx, world.platform, who.actor, file.id, 2, { noConflict: true }, today))
  return { ...who, file }
}

beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00Z' })
  await asSystem(async (tx) => {
    await tx
      .insertInto('region')
      .values([
        { code: shard, name: '某县', level: 'COUNTY' },
        { code: '430522', name: '邻县', level: 'COUNTY' },
        { code: '430523', name: '又一县', level: 'COUNTY' },
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

describe('承办', () => {
  test('工作日志加密保存，承办人和机构看得到，财务看不到内容', async () => {
    const { actor, file } = await handled()
    const work = { kind: 'MEETING' as const, doneOn: today, minutes: 60, content: '约见受援人，核对工资条。', toldRecipient: true }
    await as(actor, (tx) => logWork(tx, world.platform, actor, file.id, 3, work, today))
    const stored = await asSystem((tx) =>
      tx.selectFrom('workLog').select('content').where('caseId', '=', file.id).executeTakeFirstOrThrow(),
    )
    expect(stored.content.toString()).not.toContain('工资')
    const read = (who: Who) => as(who, (tx) => listWork(tx, world.platform, who, file.id))
    expect((await read(clerk())).items).toMatchObject([{ content: work.content, kindLabel: '会见、约见', byName: '王律师' }])
    expect((await read(officer('FINANCE'))).items).toMatchObject([{ content: '' }])
  })

  test.each([
    ['明天的工作不能今天登记', '2026-11-21', 'DAY_IMPOSSIBLE'],
    ['早于收件的工作不能登记', '2026-11-17', 'DAY_IMPOSSIBLE'],
  ])('%s', async (_, doneOn, code) => {
    const { actor, file } = await handled()
    const work = { kind: 'PHONE' as const, doneOn: toDay(doneOn), minutes: 1, content: '电话', toldRecipient: false }
    await expect(as(actor, (tx) => logWork(tx, world.platform, actor, file.id, 3, work, today))).rejects.toMatchObject({ code })
  })

  test('签订协议使五日期限停下，只能报告一次；别类案件的节点不收', async () => {
    const { actor, file } = await handled()
    const report = (code: string, version: number) =>
      as(actor, (tx) => reportNode(tx, world.platform, actor, file.id, version, { code, doneOn: today, toldRecipient: true }, today))
    await expect(report('PLEA_STATEMENT_WITNESSED', 3)).rejects.toMatchObject({ code: 'NODE_UNKNOWN' })
    expect(await report('AGREEMENT_SIGNED', 3)).toMatchObject({ agreementOn: today, state: 'HANDLING', nextRule: null })
    await expect(report('AGREEMENT_SIGNED', 4)).rejects.toMatchObject({ code: 'AGREEMENT_SIGNED_BEFORE' })
    const d08 = await asSystem((tx) =>
      tx.selectFrom('clock').select(['state', 'wasLate']).where('caseId', '=', file.id).where('rule', '=', 'D08').execute(),
    )
    expect(d08).toEqual([{ state: 'STOPPED', wasLate: false }])
    const detail = await getCase(world.platform, actor, file.id, today)
    expect(detail.nodes).toMatchObject({
      done: 1,
      items: expect.arrayContaining([expect.objectContaining({ code: 'AGREEMENT_SIGNED', doneOn: today })]),
    })
  })

  test('开庭登记一次，工作台上看得见；同一时间不登记两次', async () => {
    const { actor, file } = await handled({ name: '开庭人' })
    const hearing = { startsAt: '2026-12-01T09:00:00+08:00', place: '第三法庭', mode: 'OPEN_COURT' as const }
    await as(actor, (tx) => scheduleHearing(tx, world.platform, actor, file.id, 3, hearing, today))
    await expect(as(actor, (tx) => scheduleHearing(tx, world.platform, actor, file.id, 4, hearing, today))).rejects.toMatchObject({
      code: 'HEARING_TWICE',
    })
    const desk = await getWorkbench(world.platform, actor, today)
    expect(desk.hearings).toMatchObject([
      { caseId: file.id, applicantName: '开庭人', startsAt: '2026-12-01T01:00:00.000Z', modeLabel: '开庭审理' },
    ])
    expect(desk.todo.map((item) => item.id)).toEqual([file.id])
  })

  test('中止只是内部状态：D08 照走；恢复后继续', async () => {
    const { actor, file } = await handled()
    expect(await as(actor, (tx) => suspendCase(tx, world.platform, actor, file.id, 3, { reason: '诉讼中止' }, today))).toMatchObject({
      state: 'SUSPENDED',
      nextRule: 'D08',
      nextPaused: false,
    })
    expect(await as(actor, (tx) => resumeCase(tx, world.platform, actor, file.id, 4, {}, today))).toMatchObject({ state: 'HANDLING' })
    await expect(as(actor, (tx) => resumeCase(tx, world.platform, actor, file.id, 5, {}, today))).rejects.toMatchObject({
      code: 'CASE_NOT_NOW',
    })
  })

  test('别人的案件、别县的案件都等于不存在；机构人员不能代律师登记', async () => {
    const { file } = await handled()
    const other = await lawyer('外人')
    const stranger = actorOf({ shard: '430522', agencyId }, ['CENTRE_DIRECTOR'])
    const reason = { reason: '中止一下' }
    for (const who of [other.actor, stranger]) {
      await expect(as(who, (tx) => suspendCase(tx, world.platform, who, file.id, 3, reason, today))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
      await expect(getCase(world.platform, who, file.id, today)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(getCaseHistory(world.platform, who, file.id, { limit: 10 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect((await ask(who)).items).toEqual([])
    }
    const director = officer('CENTRE_DIRECTOR')
    const work = { kind: 'PHONE' as const, doneOn: today, minutes: 1, content: '电话', toldRecipient: false }
    await expect(as(director, (tx) => logWork(tx, world.platform, director, file.id, 3, work, today))).rejects.toMatchObject({
      code: 'CASE_NOT_YOURS',
    })
  })
})

describe('终止 (法48)', () => {
  const director = () => officer('CENTRE_DIRECTOR')
  const terminate = (id: string, version: number, ground: 'NO_LONGER_POOR' | 'OWN_COUNSEL') => {
    const who = director()
    return as(who, (tx) => terminateCase(tx, world.platform, who, id, version, { ground, reasons: '已自行委托律师', served: 'NOW' }, today))
  }

  test('程39 登记送达：三日期限按送达那天算，不按登记那天', async () => {
    const { file } = await handled()
    const terminated = await terminate(file.id, 3, 'OWN_COUNSEL')
    const who = director()
    const delivered = { deliveredOn: today, mode: 'DIRECT' as const }
    const later = addDays(today, 9)
    const after = await as(who, (tx) => recordDelivery(tx, world.platform, who, file.id, terminated.version, delivered, later))
    // The day it came is the day the case closed for its lawyer: the file is owed from there.
    expect(after).toMatchObject({ state: 'TERMINATED', nextRule: 'D14' })
    const [d13] = await asSystem((tx) =>
      tx.selectFrom('clock').selectAll().where('caseId', '=', file.id).where('rule', '=', 'D13').execute(),
    )
    expect(d13).toMatchObject({ state: 'STOPPED', stoppedOn: today, wasLate: false })
  })

  test('作出决定书，送达和异议的期限起算，承办期限停下，律师还看得到一段时间', async () => {
    const { actor, file } = await handled()
    expect(await terminate(file.id, 3, 'OWN_COUNSEL')).toMatchObject({ state: 'TERMINATED', terminatedOn: today, nextRule: 'D13' })
    const clocks = await asSystem((tx) =>
      tx.selectFrom('clock').select(['rule', 'state']).where('caseId', '=', file.id).orderBy('rule').execute(),
    )
    expect(clocks).toEqual([
      { rule: 'D07', state: 'STOPPED' },
      { rule: 'D08', state: 'STOPPED' },
      { rule: 'D09', state: 'RUNNING' },
      { rule: 'D13', state: 'RUNNING' },
    ])
    const detail = await getCase(world.platform, actor, file.id, today)
    expect(detail.termination).toMatchObject({ groundLabel: '受援人自行委托律师或者其他代理人', decidedOn: today })
    expect(detail.documents.map((d) => d.code)).toContain('TERMINATE_DECISION')
  })

  test.each([
    ['法32 的案件', { meansReason: 'ART32' }, false],
    ['通知的案件', { meansReason: 'NOTIFIED', more: { chain: 'NOTIFIED' } }, false],
  ] as const)('R-86 以经济状况变化终止：%s', async (_, m, allowed) => {
    const file = await made({ rule: 'D07', ...m } as Made)
    expect(allowed).toBe(false)
    await expect(terminate(file.id, 1, 'NO_LONGER_POOR')).rejects.toMatchObject({ code: 'MEANS_NEVER_ASKED' })
  })

  test('指派专员不能终止；旧版本不能终止', async () => {
    const file = await made({ rule: 'D07' })
    const who = officer('DISPATCHER')
    await expect(
      as(who, (tx) => terminateCase(tx, world.platform, who, file.id, 1, { ground: 'OTHER_BY_LAW', reasons: '其他情形' }, today)),
    ).rejects.toMatchObject({ code: 'CASE_NOT_YOURS' })
    await expect(terminate(file.id, 9, 'OWN_COUNSEL')).rejects.toMatchObject({ code: 'VERSION_STALE' })
  })
})

describe('案件详情', () => {
  test('该看的看到，号码打码，进度、期限、时间线、能做什么都在，并且留痕', async () => {
    const { file } = await handled({ narrative: '被拖欠工资八个月', opponents: '某建筑公司、孙乙' })
    const who = officer('CENTRE_DIRECTOR')
    const detail = await getCase(world.platform, who, file.id, today)
    expect(() => CaseDetail.parse(detail)).not.toThrow()
    expect(detail).toMatchObject({
      applicantName: '李明',
      stateLabel: '承办中',
      holder: '王律师',
      flags: ['勿致电', '群体'],
      narrative: '被拖欠工资八个月',
      opponents: [{ name: '某建筑公司' }, { name: '孙乙' }],
      person: { idNumberMasked: '430521********0012', phoneMasked: '138****0000', age: 46, address: '某县某镇某村****' },
      assignment: { providerName: '王律师', firmName: '某律师事务所', acceptedOn: today },
      light: 'green',
      dueRule: 'D08',
    })
    expect(detail.stages.find((s) => s.now)).toMatchObject({ label: '签协议' })
    expect(detail.stages.map((s) => s.label)).toEqual(['申请', '受理', '审查', '决定', '指派', '签协议', '承办', '结案', '归档', '补贴'])
    expect(detail.events.map((e) => e.verb)).toEqual(['acceptAssignment', 'assignCase'])
    expect(detail.clocks.map((c) => [c.rule, c.state])).toEqual([
      ['D07', 'STOPPED'],
      ['D08', 'RUNNING'],
    ])
    expect(detail.can.find((c) => c.verb === 'terminateCase')).toMatchObject({ allowed: true, label: '终止法律援助' })
    expect(detail.can.find((c) => c.verb === 'logWork')).toMatchObject({ allowed: false, why: expect.stringContaining('承办律师') })
    const traces = await asSystem((tx) =>
      tx.selectFrom('auditEntry').select('actorId').where('objectId', '=', file.id).where('action', '=', 'getCase').execute(),
    )
    expect(traces).toEqual([{ actorId: who.accountId }])
  })

  test('财务看不到案情；市级只凭授权看一件，姓名打码', async () => {
    const { file } = await handled({ narrative: '被拖欠工资八个月', opponents: '孙乙' })
    const money = await getCase(world.platform, officer('FINANCE'), file.id, today)
    expect(money).toMatchObject({
      narrative: null,
      opponents: [],
      materials: [],
      title: '确认劳动关系或者支付劳动报酬',
      number: file.number,
    })
    const accountId = newId()
    const city = actorOf({ shard: '430500', agencyId }, ['CITY_ADMIN'], { accountId, scope: onlyGranted(accountId) })
    await expect(getCase(world.platform, city, file.id, today)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await asSystem((tx) => insertGrant(tx, { shard, caseId: file.id, accountId, reason: '投诉调卷', since: new Date() }))
    expect(await getCase(world.platform, city, file.id, today)).toMatchObject({
      applicantName: '李**',
      person: { name: '李**' },
      opponents: [{ name: '孙**' }],
    })
    expect((await ask(city)).items).toMatchObject([{ id: file.id, applicantName: '李**' }])
  })

  test('时间线翻页不漏不重', async () => {
    const { actor, file } = await handled()
    for (let version = 3; version < 8; version += 1) {
      await as(actor, (tx) =>
        logWork(
          tx,
          world.platform,
          actor,
          file.id,
          version,
          { kind: 'PHONE', doneOn: today, minutes: 5, content: '电话联系', toldRecipient: true },
          today,
        ),
      )
    }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof getCaseHistory>> = await getCaseHistory(world.platform, clerk(), file.id, {
        limit: 2,
        cursor: cursor ?? undefined,
      })
      seen.push(...page.items.map((e) => e.id))
      cursor = page.nextCursor
    } while (cursor)
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
    await expect(getCaseHistory(world.platform, clerk(), file.id, { limit: 2, cursor: 'xx' })).rejects.toMatchObject({
      code: 'CURSOR_UNREADABLE',
    })
  })
})

describe('案件列表', () => {
  const county = '430522'
  const reader = actorOf({ shard: county, agencyId }, ['RECEPTIONIST'])
  const inCounty = (m: Made) => made({ county, ...m })

  beforeAll(async () => {
    // 2026-11-20 is a Friday: due on the 25th, on the 23rd, on the 16th, and one that stands still.
    await inCounty({ name: '绿灯', state: 'RECEIVED', rule: 'D06', receivedOn: toDay('2026-11-18'), channel: 'ONLINE' })
    await inCounty({ name: '黄灯', state: 'RECEIVED', rule: 'D06', receivedOn: toDay('2026-11-15') })
    await inCounty({ name: '红灯', state: 'CHECKED', rule: 'D06', receivedOn: toDay('2026-11-09') })
    const still = await inCounty({
      name: '灰灯',
      state: 'SUPPLEMENTING',
      rule: 'D06',
      receivedOn: toDay('2026-11-10'),
      more: { nextPaused: true, nextDueOn: null },
    })
    await asSystem(async (tx) => {
      const clock = await tx.selectFrom('clock').selectAll().where('caseId', '=', still.id).executeTakeFirstOrThrow()
      await pauseClock(tx, clock, toDay('2026-11-12'))
    })
    await inCounty({ name: '无灯', state: 'ARCHIVED', receivedOn: toDay('2026-01-05'), more: { closedOn: toDay('2026-03-06') } })
  })

  test.each([
    [{}, ['绿灯', '黄灯', '灰灯', '红灯', '无灯']],
    [{ sort: 'oldest' }, ['无灯', '红灯', '灰灯', '黄灯', '绿灯']],
    [{ sort: 'due' }, ['红灯', '黄灯', '绿灯', '灰灯', '无灯']],
    [{ state: 'RECEIVED' }, ['绿灯', '黄灯']],
    [{ states: 'CHECKED,ARCHIVED' }, ['红灯', '无灯']],
    [{ state: '不存在' }, []],
    [{ light: 'green' }, ['绿灯']],
    [{ light: 'yellow' }, ['黄灯']],
    [{ light: 'red' }, ['红灯']],
    [{ light: 'grey' }, ['灰灯']],
    [{ light: 'none' }, ['无灯']],
    [{ queue: 'intake' }, ['绿灯']],
    [{ queue: 'review' }, ['绿灯', '黄灯', '灰灯']],
    [{ queue: 'approval' }, ['红灯']],
    [{ channel: 'ONLINE' }, ['绿灯']],
    [
      {
        category: 'MIGRANT_WORKER',
        caseType: 'CIVIL',
        matter: 'LABOR_RELATION_OR_WAGE',
        receivedFrom: '2026-11-10',
        receivedTo: '2026-11-15',
      },
      ['黄灯', '灰灯'],
    ],
    [{ category: 'MINOR' }, []],
    [{ q: 'hd' }, ['黄灯', '灰灯', '红灯']],
    [{ q: 'lvdeng' }, ['绿灯']],
    [{ q: '红' }, ['红灯']],
    [{ q: '红灯' }, ['红灯']],
  ])('%j', async (question, names) => {
    const page = await ask(reader, question)
    expect(() => CaseList.parse(page)).not.toThrow()
    expect(page.items.map((item) => item.applicantName)).toEqual(names)
    expect(page.total).toEqual({ count: names.length, exact: true })
  })

  test('每行有下一步、谁来办、灯和天数；结案的年龄不再增长', async () => {
    const { items } = await ask(reader)
    expect(items[0]).toMatchObject({
      light: 'green',
      daysLeft: 5,
      dueOn: '2026-11-25',
      dueTitle: '审查申请并作出决定',
      nextAct: '作出审查结论',
      holder: '审查人员',
      age: 2,
      place: '邻县',
    })
    expect(items.find((i) => i.applicantName === '红灯')).toMatchObject({ light: 'red', daysLeft: -4 })
    expect(items.find((i) => i.applicantName === '灰灯')).toMatchObject({ light: 'grey', daysLeft: null })
    expect(items.find((i) => i.applicantName === '无灯')).toMatchObject({ light: 'none', age: 60 })
  })

  test('等我处理：按岗位该办的', async () => {
    const mine = async (...roles: Role[]) =>
      (await ask(actorOf({ shard: county, agencyId }, roles), { mine: 'true' })).items.map((i) => i.applicantName)
    expect(await mine('REVIEWER')).toEqual(['绿灯', '黄灯'])
    expect(await mine('CENTRE_DIRECTOR')).toEqual(['红灯'])
    expect(await mine('FINANCE')).toEqual([])
  })

  test('我发起的：自己收下的，别人收下的不在内', async () => {
    const accountId = newId()
    const me = actorOf({ shard, agencyId }, ['RECEPTIONIST'], { accountId })
    await made({ name: '自收', more: { submittedBy: accountId } })
    await made({ name: '他收', more: { submittedBy: newId() } })
    expect((await ask(me, { mine: 'begun' })).items.map((i) => i.applicantName)).toEqual(['自收'])
  })

  test('工作台和期限表数的是同一批', async () => {
    const desk = await getWorkbench(world.platform, actorOf({ shard: county, agencyId }, ['REVIEWER']), today)
    expect(desk.cards).toEqual({
      overdue: { count: 1, worst: '红灯 审查申请并作出决定 超 4 天' },
      soon: { count: 0, text: null },
      mine: { count: 2, online: 1 },
      paused: { count: 1, since: '2026-11-18' },
    })
    expect(desk.todo.map((i) => i.applicantName)).toEqual(['黄灯', '绿灯'])
    const due = await listDeadlines(world.platform, reader, { limit: 20 }, today)
    expect(due.items.map((d) => [d.applicantName, d.light, d.daysLeft])).toEqual([
      ['红灯', 'red', -4],
      ['黄灯', 'yellow', 3],
      ['绿灯', 'green', 5],
      ['灰灯', 'grey', null],
    ])
    expect((await listDeadlines(world.platform, reader, { limit: 20, light: 'yellow' }, today)).items).toHaveLength(1)
    const first = await listDeadlines(world.platform, reader, { limit: 1 }, today)
    expect(
      (await listDeadlines(world.platform, reader, { limit: 20, cursor: first.nextCursor ?? '' }, today)).items.map((d) => d.applicantName),
    ).toEqual(['黄灯', '绿灯', '灰灯'])
    const pace = (await getWorkbench(world.platform, actorOf({ shard: county, agencyId }, ['CENTRE_DIRECTOR']), today)).pace
    expect(pace).toEqual({ accepted: 0, target: null, lastYear: 0, onTimeShare: null })
  })

  test('工作站只看到本站代收的', async () => {
    const station = actorOf({ shard: county, agencyId: newId() }, ['STATION_STAFF'])
    const own = await inCounty({ name: '代收人', state: 'WITHDRAWN', more: { sourceAgencyId: null } })
    expect((await ask(station)).items).toEqual([])
    await expect(getCase(world.platform, station, own.id, today)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await asSystem((tx) =>
      tx
        .updateTable('legalCase')
        .set({ receivedOn: toDay('2020-01-01'), shard: county })
        .where('id', '=', own.id)
        .execute(),
    )
  })

  test('一边有新案进来，一边翻页，不漏不重', async () => {
    const place = '430523'
    const who = actorOf({ shard: place, agencyId }, ['RECEPTIONIST'])
    for (let i = 0; i < 23; i += 1) await made({ county: place, name: `甲${i % 3}`, receivedOn: addDays(toDay('2026-11-01'), i % 5) })
    const seen: string[] = []
    let cursor: string | undefined
    for (let turn = 0; turn < 10; turn += 1) {
      const page = await ask(who, { limit: 5, ...(cursor ? { cursor } : {}) })
      seen.push(...page.items.map((item) => item.id))
      await made({ county: place, name: '新来', receivedOn: toDay('2026-11-19') })
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(seen).toHaveLength(23)
    expect(new Set(seen).size).toBe(23)
    await expect(ask(who, { cursor: cursor ?? 'xx', sort: 'due' })).rejects.toMatchObject({ code: 'CURSOR_UNREADABLE' })
  })
})

describe('查找', () => {
  const place = '430531'
  const who = actorOf({ shard: place, agencyId }, ['RECEPTIONIST'])
  const found = async (q: string, more: Record<string, unknown> = {}) => (await ask(who, { q, ...more })).items.map((item) => item.title)

  beforeAll(async () => {
    await asSystem((tx) => tx.insertInto('region').values({ code: place, name: '查找县', level: 'COUNTY' }).execute())
    await made({
      county: place,
      name: '𠮷田',
      title: '甲案',
      narrative: '在工地摔伤，用人单位拖欠工资。',
      opponents: '宏达建筑公司',
      state: 'RECEIVED',
    })
    await made({ county: place, name: '欧阳小红', title: '乙案', narrative: '工人资格证被扣；用人的单位不给。' })
    await made({ county: place, name: '阿卜杜拉·买买提', title: '丙案', narrative: 'ABC 公司拒付 Wages。' })
  })

  test.each([
    ['二字词', '工资', ['甲案']],
    ['二字词，两案都有', '用人', ['乙案', '甲案']],
    ['三字以上：散开的字不算', '用人单位', ['甲案']],
    ['两个词都要有', '工地 摔伤', ['甲案']],
    ['对方名称', '宏达建筑', ['甲案']],
    ['𠮷 字姓名', '𠮷田', ['甲案']],
    ['𠮷 一个字', '𠮷', ['甲案']],
    ['复姓首字母', 'oyxh', ['乙案']],
    ['全拼开头', 'ouyang', ['乙案']],
    ['带间隔号的姓名', '阿卜杜拉·买买提', ['丙案']],
    ['中英混合不分大小写', 'abc 公司', ['丙案']],
    ['没有的词', '继承', []],
    ['电话尾号', '0000', ['丙案', '乙案', '甲案']],
  ])('%s：%s', async (_, q, titles) => {
    expect((await found(q)).toSorted()).toEqual(titles.toSorted())
  })

  test('案号整号和序号都能查', async () => {
    const [item] = (await ask(who, { q: '𠮷田' })).items
    const number = item?.number ?? ''
    expect(await found(number)).toEqual(['甲案'])
    expect(await found(number.replace('（', '(').replace('）', ')'))).toEqual(['甲案'])
    expect(await found(String(Number(/第(\d+)号/.exec(number)?.[1])))).toEqual(['甲案'])
  })

  test('查找可以再加条件，翻页接得上', async () => {
    expect(await found('用人', { state: 'RECEIVED' })).toEqual(['甲案'])
    const first = await ask(who, { q: '用人', limit: 1 })
    expect(first).toMatchObject({ total: { count: 2, exact: true } })
    const second = await ask(who, { q: '用人', limit: 1, cursor: first.nextCursor ?? '' })
    expect(new Set([...first.items, ...second.items].map((i) => i.id)).size).toBe(2)
    expect(second.nextCursor).toBeNull()
  })

  test('散开的字再多，翻过去还是找得到；没有全部重读的，件数只是约数', async () => {
    const where = { county: place, receivedOn: toDay('2026-11-01') }
    await made({ ...where, title: '真', narrative: '养殖场污水' })
    for (let i = 0; i < 9; i += 1)
      await made({ ...where, receivedOn: toDay('2026-11-10'), title: `假${i}`, narrative: '养殖户说殖场在上游，场污水横流' })
    for (let i = 0; i < 3; i += 1) await made({ ...where, receivedOn: toDay('2026-11-12'), title: `新${i}`, narrative: '养殖场污水' })
    const page = await ask(who, { q: '养殖场污水', limit: 2 })
    expect(page.items.map((i) => i.title)).toEqual(['新2', '新1'])
    expect(page.total).toEqual({ count: 13, exact: false })
    const rest = await ask(who, { q: '养殖场污水', limit: 2, cursor: page.nextCursor ?? '' })
    expect(rest.items.map((i) => i.title)).toEqual(['新0', '真'])
    expect(rest.nextCursor).toBeNull()
    expect((await ask(who, { q: '养殖场污水', limit: 20 })).total).toEqual({ count: 4, exact: true })
  })

  test('外县查不到；律师只查得到自己的', async () => {
    expect((await ask(actorOf({ shard: '430522', agencyId }, ['RECEPTIONIST']), { q: '工地' })).items).toEqual([])
    const { actor, file } = await handled({ narrative: '只有本案提到紫云英种植' })
    await handled({ narrative: '另一案也提到紫云英种植' })
    expect((await ask(actor, { q: '紫云英' })).items.map((i) => i.id)).toEqual([file.id])
  })
})

describe('全局搜索', () => {
  test('案件和人员一起给出；财务只看到案件', async () => {
    const file = await made({ name: '慕容白', title: '全局案' })
    const both = await search(world.platform, clerk(), '慕容', today)
    expect(both.cases.map((c) => c.id)).toEqual([file.id])
    expect(both.persons).toMatchObject([{ name: '慕容白', phoneMasked: '138****0000' }])
    expect((await search(world.platform, clerk(), 'murong', today)).persons).toHaveLength(1)
    expect((await search(world.platform, officer('FINANCE'), '慕容', today)).persons).toEqual([])
    expect((await search(world.platform, actorOf({ shard: '430522', agencyId }, ['RECEPTIONIST']), '慕容', today)).persons).toEqual([])
  })
})
