import { Readable } from 'node:stream'
import { toDay } from '@fayuan/law'
import excel from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { indexGrams, putGrams } from '../casefile/index.ts'
import { openSmallWorld, someCase, type SmallWorld } from './rows.test.ts'
import { ownExport, takeExport } from './export.ts'
import { exportList, statisticsTasks } from './index.ts'
import { exportShelf } from './make-export.ts'
import { ExportBody, type ExportInput } from './schema.ts'

let world: SmallWorld
beforeAll(async () => {
  world = await openSmallWorld()
  await someCase(world, { applicantName: '=HYPERLINK("x")', receivedOn: toDay('2026-02-01') })
  for (let i = 0; i < 4; i += 1) await someCase(world)
  await someCase(world, { shard: '430281' })
})
afterAll(async () => {
  await world.close()
})

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => world.platform.db.inTransaction(actor.scope, work)
const order = (part: Partial<ExportInput> = {}, actor = world.actors.director) =>
  as(actor, (tx) =>
    exportList(tx, world.platform, actor, { kind: 'cases', criteria: {}, format: 'CSV', purpose: '上半年办案情况汇报', ...part }),
  )
const make = async (id: string) => statisticsTasks(world.platform).tasks['export-list']?.({ id })
const take = (id: string, actor = world.actors.director) => as(actor, (tx) => takeExport(tx, world.platform, actor, id))
async function contentOf(id: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of exportShelf(world.platform).get(id)) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

test('security.md §4.7 an export carries who took it, when, why and how many, and only the own county', async () => {
  const ordered = await order()
  expect(ordered).toMatchObject({ state: 'WAITING', url: null, expiresAt: '2026-03-03T02:00:00.000Z' })
  await expect(take(ordered.id)).rejects.toMatchObject({ code: 'EXPORT_NOT_READY' })
  await make(ordered.id)
  expect(await take(ordered.id)).toMatchObject({ state: 'READY', rowCount: 5 })
  const lines = (await contentOf(ordered.id)).toString('utf8').split('\r\n')
  expect(lines[0]?.startsWith('\ufeff案件编号,受援人')).toBe(true)
  expect(lines).toHaveLength(8)
  expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`)
  expect(lines[6]).toBe(`导出人：${world.actors.director.name}　导出时间：2026-03-02 10:00　用途：上半年办案情况汇报　共 5 行`)
  const trace = await world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('auditEntry').select(['action', 'purpose']).where('objectId', '=', ordered.id).orderBy('id').execute(),
  )
  expect(trace.map((entry) => entry.action)).toEqual(['exportList', 'exportMade', 'takeExport'])
  expect(trace[0]?.purpose).toBe('上半年办案情况汇报')
})

test('the file is encrypted where it waits', async () => {
  const { id } = await order()
  await make(id)
  const { readFile } = await import('node:fs/promises')
  const bytes = await readFile(`${world.platform.config.dataDir}/exports/${id}`)
  expect(bytes.includes(Buffer.from('李四'))).toBe(false)
})

test('criteria narrow the rows, and XLSX holds the same', async () => {
  const { id } = await order({ format: 'XLSX', criteria: { receivedFrom: toDay('2026-02-01'), caseType: 'CIVIL', states: ['HANDLING'] } })
  await make(id)
  const book = new excel.Workbook()
  await book.xlsx.read(Readable.from([await contentOf(id)]))
  expect(book.worksheets[0]?.rowCount).toBe(3)
  expect(book.worksheets[0]?.getRow(2).getCell(2).value).toBe(`'=HYPERLINK("x")`)
})

