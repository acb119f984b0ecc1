import { randomUUID } from 'node:crypto'
import { type Role, toDay } from '@fayuan/law'
import { divisionColumns } from '@fayuan/law/divisions'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formWith } from '../../../../../../tests/api/paper-form.ts'
import { buildAdministeredCounty, signedIn } from '../../../../../../tests/world/administrator.ts'
import type { County } from '../../../../../../tests/world/county.ts'
import { actorOf, openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { refuseUnknownRegions } from '../../../platform/regions/index.ts'
import { loadDivisions } from '../offices/load-divisions.ts'
import { importDivisions } from './import-divisions.ts'
import { listDivisions } from './list-divisions.ts'
import type { DivisionList, DivisionsImport, DivisionsIn } from './schema.ts'

const header: string[] = Object.values(divisionColumns)
const today = toDay('2026-11-20')
let world: World
let app: App
let county: County

beforeAll(async () => {
  world = await openWorld({ now: `${today}T02:00:00Z` })
  await loadDivisions(world.platform)
  county = await buildAdministeredCounty(world)
  app = await createApp(world.platform)
})
afterAll(async () => {
  await app.close()
  await world.close()
})
beforeEach(() => owner(`update agency set region_code = left(region_code, 6); update region set successor_code = null; delete from region where length(code) = 12; delete from region where length(code) = 9`)) // prettier-ignore

const owner = async (statements: string) => {
  const client = new pg.Client(world.owner)
  await client.connect()
  await client.query(statements)
  await client.end()
}
const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const officer = (shard: string, ...roles: Role[]) => actorOf({ shard, agencyId: county.agencyId }, roles)
const admin = () => officer('431321', 'SYS_ADMIN')
const bring = (rows: string[][], more: Partial<DivisionsIn> = {}, actor = admin()) =>
  as(actor, (tx) => importDivisions(tx, actor, { rows: [header, ...rows], check: false, replaces: false, confirmed: false, ...more }))
const below = async (under?: string, on = today, actor = admin()) => (await as(actor, (tx) => listDivisions(tx, actor, under, on))).items
const names = async (under?: string, on = today) =>
  (await below(under, on)).map(({ code, name, closedOn, successor }) => [code, name, closedOn, successor?.name ?? null])
const entries = () =>
  asSystem((tx) =>
    sql<{ objectId: string; details: object }>`select object_id, details from audit_entry where action = 'importDivisions' order by id`
      .execute(tx)
      .then(({ rows }) => rows),
  )
const saidOf = (code: string, on = today) =>
  as(admin(), (tx) => refuseUnknownRegions(tx, [{ code, path: 'body.regionCode' }], { today: on }).then(
    () => null,
    (refused: { errors: { message: string }[] }) => refused.errors[0]?.message,
  )) // prettier-ignore

const yongfeng = ['431321001', '永丰街道']
const suoshi = ['431321112', '锁石镇']
const village = ['431321112201', '锁石村']

describe('录入乡镇和村居', () => {
  test('加上、改名、撤销，都留着，留下审计', async () => {
    const known = (await entries()).length
    expect(await bring([yongfeng, suoshi, village])).toMatchObject({ townships: 2, villages: 1, stored: 3, faults: [] })
    expect(await below()).toMatchObject([
      { code: '431321001', below: 0, level: 'TOWNSHIP' },
      { code: '431321112', below: 1, level: 'TOWNSHIP' },
    ])
    expect(await bring([['431321112', '锁石街道']], { replaces: true })).toMatchObject({ stored: 1, townships: 0 })
    expect(await bring([['431321112', '锁石街道', '2027-01-01', '431321001']])).toMatchObject({
      stored: 2,
      along: 1,
      closed: [{ name: '锁石街道', closedOn: '2027-01-01', successor: { code: '431321001', name: '永丰街道' } }],
    })
    expect(await names()).toEqual([
      ['431321001', '永丰街道', null, null],
      ['431321112', '锁石街道', '2027-01-01', '永丰街道'],
    ])
    expect(await names('431321112')).toEqual([['431321112201', '锁石村', '2027-01-01', '永丰街道']])
    expect((await entries()).slice(known)).toMatchObject([
      { objectId: '431321', details: { added: [{ code: '431321001' }, { code: '431321112' }, { code: '431321112201' }] } },
      { details: { corrected: [{ was: { name: '锁石镇' }, now: { name: '锁石街道' } }] } },
      { details: { closed: [{ code: '431321112' }], along: [{ code: '431321112201' }] } },
    ])
  })

  test('只检查的不保存；同一份表再导入一次，什么也不变，也不留审计', async () => {
    expect(await bring([yongfeng], { check: true })).toMatchObject({ townships: 1, stored: 0 })
    expect(await below()).toEqual([])
    await bring([yongfeng])
    const known = (await entries()).length
    expect(await bring([yongfeng])).toMatchObject({ same: 1, stored: 0 })
    expect((await entries()).length).toBe(known)
  })

  test('一格有错，一行也不导入；每一处错按行按栏说', async () => {
    const rows = [yongfeng, ['431321999201', '某村'], ['999999001', '某镇'], ['431399001', '某镇'], ['431300101', '某镇']]
    const errors = [
      { path: 'body.rows.3', message: '第 4 行「区划代码」：行政区划代码 999999 不存在，请从列表中选择地区。' },
      { path: 'body.rows.4', message: '第 5 行「区划代码」：行政区划代码 431399 不存在，请从列表中选择地区。' },
      { path: 'body.rows.5', message: '第 6 行「区划代码」：娄底市（431300）下面是市、县、区，没有直属的乡镇，请核对代码。' },
    ]
    await expect(bring(rows)).rejects.toMatchObject({ code: 'DIVISIONS_WRONG', kind: 'invalid', errors })
    await expect(bring(rows.slice(0, 2))).rejects.toMatchObject({ code: 'DIVISIONS_WRONG', errors: [{ path: 'body.rows.2' }] })
    await expect(bring([['371202001', '凤城街道']])).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining('（371202）已经撤销，请改选') }],
    })
    expect(await below()).toEqual([])
  })

  test('改名要说明以这次的为准；并排同名的要说明核对过', async () => {
    await bring([yongfeng, suoshi])
    const shifted = [
      ['431321001', '锁石镇'],
      ['431321112', '永丰街道'],
    ]
    expect(await bring(shifted, { check: true })).toMatchObject({ corrected: [{ was: { name: '永丰街道' } }, { was: { name: '锁石镇' } }] })
    await expect(bring(shifted)).rejects.toMatchObject({
      code: 'DIVISIONS_DIFFER',
      errors: [{ path: 'body.rows.1', message: '第 2 行「名称」：与已录入的不同：永丰街道，这次是锁石镇。' }, { path: 'body.rows.2' }],
    })
    await expect(bring([['431321113', '锁石镇']])).rejects.toMatchObject({ code: 'DIVISIONS_DOUBTFUL', errors: [{ path: 'body.rows.1' }] })
    expect(await bring([['431321113', '锁石镇']], { confirmed: true })).toMatchObject({ stored: 1 })
  })

  test('撤销的地方还有站点的，说出来；没有写到的乡镇，说出来', async () => {
    await bring([yongfeng, suoshi, ['431321113', '花门镇']])
    await owner(`update agency set region_code = '431321112' where kind = 'STATION'`)
    const { told } = await bring([yongfeng, [...suoshi, '2026-12-01', '431321001']], { check: true })
    expect(told).toEqual([
      '表里没有写到的：花门镇（431321113），照旧不动。确已撤销的，请写上撤销日期再导入。',
      '撤销的地方还有机构：双峰县锁石镇法律援助工作站。导入后请在“机构”里改到现在的地区，或者停办。',
    ])
  })

  test('两个人同时导入，两份都在；同时导入同一份，只存一次', async () => {
    await Promise.all([bring([yongfeng]), bring([suoshi])])
    expect((await below()).map(({ code }) => code)).toEqual(['431321001', '431321112'])
    const both = await Promise.all([bring([village]), bring([village])])
    expect(both.map(({ stored }) => stored).sort()).toEqual([0, 1])
  })

  test.each<[string, string, Role, string, boolean]>([
    ['县里的系统管理员', '431321', 'SYS_ADMIN', '431321001', true],
    ['县司法局', '431321', 'BUREAU_ADMIN', '431321001', true],
    ['市司法局', '431300', 'BUREAU_ADMIN', '431321001', true],
    ['省里的系统管理员', '430000', 'SYS_ADMIN', '431321001', true],
    ['东莞市', '441900', 'SYS_ADMIN', '441900003', true],
    ['邻县的系统管理员', '431322', 'SYS_ADMIN', '431321001', false],
    ['县司法局', '431321', 'BUREAU_ADMIN', '431322001', false],
    ['外省的省厅', '130000', 'BUREAU_ADMIN', '431321001', false],
    ['机构负责人', '431321', 'CENTRE_DIRECTOR', '431321001', false],
    ['市级', '431300', 'CITY_ADMIN', '431321001', false],
  ])('%s（%s，%s）能不能录入 %s', async (_, shard, role, code, may) => {
    const who = officer(shard, role)
    if (may) return expect(await bring([[code, '某街道']], {}, who)).toMatchObject({ stored: 1 })
    expect(await bring([[code, '某街道']], { check: true }, who)).toMatchObject({ faults: [{ row: 2, column: '区划代码' }], townships: 0 })
    await expect(bring([[code, '某街道']], {}, who)).rejects.toMatchObject({ code: 'DIVISIONS_NOT_YOURS', kind: 'denied' })
    expect(await names(code.slice(0, 6))).toEqual([])
  })
})

