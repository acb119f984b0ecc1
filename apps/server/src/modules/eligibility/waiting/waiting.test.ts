import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { type Role, standards, toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildCounty, type County } from '../../../../../../tests/world/county.ts'
import { actorOf, openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids.ts'
import { seedAccount } from '../../agencies/index.ts'
import { judgeFacts, policiesInForce, recordStandards } from '../../applications/index.ts'
import { confirmParameter, undoConfirmation } from './confirm-parameter.ts'
import { enactPolicy } from './enact-policy.ts'
import { listUnconfirmed } from './list-unconfirmed.ts'
import type { EnactmentIn, UnconfirmedList } from './schema.ts'

const password = '山高水长 legal 2026'
const entry: EnactmentIn = { policyId: 'HN-2024', from: toDay('2024-10-01'), docNo: '某公告第1号' }
let world: World
let app: App
let county: County

beforeAll(async () => {
  world = await openWorld({ now: new Date().toISOString() })
  const passwordHash = await hash(password)
  county = await buildCounty(world, { passwordHash })
  await asSystem((tx) =>
    seedAccount(tx, {
      username: 'sysadmin',
      displayName: '系统管理员',
      agencyId: county.agencyId,
      regionCode: county.shard,
      role: 'SYS_ADMIN',
      passwordHash,
      fromOn: toDay('2020-01-01'),
      // Of the demonstration: no second factor is asked for.
      isDemo: true,
    }),
  )
  app = await createApp(world.platform)
})
afterAll(async () => {
  await app.close()
  await world.close()
})
beforeEach(() => asSystem((tx) => recordNothing(tx)))

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
// Settings are never deleted; every test begins with nothing entered.
const recordNothing = (tx: Tx) => sql`update setting set value = '{}' where key = 'enacted-policies'`.execute(tx)
const officer = (shard: string, ...roles: Role[]) => actorOf({ shard, agencyId: county.agencyId }, roles)
const enact = (actor: Actor, more: Partial<EnactmentIn> = {}) => as(actor, (tx) => enactPolicy(tx, actor, { ...entry, ...more }))
const list = (actor: Actor) => as(actor, (tx) => listUnconfirmed(tx, actor))
const dayOf = ({ items }: UnconfirmedList, id = 'HN-2024') => items.find((item) => item.where.includes(`${id}.effectiveFrom`))
const entries = () =>
  asSystem((tx) =>
    sql<{ actorName: string; details: object }>`select actor_name, details from audit_entry where action = 'enactPolicy' order by id`
      .execute(tx)
      .then(({ rows }) => rows),
  )

describe('补录文号和施行日', () => {
  test('县里唯一的系统管理员补录后，规则起用，清单上不再有，留下审计', async () => {
    const admin = officer('431321', 'SYS_ADMIN')
    expect(dayOf(await list(admin))).toMatchObject({ room: 'eligibility', mark: '待核', region: '430000', isHere: true, canEnact: true })
    const before = await list(admin)
    const known = (await entries()).length
    expect(await enact(admin)).toMatchObject({ policyId: 'HN-2024', from: '2024-10-01', docNo: '某公告第1号' })
    const after = await list(admin)
    expect(dayOf(after)).toBeUndefined()
    expect(after.count.all).toBe(before.count.all - 1)
    expect(after.enacted).toMatchObject([{ policyId: 'HN-2024', from: '2024-10-01', docNo: '某公告第1号', canEnact: true }])
    expect((await entries()).slice(known)).toMatchObject([
      { actorName: 'SYS_ADMIN', details: { from: '2024-10-01', docNo: '某公告第1号' } },
    ])
    const received = { receivedAt: toDay('2025-03-10'), receivingRegion: '431321', channel: 'SELF', applicantType: 'CITIZEN' } as const
    const judged = await asSystem((tx) =>
      judgeFacts(
        tx,
        { ...received, role: 'CIVIL_PARTY', matter: 'FAKE_PRODUCT_DAMAGE', forum: 'LITIGATION', hasCounsel: false },
        toDay('2026-11-20'),
      ),
    )
    expect(judged.policy).toBe('HN-2024')
  })

  test('填错的日子可以更正，前后都留在审计里', async () => {
    const admin = officer('431321', 'SYS_ADMIN')
    await enact(admin, { from: toDay('2024-11-01') })
    await enact(admin)
    expect((await list(admin)).enacted).toMatchObject([{ from: '2024-10-01' }])
    expect((await entries()).at(-1)).toMatchObject({
      details: { from: '2024-10-01', replaced: { from: '2024-11-01', docNo: '某公告第1号' } },
    })
  })

  test('两个人同时补录两份规则，两份都在', async () => {
    const admin = officer('431321', 'SYS_ADMIN')
    await Promise.all([enact(admin), enact(admin, { policyId: 'HN-2010', from: toDay('2010-10-01'), docNo: '某公告第53号' })])
    expect((await list(admin)).enacted.map(({ policyId }) => policyId).toSorted()).toEqual(['HN-2010', 'HN-2024'])
  })

  test('补录几份规则，按施行日先后起用，不按补录先后', async () => {
    const admin = officer('431321', 'SYS_ADMIN')
    await enact(admin)
    await enact(admin, { policyId: 'HN-2016', from: toDay('2016-09-01'), docNo: '某发〔2016〕1号' })
    const inForce = await asSystem(policiesInForce)
    const spans = ['HN-2016', 'HN-2024']
      .map((id) => inForce.find((policy) => policy.id === id))
      .map((one) => [one?.effectiveFrom, one?.effectiveTo])
    expect(spans).toEqual([
      ['2016-09-01', '2024-09-30'],
      ['2024-10-01', null],
    ])
  })

  test.each<[string, Partial<EnactmentIn>, string, RegExp]>([
    ['没有的规则', { policyId: 'XX-1' }, 'body.policyId', /没有这份地方规则/],
    ['法律本身', { policyId: 'CN' }, 'body.policyId', /不属于某个地区/],
    ['早于公布日', { from: toDay('2024-08-04') }, 'body.from', /不能早于公布日 2024-08-05/],
    ['没有文号', { docNo: ' ' }, 'body.docNo', /文号/],
  ])('%s：按字段说明', async (_, more, path, message) => {
    const wrong = { code: 'ENACTMENT_WRONG', kind: 'invalid', errors: [{ path, message: expect.stringMatching(message) }] }
    await expect(enact(officer('431321', 'SYS_ADMIN'), more)).rejects.toMatchObject(wrong)
    expect((await list(officer('431321', 'SYS_ADMIN'))).enacted).toEqual([])
  })

  test.each<[string, string, Role, boolean]>([
    ['省司法厅', '430000', 'BUREAU_ADMIN', true],
    ['省级系统管理员', '430000', 'SYS_ADMIN', true],
    ['县司法局', '431321', 'BUREAU_ADMIN', false],
    ['外省司法厅', '130000', 'BUREAU_ADMIN', false],
    ['外省的系统管理员', '130105', 'SYS_ADMIN', false],
    ['机构负责人', '431321', 'CENTRE_DIRECTOR', false],
    ['审计', '430000', 'AUDITOR', false],
  ])('湖南的规则，%s 能不能补录', async (_, shard, role, may) => {
    const who = officer(shard, role)
    const item = dayOf(await list(who))
    expect([item?.canEnact, item?.isHere]).toEqual([may, shard.startsWith('43')])
    if (may) expect(await enact(who)).toMatchObject({ policyId: 'HN-2024' })
    else await expect(enact(who)).rejects.toMatchObject({ code: 'ENACTMENT_NOT_YOURS', kind: 'denied' })
  })
})

describe('确认一项参数与原文一致', () => {
  const parameter = { room: 'rules', id: 'R-55', where: 'rules.R-55' } as const
  const source = { source: '办理法律援助案件程序规定第13条', docNo: '司法部令第148号', publishedOn: toDay('2023-07-11') }
  const confirm = (actor: Actor, more: object = {}) =>
    as(actor, (tx) => confirmParameter(tx, actor, { ...parameter, ...source, ...more }, toDay('2026-11-20')))
  const undo = (actor: Actor, reason: string) =>
    as(actor, (tx) => undoConfirmation(tx, actor, { ...parameter, reason }, toDay('2026-11-20')))
  const waits = async () => (await list(officer('431321', 'SYS_ADMIN'))).items.some(({ id, room }) => id === 'R-55' && room === 'rules')
  const traces = (action: string) =>
    asSystem((tx) =>
      sql<{ details: object }>`select details from audit_entry where action = ${action} order by id`.execute(tx).then(({ rows }) => rows),
    )

  test('写明文件、文号、公布日以后，不再列在待核实里；撤销以后又列，都留下审计', async () => {
    const admin = officer('431321', 'SYS_ADMIN')
    expect(await waits()).toBe(true)
    const after = await confirm(admin)
    expect(after.confirmed).toMatchObject([{ id: 'R-55', ...source, canUndo: true }])
    expect(await waits()).toBe(false)
    expect((await traces('confirmParameter')).at(-1)).toMatchObject({ details: { source: source.source, docNo: source.docNo } })
    await expect(confirm(admin)).rejects.toMatchObject({ code: 'PARAMETER_NOT_WAITING' })
    expect((await undo(admin, '对照的是旧文本')).confirmed).toEqual([])
    expect(await waits()).toBe(true)
    expect((await traces('undoConfirmation')).at(-1)).toMatchObject({ details: { reason: '对照的是旧文本' } })
    await expect(undo(admin, '再撤一次')).rejects.toMatchObject({ kind: 'absent' })
  })

  test('施行日、没有的数额、不完整的清单，不能只说确认', async () => {
    const admin = officer('430000', 'SYS_ADMIN')
    const { items } = await list(admin)
    const ways = new Map(items.map(({ where, way }) => [where, way]))
    expect(ways.get('standards.430000')).toBe('STANDARD')
    expect(items.find(({ where }) => where.includes('HN-2024.effectiveFrom'))?.way).toBe('DAY')
    const open = items.find(({ way, id }) => way === 'POLICY' && id === 'HN-2010')
    expect(open).toMatchObject({ canConfirm: false })
    await expect(confirm(admin, { room: 'eligibility', id: 'HN-2010', where: open?.where })).rejects.toMatchObject({
      code: 'CONFIRMATION_NOT_YOURS',
      message: expect.stringContaining('录入整份规定'),
    })
  })

  test.each<[string, string, Role, boolean]>([
    ['县里唯一的系统管理员', '431321', 'SYS_ADMIN', true],
    ['机构负责人', '431321', 'CENTRE_DIRECTOR', false],
    ['外省的系统管理员', '130105', 'SYS_ADMIN', false],
    ['审计', '431321', 'AUDITOR', false],
  ])('全国的规则，%s 能不能确认', async (_, shard, role, may) => {
    const who = officer(shard, role)
    if (!may) return expect(confirm(who)).rejects.toMatchObject({ kind: 'denied' })
    await confirm(who)
    expect((await undo(who, '试一试')).confirmed).toEqual([])
  })

  test('公布日不能晚于今天', async () => {
    const late = confirm(officer('431321', 'SYS_ADMIN'), { publishedOn: toDay('2026-11-21') })
    await expect(late).rejects.toMatchObject({ code: 'CONFIRMATION_TOO_EARLY' })
  })
})

test('机构录入并核实的经济困难标准，清单上不再有', async () => {
  const admin = officer('431321', 'SYS_ADMIN')
  const waits = async () => (await list(admin)).items.some(({ where }) => where === 'standards.430000')
  expect(await waits()).toBe(true)
  const hunan = standards.filter(({ region }) => region === '430000')
  await asSystem((tx) =>
    recordStandards(
      tx,
      hunan.map((row) => ({ ...row, baseMonthlyYuan: 600, mark: '核' })),
    ),
  )
  expect(await waits()).toBe(false)
  await asSystem((tx) => recordStandards(tx, []))
})

describe('接口', () => {
  const signedIn = async (username: string) => {
    const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
    const cookies = { fayuan_session: answer.cookies[0]?.value ?? '' }
    return {
      list: () => app.inject({ method: 'GET', url: '/api/law/unconfirmed', cookies }),
      enact: (payload: object, key: string = randomUUID()) =>
        app.inject({ method: 'POST', url: '/api/law/enactments', cookies, payload, headers: { 'idempotency-key': key } }),
    }
  }

  test('机构负责人看得到清单，不能补录；窗口人员看不到', async () => {
    const director = await signedIn('director')
    expect((await director.list()).json<UnconfirmedList>().count.here).toBeGreaterThan(10)
    expect((await director.enact(entry)).statusCode).toBe(403)
    expect((await (await signedIn('clerk')).list()).statusCode).toBe(403)
  })

  test('系统管理员补录，同一次提交重发只办一次', async () => {
    const admin = await signedIn('sysadmin')
    const known = (await entries()).length
    const key = randomUUID()
    const [first, again] = [await admin.enact(entry, key), await admin.enact(entry, key)]
    expect([first.statusCode, again.statusCode, again.body]).toEqual([201, 201, first.body])
    expect((await entries()).length).toBe(known + 1)
    expect((await admin.list()).json<UnconfirmedList>().enacted).toHaveLength(1)
  })

  test('缺文号、日子不真实：按字段退回', async () => {
    const admin = await signedIn('sysadmin')
    const { docNo: _, ...rest } = entry
    const answers = [
      await admin.enact(rest),
      await admin.enact({ ...entry, from: '2024-02-30' }),
      await admin.enact({ ...entry, from: '2024-08-04' }),
    ]
    expect(answers.map((one) => [one.statusCode, one.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path)])).toEqual([
      [422, ['body.docNo']],
      [422, ['body.from']],
      [422, ['body.from']],
    ])
  })
})

// Last: from here on the system serves a second county under the same province.
test('系统里还有别的县时，县里的系统管理员不能替全省补录', async () => {
  const admin = officer('431321', 'SYS_ADMIN')
  await asSystem(async (tx) => {
    await tx.insertInto('region').values({ code: '431322', name: '新化县', level: 'COUNTY' }).execute()
    const upper = { id: newId(), kind: 'DEPARTMENT', name: '湖南省司法厅', regionCode: '430000' }
    await tx.insertInto('agency').values(upper).execute()
  })
  expect(dayOf(await list(admin))?.canEnact).toBe(true)
  await asSystem((tx) =>
    tx.insertInto('agency').values({ id: newId(), kind: 'CENTRE', name: '新化县法律援助中心', regionCode: '431322' }).execute(),
  )
  expect(dayOf(await list(admin))?.canEnact).toBe(false)
  await expect(enact(admin)).rejects.toMatchObject({ code: 'ENACTMENT_NOT_YOURS' })
  expect(await enact(officer('430000', 'SYS_ADMIN'))).toMatchObject({ policyId: 'HN-2024' })
})
