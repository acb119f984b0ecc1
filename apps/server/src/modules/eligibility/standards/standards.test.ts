import { randomUUID } from 'node:crypto'
import { type Role, standardOn, toDay } from '@fayuan/law'
import { standardColumns } from '@fayuan/law/loading'
import { sql } from 'kysely'
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
import { recordStandards, rulesInForce } from '../../applications/index.ts'
import { importStandards } from './import-standards.ts'
import { listStandards } from './list-standards.ts'
import type { StandardList, StandardsImport, StandardsIn } from './schema.ts'

const header: string[] = Object.values(standardColumns)
const line = (patch: Partial<Record<keyof typeof standardColumns, string>> = {}): string[] => {
  const usual = { region: '431321', urbanRural: '不分', kind: '收入', multiple: '2', base: '600', inclusive: '是', from: '2026-01-01', to: '', docNo: '某政发〔2026〕1号' } // prettier-ignore
  return Object.keys(standardColumns).map((key) => ({ ...usual, ...patch })[key as keyof typeof usual])
}
const nextYear = { base: '650', from: '2027-01-01', docNo: '某政发〔2026〕18号' }
const today = toDay('2026-11-20')

let world: World
let app: App
let county: County

beforeAll(async () => {
  world = await openWorld({ now: new Date().toISOString() })
  county = await buildAdministeredCounty(world)
  app = await createApp(world.platform)
})
afterAll(async () => {
  await app.close()
  await world.close()
})
beforeEach(() => asSystem((tx) => recordStandards(tx, [])))

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const officer = (shard: string, ...roles: Role[]) => actorOf({ shard, agencyId: county.agencyId }, roles)
const admin = () => officer('431321', 'SYS_ADMIN')
const bring = (rows: string[][], more: Partial<StandardsIn> = {}, actor = admin()) =>
  as(actor, (tx) => importStandards(tx, actor, { rows: [header, ...rows], check: false, replaces: false, confirmed: false, ...more }))
const own = async () => (await as(admin(), (tx) => listStandards(tx, admin(), today))).items.filter(({ source }) => source === 'OWN')
const spans = async () => (await own()).map((one) => [one.region, one.baseMonthlyYuan, one.effectiveFrom, one.effectiveTo, one.state])
const entries = () =>
  asSystem((tx) =>
    sql<{ details: object }>`select details from audit_entry where action = 'importStandards' order by id`
      .execute(tx)
      .then(({ rows }) => rows),
  )

