import { type Day, type StandardRow, standards } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { ownStandards } from '../../applications/index.ts'
import { isHere, mayEnact } from '../waiting/policy.ts'
import { regionNames } from './queries.ts'
import type { StandardItem, StandardList } from './schema.ts'
import { stateOf, viewStandard } from './view.ts'

/** 经济困难标准: what was entered here, of every year, and what came with the system for the places of this office. */
export async function listStandards(tx: Tx, actor: Actor, today: Day): Promise<StandardList> {
  const [own, canImport] = await Promise.all([ownStandards(tx), mayEnact(tx, actor, actor.shard)])
  const entered = new Set(own.map(({ region }) => region))
  // A published row without a number is a gap; where an office has filled it there is nothing left to show.
  const published = standards.filter(
    (row) => isHere(actor, row.region) && !(entered.has(row.region) && stateOf(row, today) === 'NO_AMOUNT'),
  )
  const names = await regionNames(
    tx,
    [...own, ...published].map(({ region }) => region),
  )
  const itemOf = (source: StandardItem['source']) => (row: StandardRow) => ({
    ...viewStandard(row, names),
    source,
    state: stateOf(row, today),
  })
  return { items: [...own.map(itemOf('OWN')), ...published.map(itemOf('PUBLISHED'))].toSorted(byPlaceThenNewest), canImport }
}

const keyOf = ({ region, urbanRural }: StandardItem) => `${region} ${urbanRural ?? ''}`

function byPlaceThenNewest(a: StandardItem, b: StandardItem): number {
  if (a.source !== b.source) return a.source === 'OWN' ? -1 : 1
  if (keyOf(a) !== keyOf(b)) return keyOf(a) < keyOf(b) ? -1 : 1
  return (a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1
}
