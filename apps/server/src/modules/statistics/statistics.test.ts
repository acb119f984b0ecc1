import { toDay } from '@fayuan/law'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'
import { rangeBelow, systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import { corrected, openSmallWorld, someCase, type SmallWorld } from './rows.test.ts'
import {
  checkFigures,
  foldFigures,
  getStatistics,
  getStatisticsByPlace,
  getStatisticsCases,
  published2009,
  publishedFigures,
  seedPublished,
  verifyFigures,
} from './index.ts'
import { indicatorById, shownIndicators } from './indicators.ts'
import { change, periodsOf } from './periods.ts'
import type { By, CasesAsked, StatisticsAsked } from './schema.ts'

let world: SmallWorld
beforeAll(async () => {
  world = await openSmallWorld()
  await randomHistories(120)
})
afterAll(async () => {
  await world.close()
})

const on = toDay('2026-03-02')
const inOffice = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.officeScope, work)
const ask = (by: By, part: Partial<StatisticsAsked> = {}, actor: Actor = world.actors.director) =>
  inOffice(actor, (tx) => getStatistics(tx, actor, { by, ...part }, on))
const casesOf = (part: Partial<CasesAsked> & { indicator: string }, actor: Actor = world.actors.director) =>
  inOffice(actor, (tx) => getStatisticsCases(tx, actor, { limit: 200, ...part }, on))

const day = fc
  .integer({ min: 0, max: 25 })
  .map((n) => toDay(`${2025 + Math.floor(n / 12.5)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`))
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null, freq: 2 })
const history = fc.record({
  chain: fc.constantFrom('APPLIED', 'NOTIFIED'),
  caseType: fc.constantFrom('CIVIL', 'CRIMINAL', 'ADMIN', 'LABOR_ARBITRATION'),
  matter: fc.constantFrom('LABOR_PAYMENT', 'SUPPORT', 'WORK_INJURY'),
  channel: fc.constantFrom('SELF', 'STATION', 'ONLINE'),
  categories: fc.uniqueArray(fc.constantFrom('MIGRANT_WORKER', 'DISABLED', 'ELDER'), { maxLength: 3 }),
  recipients: fc.integer({ min: 1, max: 4 }),
  grantedOn: maybe(day),
  refusedOn: fc.constant(null),
  withdrawnOn: maybe(day),
  terminatedOn: maybe(day),
  closedOn: maybe(day),
  archivedOn: maybe(day),
  recoveredFen: fc.integer({ min: 0, max: 3 }).map((n) => n * 1_000_000),
  wagesFen: fc.integer({ min: 0, max: 2 }).map((n) => n * 500_000),
  subsidyFen: fc.integer({ min: 0, max: 2 }).map((n) => n * 130_000),
})
type History = typeof history extends fc.Arbitrary<infer T> ? T : never
const rowOf = (h: History): Partial<NewRow<'legalCase'>> => ({
  ...h,
  receivedOn: toDay('2025-01-01'),
  decidedOn: toDay('2025-01-01'),
  paidOn: h.archivedOn,
  fileAcceptedOn: h.archivedOn,
})

// Some folded, some not, some corrected afterwards: figures must hold in any mixture.
async function randomHistories(count: number): Promise<void> {
  const histories = fc.sample(history, { numRuns: count * 2, seed: 20260302 })
  for (const [i, one] of histories.slice(0, count).entries()) {
    const shard = i % 7 === 0 ? world.other.shard : world.county.shard
    const file = await someCase(world, { ...rowOf(one), shard })
    const other = histories[count + i]
    if (i % 3 === 0 && other) await corrected(world, file, rowOf(other))
    if (i % 40 === 39) await foldFigures(world.platform.db)
  }
}

const dimensions: By[] = ['caseType', 'matter', 'category', 'channel', 'month', 'region', 'group']
const wide = { from: '2025-01', to: '2027-02', compareFrom: '2025-01', compareTo: '2025-12' }

test('design.md §3 any figure equals the same question asked of the cases', async () => {
  expect(await verifyFigures(world.platform.db)).toEqual([])
})

