import { procedure } from './table.ts'
import type { ProcedureStep } from './table.ts'
import type { CaseState } from './states.ts'
import type { Verb } from './verbs.ts'

/** The lawful move, or null when the verb is not open from here. An outcome that has no row of its own falls back to the plain row. */
export function step(from: CaseState | null, verb: Verb, outcome?: string): ProcedureStep | null {
  const open = procedure.filter((row) => row.from === from && row.verb === verb)
  return open.find((row) => row.outcome === outcome) ?? open.find((row) => row.outcome === undefined) ?? null
}

export const stepsFrom = (state: CaseState | null): ProcedureStep[] => procedure.filter((row) => row.from === state)

/**
 * Where a step leads. `origin` is what the file returns to: REFUSED or TERMINATED for an objection,
 * GRANTED or NOTIFIED for a declined assignment.
 */
export function landing(row: ProcedureStep, origin?: CaseState): CaseState | null {
  if (row.to === 'SAME') return row.from
  if (row.to === 'ORIGIN') return origin ?? null
  return row.to
}

/** The states a file may return to when a row says ORIGIN. */
export function originsOf(row: ProcedureStep): CaseState[] {
  if (row.to !== 'ORIGIN') return []
  return row.verb === 'decideObjection' ? ['REFUSED', 'TERMINATED'] : ['GRANTED', 'NOTIFIED']
}
