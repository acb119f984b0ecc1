import { type Day, policies, type Policy } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { type EnteredPolicy, isActive, ownPolicies, policyOfEntry, rulesInForce } from '../../applications/index.ts'
import { regionNames } from '../standards/queries.ts'
import { isHere, mayEnact } from '../waiting/policy.ts'
import type { PolicyItem, PolicyList } from './schema.ts'
import { stateOf, viewPolicy } from './view.ts'

/** 地方规定: what was entered here, corrected and withdrawn entries among it, and what came with the system for the places of this office. */
export async function listPolicies(tx: Tx, actor: Actor, today: Day): Promise<PolicyList> {
  const [own, rules, canImport] = await Promise.all([ownPolicies(tx), rulesInForce(tx), mayEnact(tx, actor, actor.shard)])
  const entered = new Set(own.filter(isActive).map(({ row }) => row.id))
  const known = own.map((entry) => ({ entry, policy: policyNow(entry, rules.policies) }))
  const published = rules.policies.filter(({ id, region }) => policies[id] && !entered.has(id) && region !== null && isHere(actor, region))
  const names = await regionNames(
    tx,
    [...known.map(({ policy }) => policy), ...published].flatMap(({ region }) => region ?? []),
  )
  const may = await mayOf(tx, actor, own)
  const items = [
    ...known.map(({ entry, policy }) => ofEntry(entry, policy, names, today, may)),
    ...published.map((policy): PolicyItem => ({
      ...viewPolicy(policy, names),
      entry: null,
      source: 'PUBLISHED',
      state: stateOf(policy, today),
      entered: null,
      superseded: null,
      canWithdraw: false,
    })),
  ]
  return { items: items.toSorted(ownFirstThenNewest), canImport: canImport || (await mayAbove(tx, actor)) }
}

// A county's own administrator enters the province's regulation where the system serves no other place under it.
const mayAbove = (tx: Tx, actor: Actor): Promise<boolean> => mayEnact(tx, actor, `${actor.shard.slice(0, 2)}0000`)

/** As it stands among the other rules: a later one may have ended it. */
const policyNow = (entry: EnteredPolicy, list: readonly Policy[]): Policy =>
  (isActive(entry) ? list.find(({ id }) => id === entry.row.id) : undefined) ?? policyOfEntry(entry)

async function mayOf(tx: Tx, actor: Actor, own: readonly EnteredPolicy[]): Promise<ReadonlySet<string>> {
  const regions = [...new Set(own.flatMap(({ row }) => row.region ?? []))]
  const may = await Promise.all(regions.map((region) => mayEnact(tx, actor, region)))
  return new Set(regions.filter((_, at) => may[at]))
}

function ofEntry(
  entry: EnteredPolicy,
  policy: Policy,
  names: ReadonlyMap<string, string>,
  today: Day,
  may: ReadonlySet<string>,
): PolicyItem {
  const { superseded } = entry
  return {
    ...viewPolicy(policy, names),
    entry: entry.entry,
    source: 'OWN',
    state: superseded ? 'SUPERSEDED' : stateOf(policy, today),
    entered: { by: entry.by, on: entry.on, reason: entry.reason },
    superseded: superseded && { by: superseded.by, on: superseded.on, reason: superseded.reason },
    canWithdraw: superseded === null && may.has(policy.region ?? ''),
  }
}

function ownFirstThenNewest(a: PolicyItem, b: PolicyItem): number {
  if ((a.state === 'SUPERSEDED') !== (b.state === 'SUPERSEDED')) return a.state === 'SUPERSEDED' ? 1 : -1
  if (a.source !== b.source) return a.source === 'OWN' ? -1 : 1
  return (a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1
}