test.each(dimensions)('every figure opens exactly the cases behind it: by %s', async (by) => {
  const view = await ask(by, wide)
  expect(view.rows.length).toBeGreaterThan(0)
  for (const shown of shownIndicators) {
    const whole = await casesOf({ indicator: shown.id, from: wide.from, to: wide.to })
    expect(whole.items.reduce((sum, item) => sum + item.amount, 0)).toBe(view.indicators.find((one) => one.id === shown.id)?.value)
    for (const row of view.rows) {
      const cases = await casesOf({ indicator: shown.id, from: wide.from, to: wide.to, by, key: row.key })
      expect([row.key, cases.items.reduce((sum, item) => sum + item.amount, 0)]).toEqual([row.key, row.values[shown.id]?.value])
    }
  }
})

test('a correction and a fold leave the figures true, also while somebody reads', async () => {
  const reader = ask('caseType', wide)
  const folds = Promise.all([foldFigures(world.platform.db), foldFigures(world.platform.db), foldFigures(world.platform.db)])
  const [view] = await Promise.all([reader, folds])
  expect(await ask('caseType', wide)).toEqual(view)
  const left = await world.platform.db.inTransaction(systemScope, (tx) => tx.selectFrom('figureDelta').select('id').execute())
  expect(left).toEqual([])
  expect(await verifyFigures(world.platform.db)).toEqual([])
})

test('verbs that write while figures are folded lose nothing', async () => {
  const files = await Promise.all(
    Array.from({ length: 6 }, () =>
      someCase(world, rowOf(fc.sample(history, { numRuns: 1, seed: 7 })[0] ?? (fc.sample(history, 1)[0] as History))),
    ),
  )
  await Promise.all([
    ...files.map((file) => corrected(world, file, { closedOn: toDay('2026-02-20'), recoveredFen: 300 })),
    foldFigures(world.platform.db),
    foldFigures(world.platform.db),
  ])
  expect(await verifyFigures(world.platform.db)).toEqual([])
})

test('the nightly proof finds a figure that was tampered with, and says which', async () => {
  const cell = { shard: world.county.shard, indicator: 'CLOSED', dimension: '', value: '', month: toDay('2025-03-01') }
  const set = (by: number) =>
    world.platform.db.inTransaction(systemScope, (tx) =>
      tx
        .insertInto('figureCube')
        .values({ ...cell, amount: by })
        .onConflict((oc) =>
          oc
            .columns(['shard', 'indicator', 'dimension', 'value', 'month'])
            .doUpdateSet((eb) => ({ amount: eb('figureCube.amount', '+', by) })),
        )
        .execute(),
    )
  await set(1)
  const found = await checkFigures(world.platform)
  expect(found.map(({ shard, indicator, month, figure, cases }) => [shard, indicator, month, figure - cases])).toEqual([
    // The roll-ups by province and city no longer add up either.
    ['43', 'CLOSED', '2025-03-01', -1],
    ['4301', 'CLOSED', '2025-03-01', -1],
    ['430181', 'CLOSED', '2025-03-01', 1],
  ])
  await set(-1)
  expect(await checkFigures(world.platform)).toEqual([])
})

test('a county sees its own figures only; a province compares its cities and sees masked names', async () => {
  const own = await ask('region', wide)
  expect(own.rows.map((row) => row.label)).toEqual(['浏阳市'])
  const province = await ask('region', wide, world.actors.province)
  expect(province.rows.map((row) => row.label)).toEqual(['长沙市', '株洲市'])
  const all = province.indicators.find((one) => one.id === 'accepted')?.value ?? 0
  expect(province.rows.reduce((sum, row) => sum + (row.values['accepted']?.value ?? 0), 0)).toBe(all)
  const behind = await casesOf(
    { indicator: 'accepted', from: '2025-01', to: '2025-01', by: 'region', key: '430200' },
    world.actors.province,
  )
  expect(behind.items.length).toBe(province.rows[1]?.values['accepted']?.value)
  expect(new Set(behind.items.map((item) => item.applicantName))).toEqual(new Set(['李**']))
  expect((await casesOf({ indicator: 'accepted', from: '2025-01', to: '2025-01', by: 'region', key: '430200' })).items).toEqual([])
})

test('W5 one indicator by city, month and kind adds up to the total', async () => {
  const { province } = world.actors
  const places = await getStatisticsByPlace(world.platform.db, province, { indicator: 'closed', from: '2026-01', to: '2026-12' }, on)
  const view = await ask('caseType', { from: '2026-01', to: '2026-12' }, province)
  const closed = view.indicators.find((one) => one.id === 'closed')
  const total = (pick: 'values' | 'previous') => places.rows.flatMap((row) => row[pick]).reduce((sum, n) => sum + n, 0)
  expect([total('values'), total('previous')]).toEqual([closed?.value, closed?.previous])
  expect(places.rows.map((row) => row.regionName)).toContain('长沙市')
  expect(places.rows.every((row) => row.values.length === places.months.length && row.previous.length === 12)).toBe(true)
  expect(places.compare).toEqual({ from: '2025-01', to: '2025-12' })
})