test('statistics and subsidies are exported too; a province takes figures, never cases', async () => {
  const { finance, province } = world.actors
  const figures = await order({ kind: 'statistics', criteria: { from: '2026-01', to: '2026-03', by: 'region' } }, province)
  await make(figures.id)
  const text = (await contentOf(figures.id)).toString('utf8')
  expect(text).toContain('长沙市')
  expect(text).toContain('株洲市')
  const money = await order({ kind: 'subsidies' }, finance)
  await make(money.id)
  expect(await take(money.id, finance)).toMatchObject({ rowCount: 0 })
  await expect(order({ kind: 'cases' }, province)).rejects.toMatchObject({ kind: 'denied' })
  await expect(order({ kind: 'cases' }, finance)).rejects.toMatchObject({ kind: 'denied' })
})

test('security.md §3.8 rights are looked at again when the job runs', async () => {
  const { id } = await order()
  const accountId = world.actors.director.accountId
  const end = (toOn: string | null) =>
    world.platform.db.inTransaction(systemScope, (tx) =>
      tx
        .updateTable('membership')
        .set({ toOn: toOn === null ? null : toDay(toOn) })
        .where('accountId', '=', accountId)
        .execute(),
    )
  await end('2026-03-01')
  await make(id)
  await end(null)
  expect(await as(world.actors.director, (tx) => ownExport(tx, world.actors.director, id))).toMatchObject({
    state: 'FAILED',
    error: '导出人已停用或者不再有这项权限。',
  })
})

test('somebody else’s export is not found, also for a colleague', async () => {
  const { id } = await order()
  await make(id)
  await expect(take(id, world.actors.archivist)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('after a day the file is gone', async () => {
  const { id } = await order()
  await make(id)
  world.setNow('2026-03-03T02:00:01Z')
  await expect(take(id)).rejects.toMatchObject({ code: 'EXPORT_EXPIRED' })
  await statisticsTasks(world.platform).tasks['expire-exports']?.({})
  expect(await as(world.actors.director, (tx) => ownExport(tx, world.actors.director, id))).toMatchObject({ state: 'EXPIRED' })
  expect(await exportShelf(world.platform).has(id)).toBe(false)
  world.setNow('2026-03-02T02:00:00Z')
})

test('running the job twice makes one file', async () => {
  const { id } = await order()
  await Promise.all([make(id), make(id)])
  expect(await take(id)).toMatchObject({ state: 'READY', rowCount: 5 })
})

test.each([
  ['没有用途', { purpose: '  ' }],
  ['用途太短', { purpose: '汇报' }],
  ['不认识的条件', { criteria: { sql: '1=1' } }],
  ['不认识的格式', { format: 'PDF' }],
])('an order is refused: %s', (_, part) => {
  expect(ExportBody.safeParse({ kind: 'cases', criteria: {}, format: 'CSV', purpose: '上半年办案情况汇报', ...part }).success).toBe(false)
})

test('what was searched for in the list is searched for in the file: a name, a number, and words in the text, sealed while it waits', async () => {
  const named = await someCase(world, { applicantName: '王查找', title: '请求支付抚养费', number: '（2026）双援民字第9001号' })
  await world.platform.db.inTransaction(systemScope, (tx) =>
    putGrams(tx, named, indexGrams(world.platform.keys, named.shard, [named.title, named.applicantName])),
  )
  const rowsOf = async (q: string) => {
    const { id } = await order({ criteria: { q } })
    const kept = await world.platform.db.inTransaction(systemScope, (tx) =>
      tx.selectFrom('exportJob').select('criteria').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    const told = await world.platform.db.inTransaction(systemScope, (tx) =>
      tx.selectFrom('auditEntry').select('details').where('objectId', '=', id).execute(),
    )
    expect(JSON.stringify([kept, told])).not.toContain(q)
    expect(JSON.stringify(told)).toContain('hasWords')
    await make(id)
    return (await take(id)).rowCount
  }
  expect(await rowsOf('(2026)双援民字第9001号')).toBe(1)
  expect(await rowsOf('王查找')).toBe(1)
  expect(await rowsOf('抚养费')).toBe(1)
  expect(await rowsOf('没有这几个字')).toBe(0)
})
