import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { type Role, toDay } from '@fayuan/law'
import { importPolicy as readFile, policyColumns } from '@fayuan/law/loading'
import { policies } from '@fayuan/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formWith } from '../../../../../../tests/api/paper-form.ts'
import { buildAdministeredCounty, signedIn } from '../../../../../../tests/world/administrator.ts'
import type { County } from '../../../../../../tests/world/county.ts'
import { actorOf, openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../../tests/world/wage-application.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { readBook } from '../../../platform/spreadsheet/index.ts'
import { judgeFacts, recordPolicies, submitApplication } from '../../applications/index.ts'
import { importPolicy } from './import-policy.ts'
import { listPolicies } from './list-policies.ts'
import { policyHeadings } from './schema.ts'
import type { PolicyImport, PolicyIn, PolicyList, PolicyTrial } from './schema.ts'
import { tryPolicy } from './try-policy.ts'
import { withdrawPolicy } from './withdraw-policy.ts'

const fixture = (name: string) => new URL(`../../../../../../tests/law/regulations/${name}`, import.meta.url)
type Line = Partial<Record<keyof typeof policyColumns, string>>
const line = (said: Line): string[] => Object.keys(policyColumns).map((key) => said[key as keyof typeof policyColumns] ?? '')
const regulation = (more: Line[] = [], head: Partial<Record<string, string>> = {}): string[][] => {
  const usual = { 编号: 'HN-2027', 名称: '湖南省法律援助条例（2027）', 地区代码: '430000', 效力层级: '地方性法规', 施行日: '2026-12-01', 文号: '公告第9号', ...head } // prettier-ignore
  const rows = Object.entries(usual).map(([kind, content]) => line({ kind, content }))
  return [policyHeadings, ...rows, ...more.map(line)]
}
const land: Line = { kind: '援助事项', cite: '湖南2027条例10', matters: '土地承包' }

const today = toDay('2026-11-20')
let world: World
let app: App
let county: County

beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00Z' })
  county = await buildAdministeredCounty(world)
  app = await createApp(world.platform)
})
afterAll(async () => {
  await app.close()
  await world.close()
})
beforeEach(() => asSystem((tx) => recordPolicies(tx, [])))

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const officer = (shard: string, ...roles: Role[]) => actorOf({ shard, agencyId: county.agencyId }, roles)
const admin = () => officer('431321', 'SYS_ADMIN')
const bring = (rows: string[][], more: Partial<PolicyIn> = {}, actor = admin()) =>
  as(actor, (tx) => importPolicy(tx, actor, { rows, check: false, replaces: false, reason: '新条例公布', ...more }, today))
const list = async (actor = admin()) => (await as(actor, (tx) => listPolicies(tx, actor, today))).items
const own = async () => (await list()).filter(({ source }) => source === 'OWN')
const entries = (action = 'importPolicy') =>
  asSystem((tx) =>
    sql<{ details: object }>`select details from audit_entry where action = ${action} order by id`.execute(tx).then(({ rows }) => rows),
  )
const judged = (receivedAt: string, matter = 'LAND_CONTRACT') =>
  asSystem((tx) =>
    judgeFacts(
      tx,
      {
        receivedAt: toDay(receivedAt),
        receivingRegion: '431321',
        channel: 'SELF',
        applicantType: 'CITIZEN',
        role: 'CIVIL_PARTY',
        matter: matter as 'LAND_CONTRACT',
        forum: 'LITIGATION',
        hasCounsel: false,
        jurisdictionOk: true,
        firstReceivedElsewhere: false,
        categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
        docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true },
      },
      today,
    ),
  )

