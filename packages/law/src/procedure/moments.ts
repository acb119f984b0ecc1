import type { Day } from '../day.ts'
import type { AgeEvent } from '../deadlines/ages.ts'
import { nextAct } from './next-act.ts'
import { caseStates } from './states.ts'
import type { CaseState } from './states.ts'

/** A line of a case's history, as far as its age goes. */
export type CaseMoment = { on: Day; from: CaseState | null; to: CaseState }

// The file waits for somebody outside, or for a reason to go away; its lawful clocks are another matter.
const onHold: readonly CaseState[] = ['SUPPLEMENTING', 'SUSPENDED']

function eventsOf({ on, from, to }: CaseMoment): AgeEvent[] {
  const events: AgeEvent[] = []
  if (from !== null && onHold.includes(from) && !onHold.includes(to)) events.push({ on, kind: 'RELEASED' })
  if (caseStates[to].isFinal) return [...events, { on, kind: 'ENDED' }]
  if (onHold.includes(to)) return [...events, { on, kind: 'HELD' }]
  const holder = nextAct(to).role ?? ''
  return [...events, { on, kind: from === null ? 'OPENED' : 'PASSED', holder }]
}

/** What a case's history says about its three ages; on hold the file stays with whoever put it there. */
export const ageEvents = (history: readonly CaseMoment[]): AgeEvent[] => history.flatMap(eventsOf)
