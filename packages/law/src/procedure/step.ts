import type { Day } from '../day.ts'
import { procedure } from './table.ts'
import type { ProcedureStep } from './table.ts'
import { isInForce } from './step-row.ts'
import type { StepRow } from './step-row.ts'
import type { CaseState } from './states.ts'
import type { Verb } from './verbs.ts'

export type StepQuery = { outcome?: string; on?: Day }

/** The lawful move among the rows in force that day (today's rows without one). An outcome that has no row of its own falls back to the plain row. */
export function stepIn<S extends string, V extends string>(
  rows: readonly StepRow<S, V>[],
  from: S | null,
  verb: V,
  { outcome, on }: StepQuery = {},
): StepRow<S, V> | null {
  const open = rows.filter((row) => row.from === from && row.verb === verb && isInForce(row, on))
  return open.find((row) => row.outcome === outcome) ?? open.find((row) => row.outcome === undefined) ?? null
}

export const stepsIn = <S extends string, V extends string>(rows: readonly StepRow<S, V>[], state: S | null, on?: Day): StepRow<S, V>[] =>
  rows.filter((row) => row.from === state && isInForce(row, on))

/** The lawful move of the file, or null when the verb is not open from here. */
export const step = (from: CaseState | null, verb: Verb, outcome?: string): ProcedureStep | null =>
  stepIn(procedure, from, verb, { outcome })

export const stepsFrom = (state: CaseState | null): ProcedureStep[] => stepsIn(procedure, state)

/**
 * Where a step leads. `origin` is what the file returns to: REFUSED, TERMINATED or WITHDRAWN for an objection,
 * GRANTED or NOTIFIED for a declined assignment.
 */
export function landing<S extends string>(row: StepRow<S>, origin?: S): S | null {
  if (row.to === 'SAME') return row.from
  if (row.to === 'ORIGIN') return origin ?? null
  return row.to
}

/** The states a file may return to when a row says ORIGIN. */
export function originsOf(row: ProcedureStep): CaseState[] {
  if (row.to !== 'ORIGIN') return []
  return row.verb === 'decideObjection' ? ['REFUSED', 'TERMINATED', 'WITHDRAWN'] : ['GRANTED', 'NOTIFIED']
}
