import { join } from 'node:path'
import { dayOf, type Role } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Row } from '../../platform/database/rows.ts'
import { onlyGranted, rangeBelow } from '../../platform/database/scope.ts'
import { openShelf, type SpreadsheetFormat, writeSpreadsheet } from '../../platform/spreadsheet/index.ts'
import { mayExport } from './export.ts'
import { wordsUntold } from './export-words.ts'
import { sheetOf } from './export-sheets.ts'
import { changeExport, findExport, requesterOf, underSystem } from './queries.ts'

const mostRows = 200_000

export const exportShelf = (platform: Platform) => openShelf(join(platform.config.dataDir, 'exports'), platform.keys)

/** Makes one ordered export. Runs again safely: the file is written whole before the row says it is ready. */
export async function makeExport(platform: Platform, id: string): Promise<void> {
  const order = await underSystem(platform.db, (tx) => findExport(tx, id))
  if (!order || order.state !== 'WAITING') return
  const actor = await requesterNow(platform, order)
  if (!actor) return finish(platform.db, order, { state: 'FAILED', error: '导出人已停用或者不再有这项权限。' })
  const rowCount = await platform.db.inTransaction(scopeOf(order, actor), (tx) => write(tx, platform, actor, order))
  if (rowCount > mostRows) {
    await exportShelf(platform).erase(id)
    return finish(platform.db, order, { state: 'FAILED', error: `超过 ${mostRows} 行，请缩小范围后分次导出。` })
  }
  await finish(platform.db, order, { state: 'READY', rowCount, fileId: id })
}

type Order = Row<'exportJob'>

const scopeOf = (order: Order, actor: Actor) => (order.kind === 'statistics' || order.kind === 'figure' ? actor.officeScope : actor.scope)

async function write(tx: Tx, platform: Platform, actor: Actor, order: Order): Promise<number> {
  const sheet = await sheetOf(tx, platform, actor, order, mostRows + 1)
  let rowCount = 0
  const footer = (count: number) => {
    rowCount = count
    return `导出人：${actor.name}　导出时间：${local(platform.clock.now())}　用途：${order.purpose}　共 ${count} 行`
  }
  await exportShelf(platform).put(order.id, writeSpreadsheet(order.format as SpreadsheetFormat, { ...sheet, footer }))
  return rowCount
}

const local = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** Rights as they are when the job runs, not as they were when it was ordered (security.md §3.8). */
async function requesterNow(platform: Platform, order: Order): Promise<Actor | null> {
  const today = dayOf(platform.clock.now())
  const requester = await underSystem(platform.db, (tx) => requesterOf(tx, order.accountId, today))
  const posts = requester?.posts.filter((post) => mayExport(order.kind, [post.role])) ?? []
  const post = posts.find((one) => one.regionCode.startsWith(order.shard.replace(/(00)+$/, '')))
  if (!requester || !post) return null
  const range = { ...rangeBelow(post.regionCode), account: order.accountId }
  const isAbove = post.role === 'CITY_ADMIN' || post.role === 'PROVINCE_ADMIN'
  return {
    accountId: order.accountId,
    name: requester.name,
    roles: posts.map((one) => one.role as Role),
    shard: order.shard,
    agencyId: null,
    agencyName: '',
    scope: isAbove ? onlyGranted(order.accountId) : range,
    officeScope: range,
    providerId: null,
    requestId: '',
    address: '',
  }
}

async function finish(
  db: Database,
  order: Order,
  result: { state: 'READY' | 'FAILED'; rowCount?: number; fileId?: string; error?: string },
): Promise<void> {
  await underSystem(db, async (tx) => {
    await changeExport(tx, order.id, result)
    await writeAudit(tx, {
      shard: order.shard,
      actorId: order.accountId,
      actorName: '',
      action: 'exportMade',
      objectType: 'export',
      objectId: order.id,
      purpose: order.purpose,
      details: { kind: order.kind, format: order.format, criteria: wordsUntold(order.criteria), ...result },
    })
  })
}
