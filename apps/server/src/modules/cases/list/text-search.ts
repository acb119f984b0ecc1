import { type Day, matters } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { besidesCompanyForm, keyOfName, oneCompanyForm } from '@fayuan/law/likeness'
import { runsOf, wantedGrams } from '../../casefile/index.ts'
import { labelled } from './item.ts'
import { type After, type Filter, type Hits, hitsOfGrams, rawHits, rawItem, type Reach } from './queries.ts'
import type { RawItem } from './schema.ts'

type Asked = { actor: Actor; reach: Reach; filter: Filter; q: string; after: After; limit: number; today: Day }
export type Found = { items: RawItem[]; total: number; isExact: boolean }

/**
 * Cases that hold the words, newest first. Grams find and count them; where a word is longer than one gram, the text of what is shown is read
 * again, since two grams can stand apart (decision 0009). Then the count is exact only if everything that was found has been read again.
 */
export async function casesWithWords(platform: Platform, { actor, reach, filter, q, after, limit, today }: Asked): Promise<Found> {
  // The grams of older files hold the form of a company as it was typed: they are asked for the rest of its name, the text for the whole.
  const runs = runsOf(q).map(oneCompanyForm)
  const kept = besidesCompanyForm(q)
  const wanted = wantedGrams(platform.keys, reach.kind === 'county' ? reach.shard : null, kept)
  const reread = kept !== q || wanted.length > 1 || runs.some((run) => [...run].length < 2)
  // Most of what the grams find holds the words; a little more than a page is enough at once.
  const batch = reread ? limit * 2 : limit
  const items: RawItem[] = []
  let first: Hits | null = null
  let before = after
  for (;;) {
    const ask = hitsOfGrams({ reach, filter, wanted, before, limit: batch, reread, today })
    const [row] = await platform.db.read(actor.scope, ask)
    if (!row) throw new Error('a search answers one row')
    const found = rawHits(row.answer)
    first ??= found
    for (const hit of found.hits) {
      const item = rawItem(hit.item)
      if (!reread || holds(platform, { ...hit, item }, runs)) items.push(item)
      before = { key: item.receivedOn, id: item.id }
    }
    const wasCut = found.kept > found.hits.length
    const isWhole = !wasCut && (found.scanned < scanned || reach.kind === 'granted')
    if (items.length >= limit || isWhole) {
      const isAllRead = after === null && isWhole && first === found
      return {
        items: items.slice(0, limit),
        total: isAllRead ? items.length : first.total,
        isExact: isAllRead || (!reread && first.totalScanned < scanned),
      }
    }
    if (!wasCut && found.last) before = { key: found.last.receivedOn, id: found.last.id }
  }
}

const scanned = 1001

function holds(
  platform: Platform,
  hit: { shard: string; item: RawItem; opponents: string; agent: string | null; narrative: string | null },
  runs: string[],
): boolean {
  const { id, title, applicantName, organ, matter } = hit.item
  const shown = [title, applicantName, hit.opponents, hit.agent ?? '', organ, labelled(matters, matter)].map(keyOfName)
  const missing = runs.filter((run) => !shown.some((text) => text.includes(run)))
  if (missing.length === 0) return true
  if (!hit.narrative) return false
  const narrative = keyOfName(
    platform.keys.decrypt({ table: 'legal_case', column: 'narrative', shard: hit.shard, id }, Buffer.from(hit.narrative, 'base64')),
  )
  return missing.every((run) => narrative.includes(run))
}
