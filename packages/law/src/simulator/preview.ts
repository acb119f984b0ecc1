import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import { assessApplication } from '../eligibility/application.ts'
import type { ApplicationFacts } from '../eligibility/application.ts'
import type { Policy } from '../eligibility/policy.ts'
import type { RulesInForce } from '../eligibility/rules-in-force.ts'
import type { Assessment, Eligible } from '../eligibility/types.ts'
import type { Matter } from '../glossary/matters.ts'

/** What a draft does to one application: it would be granted, no longer be granted, or be asked about where it would have been refused. */
export type Turn = 'GAINS' | 'LOSES' | 'ASKED' | 'REFUSED'

/** Which question of the review turns it. */
export type TurningPoint = 'MATTER' | 'SITUATION' | 'WAIVER' | 'STANDARD' | 'OTHER_REASON' | 'OTHER'

export type Turned = { matter: Matter; turn: Turn; by: TurningPoint; cites: readonly string[]; count: number }

export type Preview = {
  /** Days of receipt of the applications that were read. */
  from: Day
  to: Day
  read: number
  unchanged: number
  /** By matter, turn, question and article; the largest first. */
  turned: Turned[]
}

const pointOf: Readonly<Record<string, TurningPoint>> = {
  '7': 'MATTER', '10': 'SITUATION', '11': 'WAIVER', '11b': 'WAIVER', '12': 'STANDARD', '13': 'STANDARD', '14': 'OTHER_REASON',
} // prettier-ignore

function turnOf(before: Eligible, after: Eligible): Turn | null {
  if (before === after) return null
  if (after === 'yes') return 'GAINS'
  if (before === 'yes') return 'LOSES'
  if (after === 'need_more' && before === 'no') return 'ASKED'
  return after === 'no' ? 'REFUSED' : null
}

const keyOf = ({ step, cites, met }: Assessment['reasons'][number]): string => JSON.stringify([step, met, cites])

// The exemption says more than the standard it makes unnecessary, and the matter more than what follows from it being out.
const first: readonly TurningPoint[] = ['MATTER', 'SITUATION', 'WAIVER', 'OTHER_REASON', 'STANDARD', 'OTHER']

/** What one of the two answers rests on and the other does not. */
function pointIn(answer: Assessment, other: Assessment): { by: TurningPoint; cites: readonly string[] } {
  const known = new Set(other.reasons.map(keyOf))
  const own = answer.reasons.filter((reason) => !known.has(keyOf(reason)))
  const points = own.map(({ step, cites }) => ({ by: pointOf[step] ?? 'OTHER', cites }))
  return points.sort((a, b) => first.indexOf(a.by) - first.indexOf(b.by))[0] ?? { by: 'OTHER', cites: [] }
}

export type Trial = { draft: Policy; before: RulesInForce; after: RulesInForce; today: Day }

/** The twelve months of receipt over which a draft is tried: the last ones, or the last ones in which an ended rule was in force. */
export function trialDays({ effectiveFrom, effectiveTo }: Policy, today: Day): { from: Day; to: Day } {
  const to = effectiveTo !== null && effectiveTo < today ? effectiveTo : today
  const from = addDays(to, -364)
  return { from: to < today && effectiveFrom !== null && effectiveFrom > from ? effectiveFrom : from, to }
}

/**
 * One application judged without the draft and with it, on a day on which the draft would be in force: on its own day, or else on the draft's
 * first day, so that what differs is the draft and not the date.
 */
export function tryOn(facts: ApplicationFacts, { draft, before, after, today }: Trial): Omit<Turned, 'count'> | null {
  const from = draft.effectiveFrom
  const receivedAt = from !== null && from > facts.receivedAt ? from : facts.receivedAt
  const asked: ApplicationFacts = { ...facts, receivedAt, policyVersion: undefined, standardMonthlyPerCapita: undefined }
  const was = assessApplication(before, asked, today)
  const is = assessApplication(after, asked, today)
  const turn = turnOf(was.eligible, is.eligible)
  if (turn === null) return null
  return { matter: facts.matter, turn, ...pointIn(is, was) }
}

/** Adds one application to what is known so far; memory holds one row for each thing that differs, however many cases pass. */
export function tally(rows: Map<string, Turned>, turned: Omit<Turned, 'count'>): void {
  const key = JSON.stringify([turned.matter, turned.turn, turned.by, turned.cites])
  const row = rows.get(key) ?? { ...turned, count: 0 }
  rows.set(key, { ...row, count: row.count + 1 })
}

const order: readonly Turn[] = ['LOSES', 'REFUSED', 'GAINS', 'ASKED']

/** Those who lose first: they are the reason for looking. */
export const inOrder = (rows: Iterable<Turned>): Turned[] =>
  [...rows].sort((a, b) => order.indexOf(a.turn) - order.indexOf(b.turn) || b.count - a.count || (a.matter < b.matter ? -1 : 1))
