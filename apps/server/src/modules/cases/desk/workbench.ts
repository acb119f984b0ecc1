import { addDays, addMonths, type Day, dayOf, toDay } from '@fayuan/law'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { onlyStation } from '../../casefile/index.ts'
import { owedTo, statesOwedBy } from '../list/asked.ts'
import { caseLine, labelled } from '../list/item.ts'
import { pageOfCases, rawItem, type Reach } from '../list/queries.ts'
import { reachOf } from '../list/reach.ts'
import type { CaseItem } from '../list/schema.ts'
import { hearingModes } from '../schema.ts'
import { cardsOf, paceOf, type RawHearing } from './queries.ts'
import type { WorkbenchView } from './schema.ts'

const todoLines = 12

/** 工作台: what is late, what comes, what waits for me, the most urgent first (screens.md row 1). */
export async function getWorkbench(platform: Platform, actor: Actor, today: Day): Promise<WorkbenchView> {
  const reach = reachOf(actor)
  const owed = statesOwedBy(actor)
  const providerId = hasRole(actor, 'LAWYER') ? (actor.providerId ?? undefined) : undefined
  const stationId = onlyStation(actor) ? actor.agencyId : undefined
  const cards = cardsOf({ reach, today, soonTo: addDays(today, 2), owed, providerId, stationId, withHearings: providerId !== undefined })
  const todo = pageOfCases({ reach, filter: { ...owedTo(actor), stationId }, sort: 'due', after: null, limit: todoLines, today })
  const [[counted], [page], pace] = await Promise.all([
    platform.db.read(actor.scope, cards),
    platform.db.read(actor.scope, todo),
    paceFor(platform, actor, reach, today),
  ])
  const lineOf = (row: unknown[]) => caseLine(rawItem(row), today, { actor, isGranted: reach.kind === 'granted' })
  const c = counted?.cards
  return {
    cards: {
      overdue: { count: c?.overdue ?? 0, worst: c?.worst ? inWords(lineOf(c.worst)) : null },
      soon: { count: c?.soon ?? 0, text: c?.next ? `最早：${inWords(lineOf(c.next))}` : null },
      mine: { count: page?.answer.count ?? 0, online: c?.online ?? 0 },
      paused: { count: c?.paused ?? 0, since: c?.pausedSince ? dayOf(new Date(c.pausedSince)) : null },
    },
    todo: (page?.answer.items ?? []).map(lineOf),
    done: '/api/cases?mine=done',
    pace,
    hearings: c?.hearings?.map(hearingView) ?? null,
  }
}

function inWords({ applicantName, dueTitle, daysLeft }: CaseItem): string {
  const days = daysLeft ?? 0
  return `${applicantName} ${dueTitle ?? ''} ${days < 0 ? `超 ${-days} 天` : days === 0 ? '今天到期' : `剩 ${days} 天`}`
}

export const hearingView = (hearing: RawHearing) => ({
  ...hearing,
  startsAt: new Date(hearing.startsAt).toISOString(),
  modeLabel: labelled(hearingModes, hearing.mode),
})

// Leaders see the office's pace; the same day a year ago is what this year is measured by.
async function paceFor(platform: Platform, actor: Actor, reach: Reach, today: Day): Promise<WorkbenchView['pace']> {
  if (reach.kind !== 'county' || !hasRole(actor, 'CENTRE_DIRECTOR', 'BUREAU_ADMIN')) return null
  const yearFrom = toDay(`${today.slice(0, 4)}-01-01`)
  const [row] = await platform.db.read(
    actor.scope,
    paceOf({ shard: reach.shard, yearFrom, today, lastFrom: addMonths(yearFrom, -12), lastTo: addMonths(today, -12) }),
  )
  if (!row) return null
  const { accepted, lastYear, onTime, decided } = row.pace
  return { accepted, target: null, lastYear, onTimeShare: decided === 0 ? null : Math.round((onTime * 1000) / decided) / 10 }
}