test.each([
  [
    '级别与代码位数不合',
    `insert into region (code, name, level, parent_code) values ('431321001', '某', 'VILLAGE', '431321')`,
    'level_by_length',
  ],
  [
    '不在自己的上级下面',
    `insert into region (code, name, level, parent_code) values ('431321001', '某', 'TOWNSHIP', '431322')`,
    'below_its_own',
  ],
  ['没有撤销却有去处', `update region set successor_code = '431322' where code = '431321'`, 'successor_of_what_is_no_more'],
  ['并入自己', `update region set successor_code = code, valid_to = '2026-01-01' where code = '431321'`, 'successor_of_what_is_no_more'],
])('数据库里也不能有%s的', async (_, statement, constraint) => {
  await expect(asSystem((tx) => sql.raw(statement).execute(tx))).rejects.toMatchObject({ constraint })
})

test('录入过的区划，谁也删不掉', async () => {
  await bring([yongfeng])
  await expect(asSystem((tx) => sql`delete from region where code = '431321001'`.execute(tx))).rejects.toThrow(/permission denied/)
})

describe('区划代码认不认', () => {
  test('没有录入乡镇以前，现行县下面的代码都认；别的照旧不认', async () => {
    for (const code of ['431321', '431321112', '431321112201', '441900003', '110101001']) expect(await saidOf(code), code).toBeNull()
    for (const code of ['431300101', '430000001', '999999001', '431399'])
      expect(await saidOf(code)).toBe(`行政区划代码 ${code} 不存在，请从列表中选择地区。`)
    expect(await saidOf('371202001')).toMatch(/已经撤销，请改选/)
  })

  test('录入以后，没有的不认，说在哪里录入；没有录入村的，村照旧认', async () => {
    await bring([yongfeng, suoshi, village])
    expect(await saidOf('431321113')).toBe(
      '双峰县已录入的乡镇、街道里没有 431321113，请从列表中选择。确实有的，请系统管理员先在“组织与账号”的“乡镇和村居”里录入。',
    )
    expect(await saidOf('431321113201')).toMatch(/双峰县已录入的乡镇、街道里没有 431321113201/)
    expect(await saidOf('431321112202')).toMatch(/锁石镇已录入的村、社区里没有 431321112202/)
    expect([await saidOf('431321112201'), await saidOf('431321001001'), await saidOf('431322001')]).toEqual([null, null, null])
  })

  test('撤销的从那一天起不认，指出并入哪里；没有写去处的，请另选', async () => {
    await bring([yongfeng, suoshi, village, ['431321113', '花门镇', '2026-01-01']])
    await bring([[...suoshi, '2027-01-01', '431321001']])
    expect(await saidOf('431321112', toDay('2026-12-31'))).toBeNull()
    expect(await saidOf('431321112', toDay('2027-01-01'))).toBe('锁石镇（431321112）已经撤销，请改选永丰街道（431321001）。')
    expect(await saidOf('431321112201', toDay('2027-01-01'))).toBe('锁石村（431321112201）已经撤销，请改选永丰街道（431321001）。')
    expect(await saidOf('431321113')).toBe('花门镇（431321113）已经撤销，请改选现在的乡镇、街道或者村、社区。')
  })
})

