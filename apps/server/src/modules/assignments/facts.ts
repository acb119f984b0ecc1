import type { Day } from '@fayuan/law'

/** What the rules of assignment need to know of a case. */
export type CaseNeeds = {
  form: string
  caseType: string
  caseTypeLabel: string
  matter: string
  matterLabel: string
  notifiedGround: string | null
  stage: string | null
  mayBeLifeOrDeath: boolean
  isMinor: boolean
  regionCode: string
  /** Sign language or the language of a nationality, in Chinese. */
  language: string | null
  /** Both sides as keys of comparison. */
  parties: string[]
  opponents: string[]
}

/** What they need to know of a person in the roster. */
export type Person = {
  id: string
  name: string
  kind: string
  firmId: string
  firmName: string
  licenceNo: string
  licensedOn: Day | null
  specialties: string[]
  languages: string[]
  regionCode: string | null
  yearlyCap: number
  leaveUntil: Day | null
  endedOn: Day | null
  firmClosedOn: Day | null
  openCases: number
  thisYear: number
  lastAssignedOn: Day | null
}

/** What binds a person or a firm to the other side, or to this case before. */
export type Ties = {
  /** Open cases in which somebody acts for an opponent, or against a party, of this one. */
  adverse: { providerId: string; firmId: string; number: string; partyName: string }[]
  /** Cases in which somebody acts or acted for an opponent of this one, today's and archived ones. */
  clients: { providerId: string; firmId: string; number: string; clientName: string }[]
  declined: { providerId: string; reason: string }[]
  servedBefore: string[]
}
