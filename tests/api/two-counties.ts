import { sql } from 'kysely'
import { foldFigures, statisticsTasks } from '../../apps/server/src/modules/statistics/index.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import type { World } from '../world/open-world.ts'
import { assigned, finished, handled, type Office, openOffice, received, Walk } from './chain.ts'
import { type Api, openApi, wordOf } from './open-api.ts'
import { uploadPaper } from './papers.ts'

export const on = '2026-11-20'

/** One id of every kind of thing a path can name. */
export type Things = Record<
  | 'case'
  | 'handled'
  | 'person'
  | 'document'
  | 'material'
  | 'agency'
  | 'account'
  | 'membership'
  | 'provider'
  | 'firm'
  | 'subsidy'
  | 'batch'
  | 'export',
  string
>
export type Side = { office: Office; things: Things; shard: string; ids: string[]; words: string[]; provider: string }
export type TwoCounties = { api: Api; here: Side; away: Side; close(): Promise<void> }

/** Two counties at work, each with files in several states, papers, money and an export; `onWorld` may change the database before the server opens. */
export async function openTwoCounties(options: { onWorld?: (world: World) => Promise<void> } = {}): Promise<TwoCounties> {
  const api = await openApi({ now: `${on}T02:00:00Z`, ...options })
  const here = await side(api, api.here, { suffix: '', name: '李本县', title: '支付本县锁石镇工资', opponent: '双峰本县劳务有限公司' })
  const away = await side(api, api.away, {
    suffix: '-away',
    name: '欧阳远山',
    title: '支付外县石冲口工资',
    opponent: '新化外县劳务有限公司',
  })
  const things = (thing: Side) => ({ ...thing, things: { ...thing.things, case: thing.things.handled } })
  await foldFigures(api.world.platform.db)
  return { api, here: things(here), away: things(away), close: () => api.close() }
}

type Naming = { suffix: string; name: string; title: string; opponent: string }

async function side(api: Api, county: Api['here'], naming: Naming): Promise<Side> {
  const office = await openOffice(api, naming.suffix)
  const change = {
    person: {
      name: naming.name,
      idType: 'RESIDENT_ID',
      idNumber: idNumberIn(county.shard),
      phone: `139${county.shard}00`,
      address: naming.title,
    },
    organ: `${county.name}劳动人事争议仲裁委员会`,
    organRegion: county.shard,
    title: naming.title,
    narrative: `${naming.title}，${naming.opponent}一直不付。`,
    opponents: [{ name: naming.opponent }],
    materials: [
      ...['身份证', '法律援助申请表', '经济困难状况说明表'].map((name) => ({ name, copies: 1 })),
      { name: '欠条', copies: 1, fileId: await uploadPaper(api.app, `clerk${naming.suffix}`) },
    ],
  }
  // A file is of one case: the others bring the same papers without it.
  const without = { ...change, materials: change.materials.map(({ name, copies }) => ({ name, copies })) }
  const lawyer = county.providers.lawyer
  await received(office, without)
  const first = await handled(office, lawyer, { ...change, person: { name: `${naming.name}二`, idType: 'NONE', phone: '13700000001' } })
  const done = await handled(office, lawyer, { ...without, person: { name: `${naming.name}三`, idType: 'NONE', phone: '13700000002' } })
  await first.step('lawyer', 'logWork', 'HANDLING', { doneOn: on })
  await first.step('lawyer', 'scheduleHearing', 'HANDLING', { startsAt: '2026-12-01T09:00:00+08:00' })
  await assigned(office, county.providers.lawyer2, {
    ...without,
    person: { name: `${naming.name}四`, idType: 'NONE', phone: '13700000003' },
  })
  const money = await finished(done, on)
  const notice = new Walk(office)
  await notice.step('clerk', 'receiveNotice', 'NOTIFIED', {
    person: { name: `${naming.name}五`, idType: 'NONE' },
    organ: `${county.name}人民法院`,
  })
  const exported = await (await office.of('director'))('exportList')
  const exportId = wordOf(exported.body, 'id')
  await statisticsTasks(api.world.platform).tasks['export-list']?.({ id: exportId })
  const things = await thingsOf(api.world, { shard: county.shard, caseId: first.id, victim: county.more.victim })
  const more = {
    handled: first.id,
    agency: county.stationId,
    firm: county.firmId,
    provider: county.providers.lawyer2,
    subsidy: money.subsidyId,
    batch: money.batchId,
    export: exportId,
  }
  return {
    office,
    shard: county.shard,
    provider: county.providers.lawyer2,
    things: { ...things, ...more, case: first.id },
    ids: await idsOf(api.world, county.shard),
    words: [naming.name, naming.title, naming.opponent],
  }
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** A number with a right check digit, in a range nobody was ever given. */
function idNumberIn(shard: string): string {
  const head = `${shard}19350101${shard.slice(3)}`
  const sum = [...head].reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0)
  return `${head}${'10X98765432'[sum % 11]}`
}

async function thingsOf(
  world: World,
  of: { shard: string; caseId: string; victim: string },
): Promise<Pick<Things, 'person' | 'document' | 'material' | 'account' | 'membership'>> {
  return world.platform.db.inTransaction(systemScope, async (tx) => {
    const one = async (query: ReturnType<typeof sql<{ id: string }>>) => (await query.execute(tx)).rows[0]?.id ?? ''
    return {
      person: await one(sql<{ id: string }>`select applicant_id as id from legal_case where shard = ${of.shard} and id = ${of.caseId}`),
      document: await one(
        sql<{ id: string }>`select id from document where shard = ${of.shard} and case_id = ${of.caseId} and code = 'GRANT_DECISION'`,
      ),
      material: await one(
        sql<{ id: string }>`select id from material where shard = ${of.shard} and case_id = ${of.caseId} and file_id is not null limit 1`,
      ),
      account: of.victim,
      membership: await one(sql<{ id: string }>`select id from membership where account_id = ${of.victim}`),
    }
  })
}

/** Every id of case and person data of a county: none of them may ever be read elsewhere. */
async function idsOf(world: World, shard: string): Promise<string[]> {
  return world.platform.db.inTransaction(systemScope, async (tx) => {
    const { rows } = await sql<{ table: string }>`select table_name as table from information_schema.columns c
      where table_schema = 'public' and column_name = 'id' and exists (select 1 from information_schema.columns s
        where s.table_schema = 'public' and s.table_name = c.table_name and s.column_name = 'shard')`.execute(tx)
    const ids: string[] = []
    for (const { table } of rows) {
      const found = await sql<{ id: string }>`select id::text as id from ${sql.table(table)} where shard = ${shard}`.execute(tx)
      ids.push(...found.rows.map((row) => row.id))
    }
    return ids
  })
}