describe('录入地方规定', () => {
  test('录入以后的申请按它审查，以前收到的仍按当天的规定，留下审计', async () => {
    const known = (await entries()).length
    expect(await bring(regulation([land]))).toMatchObject({ isStored: true, faults: [], policy: { id: 'HN-2027', place: '湖南省' } })
    expect(await judged('2026-12-01')).toMatchObject({ eligible: 'yes', policy: 'HN-2027' })
    expect((await judged('2026-12-01')).basis).toContain('湖南2027条例10')
    expect(await judged('2026-11-30')).not.toMatchObject({ policy: 'HN-2027' })
    expect((await judged('2026-11-30')).eligible).not.toBe('yes')
    expect(await own()).toMatchObject([{ id: 'HN-2027', state: 'COMING', entered: { reason: '新条例公布' }, canWithdraw: true }])
    expect((await entries()).slice(known)).toMatchObject([
      { details: { title: '湖南省法律援助条例（2027）', from: '2026-12-01', reason: '新条例公布' } },
    ])
  })

  test('说出它接替了谁', async () => {
    const { ended } = await bring(regulation([land]), { check: true })
    expect(ended.map(({ id, endsOn }) => [id, endsOn])).toEqual(expect.arrayContaining([['HN-2024', '2026-11-30']]))
  })

  test('只检查的不保存；一处有错，一条也不录入，按行按栏说', async () => {
    expect(await bring(regulation([land]), { check: true, reason: '' })).toMatchObject({ isStored: false, policy: { id: 'HN-2027' } })
    const wrong = regulation([
      { ...land, matters: '土地' },
      { kind: '免予核查', cite: '1' },
    ])
    expect((await bring(wrong, { check: true })).faults).toMatchObject([
      { row: 8, column: '事项' },
      { row: 9, column: '人员' },
    ])
    await expect(bring(wrong)).rejects.toMatchObject({ code: 'POLICY_WRONG', errors: [{ path: 'body.rows.7' }, { path: 'body.rows.8' }] })
    await expect(bring(regulation([land]), { reason: '' })).rejects.toMatchObject({ code: 'POLICY_REASON_MISSING' })
    expect(await own()).toEqual([])
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['县里的地方性法规', { 地区代码: '431321' }, /县一级不能制定地方性法规/],
    ['没有的地区', { 地区代码: '999999' }, /没有代码是 999999 的地区/],
    ['法律', { 效力层级: '法律' }, /应填「地方性法规」/],
  ])('%s 不能录入', async (_, head, message) => {
    const { faults } = await bring(regulation([land], head), { check: true })
    expect(faults.map((one) => one.message).join()).toMatch(message)
  })

  test('同一份再录入一次，什么也不变；更正要说明以这次的为准，原来的留在清单里', async () => {
    await bring(regulation([land]))
    const known = (await entries()).length
    expect(await bring(regulation([land]))).toMatchObject({ isSame: true, isStored: false })
    expect((await entries()).length).toBe(known)
    const corrected = regulation([{ ...land, matters: '土地承包；离婚' }])
    await expect(bring(corrected)).rejects.toMatchObject({ code: 'POLICY_OVERLAP' })
    expect(await bring(corrected, { replaces: true, reason: '漏了离婚' })).toMatchObject({ isStored: true, replaced: [{ id: 'HN-2027' }] })
    expect((await own()).map(({ state, superseded }) => [state, superseded?.reason ?? null])).toEqual([
      ['COMING', null],
      ['SUPERSEDED', '漏了离婚'],
    ])
    expect((await judged('2026-12-01', 'DIVORCE')).eligible).toBe('yes')
  })

  test('录错的可以停用，写明原因；停用以后不再适用，不能停用两次', async () => {
    await bring(regulation([land]))
    const [entry] = await own()
    const withdraw = (reason: string, actor = admin()) =>
      as(actor, (tx) => withdrawPolicy(tx, actor, { entry: entry?.entry ?? '', reason }, today))
    await expect(withdraw('录错', officer('130000', 'BUREAU_ADMIN'))).rejects.toMatchObject({ code: 'POLICY_NOT_YOURS' })
    const after: PolicyList = await withdraw('地区填错')
    expect(after.items.find(({ source }) => source === 'OWN')).toMatchObject({ state: 'SUPERSEDED', superseded: { reason: '地区填错' } })
    expect((await judged('2026-12-01')).eligible).not.toBe('yes')
    expect((await entries('withdrawPolicy')).at(-1)).toMatchObject({ details: { reason: '地区填错' } })
    await expect(withdraw('再停一次')).rejects.toMatchObject({ code: 'POLICY_ALREADY_SUPERSEDED' })
  })

  test('两个人同时录入两份，两份都在', async () => {
    const paper = regulation([], { 编号: 'HN-P', 效力层级: '规范性文件', 名称: '湖南省标准', 施行日: '2027-03-01' })
    await Promise.all([bring(regulation([land])), bring(paper)])
    expect((await own()).map(({ id }) => id).toSorted()).toEqual(['HN-2027', 'HN-P'])
  })

  test.each<[string, string, Role, boolean]>([
    ['县里唯一的系统管理员', '431321', 'SYS_ADMIN', true],
    ['省司法厅', '430000', 'BUREAU_ADMIN', true],
    ['县司法局', '431321', 'BUREAU_ADMIN', false],
    ['外省司法厅', '130000', 'BUREAU_ADMIN', false],
    ['机构负责人', '431321', 'CENTRE_DIRECTOR', false],
    ['审计', '430000', 'AUDITOR', false],
  ])('%s 能不能录入湖南的规定', async (_, shard, role, may) => {
    const who = officer(shard, role)
    if (may) return expect(await bring(regulation([land]), {}, who)).toMatchObject({ isStored: true })
    await expect(bring(regulation([land]), {}, who)).rejects.toMatchObject({ code: 'POLICY_NOT_YOURS', kind: 'denied' })
    await expect(as(who, (tx) => tryPolicy(tx, world.platform, who, { rows: regulation([land]) }, today))).rejects.toMatchObject({
      kind: 'denied',
    })
    expect(await own()).toEqual([])
  })

  test.each(['beijing-2008', 'shanghai-2020', 'hangzhou-2017', 'henan-2010'])('%s：Excel 表格和 JSON 文件读出同一份', async (name) => {
    const [sheetOf] = (await readBook(readFileSync(fixture(`${name}.xlsx`)))).sheets
    const rows = (sheetOf?.rows ?? []).map((cells) => [...cells])
    const list = Object.values(policies)
    const [sheet, json] = [readFile({ rows }, list), readFile({ json: readFileSync(fixture(`${name}.json`), 'utf8') }, list)]
    expect(sheet.ok && json.ok && sheet.policy).toEqual(json.ok && json.policy)
    const region = json.ok ? (json.policy.region ?? '') : ''
    const there = officer(region, 'BUREAU_ADMIN')
    expect(await bring(rows, {}, there)).toMatchObject({ isStored: true, faults: [] })
  })
})

