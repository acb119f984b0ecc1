import { randomUUID } from 'node:crypto'
import { type Role, toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAdministeredCounty, signedIn } from '../../../../../../tests/world/administrator.ts'
import type { County } from '../../../../../../tests/world/county.ts'
import { actorOf, openWorld, type World } from '../../../../../../tests/world/open-world.ts'
import { wageApplication } from '../../../../../../tests/world/wage-application.ts'
import { createApp } from '../../../http/app.ts'
import type { App } from '../../../http/kit.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids.ts'
import { askSupplement, submitApplication, supplyMaterials } from '../../applications/index.ts'
import { followCalendar } from '../../casefile/index.ts'
import { verifyClocks } from '../../deadlines/index.ts'
import { importHolidayNotice } from './import-notice.ts'
import { listHolidayNotices } from './list-notices.ts'
import { exampleNotice, noticeHeadings, type NoticeImport, type NoticeList, type NoticeSheetIn } from './schema.ts'

const today = toDay('2026-12-28')
const docNo = '国办发明电〔2026〕9号'
// The fourth of January 2027 is a Monday.
const longNewYear = [noticeHeadings, ...exampleNotice, ['2027-01-04', '放假', '元旦']]
const daysOff = exampleNotice.filter(([, kind]) => kind === '放假')
const noLongNewYear = [noticeHeadings, ...exampleNotice]

let world: World
let app: App
let county: County

