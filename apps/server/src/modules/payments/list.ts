import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Invalid, NotFound } from '../../platform/refusal.ts'
import { flagsOf } from './flags.ts'
import {
  batchesPage,
  type BatchFound,
  batchFound,
  batchItems,
  countUpTo,
  sameDayLimit,
  subsidiesPage,
  type SubsidyFound,
  subsidyFound,
} from './queries.ts'
import { batchStates, type BatchView, type Page, type SubsidyItemView, type SubsidyState, subsidyStates } from './schema.ts'

type Key = { on: string; id: string }
const cursorOf = (key: Key) => Buffer.from(JSON.stringify([key.on, key.id])).toString('base64url')
const isKey = (value: unknown): value is [string, string] =>
  Array.isArray(value) && /^\d{4}-\d{2}-\d{2}$/.test(String(value[0])) && /^[0-9a-f-]{36}$/.test(String(value[1]))

function keyOf(cursor: string | undefined): Key | null {
  if (!cursor) return null
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const value: unknown = /^\["[0-9-]{10}","[0-9a-f-]{36}"\]$/.test(text) ? JSON.parse(text) : null
  if (!isKey(value))
    throw new Invalid('翻页位置无效，请从第一页重新看。', { errors: [{ path: 'query.cursor', message: '翻页位置无效。' }] })
  return { on: value[0], id: value[1] }
}

const totalOf = (count: number) => ({ count: Math.min(count, 1000), exact: count <= 1000 })

const itemOf =
  (limit: number) =>
  (found: SubsidyFound): SubsidyItemView => {
    const { sameDay, lateDays, handedInLate, usualFen, sameRecipient, ...shown } = found
    const flags = flagsOf({ sameDay, lateDays, handedInLate, usualFen, sameRecipient, totalFen: found.totalFen, sameDayLimit: limit })
    return { ...shown, stateLabel: subsidyStates[found.state as SubsidyState] ?? found.state, flags }
  }

const batchOf = (found: BatchFound): BatchView => ({
  ...found,
  stateLabel: batchStates[found.state as keyof typeof batchStates] ?? found.state,
})

/** 补贴列表, newest first, each with what deserves a second look. */
export async function listSubsidies(tx: Tx, actor: Actor, page: Page, today: Day) {
  const of = { shard: actor.shard, state: page.state }
  const [limit, found, count] = await Promise.all([
    sameDayLimit(tx),
    subsidiesPage(tx, { ...of, after: keyOf(page.cursor), limit: page.limit + 1, today }),
    countUpTo(tx, 'subsidy', actor.shard, page.state),
  ])
  const shown = found.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(itemOf(limit)),
    nextCursor: found.length > page.limit && last ? cursorOf({ on: last.calculatedOn, id: last.id }) : null,
    total: totalOf(count),
  }
}

export async function subsidyView(tx: Tx, shard: string, id: string, today: Day): Promise<SubsidyItemView> {
  const [limit, found] = await Promise.all([sameDayLimit(tx), subsidyFound(tx, shard, id, today)])
  if (!found) throw new NotFound()
  return itemOf(limit)(found)
}

export async function listPaymentBatches(tx: Tx, actor: Actor, page: Page) {
  const [found, count] = await Promise.all([
    batchesPage(tx, { shard: actor.shard, state: page.state, after: keyOf(page.cursor), limit: page.limit + 1 }),
    countUpTo(tx, 'payment_batch', actor.shard, page.state),
  ])
  const shown = found.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(batchOf),
    nextCursor: found.length > page.limit && last ? cursorOf({ on: last.createdOn, id: last.id }) : null,
    total: totalOf(count),
  }
}

export async function paymentBatch(tx: Tx, actor: Actor, id: string, today: Day) {
  const [limit, batch, items] = await Promise.all([
    sameDayLimit(tx),
    batchFound(tx, actor.shard, id),
    batchItems(tx, actor.shard, id, today),
  ])
  if (!batch) throw new NotFound()
  return { ...batchOf(batch), items: items.map(itemOf(limit)) }
}
