import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { seesFacts } from '../policy.ts'
import { filterOf, isText } from './asked.ts'
import { afterOf, cursorOf } from './cursor.ts'
import { caseLine } from './item.ts'
import { casesWithin, onlyThese, pageOfCases, rawItem } from './queries.ts'
import { reachOf } from './reach.ts'
import { type CasePage, CaseQuestion, type Question, type RawItem } from './schema.ts'
import { casesWithWords } from './text-search.ts'

/** Cases this person may see, a page at a time. Whoever does not see what a case is about cannot find that out by searching for it either. */
export function listCases(platform: Platform, actor: Actor, question: Question, today: Day): Promise<CasePage> {
  return seeksWords(actor, question) ? pageWithWords(platform, actor, question, today) : plainPage(platform, actor, question, today)
}

/** The cases of a list as a condition, for a file that is to hold the same ones, and how many it may hold. Words in the text are looked up first, as the list does. */
export async function casesOfList(
  platform: Platform,
  actor: Actor,
  asked: Partial<Record<keyof Question, string | undefined>>,
  { today, most }: { today: Day; most: number },
): Promise<ReturnType<typeof casesWithin>> {
  const question = CaseQuestion.parse(asked)
  const within = casesWithin({ reach: reachOf(actor), filter: filterOf(actor, platform.keys, question, today), today })
  return seeksWords(actor, question) ? onlyThese(within, await idsWithWords(platform, actor, question, { today, most })) : within
}

const seeksWords = (actor: Actor, { q }: Question) => Boolean(q) && isText(q ?? '') && seesFacts(actor)

async function idsWithWords(platform: Platform, actor: Actor, question: Question, { today, most }: { today: Day; most: number }) {
  const { q = '' } = question
  const filter = filterOf(actor, platform.keys, question, today)
  const ids: string[] = []
  let after = afterOf('newest', undefined)
  for (;;) {
    const { items } = await casesWithWords(platform, { actor, reach: reachOf(actor), filter, q, after, limit: atOnce, today })
    ids.push(...items.map(({ id }) => id))
    const last = items.at(-1)
    if (!last || items.length < atOnce || ids.length >= most) return ids
    after = { key: last.receivedOn, id: last.id }
  }
}
const atOnce = 200

async function plainPage(platform: Platform, actor: Actor, question: Question, today: Day): Promise<CasePage> {
  const { sort, limit } = question
  const ask = pageOfCases({
    reach: reachOf(actor),
    filter: filterOf(actor, platform.keys, question, today),
    sort,
    after: afterOf(sort, question.cursor),
    limit: limit + 1,
    today,
  })
  const [row] = await platform.db.read(actor.scope, ask)
  const items = (row?.answer.items ?? []).map(rawItem)
  const count = row?.answer.count ?? 0
  const last = items.length > limit ? items[limit - 1] : undefined
  return page(actor, items.slice(0, limit), { nextCursor: last ? cursorOf(sort, last) : null, count, today })
}

async function pageWithWords(platform: Platform, actor: Actor, question: Question, today: Day): Promise<CasePage> {
  const { q = '', limit } = question
  const { items, total, isExact } = await casesWithWords(platform, {
    actor,
    reach: reachOf(actor),
    filter: filterOf(actor, platform.keys, question, today),
    q,
    after: afterOf('newest', question.cursor),
    limit: limit + 1,
    today,
  })
  const last = items.length > limit ? items[limit - 1] : undefined
  const shown = page(actor, items.slice(0, limit), { nextCursor: last ? cursorOf('newest', last) : null, count: total, today })
  return { ...shown, total: { ...shown.total, exact: shown.total.exact && isExact } }
}

const page = (actor: Actor, rows: RawItem[], of: { nextCursor: string | null; count: number; today: Day }): CasePage => ({
  items: rows.map((row) => caseLine(row, of.today, { actor, isGranted: reachOf(actor).kind === 'granted' })),
  nextCursor: of.nextCursor,
  total: { count: Math.min(of.count, 1000), exact: of.count <= 1000 },
})
