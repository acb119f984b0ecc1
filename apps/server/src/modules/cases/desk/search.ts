import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { onlyStation } from '../../casefile/index.ts'
import { type PersonItem, presentPersons } from '../../people/index.ts'
import { isText, typed } from '../list/asked.ts'
import { listCases } from '../list/list.ts'
import { reachOf } from '../list/reach.ts'
import { seesFacts, seesNames } from '../policy.ts'
import { personsFound } from './queries.ts'

/** One box for everything (screens.md row 46): cases by number, name, pinyin, telephone or any words of the matter; persons by the first four. */
export async function search(platform: Platform, actor: Actor, q: string, today: Day) {
  const [cases, persons] = await Promise.all([
    listCases(platform, actor, { q, sort: 'newest', limit: 20 }, today),
    personsNamed(platform, actor, q, today),
  ])
  return { cases: cases.items, persons, total: cases.total }
}

// A station reads persons through its own cases only; money and upper levels need no list of names.
async function personsNamed(platform: Platform, actor: Actor, q: string, today: Day): Promise<PersonItem[]> {
  if (!seesFacts(actor) || !seesNames(actor) || onlyStation(actor)) return []
  const wanted = isText(q) ? { name: q.normalize('NFKC').trim() } : typed(platform.keys, q, today)
  const { name, latin, idTokens, phoneTokens, tailTokens } = wanted
  if (!(name ?? latin ?? idTokens ?? phoneTokens ?? tailTokens)) return []
  return platform.db.inTransaction(actor.scope, async (tx) =>
    presentPersons(tx, platform, await personsFound(tx, reachOf(actor), { name, latin, idTokens, phoneTokens, tailTokens }), today),
  )
}
