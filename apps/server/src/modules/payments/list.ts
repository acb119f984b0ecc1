import { addDays, type Day } from '@fayuan/law'
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
  countBatches,
  countSubsidies,
  type SubsidiesAsked,
  subsidiesAsked,
  subsidiesPage,
  type SubsidyFound,
  subsidyFound,
} from './queries.ts'
import {
  batchStates,
  type BatchView,
  type Page,
  type SubsidyItemView,
  type SubsidyPage,
  type SubsidyState,
  subsidyStates,
} from './schema.ts'

const totalOf = (count: number) => ({ count: Math.min(count, 1000), exact: count <= 1000 })

async function limitsOf(tx: Tx, shard: string, today: Day): Promise<Limits> {
  const { get } = await settingsOn(tx, { region: shard }, today)
  return { sameDay: get('SAME_DAY_LIMIT') ?? Infinity, payDays: get('PAY_DAYS') ?? Infinity, times: get('OUTLIER_TIMES') ?? Infinity }
}

const itemOf =
  (limits: Limits) =>
  (found: SubsidyFound): SubsidyItemView => {
    const { sameDay, lateDays, handedInLate, usualFen, sameRecipient, waitingSince: _waitingSince, ...shown } = found
    const flags = flagsOf({ sameDay, lateDays, handedInLate, usualFen, sameRecipient, totalFen: found.totalFen, limits })
    return { ...shown, stateLabel: subsidyStates[found.state as SubsidyState] ?? found.state, flags }
  }

const batchOf = (found: BatchFound): BatchView => ({
  ...found,
  stateLabel: batchStates[found.state as keyof typeof batchStates] ?? found.state,
})

/** 补贴列表, newest first, each with what deserves a second look; what waits, longest first. */
export async function listSubsidies(tx: Tx, actor: Actor, page: SubsidyPage, today: Day) {
  const limits = await limitsOf(tx, actor.shard, today)
  const { state, waiting } = page
  const asked = { states: state ? [state] : undefined, waiting, lateBefore: lateBefore(limits, today) }
  const list = waiting ? 'subsidies-waiting' : 'subsidies'
  const [found, count] = await Promise.all([
    subsidiesPage(tx, { shard: actor.shard, asked, after: placeAfter(list, 'day', page.cursor), limit: page.limit + 1, today }),
    countSubsidies(tx, actor.shard, asked),
  ])
  const shown = found.slice(0, page.limit)
  const last = shown.at(-1)
  const keyOf = (row: SubsidyFound) => ({ key: waiting ? row.waitingSince : row.calculatedOn, id: row.id })
  return {
    items: shown.map(itemOf(limits)),
    nextCursor: found.length > page.limit && last ? cursorOf(list, keyOf(last)) : null,
    total: totalOf(count),
  }
}

/** The subsidies of a list as a condition, for a file that is to hold the same ones. */
export async function subsidiesOfList(
  tx: Tx,
  shard: string,
  { states, waiting }: Pick<SubsidiesAsked, 'states' | 'waiting'>,
  today: Day,
): Promise<ReturnType<typeof subsidiesAsked>> {
  return subsidiesAsked({ states, waiting, lateBefore: lateBefore(await limitsOf(tx, shard, today), today) })
}

// Without a limit of days nothing is late.
const lateBefore = ({ payDays }: Limits, today: Day): Day => (Number.isFinite(payDays) ? addDays(today, -payDays) : addDays(today, -36_500))

export async function subsidyView(tx: Tx, shard: string, id: string, today: Day): Promise<SubsidyItemView> {
  const [limits, found] = await Promise.all([limitsOf(tx, shard, today), subsidyFound(tx, shard, id, today)])
  if (!found) throw new NotFound()
  return itemOf(limits)(found)
}

export async function listPaymentBatches(tx: Tx, actor: Actor, page: Page) {
  const [found, count] = await Promise.all([
    batchesPage(tx, { shard: actor.shard, state: page.state, after: placeAfter('batches', 'day', page.cursor), limit: page.limit + 1 }),
    countBatches(tx, actor.shard, page.state),
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
