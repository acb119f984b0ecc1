import { type Mark, type Policy, type StandardRow } from '@fayuan/law'
import { awaitsItsDay, waiting, type Waiting } from '@fayuan/law/rules'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { rulesInForce } from '../../applications/index.ts'
import { confirmationOf, confirmations } from './confirmed.ts'
import { enactedOf } from './enacted.ts'
import { isHere, mayConfirm, mayEnact } from './policy.ts'
import type { UnconfirmedList, WayToConfirm } from './schema.ts'

const isOpen = (mark: Mark): mark is Exclude<Mark, '核'> => mark !== '核'

/** 待核实的规则: every parameter of the law's package that nobody has confirmed, under the local rules in force here (domain/sources.md). */
export async function listUnconfirmed(tx: Tx, actor: Actor): Promise<UnconfirmedList> {
  const [{ policies: inForce, standards }, confirmed] = await Promise.all([rulesInForce(tx), confirmations(tx)])
  const mine = await regionsOf(tx, actor, inForce)
  const mayForAll = await mayConfirm(tx, actor, null)
  const mayOf = (region: string | null) => (region === null ? mayForAll : mine.has(region))
  const undated = new Map(inForce.filter(awaitsItsDay).map(({ id, region }) => [id, region ?? '']))
  const isItsDay = (id: string, where: string) => undated.has(id) && where.split('、').includes(`${id}.effectiveFrom`)
  const items = waiting(inForce, withoutEntered(standards)).flatMap(({ mark, ...row }) => {
    if (!isOpen(mark) || confirmationOf(confirmed, row)) return []
    const way = wayOf(row, isItsDay(row.id, row.where), inForce)
    const canEnact = way === 'DAY' && mine.has(undated.get(row.id) ?? '')
    return [{ ...row, mark, isHere: isHere(actor, row.region), canEnact, way, canConfirm: way === 'TEXT' && mayOf(row.region) }]
  })
  return {
    items,
    count: { here: items.filter((item) => item.isHere).length, all: items.length },
    enacted: enactedOf(inForce).map((entry) => ({ ...entry, canEnact: mine.has(entry.region ?? '') })),
    confirmed: confirmed
      .filter(({ undone }) => undone === null)
      .map(({ region, mark: _mark, undone: _undone, ...entry }) => ({ ...entry, canUndo: mayOf(region) })),
  }
}

const lists = ['mattersAdded', 'mayAlsoList', 'art32Added', 'art42Added']

/** Nobody confirms what is not there: a number that was never entered, a list that is known to lack something. */
function wayOf({ room, id, where }: Pick<Waiting, 'room' | 'id' | 'where'>, isItsDay: boolean, inForce: readonly Policy[]): WayToConfirm {
  if (isItsDay) return 'DAY'
  if (where.startsWith('standards.')) return 'STANDARD'
  const policy = room === 'eligibility' ? inForce.find((one) => one.id === id) : undefined
  const paths = where.split('、').map((path) => path.slice(id.length + 1))
  if (policy && !policy.isMattersComplete && paths.some((path) => lists.includes(path))) return 'POLICY'
  if (policy && paths.includes('standard') && policy.standard.monthlyPerCapita === null && policy.standard.multiple === undefined)
    return 'STANDARD'
  return 'TEXT'
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
