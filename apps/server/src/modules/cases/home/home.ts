import type { Day } from '@fayuan/law'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Figure, HomePart, Opens } from '../../../platform/home.ts'
import { hearingsComing } from '../desk/queries.ts'
import { hearingView } from '../desk/workbench.ts'
import { filterOf } from '../list/asked.ts'
import { caseLine } from '../list/item.ts'
import { type Counted, countsOfCases, pageOfCases, rawItem } from '../list/queries.ts'
import { reachOf } from '../list/reach.ts'
import { type CaseItem, CaseQuestion, type Question } from '../list/schema.ts'
import type { DeskView } from './schema.ts'
import { type FigureAsked, figuresByRole, type ListAsked, listsByRole } from './waiting.ts'

const lines = 12
const most = 4

/**
 * What waits in files for this person: each number is a question to the list of cases, asked by the list's own filter, so that what it opens is
 * what it counts. The numbers are one question to the database, each list another.
 */
export const deskAtHome: HomePart<DeskView> = async (platform, actor, today) => {
  const figures = heldBy(actor, figuresByRole).slice(0, most)
  const lists = heldBy(actor, listsByRole)
  if (figures.length + lists.length === 0) return null
  const [counted, pages, hearings] = await Promise.all([
    counts(platform, actor, today, figures),
    Promise.all(lists.map((list) => listOf(platform, actor, today, list))),
    hasRole(actor, 'LAWYER', 'GRASSROOTS_WORKER', 'VOLUNTEER')
      ? platform.db.read(actor.scope, hearingsComing(reachOf(actor), today))
      : null,
  ])
  return {
    figures: figures.map((figure, at) => figureOf(actor, today, figure, counted[at])),
    lists: pages,
    hearings: hearings ? (hearings[0]?.hearings ?? []).map(hearingView) : null,
  }
}

/** What the roles of this person look at, each once, in the order of the table. */
function heldBy<T extends { id: string }>(actor: Actor, byRole: Readonly<Record<string, readonly T[] | undefined>>): T[] {
  const held = actor.roles.flatMap((role) => byRole[role] ?? [])
  return [...new Map(held.map((one) => [one.id, one])).values()]
}

const questionOf = (asked: Partial<Question>): Question => CaseQuestion.parse(asked)
const opensCases = (asked: Partial<Question>): Opens => ({
  list: '/api/cases',
  query: Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)])),
})

async function counts(platform: Platform, actor: Actor, today: Day, figures: readonly FigureAsked[]): Promise<Counted[]> {
  if (figures.length === 0) return []
  const asked = figures.map((figure) => ({
    filter: filterOf(actor, platform.keys, questionOf(figure.asked(today)), today),
    withFirst: figure.text === 'first',
  }))
  const [row] = await platform.db.read(actor.scope, countsOfCases({ reach: reachOf(actor), asked, today }))
  return row?.answer ?? []
}

async function listOf(platform: Platform, actor: Actor, today: Day, list: ListAsked): Promise<DeskView['lists'][number]> {
  const { asked, ...said } = list
  const reach = reachOf(actor)
  const question = questionOf(asked)
  const filter = filterOf(actor, platform.keys, question, today)
  const [row] = await platform.db.read(actor.scope, pageOfCases({ reach, filter, sort: question.sort, after: null, limit: lines, today }))
  const items = (row?.answer.items ?? []).map((item) => lineOf(actor, today, item))
  return { ...said, items, count: row?.answer.count ?? 0, opens: opensCases(asked) }
}

const lineOf = (actor: Actor, today: Day, row: unknown[]): CaseItem =>
  caseLine(rawItem(row), today, { actor, isGranted: reachOf(actor).kind === 'granted' })

function figureOf(actor: Actor, today: Day, asked: FigureAsked, { count, first }: Counted = { count: 0, first: null }): Figure {
  const line = first && lineOf(actor, today, first)
  const text = asked.text === 'first' ? (line ? inWords(line) : '') : asked.text
  return {
    id: asked.id,
    label: asked.label,
    count,
    fen: null,
    text: count === 0 ? (asked.none ?? text) : text,
    isAlert: asked.isAlert === true && count > 0,
    opens: opensCases(asked.asked(today)),
  }
}

function inWords({ applicantName, dueTitle, daysLeft, receivedOn }: CaseItem): string {
  if (daysLeft === null) return `最早：${applicantName}，${receivedOn} 收到`
  if (daysLeft < 0) return `最久：${applicantName} ${dueTitle ?? ''} 超 ${-daysLeft} 天`
  return `最早：${applicantName} ${dueTitle ?? ''} ${daysLeft === 0 ? '今天到期' : `剩 ${daysLeft} 天`}`
}
