import { answerableFaults } from './answerable.ts'
import { limitationFaults, receivedFaults } from './days.ts'
import type { FactFault } from './fault.ts'
import { householdFaults } from './household.ts'
import { identityFaults } from './identity.ts'
import { organFaults } from './organ.ts'
import { partyFaults } from './parties.ts'
import type { SaidOfCase } from './said.ts'

/** Everything in a case that does not fit, told in the order of the form. The desk, a correction and a review ask here, so that they agree. */
export const factFaults = (said: SaidOfCase): FactFault[] => [
  ...receivedFaults(said),
  ...partyFaults(said),
  ...organFaults(said),
  ...limitationFaults(said),
  ...(said.matter === 'CRIMINAL' ? answerableFaults({ ...said, offence: said.title, source: '证件和办案机关的文书' }) : []),
  ...identityFaults(said),
  ...householdFaults(said),
]