beforeAll(async () => {
  world = await openWorld({ now: `${today}T02:00:00Z` })
  county = await buildAdministeredCounty(world)
  app = await createApp(world.platform)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(systemScope, work)
const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const officer = (shard: string, ...roles: Role[]) => actorOf({ shard, agencyId: county.agencyId }, roles)
const admin = () => officer('431321', 'SYS_ADMIN')
const bring = (rows: string[][], more: Partial<NoticeSheetIn> = {}, actor = admin()) =>
  as(actor, (tx) => importHolidayNotice(tx, actor, { rows, docNo, check: false, replaces: false, confirmed: false, ...more }, today))
const years = async () => (await as(admin(), (tx) => listHolidayNotices(tx, admin(), today))).items
const yearOf = async (year: number) => (await years()).find((one) => one.year === year)
const rowsOf = <T>(query: ReturnType<typeof sql<T>>) => asSystem((tx) => query.execute(tx).then(({ rows }) => rows))
const entries = (action: string) =>
  rowsOf(sql<{ objectId: string; details: object }>`select object_id, details from audit_entry where action = ${action} order by id`)
const clockOf = async (caseId: string) =>
  (
    await rowsOf(
      sql<{
        dueOn: string
        isProvisional: boolean
        calendarVersion: string
        nextDueOn: string
        version: number
      }>`select k.due_on, k.is_provisional, k.calendar_version, c.next_due_on, c.version
        from clock k join legal_case c on c.shard = k.shard and c.id = k.case_id where k.case_id = ${caseId} and k.rule = 'D06'`,
    )
  )[0]
const received = (on: string, name: string) => {
  const { clerk } = county.actors
  const application = wageApplication()
  return as(clerk, (tx) =>
    submitApplication(
      tx,
      world.platform,
      clerk,
      { ...application, person: { ...application.person, name, idType: 'NONE', idNumber: undefined } },
      toDay(on),
    ),
  ).then(({ file }) => file)
}

test('没有通知的一年：暂按周末和法定节日推算', async () => {
  expect((await years()).map(({ year, source, isProvisional }) => [year, source, isProvisional])).toEqual([
    [2025, 'BUILT_IN', false],
    [2026, 'BUILT_IN', false],
    [2027, 'RECKONED', true],
    [2028, 'RECKONED', true],
  ])
  expect((await yearOf(2026))?.worked).toContain('2026-02-28')
})

describe('导入以前', () => {
  test('只检查的不保存；说出哪些日子会不同', async () => {
    const answer = await bring(longNewYear, { check: true, docNo: '' })
    expect(answer).toMatchObject({ faults: [], isKnown: false, isStored: false, arrangement: { year: 2027, worked: ['2027-02-20'] } })
    expect(answer.arrangement?.holidays.slice(0, 2)).toEqual([
      { from: '2027-01-01', to: '2027-01-04', days: 4, name: '元旦' },
      { from: '2027-02-05', to: '2027-02-11', days: 7, name: '春节' },
    ])
    expect(answer.changed).toContainEqual({ day: '2027-01-04', isWorking: false })
    expect(await yearOf(2027)).toMatchObject({ isProvisional: true })
  })

  test.each<[string, string[][], string, RegExp]>([
    ['日期不真实', [...longNewYear, ['2027-02-30', '放假', '春节']], 'body.rows.22', /第 23 行「日期」/],
    ['漏了法定节日', longNewYear.filter(([day]) => day !== '2027-09-15'), 'body.rows', /2027-09-15 是法定节假日/],
    [
      '过去的年份',
      daysOff.map(([day = '', ...rest]) => [day.replace('2027', '2025'), ...rest]),
      'body.rows',
      /只能导入 2026 年和 2027 年的放假安排，表里是 2025 年的/,
    ],
    ['空表', [noticeHeadings], 'body.rows', /没有内容/],
  ])('%s：按行说明，什么也不存', async (_, rows, path, message) => {
    await expect(bring(rows)).rejects.toMatchObject({
      code: 'HOLIDAY_NOTICE_WRONG',
      kind: 'invalid',
      errors: expect.arrayContaining([{ path, message: expect.stringMatching(message) }]),
    })
    expect(await yearOf(2027)).toMatchObject({ isProvisional: true })
  })

  test('不写文号的不导入', async () => {
    await expect(bring(longNewYear, { docNo: '' })).rejects.toMatchObject({
      code: 'HOLIDAY_NOTICE_UNNAMED',
      errors: [{ path: 'body.docNo' }],
    })
  })

  test.each<[string, string, Role]>([
    ['机构负责人', '431321', 'CENTRE_DIRECTOR'],
    ['外省的系统管理员', '130105', 'SYS_ADMIN'],
  ])('%s 不能导入', async (_, shard, role) => {
    await expect(bring(longNewYear, { check: true }, officer(shard, role))).rejects.toMatchObject({
      code: 'HOLIDAY_NOTICE_NOT_YOURS',
      kind: 'denied',
    })
  })
})

test('C 少见的放假先问；通知里上一年年底的几天也照它办', async () => {
  const july = Array.from({ length: 28 }, (_, at) => [`2027-07-${String(at + 1).padStart(2, '0')}`, '放假', '七月'])
  const asked = [{ row: 23, message: expect.stringContaining('2027-07-01 至 2027-07-28 放假 28 天') }]
  expect(await bring([...longNewYear, ...july], { check: true })).toMatchObject({ faults: [], asked })
  await expect(bring([...longNewYear, ...july])).rejects.toMatchObject({
    code: 'HOLIDAY_NOTICE_DOUBTFUL',
    errors: [{ path: 'body.rows.22' }],
  })
  const moving = [...longNewYear, ['2026-12-31', '放假', '元旦'], ['2026-12-26', '上班', '元旦']]
  const answer = await bring(moving, { check: true })
  expect(answer.arrangement?.holidays[0]).toEqual({ from: '2026-12-31', to: '2027-01-04', days: 5, name: '元旦' })
  expect(answer).toMatchObject({ asked: [], faults: [], arrangement: { worked: ['2026-12-26', '2027-02-20'] } })
  expect(answer.changed).toEqual(
    expect.arrayContaining([
      { day: '2026-12-26', isWorking: true },
      { day: '2026-12-31', isWorking: false },
    ]),
  )
})

test('导入以后，在办的期限按新的安排重新计算，夜里的核对没有出入', async () => {
  const [moved, firm, old] = [
    await received('2026-12-28', '张一'),
    await received('2026-12-31', '张二'),
    await received('2026-12-18', '张三'),
  ]
  const { reviewer } = county.actors
  const waiting = await received('2026-12-28', '张四')
  const asked = await as(reviewer, (tx) =>
    askSupplement(
      tx,
      world.platform,
      reviewer,
      waiting.id,
      waiting.version,
      { missing: [{ name: '欠条', why: '证明欠薪' }], replyBy: toDay('2027-01-12') },
      today,
    ),
  )
  expect(await clockOf(moved.id)).toMatchObject({ dueOn: '2027-01-04', isProvisional: true, calendarVersion: 'CN-2026' })
  expect(await verifyClocks(world.platform.db)).toEqual([])

  expect(await bring(longNewYear)).toMatchObject({ isStored: true, isKnown: false })
  // Between the import and the job the pages already tell the new day; only the lists lag.
  const page = (await (await signedIn(app, 'director')).get(`/api/cases/${moved.id}`)).json<{ clocks: { rule: string; dueOn: string }[] }>()
  expect(page.clocks.find(({ rule }) => rule === 'D06')?.dueOn).toBe('2027-01-05')
  expect(await verifyClocks(world.platform.db)).toMatchObject([{ caseId: moved.id, stored: '2027-01-04', computed: '2027-01-05' }])

  expect(await followCalendar(world.platform)).toBe(1)
  expect(await verifyClocks(world.platform.db)).toEqual([])
  expect(await clockOf(moved.id)).toEqual({
    dueOn: '2027-01-05',
    isProvisional: false,
    calendarVersion: 'CN-2027',
    nextDueOn: '2027-01-05',
    version: moved.version,
  })
  expect(await clockOf(firm.id)).toMatchObject({ dueOn: '2027-01-07', isProvisional: false, calendarVersion: 'CN-2027' })
  expect(await clockOf(old.id)).toMatchObject({ dueOn: '2026-12-25', calendarVersion: 'CN-2027' })
  const after = (await (await signedIn(app, 'director')).get(`/api/cases/${moved.id}`)).json<{
    events: { verbLabel: string; note: string }[]
  }>()
  expect(after.events[0]).toMatchObject({
    verbLabel: '期限按放假安排重新计算',
    note: expect.stringContaining('截止日由 2027-01-04 改为 2027-01-05。'),
  })
  expect(await entries('followCalendar')).toEqual([
    { objectId: moved.id, details: { calendar: 'CN-2027', clocks: [{ rule: 'D06', from: '2027-01-04', to: '2027-01-05' }] } },
  ])
  expect(await entries('importHolidayNotice')).toMatchObject([{ objectId: '2027', details: { docNo, calendar: 'CN-2027' } }])
  // Nothing is left to do, and what begins now begins by the new calendar; a clock that stood still goes on by it, too.
  expect(await followCalendar(world.platform)).toBe(0)
  expect(await clockOf((await received('2026-12-28', '张五')).id)).toMatchObject({ dueOn: '2027-01-05', calendarVersion: 'CN-2027' })
  await as(county.actors.clerk, (tx) =>
    supplyMaterials(
      tx,
      world.platform,
      county.actors.clerk,
      waiting.id,
      asked.version,
      { materials: [{ name: '欠条', copies: 1, received: true }] },
      today,
    ),
  )
  expect(await clockOf(waiting.id)).toMatchObject({ dueOn: '2027-01-05', calendarVersion: 'CN-2027' })
  expect(await verifyClocks(world.platform.db)).toEqual([])
})

test('同一份通知再导入一次，什么也不变；改了的要说明以这次为准，旧的日历还查得到', async () => {
  const before = await yearOf(2027)
  expect(before).toMatchObject({ isProvisional: false, source: 'ENTERED', docNo, enteredOn: today })
  expect(await bring(longNewYear)).toMatchObject({ isStored: false, isKnown: true, changed: [] })
  await expect(bring(noLongNewYear)).rejects.toMatchObject({ code: 'HOLIDAY_NOTICE_OVERLAP' })
  expect(await yearOf(2027)).toEqual(before)
  expect(await bring(noLongNewYear, { replaces: true })).toMatchObject({
    isStored: true,
    changed: [{ day: '2027-01-04', isWorking: true }],
  })
  expect(await entries('importHolidayNotice')).toHaveLength(2)
  expect(await followCalendar(world.platform)).toBe(3)
  expect(await verifyClocks(world.platform.db)).toEqual([])
  const [kept] = await rowsOf(sql<{ n: number }>`select jsonb_array_length(value) as n from setting where key = 'holiday-notices'`)
  expect(kept?.n).toBe(2)
})

describe('接口', () => {
  const url = '/api/law/notices'
  test('系统管理员检查和导入，同一次提交重发只办一次；负责人看得到，窗口人员看不到', async () => {
    const sysadmin = await signedIn(app, 'sysadmin')
    const key = randomUUID()
    const body = { rows: longNewYear, docNo, check: false, replaces: true }
    const known = (await entries('importHolidayNotice')).length
    const [first, again] = [await sysadmin.post(url, body, key), await sysadmin.post(url, body, key)]
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 200, first.body])
    expect(first.json<NoticeImport>().isStored).toBe(true)
    expect((await entries('importHolidayNotice')).length).toBe(known + 1)
    const [director, clerk] = [await signedIn(app, 'director'), await signedIn(app, 'clerk')]
    expect((await director.get(url)).json<NoticeList>()).toMatchObject({ canImport: false, calendarVersion: 'CN-2027+CN-2027+CN-2027' })
    expect([(await director.post(url, body)).statusCode, (await clerk.get(url)).statusCode]).toEqual([403, 403])
    expect((await sysadmin.get(`${url}/template`)).statusCode).toBe(200)
  })
})

// Last: from here on the system serves a second county.
test('系统里还有别的县时，县里的系统管理员不能替全部机构导入，省里的可以', async () => {
  await asSystem(async (tx) => {
    await tx.insertInto('region').values({ code: '431322', name: '新化县', level: 'COUNTY' }).execute()
    await tx.insertInto('agency').values({ id: newId(), kind: 'CENTRE', name: '新化县法律援助中心', regionCode: '431322' }).execute()
  })
  await expect(bring(longNewYear, { check: true })).rejects.toMatchObject({ code: 'HOLIDAY_NOTICE_NOT_YOURS' })
  expect(await bring(longNewYear, { check: true }, officer('430000', 'SYS_ADMIN'))).toMatchObject({ isKnown: true })
})