describe('录入以前试算', () => {
  const apply = (matter: string, actor = officer('431321', 'RECEPTIONIST')) =>
    as(actor, (tx) =>
      submitApplication(
        tx,
        world.platform,
        actor,
        wageApplication({
          matter: matter as 'DIVORCE',
          subMatter: undefined,
          forum: 'LITIGATION',
          title: '请求',
          opponents: [{ name: `对方${randomUUID()}` }],
        }),
        today,
      ),
    )
  const tried = (rows: string[][]): Promise<PolicyTrial> => {
    const actor = admin()
    return as(actor, (tx) => tryPolicy(tx, world.platform, actor, { rows }, today))
  }

  test('只说件数和原因，少于三件的不说件数；不保存', async () => {
    for (const matter of ['LAND_CONTRACT', 'LAND_CONTRACT', 'LAND_CONTRACT', 'DIVORCE']) await apply(matter)
    const waived: Line = { kind: '免予核查', cite: '湖南2027条例13', persons: '进城务工人员（农民工）' }
    const trial = await tried(regulation([{ ...land, matters: '土地承包；离婚' }, waived]))
    expect(trial).toMatchObject({ to: '2026-11-20', isWhole: true })
    expect(trial.turned.map(({ turn, matter, by, count, cites }) => [turn, matter, by, count, cites.includes('湖南2027条例10')])).toEqual([
      ['GAINS', 'LAND_CONTRACT', 'MATTER', 3, true],
      ['GAINS', 'DIVORCE', 'MATTER', null, true],
    ])
    expect(JSON.stringify(trial)).not.toMatch(/李|工资/)
    expect(await own()).toEqual([])
  })

  test('有错的不试算，说出哪里错', async () => {
    await expect(tried(regulation([{ ...land, matters: '土地' }]))).rejects.toMatchObject({ code: 'POLICY_WRONG' })
  })
})

describe('接口', () => {
  const url = '/api/law/policies'

  test('模板下载、填好、读出、录入；同一次提交重发只办一次；浏览器也拿到', async () => {
    const sysadmin = await signedIn(app, 'sysadmin')
    const template = await sysadmin.get(`${url}/template`)
    expect(template.headers['content-disposition']).toContain(encodeURIComponent('地方规定'))
    const book = (await sysadmin.send('/api/law/sheets', formWith(template.rawPayload, '规定.xlsx'))).json<{
      sheets: { rows: string[][] }[]
    }>()
    const rows = book.sheets[0]?.rows ?? []
    expect((await sysadmin.post(url, { rows, check: true })).json<PolicyImport>()).toMatchObject({ faults: [], policy: { id: 'XX-2027' } })
    const [key, body] = [randomUUID(), { rows: regulation([land]), check: false, reason: '新条例公布' }]
    const [first, again] = [await sysadmin.post(url, body, key), await sysadmin.post(url, body, key)]
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 200, first.body])
    expect((await sysadmin.get(url)).json<PolicyList>().items.filter(({ source }) => source === 'OWN')).toHaveLength(1)
    expect((await sysadmin.get('/api/law/rules-in-force')).json<{ policies: { id: string }[] }>().policies.map(({ id }) => id)).toEqual([
      'HN-2027',
    ])
    expect((await sysadmin.post(`${url}/trial`, { rows: regulation([land]) })).statusCode).toBe(200)
  })

  test('机构负责人看得到，不能录入、试算、停用；窗口人员看不到', async () => {
    const [director, clerk] = [await signedIn(app, 'director'), await signedIn(app, 'clerk')]
    const body = { rows: regulation([land]), check: true }
    expect((await director.get(url)).json<PolicyList>().canImport).toBe(false)
    for (const [path, sent] of [
      [url, body],
      [`${url}/trial`, { rows: body.rows }],
      [`${url}/withdraw`, { entry: randomUUID(), reason: '录错' }],
    ] as const) {
      expect([(await director.post(path, sent)).statusCode, (await clerk.post(path, sent)).statusCode]).toEqual([403, 403])
    }
    expect((await clerk.get(url)).statusCode).toBe(403)
  })

  test('表格和 JSON 只给一样；没有的录入', async () => {
    const sysadmin = await signedIn(app, 'sysadmin')
    expect((await sysadmin.post(url, { check: true })).statusCode).toBe(422)
    expect((await sysadmin.post(url, { rows: regulation(), json: '{}', check: true })).statusCode).toBe(422)
    expect((await sysadmin.post(`${url}/withdraw`, { entry: randomUUID(), reason: '录错' })).statusCode).toBe(404)
    expect((await sysadmin.post(`${url}/withdraw`, { entry: randomUUID(), reason: ' ' })).statusCode).toBe(422)
  })
})
