import { type Calendar, type Day, roles } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { onlyStation } from '../../casefile/index.ts'
import { calendarAt } from '../../deadlines/index.ts'
import { maskName } from '../../people/index.ts'
import { clockView } from '../detail/view.ts'
import { afterOf, cursorOf } from '../list/cursor.ts'
import { labelled } from '../list/item.ts'
import { reachOf } from '../list/reach.ts'
import { sightOf } from '../policy.ts'
import { clocksDue, type RawDeadline } from './queries.ts'
import type { Deadline, DeadlineAsked } from './schema.ts'

/** Every period the office has to keep, the first to fall due first; lights and days are computed by the law. */
export async function listDeadlines(platform: Platform, actor: Actor, asked: DeadlineAsked, today: Day) {
  const { from, to, light, limit } = asked
  const stationId = onlyStation(actor) ? actor.agencyId : undefined
  const reach = reachOf(actor)
  const [row] = await platform.db.read(
    actor.scope,
    clocksDue({ reach, from, to, light, stationId, after: afterOf('due', asked.cursor), limit: limit + 1, today }),
  )
  const { items, count, calendarStamp } = row?.answer ?? { items: [], count: 0, calendarStamp: null }
  const calendar = await calendarAt(platform.db, actor.scope, calendarStamp)
  const last = items.length > limit ? items[limit - 1] : undefined
  return {
    items: items
      .slice(0, limit)
      .map((clock) =>
        lineOf(clock, { today, calendar, names: sightOf(actor, { shard: clock.shard, isGranted: reach.kind === 'granted' }).names }),
      ),
    nextCursor: last ? cursorOf('due', { id: last.id, nextDueOn: last.clockDueOn, receivedOn: today }) : null,
    total: { count: Math.min(count, 1000), exact: count <= 1000 },
  }
}

const lineOf = (clock: RawDeadline, by: { today: Day; calendar: Calendar; names: boolean }): Deadline => ({
  ...clockView(clock, clock, by),
  id: clock.id,
  caseId: clock.caseId,
  number: clock.number,
  applicantName: by.names ? clock.applicantName : maskName(clock.applicantName),
  holder: clock.holderRole === 'LAWYER' && clock.providerName ? clock.providerName : labelled(roles, clock.holderRole),
})
