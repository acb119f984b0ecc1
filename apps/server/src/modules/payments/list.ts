import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { cursorOf, placeAfter } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { settingsOn } from '../settings/index.ts'
import { flagsOf, type Limits } from './flags.ts'
import {
  batchesPage,
  type BatchFound,
  batchFound,
  batchItems,
  countUpTo,
  subsidiesPage,
  type SubsidyFound,
  subsidyFound,
} from './queries.ts'
import { batchStates, type BatchView, type Page, type SubsidyItemView, type SubsidyState, subsidyStates } from './schema.ts'

const totalOf = (count: number) => ({ count: Math.min(count, 1000), exact: count <= 1000 })

async function limitsOf(tx: Tx, shard: string, today: Day): Promise<Limits> {
  const { get } = await settingsOn(tx, { region: shard }, today)
  return { sameDay: get('SAME_DAY_LIMIT') ?? Infinity, payDays: get('PAY_DAYS') ?? Infinity, times: get('OUTLIER_TIMES') ?? Infinity }
}

const itemOf =
  (limits: Limits) =>
  (found: SubsidyFound): SubsidyItemView => {
    const { sameDay, lateDays, handedInLate, usualFen, sameRecipient, ...shown } = found
    const flags = flagsOf({ sameDay, lateDays, handedInLate, usualFen, sameRecipient, totalFen: found.totalFen, limits })
    return { ...shown, stateLabel: subsidyStates[found.state as SubsidyState] ?? found.state, flags }
  }

const batchOf = (found: BatchFound): BatchView => ({
  ...found,
  stateLabel: batchStates[found.state as keyof typeof batchStates] ?? found.state,
})

/** 补贴列表, newest first, each with what deserves a second look. */
export async function listSubsidies(tx: Tx, actor: Actor, page: Page, today: Day) {
  const of = { shard: actor.shard, state: page.state }
  const [limits, found, count] = await Promise.all([
    limitsOf(tx, actor.shard, today),
    subsidiesPage(tx, { ...of, after: placeAfter('subsidies', 'day', page.cursor), limit: page.limit + 1, today }),
    countUpTo(tx, 'subsidy', actor.shard, page.state),
  ])
  const shown = found.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(itemOf(limits)),
    nextCursor: found.length > page.limit && last ? cursorOf('subsidies', { key: last.calculatedOn, id: last.id }) : null,
    total: totalOf(count),
  }
}

export async function subsidyView(tx: Tx, shard: string, id: string, today: Day): Promise<SubsidyItemView> {
  const [limits, found] = await Promise.all([limitsOf(tx, shard, today), subsidyFound(tx, shard, id, today)])
  if (!found) throw new NotFound()
  return itemOf(limits)(found)
}

export async function listPaymentBatches(tx: Tx, actor: Actor, page: Page) {
  const [found, count] = await Promise.all([
    batchesPage(tx, { shard: actor.shard, state: page.state, after: placeAfter('batches', 'day', page.cursor), limit: page.limit + 1 }),
    countUpTo(tx, 'payment_batch', actor.shard, page.state),
  ])
  const shown = found.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(batchOf),
    nextCursor: found.length > page.limit && last ? cursorOf('batches', { key: last.createdOn, id: last.id }) : null,
    total: totalOf(count),
  }
}

export async function paymentBatch(tx: Tx, actor: Actor, id: string, today: Day) {
  const [limits, batch, items] = await Promise.all([
    limitsOf(tx, actor.shard, today),
    batchFound(tx, actor.shard, id),
    batchItems(tx, actor.shard, id, today),
  ])
  if (!batch) throw new NotFound()
  return { ...batchOf(batch), items: items.map(itemOf(limits)) }
}
