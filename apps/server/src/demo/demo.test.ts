import { join } from 'node:path'
import { addDays, type Day, type Role, toDay } from '@fayuan/law'
import { checkIdNumber } from '@fayuan/law/reading'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../tests/world/open-world.ts'
import { getWorkbench } from '../modules/cases/desk/workbench.ts'
import { openSealer } from '../platform/audit/seal.ts'
import { verifyAudit, verifyStates } from '../platform/audit/verify.ts'
import { published2009, verifyFigures } from '../modules/statistics/index.ts'
import { demoAccounts, type DemoSummary, isEmpty, loadDemo } from './index.ts'
import { officer, shuangfeng } from './office/county.ts'
import { report } from './plan/first-years.ts'
import { acceptedThisYear } from './plan/present.ts'
import { rareNames } from './people/names.ts'

const today = toDay('2026-11-22')
let world: World
let summary: DemoSummary
let asked: pg.Client
const checkpoints = () => join(world.platform.config.dataDir, 'audit', 'checkpoints.jsonl')
const sealer = () => openSealer(world.platform.db, world.platform.keys, checkpoints(), () => world.platform.clock.now())

beforeAll(async () => {
  world = await openWorld({ now: `${today}T08:00:00Z` })
  await sealer().tick()
  summary = await loadDemo(world.platform, { password: '一句好记的演示口令', withNeighbour: true })
  asked = new pg.Client(world.owner)
  await asked.connect()
}, 600_000)

afterAll(async () => {
  await asked.end()
  await world.close()
})

type Row = Record<string, unknown>
const rows = async (sql: string, ...values: unknown[]): Promise<Row[]> => (await asked.query(sql, values)).rows as Row[]
const number = async (sql: string, ...values: unknown[]) => Number((await rows(`select (${sql}) as n`, ...values))[0]?.['n'])

/** What the cube answers, which is what screens show. */
const figure = (indicator: string, from: Day, to: Day, dimension = '', value = '') =>
  number(
    `select coalesce(sum(amount), 0) from (select amount, indicator, dimension, value, month, shard from figure_cube union all select amount, indicator, dimension, value, month, shard from figure_delta) f
      where shard = '431321' and indicator = $1 and dimension = $2 and value = $3 and month between $4 and $5`,
    indicator,
    dimension,
    value,
    from,
    to,
  )
const year = (y: number): [Day, Day] => [toDay(`${y}-01-01`), toDay(`${y}-12-31`)]
const firstHalf = (y: number): [Day, Day] => [toDay(`${y}-01-01`), toDay(`${y}-06-30`)]

test('2009 年受理 272 件，其中上半年 120 件，挽回 692 余万元', async () => {
  expect(await figure('ACCEPTED', ...year(2009))).toBe(272)
  expect(await figure('ACCEPTED', ...firstHalf(2009))).toBe(120)
  expect(await figure('RECOVERED_FEN', ...year(2009))).toBe(692_360_000)
  // Nobody got back more than was claimed; support is claimed by the month.
  const claimed = `substring(title from '(\\d+) 元')::bigint * 100`
  expect(await number(`select count(*) from legal_case where title ~ '\\d+ 元' and title !~ '每月' and recovered_fen > ${claimed}`)).toBe(0)
})

test('2010 年上半年受理 145 件、办结 83 件，同比 20.8%', async () => {
  const accepted = await figure('ACCEPTED', ...firstHalf(2010))
  expect(accepted).toBe(report.acceptedFirstHalf2010)
  expect(await figure('CLOSED', ...firstHalf(2010))).toBe(report.closedFirstHalf2010)
  expect(Math.round((accepted / (await figure('ACCEPTED', ...firstHalf(2009))) - 1) * 1000) / 10).toBe(20.8)
})

test('农民工 89 名、集体案 11 件、妇女儿童 26 件、残疾人 14 件', async () => {
  const half = firstHalf(2010)
  expect(await figure('RECIPIENTS', ...half, 'category', 'MIGRANT_WORKER')).toBe(89)
  expect(await figure('ACCEPTED', ...half, 'group', 'GROUP')).toBe(11)
  expect((await figure('ACCEPTED', ...half, 'category', 'WOMAN')) + (await figure('ACCEPTED', ...half, 'category', 'MINOR'))).toBe(26)
  expect(await number(`select count(*) from legal_case where categories @> '{WOMAN,MINOR}'`)).toBe(0)
  expect(await figure('ACCEPTED', ...half, 'category', 'DISABLED')).toBe(14)
})

test('报告中案件不能证明的数字留在公布数里', async () => {
  expect(await number('select count(*) from published_figure')).toBe(published2009.length)
  expect(await number(`select value from published_figure where indicator = '村（居）联络点'`)).toBe(927)
})

test('今年受理 241 件，两年都有补贴支出', async () => {
  expect(acceptedThisYear(today)).toBe(241)
  expect(await figure('ACCEPTED', toDay('2026-01-01'), toDay('2026-11-30'))).toBe(241)
  expect(await figure('SUBSIDY_FEN', ...year(2025))).toBeGreaterThan(0)
  expect(await figure('SUBSIDY_FEN', ...year(2026))).toBeGreaterThan(0)
})