describe('导入经济困难标准', () => {
  test('新一年的标准接替上一年的，旧案仍按收到当日的标准，留下审计', async () => {
    const known = (await entries()).length
    expect(await bring([line()])).toMatchObject({ stored: 1, faults: [], ended: [], replaced: [] })
    expect(await bring([line(nextYear)])).toMatchObject({
      stored: 1,
      rows: [{ row: 2, place: '双峰县', limitMonthlyYuan: 1300 }],
      ended: [{ baseMonthlyYuan: 600, endsOn: '2026-12-31' }],
    })
    expect(await spans()).toEqual([
      ['431321', 650, '2027-01-01', null, 'COMING'],
      ['431321', 600, '2026-01-01', '2026-12-31', 'IN_FORCE'],
    ])
    const { standards } = await asSystem(rulesInForce)
    const baseOn = (day: string) => {
      const found = standardOn({ region: '431321', day: toDay(day) }, standards)
      return found.found === 'row' ? found.row.baseMonthlyYuan : found.found
    }
    expect([baseOn('2026-12-31'), baseOn('2027-01-01')]).toEqual([600, 650])
    expect((await entries()).slice(known)).toMatchObject([
      { details: { added: [{ baseMonthlyYuan: 600 }] } },
      { details: { added: [{ baseMonthlyYuan: 650 }], ended: [{ endsOn: '2026-12-31' }] } },
    ])
  })

  test('只检查的不保存；检查说出保存会怎样', async () => {
    expect(await bring([line()], { check: true })).toMatchObject({ stored: 0, rows: [{ row: 2, baseMonthlyYuan: 600 }] })
    expect(await own()).toEqual([])
  })

  test('一格有错，一行也不导入；每一处错按行按栏说', async () => {
    const rows = [line(), [], line({ base: '七百左右', docNo: '' })]
    const faults = [
      { row: 4, column: '文号', message: '要填文号：标准以哪个文件为准。' },
      {
        row: 4,
        column: '基数（元/月）',
        message: '看不懂“七百左右”是多少。请只写一个数，不用写“大约”“左右”；记不准的，写最接近的，例如 1200。',
      },
    ]
    expect(await bring(rows, { check: true })).toMatchObject({ rows: [], faults, stored: 0 })
    await expect(bring(rows)).rejects.toMatchObject({
      code: 'STANDARDS_WRONG',
      kind: 'invalid',
      errors: [{ path: 'body.rows.3', message: '第 4 行「文号」：要填文号：标准以哪个文件为准。' }, { path: 'body.rows.3' }],
    })
    await expect(bring([])).rejects.toMatchObject({ code: 'STANDARDS_WRONG', errors: [{ path: 'body.rows' }] })
    expect(await own()).toEqual([])
  })

  test('同一份表格再导入一次，什么也不变，也不留审计', async () => {
    await bring([line(), line({ region: '431300' })])
    const [before, known] = [await own(), (await entries()).length]
    expect(await bring([line(), line({ region: '431300' })])).toMatchObject({ stored: 0, same: 2, ended: [], replaced: [] })
    expect([await own(), (await entries()).length]).toEqual([before, known])
  })

  test('与已录入的重叠，要说明以这次为准才替换', async () => {
    await bring([line()])
    const corrected = [line({ base: '610' })]
    expect(await bring(corrected, { check: true })).toMatchObject({ replaced: [{ baseMonthlyYuan: 600 }], faults: [] })
    await expect(bring(corrected)).rejects.toMatchObject({ code: 'STANDARDS_OVERLAP', errors: [{ path: 'body.rows.1' }] })
    expect(await bring(corrected, { replaces: true })).toMatchObject({ stored: 1 })
    expect(await spans()).toEqual([['431321', 610, '2026-01-01', null, 'IN_FORCE']])
    expect((await entries()).at(-1)).toMatchObject({ details: { replaced: [{ baseMonthlyYuan: 600 }] } })
  })

  test('B 少见的数额先问；说明核对过才导入，说的话和改的处所都在', async () => {
    const doubtful = [line({ base: '0.005' })]
    const asked = [{ row: 2, column: '基数（元/月）', message: '0.005 元/月低于 100 元/月，请核对。' }]
    expect(await bring(doubtful, { check: true })).toMatchObject({ asked, faults: [], rows: [{ baseMonthlyYuan: 0.005 }] })
    await expect(bring(doubtful)).rejects.toMatchObject({ code: 'STANDARDS_DOUBTFUL', errors: [{ path: 'body.rows.1' }] })
    expect(await own()).toEqual([])
    expect(await bring(doubtful, { confirmed: true })).toMatchObject({ stored: 1 })
  })

  test('C 表头上面的标题、下面的说明、没有用到的栏：照读，并且说出来', async () => {
    const rows = [['经济困难标准一览表'], [...header, '备注'], [...line(), '试行'], ['注：基数为低保标准']]
    const answer = await as(admin(), (tx) => importStandards(tx, admin(), { rows, check: true, replaces: false, confirmed: false }))
    expect(answer).toMatchObject({
      faults: [],
      rows: [{ row: 3 }],
      told: ['没有用到的栏：备注。', '第 4 行是说明，没有读作内容：「注:基数为低保标准」。'],
    })
  })

  test('两个人同时导入两地的标准，两份都在', async () => {
    await Promise.all([bring([line()]), bring([line({ region: '431300' })])])
    expect((await own()).map(({ region }) => region)).toEqual(['431300', '431321'])
  })

  test.each<[string, string, Role, string, boolean]>([
    ['县里的系统管理员', '431321', 'SYS_ADMIN', '431321', true],
    ['县司法局', '431321', 'BUREAU_ADMIN', '431321', true],
    ['省司法厅', '430000', 'BUREAU_ADMIN', '431300', true],
    ['县司法局', '431321', 'BUREAU_ADMIN', '431322', false],
    ['县司法局', '431321', 'BUREAU_ADMIN', '430000', false],
    ['外省的系统管理员', '130105', 'SYS_ADMIN', '431321', false],
    ['机构负责人', '431321', 'CENTRE_DIRECTOR', '431321', false],
  ])('%s（%s）能不能导入 %3$s 的标准', async (_, shard, role, region, may) => {
    const who = officer(shard, role)
    if (may) return expect(await bring([line({ region })], {}, who)).toMatchObject({ stored: 1 })
    expect(await bring([line({ region })], { check: true }, who)).toMatchObject({ faults: [{ row: 2, column: '地区代码' }], rows: [] })
    await expect(bring([line({ region })], {}, who)).rejects.toMatchObject({ code: 'STANDARDS_NOT_YOURS', kind: 'denied' })
    expect(await own()).toEqual([])
  })

  test('清单：随系统带来而没有数额的，录入以后不再列', async () => {
    const listed = async () =>
      (await as(admin(), (tx) => listStandards(tx, admin(), today))).items.map(({ region, source, state }) => [region, source, state])
    expect(await listed()).toEqual([['430000', 'PUBLISHED', 'NO_AMOUNT']])
    await bring([line({ region: '430000' })])
    expect(await listed()).toEqual([['430000', 'OWN', 'IN_FORCE']])
  })
})

