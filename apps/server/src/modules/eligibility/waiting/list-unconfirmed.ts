import { type Mark, type Policy, type StandardRow } from '@fayuan/law'
import { awaitsItsDay, waiting } from '@fayuan/law/rules'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { rulesInForce } from '../../applications/index.ts'
import { enactedOf } from './enacted.ts'
import { isHere, mayEnact } from './policy.ts'
import type { UnconfirmedList } from './schema.ts'

const isOpen = (mark: Mark): mark is Exclude<Mark, '核'> => mark !== '核'

/** 待核实的规则: every parameter of the law's package that nobody has confirmed, under the local rules in force here (domain/sources.md). */
export async function listUnconfirmed(tx: Tx, actor: Actor): Promise<UnconfirmedList> {
  const { policies: inForce, standards } = await rulesInForce(tx)
  const mine = await regionsOf(tx, actor, inForce)
  const undated = new Map(inForce.filter(awaitsItsDay).map(({ id, region }) => [id, region ?? '']))
  const isItsDay = (id: string, where: string) => where.split('、').includes(`${id}.effectiveFrom`)
  const items = waiting(inForce, withoutEntered(standards)).flatMap(({ mark, ...row }) => {
    const canEnact = isItsDay(row.id, row.where) && mine.has(undated.get(row.id) ?? '')
    return isOpen(mark) ? [{ ...row, mark, isHere: isHere(actor, row.region), canEnact }] : []
  })
  return {
    items,
    count: { here: items.filter((item) => item.isHere).length, all: items.length },
    enacted: enactedOf(inForce).map((entry) => ({ ...entry, canEnact: mine.has(entry.region ?? '') })),
  }
}

const placeOf = ({ region, urbanRural }: StandardRow) => `${region} ${urbanRural ?? ''}`

/** A place whose number an office has entered and confirmed no longer waits for it. */
function withoutEntered(rows: readonly StandardRow[]): StandardRow[] {
  const entered = new Set(rows.filter(({ mark, baseMonthlyYuan }) => mark === '核' && baseMonthlyYuan !== null).map(placeOf))
  return rows.filter((row) => row.baseMonthlyYuan !== null || !entered.has(placeOf(row)))
}

/** The regions whose rules this actor may enter; asked once a region. */
async function regionsOf(tx: Tx, actor: Actor, list: readonly Policy[]): Promise<ReadonlySet<string>> {
  const regions = [...new Set(list.flatMap(({ region }) => (region === null ? [] : [region])))]
  const may = await Promise.all(regions.map((region) => mayEnact(tx, actor, region)))
  return new Set(regions.filter((_, at) => may[at]))
}
