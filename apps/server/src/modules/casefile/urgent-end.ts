import { terminationCites, terminationGrounds } from '@fayuan/law'
import { isUnderUrgentAid } from './policy.ts'
import type { Act, CaseFile } from './schema.ts'

/** Whoever gives urgent aid on this file now, their answer given or not (法44). */
export const hasUrgentLawyer = (file: CaseFile): boolean => isUnderUrgentAid(file) && file.providerId !== null

/** The decision by which urgent aid ends with its application. */
export const urgentAidEnded = (file: CaseFile, reasons: string): NonNullable<Act['papers']> => ({
  TERMINATE_DECISION: {
    termination: { ground: terminationGrounds.OTHER_BY_LAW, reasons, cite: terminationCites.OTHER_BY_LAW },
    assignment: { firm: '', lawyer: file.providerName, licence: '', on: file.assignedOn ?? '' },
  },
})
