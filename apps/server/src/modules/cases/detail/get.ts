import type { CaseState, Day } from '@fayuan/law'
import { isUndecided } from '@fayuan/law/corrections'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { cursorOf, placeAfter } from '../../../platform/cursor.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { judgeFacts, openFacts } from '../../applications/index.ts'
import { findCase, onlyStation, shardOfCase } from '../../casefile/index.ts'
import { calendarAt } from '../../deadlines/index.ts'
import { reachOf } from '../list/reach.ts'
import { sightOf } from '../policy.ts'
import { detailOf, historyOf, type RawDetail, rawDetail, rawEvents, traceOf } from './queries.ts'
import type { Detail, EventView } from './schema.ts'
import { detailView, eventView } from './view.ts'

// Staff of one county know the shard already; for a granted case the grant tells it.
async function shardFor(platform: Platform, actor: Actor, id: string): Promise<string> {
  const reach = reachOf(actor)
  if (reach.kind === 'county') return reach.shard
  const shard = await platform.db.inTransaction(actor.scope, (tx) => shardOfCase(tx, actor, id))
  if (!shard) throw new NotFound()
  return shard
}

// A station follows the files it took in itself, and no other of the county.
async function refuseOthersOfStation(platform: Platform, actor: Actor, shard: string, id: string): Promise<void> {
  if (!onlyStation(actor)) return
  const file = await platform.db.inTransaction(actor.scope, (tx) => findCase(tx, shard, id))
  if (file?.sourceAgencyId !== actor.agencyId) throw new NotFound()
}

const exempt: readonly string[] = ['ART32', 'ART42', 'NOTIFIED']
const exempting: readonly string[] = ['1d', '10', '11']

/** Until it is decided, whether money is looked at is what the review page reads from the same facts (R-40 R-41), and never more than that. */
async function isMeansStillOpen(platform: Platform, actor: Actor, { item, file }: RawDetail, today: Day): Promise<boolean> {
  const isSettled = !isUndecided(item.state as CaseState) || file.chain === 'NOTIFIED' || !exempt.includes(file.meansReason ?? '')
  if (isSettled) return false
  return platform.db.inTransaction(actor.scope, async (tx) => {
    const row = await findCase(tx, file.shard, item.id)
    const facts = row && openFacts(platform.keys, row)
    if (!facts) return false
    const { reasons } = await judgeFacts(tx, facts, today)
    return !reasons.some(({ step, met }) => met === true && exempting.includes(step))
  })
}

/** One case, and a trace that this person read it (security.md §5). */
export async function getCase(platform: Platform, actor: Actor, id: string, today: Day): Promise<Detail> {
  const shard = await shardFor(platform, actor, id)
  const entry = {
    shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action: 'getCase',
    objectType: 'case',
    objectId: id,
    requestId: actor.requestId,
    address: actor.address,
  }
  const trace = traceOf(platform, entry, onlyStation(actor) ? actor.agencyId : null)
  const [row] = await platform.db.readLeavingTrace(actor.scope, detailOf(shard, id, actor.accountId), trace)
  const detail = row && rawDetail(row.detail)
  if (!detail || (onlyStation(actor) && detail.file.sourceAgencyId !== actor.agencyId)) throw new NotFound()
  const calendar = await calendarAt(platform.db, actor.scope, detail.calendarStamp)
  const isMeansOpen = await isMeansStillOpen(platform, actor, detail, today)
  return detailView(detail, { actor, keys: platform.keys, today, calendar, isMeansOpen })
}

/** Everything that happened to the case, newest first. */
export async function getCaseHistory(
  platform: Platform,
  actor: Actor,
  id: string,
  page: { cursor?: string; limit: number },
): Promise<{ items: EventView[]; nextCursor: string | null }> {
  const shard = await shardFor(platform, actor, id)
  await refuseOthersOfStation(platform, actor, shard, id)
  const [row] = await platform.db.read(
    actor.scope,
    historyOf({ shard, id, before: placeAfter('history', 'instant', page.cursor), limit: page.limit + 1 }),
  )
  if (!row) throw new NotFound()
  const events = rawEvents(row.events)
  const shown = events.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: shown.map((event) => eventView(event, sightOf(actor, { shard, isGranted: reachOf(actor).kind === 'granted' }).facts)),
    nextCursor: events.length > page.limit && last ? cursorOf('history', { key: last.at, id: last.id }) : null,
  }
}