describe('接口', () => {
  const url = '/api/law/standards'
  const body = { rows: [header, line()], check: false }

  test('模板下载、填好、读出、导入；同一次提交重发只办一次', async () => {
    const sysadmin = await signedIn(app, 'sysadmin')
    const template = await sysadmin.get(`${url}/template`)
    expect(template.headers['content-disposition']).toContain(encodeURIComponent('经济困难标准'))
    const read = await sysadmin.send('/api/law/sheets', formWith(template.rawPayload, '标准.xlsx'))
    const rows = read.json<{ sheets: { rows: string[][] }[] }>().sheets[0]?.rows ?? []
    expect(rows[0]).toEqual(header)
    const key = randomUUID()
    const known = (await entries()).length
    const [first, again] = [await sysadmin.post(url, { rows, check: false }, key), await sysadmin.post(url, { rows, check: false }, key)]
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 200, first.body])
    expect(first.json<StandardsImport>().stored).toBe(1)
    expect((await entries()).length).toBe(known + 1)
    expect((await sysadmin.get(url)).json<StandardList>()).toMatchObject({
      canImport: true,
      items: [{ source: 'OWN' }, { source: 'PUBLISHED' }],
    })
  })

  test('机构负责人看得到，不能导入；窗口人员看不到', async () => {
    const [director, clerk] = [await signedIn(app, 'director'), await signedIn(app, 'clerk')]
    expect((await director.get(url)).json<StandardList>()).toMatchObject({ canImport: false, items: [{ region: '430000' }] })
    expect((await director.post(url, body)).statusCode).toBe(403)
    expect([(await clerk.get(url)).statusCode, (await clerk.post(url, body)).statusCode]).toEqual([403, 403])
    expect((await clerk.send('/api/law/sheets', formWith(Buffer.from('x'), 'a.xlsx'))).statusCode).toBe(403)
  })

  test.each(['standards', 'notices', 'policies'])('C %s：贴进来的行数太多，说有几行、分几份，一行也不收', async (kind) => {
    const sysadmin = await signedIn(app, 'sysadmin')
    const sent = async (rows: string[][]) => {
      const answer = await sysadmin.post(`/api/law/${kind}`, { rows, check: true })
      return [answer.statusCode, answer.json<{ errors: { path: string; message: string }[] }>().errors]
    }
    expect(await sent(Array.from({ length: 2_500 }, () => ['x']))).toEqual([
      422,
      [{ path: 'body.rows', message: expect.stringMatching(/有内容的有 2,500 行.*一行也没有读。请至少分成 3 份，每份都带表头/) }],
    ])
    expect(await sent([['x'], ...Array.from({ length: 1_500 }, () => ['']), ['x']])).toEqual([
      422,
      [{ path: 'body.rows', message: expect.stringMatching(/写到了第 1,502 行/) }],
    ])
  })

  test.each<[string, Buffer, string]>([
    ['不是表格', Buffer.from([0, 1, 2, 255]), 'SHEET_UNREADABLE'],
    ['里面没有内容', Buffer.from('\n'), 'SHEET_UNREADABLE'],
    ['太大', Buffer.alloc(1_048_577, 1), 'SHEET_UNREADABLE'],
  ])('选的文件%s：说明怎么办', async (_, bytes, code) => {
    const sysadmin = await signedIn(app, 'sysadmin')
    const answer = await sysadmin.send('/api/law/sheets', formWith(bytes, '标准.xlsx'))
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, code])
    expect((await sysadmin.post('/api/law/sheets', {})).statusCode).toBe(422)
  })
})
