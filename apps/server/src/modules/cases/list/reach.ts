import type { Actor } from '../../../platform/actor.ts'
import type { Reach } from './queries.ts'

const isCounty = (code: string) => /^\d{6}$/.test(code) && !code.endsWith('00')

/** Staff of one county look into its shard alone; lawyers, experts and upper levels into what was granted them. */
export function reachOf(actor: Actor): Reach {
  const { from, to } = actor.scope
  if (from >= to) return { kind: 'granted', account: actor.accountId }
  return isCounty(actor.shard) && from <= actor.shard && actor.shard < to
    ? { kind: 'county', shard: actor.shard }
    : { kind: 'range', from, to }
}
