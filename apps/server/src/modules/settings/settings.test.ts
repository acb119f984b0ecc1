import { randomUUID } from 'node:crypto'
import { type Day, type Role, toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAdministeredCounty, signedIn } from '../../../../../tests/world/administrator.ts'
import type { County } from '../../../../../tests/world/county.ts'
import { countyFees } from '../../../../../tests/world/fee-table.ts'
import { actorOf, openWorld, type World } from '../../../../../tests/world/open-world.ts'
import { createApp } from '../../http/app.ts'
import type { App } from '../../http/kit.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import { agreeToSetting } from './agree.ts'
import { endSetting } from './end.ts'
import { enterSetting } from './enter.ts'
import { settingsOn } from './index.ts'
import type { EnterSettingIn, SettingListView } from './schema.ts'
import { listSettings, settingHistory } from './view.ts'

const today = toDay('2026-11-20')
const at = new Date('2026-11-20T02:00:00Z')

let world: World
let app: App
let county: County
beforeAll(async () => {
  world = await openWorld({ now: at.toISOString() })
  county = await buildAdministeredCounty(world)
  app = await createApp(world.platform)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const system = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
// Each test has a county of its own, so that none sees what another has decided.
let counties = 0
const elsewhere = () => `4399${String((counties += 1)).padStart(2, '0')}`
const officer = (shard: string, ...roles: Role[]) => actorOf({ shard, agencyId: county.agencyId }, roles, { accountId: newId() })
const versionOf = async (actor: Actor, key: string) =>
  (await as(actor, (tx) => listSettings(tx, actor, today))).items.find((item) => item.key === key)?.version ?? 0
const enter = async (actor: Actor, part: Partial<EnterSettingIn> & Pick<EnterSettingIn, 'key'>, seen?: number, on: Day = today) => {
  const version = seen ?? (await versionOf(actor, part.key))
  return as(actor, (tx) =>
    enterSetting(tx, actor, { value: 5, fromOn: toDay('2026-12-01'), reason: '省里规定', ...part } as EnterSettingIn, version, on, at),
  )
}
const valueOn = (region: string, key: 'GROUP_THRESHOLD' | 'PROMISE_D06', day: string) =>
  system(async (tx) => (await settingsOn(tx, { region }, toDay(day))).get(key))
const trail = (id: string) =>
  system((tx) =>
    sql<{ action: string; purpose: string }>`select action, purpose from audit_entry where object_id = ${id} order by id`
      .execute(tx)
      .then(({ rows }) => rows.map(({ action, purpose }) => `${action} ${purpose}`)),
  )

describe('定一项设定', () => {
  test('从写明的那天起算，以前的照旧，留下历史和审计', async () => {
    const director = officer(elsewhere(), 'CENTRE_DIRECTOR')
    const row = await enter(director, { key: 'GROUP_THRESHOLD', value: 5 })
    expect([
      await valueOn(director.shard, 'GROUP_THRESHOLD', '2026-11-30'),
      await valueOn(director.shard, 'GROUP_THRESHOLD', '2026-12-01'),
    ]).toEqual([10, 5])
    await enter(director, { key: 'GROUP_THRESHOLD', value: '8人', fromOn: toDay('2027-01-01'), reason: '又改' })
    expect([
      await valueOn(director.shard, 'GROUP_THRESHOLD', '2026-12-31'),
      await valueOn(director.shard, 'GROUP_THRESHOLD', '2027-01-01'),
    ]).toEqual([5, 8])
    const { items } = await as(director, (tx) => settingHistory(tx, director, { key: 'GROUP_THRESHOLD' }, today))
    expect(items.map(({ shown, fromOn, reason, state }) => [shown, fromOn, reason, state])).toEqual([
      ['8 人', '2027-01-01', '又改', 'IN_FORCE'],
      ['5 人', '2026-12-01', '省里规定', 'IN_FORCE'],
    ])
    expect(await trail(row.id)).toEqual(['setting.decided 省里规定'])
  })

  test('页上说出现在是什么、谁定的、将来的和哪里来的', async () => {
    const director = officer(elsewhere(), 'CENTRE_DIRECTOR')
    const item = async () =>
      (await as(director, (tx) => listSettings(tx, director, today))).items.find(({ key }) => key === 'GROUP_THRESHOLD')
    expect(await item()).toMatchObject({ shown: '10 人', source: 'BUILT_IN', now: null, coming: [], canEnter: true, version: 1 })
    await enter(director, { key: 'GROUP_THRESHOLD', value: 6, fromOn: today })
    await enter(director, { key: 'GROUP_THRESHOLD', value: 5 })
    expect(await item()).toMatchObject({
      shown: '6 人',
      source: 'OWN',
      now: { reason: '省里规定', fromOn: '2026-11-20' },
      coming: [{ shown: '5 人' }],
      version: 3,
    })
  })

  test.each<[string, Partial<EnterSettingIn> & { key: string }, string, string]>([
    [
      '比法定长的承诺',
      { key: 'PROMISE_D06', value: 10 },
      'body.value',
      '法定的是 7 日（法律援助法43、程序规定17），承诺只能更短，不能是 10 日。请填 1 到 6；不再承诺的，留空。',
    ],
    [
      '别人的期限',
      { key: 'PROMISE_D09', value: 10 },
      'body.key',
      '「提出异议」是申请人或受援人的法定期限（法律援助法49、程序规定22），不是本机构承担的，不能由本机构缩短。',
    ],
    ['没有的设定', { key: 'constructor' }, 'body.key', '没有这一项设定。'],
    [
      '过去的日子',
      { key: 'GROUP_THRESHOLD', fromOn: toDay('2026-11-19') },
      'body.fromOn',
      '已经办的不能改，只能从今天（2026-11-20）或者以后的日子起。',
    ],
    ['太远的日子', { key: 'GROUP_THRESHOLD', fromOn: toDay('2062-12-01') }, 'body.fromOn', '最多提前三年定，请核对年份。'],
    [
      '一直有效的写了止日',
      { key: 'GROUP_THRESHOLD', untilOn: toDay('2026-12-31') },
      'body.untilOn',
      '「几个人以上算群体性案件」一直有效到下一次定的那天，不用填到哪天止。',
    ],
    [
      '全县的写了机构',
      { key: 'GROUP_THRESHOLD', officeId: randomUUID() },
      'body.officeId',
      '「几个人以上算群体性案件」对全县有效，不用写机构。',
    ],
    ['没有期限的例外', { key: 'SMALL_CENTRE', value: true }, 'body.untilOn', '例外要有期限，请填写到哪天止。'],
    [
      '一年以上的例外',
      { key: 'SMALL_CENTRE', value: true, untilOn: toDay('2027-12-31') },
      'body.untilOn',
      '例外一次最多一年，最晚到 2027-12-02。',
    ],
    [
      '没有文号的标准',
      { key: 'FEE_TABLE', value: countyFees as never, docNo: '' },
      'body.docNo',
      '请填写依据的文件，例如 双司发〔2026〕18号。',
    ],
    [
      '缺一项的标准',
      { key: 'FEE_TABLE', docNo: 'x', value: { rows: countyFees.rows.slice(1) } as never },
      'body.value.rows',
      '还缺「刑事侦查阶段」：这些案件会算不出补贴，请补上。',
    ],
  ])('%s不收，按格说怎么办', async (_, part, path, message) => {
    const director = officer(county.shard, 'CENTRE_DIRECTOR')
    const officeId = part.key === 'SMALL_CENTRE' ? county.agencyId : undefined
    await expect(enter(director, { officeId, ...part }, await versionOf(director, part.key))).rejects.toMatchObject({
      code: 'SETTING_WRONG',
      errors: [{ path, message }],
    })
  })

  test.each<[Role, string, boolean]>([
    ['CENTRE_DIRECTOR', 'GROUP_THRESHOLD', true],
    ['BUREAU_ADMIN', 'GROUP_THRESHOLD', true],
    ['FINANCE', 'GROUP_THRESHOLD', false],
    ['RECEPTIONIST', 'GROUP_THRESHOLD', false],
    ['SYS_ADMIN', 'GROUP_THRESHOLD', false],
    ['FINANCE', 'PAY_DAYS', true],
    ['CENTRE_DIRECTOR', 'PROMISE_D10', false],
    ['BUREAU_ADMIN', 'PROMISE_D10', true],
    ['CENTRE_DIRECTOR', 'SESSION_HOURS', false],
    ['SEC_ADMIN', 'SESSION_HOURS', true],
    ['AUDITOR', 'PAY_DAYS', false],
  ])('%s 定 %s：%s', async (role, key, may) => {
    const actor = officer(elsewhere(), role)
    const decided = enter(actor, { key, value: 3 }, 1)
    if (may) await expect(decided).resolves.toMatchObject({ state: 'IN_FORCE' })
    else await expect(decided).rejects.toMatchObject({ code: 'SETTING_NOT_YOURS', kind: 'denied' })
  })

  test('市里定的管到没有自己定的县；县里定了，从那天起照县里的', async () => {
    const city = officer('439800', 'CITY_ADMIN')
    await enter(city, { key: 'GROUP_THRESHOLD', value: 8 }, 1)
    const here = officer('439801', 'CENTRE_DIRECTOR')
    expect(await valueOn('439801', 'GROUP_THRESHOLD', '2026-12-01')).toBe(8)
    expect(
      (await as(here, (tx) => listSettings(tx, here, toDay('2026-12-02')))).items.find(({ key }) => key === 'GROUP_THRESHOLD'),
    ).toMatchObject({ shown: '8 人', source: 'UPPER' })
    await enter(here, { key: 'GROUP_THRESHOLD', value: 4, fromOn: toDay('2026-12-10') })
    expect([await valueOn('439801', 'GROUP_THRESHOLD', '2026-12-10'), await valueOn('439802', 'GROUP_THRESHOLD', '2026-12-10')]).toEqual([
      4, 8,
    ])
  })

  test('两个人同时定：一份成了，另一份被告知刚改过；没有丢的', async () => {
    const [one, two] = [officer(elsewhere(), 'CENTRE_DIRECTOR'), officer(`4399${String(counties).padStart(2, '0')}`, 'BUREAU_ADMIN')]
    const both = await Promise.allSettled([
      enter(one, { key: 'GROUP_THRESHOLD', value: 3 }, 1),
      enter(two, { key: 'GROUP_THRESHOLD', value: 4 }, 1),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((answer) => answer.status === 'rejected')?.reason).toMatchObject({
      code: 'VERSION_STALE',
      facts: { currentVersion: 2 },
    })
  })

  test('同一天只有一条；改正的另写一条，原来的留着，不算数', async () => {
    const director = officer(elsewhere(), 'CENTRE_DIRECTOR')
    const first = await enter(director, { key: 'PROMISE_D06', value: 3 })
    await expect(enter(director, { key: 'PROMISE_D06', value: 4 })).rejects.toMatchObject({ code: 'SETTING_SAME_DAY' })
    const second = await enter(director, { key: 'PROMISE_D06', value: 4, corrects: first.id, reason: '录错了' })
    expect([second.corrects, await valueOn(director.shard, 'PROMISE_D06', '2026-12-01')]).toEqual([first.id, 4])
    const { items } = await as(director, (tx) => settingHistory(tx, director, { key: 'PROMISE_D06' }, today))
    expect(items.map(({ shown, state, endedWhy }) => [shown, state, endedWhy])).toEqual([
      ['4 日', 'IN_FORCE', ''],
      ['3 日', 'CORRECTED', '录错了'],
    ])
  })

  test('还没到日子的可以撤回，看得见；已经施行的不能，说怎么办', async () => {
    const director = officer(elsewhere(), 'CENTRE_DIRECTOR')
    const row = await enter(director, { key: 'PROMISE_D06', value: 3 })
    await expect(
      as(director, (tx) => endSetting(tx, director, row.id, 1, { reason: '不定了' }, toDay('2026-12-01'), at)),
    ).rejects.toMatchObject({ code: 'SETTING_OVER' })
    expect(await as(director, (tx) => endSetting(tx, director, row.id, 1, { reason: '不定了' }, today, at))).toMatchObject({
      state: 'WITHDRAWN',
      endedWhy: '不定了',
    })
    expect(await valueOn(director.shard, 'PROMISE_D06', '2026-12-01')).toBeNull()
    await expect(as(director, (tx) => endSetting(tx, director, row.id, 2, { reason: '再撤' }, today, at))).rejects.toMatchObject({
      code: 'SETTING_OVER',
    })
    expect(await trail(row.id)).toEqual(['setting.decided 省里规定', 'setting.withdrawn 不定了'])
  })
})

describe('两个人：补贴标准和小中心例外要另一个人同意', () => {
  const people = () => {
    const shard = elsewhere()
    return { finance: officer(shard, 'FINANCE'), bureau: officer(shard, 'BUREAU_ADMIN'), director: officer(shard, 'CENTRE_DIRECTOR') }
  }
  const table = { key: 'FEE_TABLE', value: countyFees as never, docNo: '双司发〔2026〕18号' }

  test('财务起草，司法局同意以后才算', async () => {
    const { finance, bureau, director } = people()
    const entry = (day: string) => system(async (tx) => (await settingsOn(tx, { region: finance.shard }, toDay(day))).entry('FEE_TABLE'))
    const draft = await enter(finance, table)
    expect([draft.state, await entry('2026-12-01')]).toEqual(['WAITING', null])
    await expect(enter(director, table)).rejects.toMatchObject({ code: 'SETTING_SAME_DAY' })
    await expect(as(director, (tx) => agreeToSetting(tx, director, draft.id, 1, today, at))).rejects.toMatchObject({
      code: 'SETTING_NOT_YOURS',
    })
    await as(bureau, (tx) => agreeToSetting(tx, bureau, draft.id, 1, today, at))
    expect([await entry('2026-11-30'), await entry('2026-12-01')]).toMatchObject([null, { id: draft.id, docNo: '双司发〔2026〕18号' }])
    await expect(as(bureau, (tx) => agreeToSetting(tx, bureau, draft.id, 2, today, at))).rejects.toMatchObject({ code: 'SETTING_OVER' })
    expect(await trail(draft.id)).toEqual(['setting.proposed 省里规定', 'setting.agreed 省里规定'])
  })

  test('自己报的自己不能同意，换个岗位也不行；数据库也拦', async () => {
    const { finance } = people()
    const both = { ...finance, roles: ['FINANCE', 'BUREAU_ADMIN'] as const }
    const draft = await enter(both, table)
    await expect(as(both, (tx) => agreeToSetting(tx, both, draft.id, 1, today, at))).rejects.toMatchObject({ code: 'SETTING_SAME_PERSON' })
    await expect(
      system((tx) =>
        sql`update office_setting set state = 'IN_FORCE', agreed_by = entered_by, agreed_at = now() where id = ${draft.id}`.execute(tx),
      ),
    ).rejects.toThrow('two_persons')
  })

  test('司法局不同意的退回，写明原因；两个人同时同意，一次算', async () => {
    const { finance, bureau } = people()
    const draft = await enter(finance, table)
    expect(await as(bureau, (tx) => endSetting(tx, bureau, draft.id, 1, { reason: '没有财政会签' }, today, at))).toMatchObject({
      state: 'REJECTED',
    })
    const again = await enter(finance, table)
    const other = { ...bureau, accountId: newId() }
    const twice = await Promise.allSettled([
      as(bureau, (tx) => agreeToSetting(tx, bureau, again.id, 1, today, at)),
      as(other, (tx) => agreeToSetting(tx, other, again.id, 1, today, at)),
    ])
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('邻县的、上级的人都不能替它同意；也看不到别县的', async () => {
    const { finance } = people()
    const draft = await enter(finance, table)
    for (const other of [officer(elsewhere(), 'BUREAU_ADMIN'), officer('439900', 'CITY_ADMIN')]) {
      await expect(as(other, (tx) => agreeToSetting(tx, other, draft.id, 1, today, at))).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const seen = await as(other, (tx) => listSettings(tx, other, today))
      expect(seen.items.find(({ key }) => key === 'FEE_TABLE')).toMatchObject({ waiting: [], now: null })
    }
  })

  test('等到日子过了才同意的，退回重报；过去的日子有案件核算过的不收', async () => {
    const { director, bureau } = { director: officer(county.shard, 'CENTRE_DIRECTOR'), bureau: officer(county.shard, 'BUREAU_ADMIN') }
    const draft = await enter(director, { key: 'SMALL_CENTRE', officeId: county.agencyId, value: true, untilOn: toDay('2027-03-01') })
    await expect(as(bureau, (tx) => agreeToSetting(tx, bureau, draft.id, 1, toDay('2026-12-02'), at))).rejects.toMatchObject({
      code: 'SETTING_OVER',
    })
    await as(bureau, (tx) => agreeToSetting(tx, bureau, draft.id, 1, today, at))
    const is = (officeId: string, day: string) =>
      system(async (tx) => (await settingsOn(tx, { region: county.shard, officeId }, toDay(day))).get('SMALL_CENTRE'))
    expect([
      await is(county.agencyId, '2026-12-01'),
      await is(county.agencyId, '2027-03-02'),
      await is(county.bureauId, '2026-12-01'),
    ]).toEqual([true, false, false])
  })
})

describe('第二道墙', () => {
  test('数据库不让别县的人写，也不让人改已经说过的话以外的县', async () => {
    const director = officer(county.shard, 'CENTRE_DIRECTOR')
    const write = (region: string) =>
      as(director, (tx) =>
        sql`insert into office_setting (id, revision, key, region, value, from_on, reason, entered_by_name, entered_at, state)
          select ${newId()}, coalesce(max(revision), 0) + 1, 'GROUP_THRESHOLD', ${region}, '3', '2031-01-01', '测试', '某', now(), 'IN_FORCE' from office_setting`.execute(
          tx,
        ),
      )
    await expect(write('439777')).rejects.toThrow('row-level security')
    await expect(write('430000')).rejects.toThrow('row-level security')
    await write(county.shard)
    const lawyer = county.actors.lawyer
    await expect(as({ ...lawyer }, (tx) => sql`update office_setting set reason = 'x'`.execute(tx))).rejects.toThrow()
  })
})

describe('接口', () => {
  const url = '/api/settings'
  const body = { key: 'LAWYER_ACCESS_DAYS', value: 60, fromOn: '2026-12-01', reason: '档案要求' }
  const send = (who: { cookies: object }, payload: object, version: number, key: string = randomUUID()) =>
    app.inject({
      method: 'POST',
      url,
      cookies: who.cookies as Record<string, string>,
      payload,
      headers: { 'idempotency-key': key, 'if-match': String(version) },
    })

  test('同一次提交重发只办一次；旧的版本不办；别的岗位 403', async () => {
    const [director, clerk] = [await signedIn(app, 'director'), await signedIn(app, 'clerk')]
    const key = randomUUID()
    const [first, again] = [await send(director, body, 1, key), await send(director, body, 1, key)]
    expect([first.statusCode, again.statusCode, again.body]).toEqual([201, 201, first.body])
    expect((await send(director, { ...body, value: 61 }, 1)).statusCode).toBe(412)
    expect([(await clerk.get(url)).statusCode, (await send(clerk, body, 2)).statusCode]).toEqual([403, 403])
    expect((await director.post(url, body)).statusCode).toBe(428)
    const list = (await director.get(url)).json<SettingListView>()
    expect(list.items.find(({ key: code }) => code === 'LAWYER_ACCESS_DAYS')).toMatchObject({
      coming: [{ shown: '60 日', reason: '档案要求' }],
      version: 2,
    })
  })
})