describe('接口', () => {
  const url = '/api/divisions'

  test('模板下载、读出、检查；导入重发只办一次；列表上看得见', async () => {
    const sysadmin = await signedIn(app, 'sysadmin')
    const template = await sysadmin.get(`${url}/template`)
    expect(template.headers['content-disposition']).toContain(encodeURIComponent('乡镇和村居'))
    const book = await sysadmin.send('/api/law/sheets', formWith(template.rawPayload, '乡镇.xlsx'))
    const rows = book.json<{ sheets: { rows: string[][] }[] }>().sheets[0]?.rows ?? []
    expect((await sysadmin.post(url, { rows, check: true })).json<DivisionsImport>()).toMatchObject({
      faults: [],
      townships: 2,
      villages: 1,
    })
    const key = randomUUID()
    const [first, again] = [await sysadmin.post(url, { rows, check: false }, key), await sysadmin.post(url, { rows, check: false }, key)]
    expect([first.statusCode, again.body]).toEqual([200, first.body])
    expect((await sysadmin.get(url)).json<DivisionList>()).toMatchObject({
      place: { code: '431321', name: '双峰县' },
      above: [{ code: '431321' }],
      items: [
        { name: '永丰街道', below: 1 },
        { closedOn: '2026-06-30', successor: { name: '永丰街道' } },
      ],
      canImport: true,
    })
    expect((await sysadmin.get(`${url}?under=431321001`)).json<DivisionList>()).toMatchObject({
      above: [{ code: '431321' }, { code: '431321001' }],
      items: [{ name: '五里社区' }],
    })
  })

  test('列表只给现行的；要两级的，一次给两级', async () => {
    await bring([yongfeng, suoshi, village, ['431321113', '花门镇', '2026-01-01']])
    const clerk = await signedIn(app, 'clerk')
    const codes = async (query: string) =>
      (await clerk.get(`/api/regions?parent=431321${query}`)).json<{ items: { code: string }[] }>().items.map(({ code }) => code)
    expect(await codes('')).toEqual(['431321001', '431321112'])
    expect(await codes('&depth=2')).toEqual(['431321001', '431321112', '431321112201'])
  })

  test('看不见的字去掉以后再存', async () => {
    const sysadmin = await signedIn(app, 'sysadmin')
    await sysadmin.post(url, { rows: [['431321001', '永\u200b丰街道']], check: false })
    expect(await names()).toEqual([['431321001', '永丰街道', null, null]])
  })

  test('机构负责人看得到，不能录入；窗口人员看不到', async () => {
    const [director, clerk] = [await signedIn(app, 'director'), await signedIn(app, 'clerk')]
    expect((await director.get(url)).json<DivisionList>()).toMatchObject({ canImport: false, items: [] })
    const body = { rows: [header, yongfeng], check: false }
    expect([(await director.post(url, body)).statusCode, (await clerk.post(url, body)).statusCode]).toEqual([403, 403])
    expect((await clerk.get(url)).statusCode).toBe(403)
  })
})
