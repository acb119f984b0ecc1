import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { listCases } from '../list/list.ts'

/** One box for everything (screens.md row 46): cases by number, name, pinyin, telephone or any words of the matter. */
export async function search(platform: Platform, actor: Actor, q: string, today: Day) {
  const cases = await listCases(platform, actor, { q, sort: 'newest', limit: 20 }, today)
  return { cases: cases.items, persons: [], total: cases.total }
}
