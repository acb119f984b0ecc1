import { numberIn, unasked } from './answer.ts'
import type { ClockAnswer } from './answer.ts'
import { heldDays, heldOnce, holderOf } from './pauses.ts'
import type { Pause } from './pauses.ts'
import type { DeadlineRule } from './rules.ts'

/** No limit was law on the day the step began: nothing falls due and nothing is late; only the days that went by are told. */
export function dueNever(row: DeadlineRule, start: string, pauses: readonly Pause[], asOf: string | null): ClockAnswer {
  const answer = unasked({ row })
  if (asOf === null) return answer
  const [began, on, held] = [numberIn(start), numberIn(asOf), heldOnce(pauses)]
  return {
    ...answer,
    state: holderOf(on, held) ? 'paused' : 'running',
    total: Math.max(0, on - began),
    onHold: heldDays(began, on, held),
  }
}
