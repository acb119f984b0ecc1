import { type Role, toDay } from '@fayuan/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actorOf, openWorld, type World } from '../../../../../tests/world/open-world.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import { changeProvider, createFirm, createProvider } from './enrol.ts'
import { listProviders } from './roster.ts'
import { ProviderIn, ProviderQuery, yearsSince } from './schema.ts'

const shard = '430521'
const agencyId = newId()
const today = toDay('2026-11-20')
let world: World
type Who = ReturnType<typeof actorOf>
const officer = (...roles: Role[]) => actorOf({ shard, agencyId }, roles)
const as = <T>(who: Who, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(who.scope, work)
const list = (who: Who, question: Record<string, unknown> = {}) =>
  as(who, (tx) => listProviders(tx, who, ProviderQuery.parse(question), today))

beforeAll(async () => {
  world = await openWorld()
  await world.platform.db.inTransaction(systemScope, async (tx) => {
    await tx.insertInto('region').values({ code: shard, name: '某县', level: 'COUNTY' }).execute()
    await tx.insertInto('agency').values({ id: agencyId, kind: 'CENTRE', name: '某中心', regionCode: shard }).execute()
  })
})
afterAll(() => world.close())

describe('承办人员名册', () => {
  const keeper = officer('DISPATCHER')
  const enrol = async (name: string, more: object = {}) => {
    const firm = await as(keeper, (tx) =>
      createFirm(tx, keeper, { kind: 'LAW_FIRM', name: `${name}律师事务所`, phone: '', address: '' }, today),
    )
    const input = ProviderIn.parse({
      firmId: firm.id,
      kind: 'LAWYER',
      name,
      isPublicServant: false,
      licenceNo: `1430${name}`,
      licensedOn: '2015-11-21',
      ...more,
    })
    return { input, made: await as(keeper, (tx) => createProvider(tx, keeper, input, today)) }
  }

  test('指派专员登记的人，名册里按姓名查得到，翻页不漏', async () => {
    await enrol('甲一', { specialties: ['CIVIL'] })
    await enrol('甲二', { leaveUntil: '2026-11-30' })
    await enrol('乙三', { kind: 'GRASSROOTS_WORKER' })
    expect((await list(keeper, { q: '甲' })).items).toMatchObject([
      { name: '甲一', firmName: '甲一律师事务所', yearsInPractice: 10, openCases: 0, thisYear: 0, leaveUntil: null },
      { name: '甲二', leaveUntil: '2026-11-30' },
    ])
    expect((await list(keeper, { kind: 'GRASSROOTS_WORKER' })).items.map((p) => p.kindLabel)).toEqual(['基层法律服务工作者'])
    const first = await list(keeper, { limit: 2 })
    const rest = await list(keeper, { limit: 2, cursor: first.nextCursor ?? '' })
    expect(new Set([...first.items, ...rest.items].map((p) => p.id)).size).toBe(3)
    expect(first.total).toEqual({ count: 3, exact: true })
    await expect(list(keeper, { cursor: 'xx' })).rejects.toMatchObject({ code: 'CURSOR_UNREADABLE' })
  })

  test('修改要带读到的版本；别的岗位、没有的单位都不行；外县看不见', async () => {
    const { input, made } = await enrol('丙四')
    const change = (who: Who, version: number, more: object = {}) =>
      as(who, (tx) => changeProvider(tx, who, { id: made.id, version }, { ...input, ...more }, today))
    expect(await change(keeper, 1, { yearlyCap: 5 })).toEqual({ id: made.id, version: 2 })
    await expect(change(keeper, 1)).rejects.toMatchObject({ code: 'VERSION_STALE' })
    await expect(change(officer('REVIEWER'), 2)).rejects.toMatchObject({ code: 'ROSTER_NOT_YOURS' })
    await expect(change(keeper, 2, { firmId: newId() })).rejects.toMatchObject({ code: 'FIRM_UNKNOWN' })
    const stranger = actorOf({ shard: '430522', agencyId }, ['DISPATCHER'])
    await expect(change(stranger, 2)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await list(stranger)).items).toEqual([])
  })

  test.each([
    ['2023-11-20', 3],
    ['2023-11-21', 2],
    ['2027-01-01', 0],
    [null, 0],
  ])('执业年限按满年计算：%s', (day, years) => expect(yearsSince(day === null ? null : toDay(day), today)).toBe(years))
})
