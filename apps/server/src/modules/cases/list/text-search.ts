import { type Day, matters } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import { wantedGrams } from '../../casefile/index.ts'
import { labelled } from './item.ts'
import { type Filter, type Hit, type Hits, hitsOfGrams, type Reach } from './queries.ts'

const plain = (text: string) => text.normalize('NFC').toLowerCase()
const runsOf = (q: string) =>
  plain(q)
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((run) => run !== '')

type Asked = { actor: Actor; reach: Reach; filter: Filter; q: string; today: Day }

/**
 * Cases that hold the words, newest first, at most 1001. Grams find them; where a word is longer than one gram the text is
 * read again, since two grams can stand apart (decision 0009).
 */
export async function casesWithWords(platform: Platform, { actor, reach, filter, q, today }: Asked): Promise<Hit[]> {
  const runs = runsOf(q)
  const wanted = wantedGrams(platform.keys, reach.kind === 'county' ? reach.shard : null, q)
  const reread = wanted.length > 1 || runs.some((run) => [...run].length < 2)
  const matched: Hit[] = []
  let before: { receivedOn: Day; id: string } | null = null
  for (;;) {
    const rows: { answer: Hits }[] = await platform.db.read(actor.scope, hitsOfGrams({ reach, filter, wanted, before, reread, today }))
    const { hits, scanned, last } = rows[0]?.answer ?? { hits: [], scanned: 0, last: null }
    matched.push(...(reread ? hits.filter((hit) => holds(platform, hit, runs)) : hits))
    before = last
    if (scanned < 1001 || matched.length > 1000 || reach.kind === 'granted') return matched
  }
}

function holds(platform: Platform, hit: Hit, runs: string[]): boolean {
  const [title = '', name = '', opponents = '', organ = '', matter = ''] = hit.texts ?? []
  const shown = [title, name, opponents, organ, labelled(matters, matter)].map(plain)
  const missing = runs.filter((run) => !shown.some((text) => text.includes(run)))
  if (missing.length === 0) return true
  if (!hit.narrative) return false
  const narrative = plain(
    platform.keys.decrypt({ table: 'legal_case', column: 'narrative', shard: hit.shard, id: hit.id }, Buffer.from(hit.narrative, 'base64')),
  )
  return missing.every((run) => narrative.includes(run))
}