test('the list behind a figure pages without loss', async () => {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await casesOf({ indicator: 'accepted', from: '2025-01', to: '2025-01', limit: 7, cursor })
    seen.push(...page.items.map((item) => item.id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  const whole = await casesOf({ indicator: 'accepted', from: '2025-01', to: '2025-01' })
  expect(seen).toEqual(whole.items.map((item) => item.id))
  expect(whole.total).toEqual({ count: seen.length, exact: true })
})

test.each([
  ['145 比 120', 145, 120, 20.8],
  ['上期为 0', 5, 0, null],
  ['减少', 3, 8, -62.5],
  ['不变', 7, 7, 0],
  ['四舍五入', 1_000_5, 10_000, 0.1],
] as const)('ST-05 %s', (_, value, previous, rate) => {
  expect(change(value, previous)).toBe(rate)
})

test('ST-05 without a period it is this year so far against the same months a year before', () => {
  expect(periodsOf({}, on)).toEqual({ period: { from: '2026-01', to: '2026-03' }, compare: { from: '2025-01', to: '2025-03' } })
  expect(() => periodsOf({ from: '2026-03', to: '2026-01' }, on)).toThrow('结束月份')
  expect(() => periodsOf({ from: '2010-01', to: '2026-01' }, on)).toThrow('十年')
})

test('ST-06 categories may overlap and say so', async () => {
  const view = await ask('category', wide)
  expect(view).toMatchObject({ overlapping: true })
  expect(view.note).toContain('可能大于合计')
})

test('an indicator nobody defined, and a period turned round, are refused', async () => {
  await expect(casesOf({ indicator: 'HACK' })).rejects.toMatchObject({ code: 'STATISTICS_INDICATOR' })
  await expect(casesOf({ indicator: 'closed', from: '2026-02', to: '2026-01' })).rejects.toMatchObject({ code: 'STATISTICS_PERIOD' })
})

test('security.md §3.7 fewer than five persons are not published', async () => {
  const few = { period: '2025', indicator: '聋哑受援人', value: 3, unit: '人', source: '年报' }
  await world.platform.db.inTransaction(systemScope, (tx) => seedPublished(tx, world.county.shard, [few, ...published2009]))
  const shown = await inOffice(world.actors.director, (tx) => publishedFigures(tx, world.actors.director.officeScope))
  expect(shown.find((row) => row.indicator === few.indicator)).toMatchObject({ value: null, suppressed: true })
  expect(shown.find((row) => row.indicator === '村（居）联络点')).toMatchObject({ value: 927, unit: '个', suppressed: false })
})

test('an agency whose region ends in 00 stands under its name: a city without counties, an office of the province', async () => {
  const region = (code: string, name: string, level: string, parentCode: string | null) => ({ code, name, level, parentCode })
  const figure = (shard: string) => ({
    shard,
    id: newId(),
    indicator: indicatorById('closed')?.cube ?? '',
    month: toDay('2026-01-01'),
    dimension: 'caseType',
    value: 'CIVIL',
    amount: 1,
  })
  await world.platform.db.inTransaction(systemScope, async (tx) => {
    await tx
      .insertInto('region')
      .values([region('440000', '广东省', 'PROVINCE', null), region('441900', '东莞市', 'CITY', '440000')])
      .execute()
    await tx
      .insertInto('figureDelta')
      .values([figure('441900'), figure('440000')])
      .execute()
  })
  const namesSeen = async (code: string) => {
    const scope = { ...rangeBelow(code), account: null }
    const actor = { ...world.actors.province, scope, officeScope: scope }
    const places = await getStatisticsByPlace(world.platform.db, actor, { indicator: 'closed', from: '2026-01', to: '2026-12' }, on)
    return [...new Set(places.rows.map((row) => row.regionName))]
  }
  expect(await namesSeen('441900')).toEqual(['东莞市'])
  expect(await namesSeen('440000')).toEqual(['广东省', '东莞市'])
})
