import type { Day } from '../day.ts'
import { assess, policyOf } from '../eligibility/assess.ts'
import { loadPolicy } from '../eligibility/policy.ts'
import type { Policy } from '../eligibility/policy.ts'
import type { Facts } from '../eligibility/types.ts'
import type { FeeTable } from '../fees/table.ts'
import type { Matter } from '../glossary/matters.ts'
import { isWithin } from '../jurisdiction/jurisdiction.ts'
import type { InputError } from '../shape.ts'
import { assumptions, costOf } from './cost.ts'
import { count, emptyTally, plus } from './tally.ts'
import type { Compared, Tally } from './tally.ts'

export type SimulationInput = {
  facts: Iterable<Facts> | AsyncIterable<Facts>
  draft: Policy
  /** What the draft is held against; without it, the policy each case falls under today. */
  current?: Policy
  /** Days of receipt, both within; an open end is no limit. */
  period?: { from?: Day; to?: Day }
  feeTable: FeeTable
}

export type CountyTally = Tally & { county: string }
export type MatterTally = Tally & { matter: Matter }
export type CellTally = Tally & { county: string; matter: Matter }

export type Simulation = {
  draft: string
  current: string | null
  feeTable: string
  read: number
  outsidePeriod: number
  /** Cases of places the draft does not reach. */
  outsideRegion: number
  total: Tally
  byCounty: CountyTally[]
  byMatter: MatterTally[]
  cells: CellTally[]
  assumptions: readonly string[]
}

const countyOf = ({ receivingRegion }: Facts): string => receivingRegion?.slice(0, 6) ?? ''

const reaches = ({ region }: Policy, { receivingRegion }: Facts): boolean =>
  region === null || receivingRegion === undefined || isWithin(receivingRegion, region)

// A number or a version written on an old case would hide the draft from it.
const withoutOverrides = (facts: Facts): Facts => ({ ...facts, policyVersion: undefined, standardMonthlyPerCapita: undefined })

function compare(facts: Facts, { draft, current, feeTable }: SimulationInput): Compared {
  const open = withoutOverrides(facts)
  const before = current ? assess(open, current) : assess(facts, policyOf(facts))
  const after = assess(open, draft)
  const { form } = after.eligible === 'yes' ? after : before
  return { before: before.eligible, after: after.eligible, persons: facts.groupSize ?? 1, fee: costOf(facts, form, feeTable) }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Cells summed along one side, in the order of the key. */
function along<K extends string>(cells: readonly CellTally[], keyOf: (cell: CellTally) => K): [K, Tally][] {
  const sums = new Map<K, Tally>()
  for (const cell of cells) sums.set(keyOf(cell), plus(sums.get(keyOf(cell)) ?? emptyTally(), cell))
  return [...sums].sort(([a], [b]) => byText(a, b))
}

function faultOf({ draft, current, period }: SimulationInput): InputError | null {
  for (const policy of current ? [draft, current] : [draft]) {
    const loaded = loadPolicy(policy)
    if (!loaded.ok) return loaded.error
  }
  if (period?.from === undefined || period.to === undefined || period.from <= period.to) return null
  return { code: 'ENDS_BEFORE_IT_BEGINS', path: 'period.to', message: '结束日不能早于开始日。' }
}

/**
 * How many more or fewer would be eligible under a draft, and what they would cost (法34, 法52). Memory holds one tally for each county and
 * matter however many cases pass; the same cases in any order give the same bytes.
 */
export async function simulate(input: SimulationInput): Promise<{ ok: true; simulation: Simulation } | { ok: false; error: InputError }> {
  const error = faultOf(input)
  if (error) return { ok: false, error }
  const { draft, current, period = {}, feeTable } = input
  const cells = new Map<string, CellTally>()
  const seen = { read: 0, outsidePeriod: 0, outsideRegion: 0 }
  for await (const facts of input.facts) {
    seen.read += 1
    const { receivedAt, matter } = facts
    const isOutside = (period.from !== undefined && receivedAt < period.from) || (period.to !== undefined && receivedAt > period.to)
    if (isOutside) seen.outsidePeriod += 1
    else if (!reaches(draft, facts)) seen.outsideRegion += 1
    else {
      const county = countyOf(facts)
      const key = `${county} ${matter}`
      const cell = cells.get(key) ?? { county, matter, ...emptyTally() }
      cells.set(key, cell)
      count(cell, compare(facts, input))
    }
  }
  const sorted = [...cells.values()].sort((a, b) => byText(a.county, b.county) || byText(a.matter, b.matter))
  const simulation: Simulation = {
    draft: draft.id,
    current: current?.id ?? null,
    feeTable: feeTable.id,
    ...seen,
    total: sorted.reduce<Tally>(plus, emptyTally()),
    byCounty: along(sorted, ({ county }) => county).map(([county, tally]) => ({ county, ...tally })),
    byMatter: along(sorted, ({ matter }) => matter).map(([matter, tally]) => ({ matter, ...tally })),
    cells: sorted,
    assumptions,
  }
  return { ok: true, simulation }
}
