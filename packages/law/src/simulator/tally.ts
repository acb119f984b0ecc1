import type { Eligible } from '../eligibility/types.ts'

/** Counts of one county and matter. Money is the yearly cost of the difference, in 分. */
export type Outcomes = Record<Eligible, number>
export type Tally = {
  cases: number
  persons: number
  before: Outcomes
  after: Outcomes
  /** Eligible only under the draft, and only without it. */
  gained: number
  lost: number
  gainedPersons: number
  lostPersons: number
  costMore: number
  costLess: number
  /** Cases gained or lost whose fee the table does not know. */
  unpriced: number
}

const none = (): Outcomes => ({ yes: 0, no: 0, need_more: 0, not_accepted: 0 })

export const emptyTally = (): Tally => ({
  cases: 0,
  persons: 0,
  before: none(),
  after: none(),
  gained: 0,
  lost: 0,
  gainedPersons: 0,
  lostPersons: 0,
  costMore: 0,
  costLess: 0,
  unpriced: 0,
})

/** What one case did: how it stood, how it would stand, for how many, at what fee (null: the table does not say). */
export type Compared = { before: Eligible; after: Eligible; persons: number; fee: number | null }

export function count(tally: Tally, { before, after, persons, fee }: Compared): void {
  tally.cases += 1
  tally.persons += persons
  tally.before[before] += 1
  tally.after[after] += 1
  const isGained = after === 'yes' && before !== 'yes'
  const isLost = before === 'yes' && after !== 'yes'
  if (!isGained && !isLost) return
  if (isGained) tally.gained += 1
  else tally.lost += 1
  if (isGained) tally.gainedPersons += persons
  else tally.lostPersons += persons
  if (fee === null) tally.unpriced += 1
  else if (isGained) tally.costMore += fee
  else tally.costLess += fee
}

const added = (a: Outcomes, b: Outcomes): Outcomes => ({
  yes: a.yes + b.yes,
  no: a.no + b.no,
  need_more: a.need_more + b.need_more,
  not_accepted: a.not_accepted + b.not_accepted,
})

export const plus = (a: Tally, b: Tally): Tally => ({
  cases: a.cases + b.cases,
  persons: a.persons + b.persons,
  before: added(a.before, b.before),
  after: added(a.after, b.after),
  gained: a.gained + b.gained,
  lost: a.lost + b.lost,
  gainedPersons: a.gainedPersons + b.gainedPersons,
  lostPersons: a.lostPersons + b.lostPersons,
  costMore: a.costMore + b.costMore,
  costLess: a.costLess + b.costLess,
  unpriced: a.unpriced + b.unpriced,
})