test('每件案卷、决定、文书和材料都与日志最后一次的记载相符', async () => {
  await sealer().tick()
  expect(await verifyStates(world.platform.db, world.platform.files, checkpoints())).toEqual([])
  expect((await verifyAudit(world.platform.db, world.platform.keys, checkpoints())).flaws).toEqual([])
}, 300_000)

test('每个数字都等于对案件直接查询的结果', async () => {
  expect(await verifyFigures(world.platform.db)).toEqual([])
})

test('案卷的每一种状态现在都有人手里的案件', async () => {
  const states = (await rows(`select distinct state from legal_case where shard = '431321'`)).map((row) => row['state'])
  expect(states.sort()).toEqual([
    'ARCHIVED',
    'ASSIGNED',
    'CHECKED',
    'CLOSED',
    'FILED',
    'FILE_ACCEPTED',
    'GRANTED',
    'HANDLING',
    'NOTIFIED',
    'OBJECTED',
    'RECEIVED',
    'REDIRECTED',
    'REFUSED',
    'SUPPLEMENTING',
    'SUSPENDED',
    'TERMINATED',
    'WITHDRAWN',
  ])
})

test('工作台：超期 3 件、两日内到期 5 件、新的网上申请 4 件、补正中 6 件', async () => {
  const staff = new Map(
    (await rows(`select a.id, a.username, m.agency_id, m.role from account a join membership m on m.account_id = a.id`)).map((r) => [
      String(r['username']),
      r,
    ]),
  )
  const as = (username: string, role: Role) => {
    const own = staff.get(username)
    return officer(
      {
        ...stub,
        staff: new Map([
          [username, { accountId: String(own?.['id']), agencyId: String(own?.['agency_id']), agencyName: '', name: username, role }],
        ]),
      },
      username,
    )
  }
  const { cards } = await getWorkbench(world.platform, as('reviewer', 'REVIEWER'), today)
  const { pace } = await getWorkbench(world.platform, as('director', 'CENTRE_DIRECTOR'), today)
  expect([cards.overdue.count, cards.soon.count, cards.mine.online, cards.paused.count]).toEqual([3, 5, 4, 6])
  expect(pace).toMatchObject({ accepted: 241 })
})

const stub = {
  code: shuangfeng.code,
  name: shuangfeng.name,
  centreId: '',
  petitionDeskId: '',
  agencies: 0,
  stations: new Map(),
  providers: [],
  people: () => {
    throw new RangeError('nobody new here')
  },
}

test('公布的账号都在，各有岗位，没有多余的', async () => {
  expect(summary.accounts).toBe(demoAccounts)
  const names = (await rows(`select username from account where username not like '%-xinhua' order by username`)).map(
    (row) => row['username'],
  )
  expect(names).toEqual(demoAccounts.map((post) => post.username).sort())
  expect(await number(`select count(*) from account a where not exists (select 1 from membership m where m.account_id = a.id)`)).toBe(0)
  expect(await number('select count(distinct password_hash) from account')).toBe(1)
})

test('三级网络：17 个站点、523 个联络点，全国的县都是地区', async () => {
  expect(await number(`select count(*) from agency where kind = 'STATION'`)).toBe(17)
  expect(await number(`select count(*) from agency where kind = 'CONTACT_POINT'`)).toBe(523)
  expect(await number(`select count(*) from region where level = 'COUNTY'`)).toBeGreaterThan(2_900)
})

test('少见的姓名都在，证件号码能解开且校验正确', async () => {
  const names = new Set((await rows('select name from person')).map((row) => row['name']))
  for (const { name } of rareNames) expect(names).toContain(name)
  const people = await rows(`select id, shard, id_number from person where id_number is not null limit 200`)
  for (const { id, shard, id_number: sealed } of people) {
    const opened = world.platform.keys.decrypt(
      { table: 'person', column: 'id_number', shard: String(shard), id: String(id) },
      sealed as Buffer,
    )
    expect(checkIdNumber(opened).ok).toBe(true)
  }
})

test('没有一件事发生在将来，编号按受理先后', async () => {
  expect(await number(`select count(*) from case_event where at > $1 or on_day > $2`, new Date(`${today}T08:00:00Z`), today)).toBe(0)
  const numbers = await rows(
    `select number from legal_case where shard = '431321' and number like '（2026）双援民字%' order by received_at, number`,
  )
  expect(numbers.map((row) => row['number'])).toEqual(numbers.map((row) => row['number']).toSorted())
  expect(await number(`select count(*) from hearing where starts_at > $1 and starts_at < $2`, today, addDays(today, 14))).toBeGreaterThan(3)
})

test('过去的消息不会现在才发出去', async () => {
  expect(await number(`select count(*) from message where state <> 'SENT'`)).toBe(0)
})

test('只装入空的系统，只在演示模式', async () => {
  expect(await isEmpty(world.platform)).toBe(false)
  await expect(loadDemo(world.platform, { password: 'x' })).rejects.toMatchObject({ code: 'DEMO_NOT_EMPTY' })
  const production = { ...world.platform, config: { ...world.platform.config, command: 'start' as const } }
  await expect(loadDemo(production, { password: 'x' })).rejects.toMatchObject({ code: 'DEMO_NOT_HERE' })
})
