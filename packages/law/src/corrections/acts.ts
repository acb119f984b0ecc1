import type { Role } from '../glossary/roles.ts'
import type { CaseState } from '../procedure/states.ts'

/**
 * Acts that put right what was entered wrong. They move no file along its course, so they stand beside the procedure: who may, and where the file
 * must stand. What one of them changes stays readable with its reason.
 */
export const rightingLabels = {
  correctParticulars: '更正登记',
  confirmCorrection: '复核更正',
  refuseCorrection: '退回更正',
  correctMaterials: '更正材料清单',
  photographMaterial: '补材料照片',
  reissuePaper: '另行出具文书',
  moveHearing: '开庭改期',
  cancelHearing: '撤销开庭',
  voidCase: '作废',
  restoreCase: '撤销作废',
} as const
export type RightingVerb = keyof typeof rightingLabels

export type Righting = {
  roles: readonly Role[]
  /** Where the file may stand; absent: anywhere but voided. */
  from?: readonly CaseState[]
  /** Also while the review of an application goes on under urgent aid (法44). */
  underUrgentAid?: true
}

const underReview = ['RECEIVED', 'SUPPLEMENTING', 'CHECKED'] as const
const atWork = ['HANDLING', 'SUSPENDED'] as const

/** Nothing has been decided and nobody assigned yet: whoever took it down puts it right at once. Afterwards a second person looks. */
export const isUndecided = (state: CaseState): boolean => ['RECEIVED', 'SUPPLEMENTING', 'CHECKED', 'NOTIFIED'].includes(state)

export const rightings: Readonly<Record<RightingVerb, Righting>> = {
  correctParticulars: { roles: ['RECEPTIONIST', 'STATION_STAFF', 'REVIEWER', 'DISPATCHER', 'CENTRE_DIRECTOR'] },
  confirmCorrection: { roles: ['REVIEWER', 'CENTRE_DIRECTOR'] },
  refuseCorrection: { roles: ['RECEPTIONIST', 'STATION_STAFF', 'REVIEWER', 'DISPATCHER', 'CENTRE_DIRECTOR'] },
  correctMaterials: { roles: ['RECEPTIONIST', 'STATION_STAFF', 'REVIEWER'], from: underReview },
  photographMaterial: { roles: ['RECEPTIONIST', 'STATION_STAFF', 'REVIEWER'], from: underReview },
  reissuePaper: { roles: ['DISPATCHER', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN'] },
  moveHearing: { roles: ['LAWYER', 'CENTRE_DIRECTOR'], from: atWork, underUrgentAid: true },
  cancelHearing: { roles: ['LAWYER', 'CENTRE_DIRECTOR'], from: atWork, underUrgentAid: true },
  // What was archived or paid is not undone by calling it an error (forms.md §6: a number once given is never given again).
  voidCase: {
    roles: ['CENTRE_DIRECTOR'],
    from: [
      ...underReview,
      'NOTIFIED',
      'REFUSED',
      'WITHDRAWN',
      'REDIRECTED',
      'OBJECTED',
      'GRANTED',
      'ASSIGNED',
      ...atWork,
      'CLOSED',
      'FILED',
      'TERMINATED',
    ],
  },
  restoreCase: { roles: ['CENTRE_DIRECTOR'], from: ['VOIDED'] },
}

export const isRighting = (verb: string): verb is RightingVerb => Object.hasOwn(rightings, verb)

/** Whether the act is open where the file stands. */
export function isRightingOpen(verb: RightingVerb, file: { state: CaseState; isUnderUrgentAid: boolean }): boolean {
  const { from, underUrgentAid } = rightings[verb]
  if (!from) return file.state !== 'VOIDED'
  return from.includes(file.state) || (underUrgentAid === true && file.isUnderUrgentAid)
}
