import type { Day } from '../day.ts'
import type { AidForm, Channel, Forum, Service } from '../glossary/cases.ts'
import type { NotifiedGround } from '../glossary/grounds.ts'
import type { Matter, SubMatter } from '../glossary/matters.ts'
import type { ApplicantType, PartyRole, PersonCategory } from '../glossary/persons.ts'
import type { OtherReason } from './other-reason-codes.ts'

/** SAID: the person says that there is a paper, and nobody has seen it. */
export type Evidence = 'PRESENT' | 'ABSENT' | 'VERIFIED_BY_DATA' | 'SAID'
export type Reciprocity = 'LAW' | 'TREATY' | 'RECIPROCITY' | 'NONE'
export type Verification = 'DATA_SHARED' | 'PLEDGE' | 'NONE'
export type UrbanRural = 'URBAN' | 'RURAL'
export type { OtherReason }

export type Household = {
  members?: number
  monthlyIncomeTotal?: number
  opponentIsMember?: boolean
  applicantMonthlyIncome?: number
}

export type Docs = {
  idDoc?: boolean
  applicationForm?: boolean
  hardshipStatement?: boolean
  matterMaterials?: boolean
  proxyProof?: boolean
}

/** What is known. Absent means "not known", never "no" (contracts/assess.md). */
export type Facts = {
  receivedAt: Day
  policyVersion?: string
  receivingRegion?: string
  /** null: the policy has no number. */
  standardMonthlyPerCapita?: number | null
  requestedService?: Service
  channel: Channel
  applicantType: ApplicantType
  reciprocity?: Reciprocity
  role: PartyRole
  matter: Matter
  subMatter?: SubMatter
  forum?: Forum
  hasCounsel: boolean
  jurisdictionOk?: boolean
  firstReceivedElsewhere?: boolean
  notifiedGround?: NotifiedGround
  possibleSentence?: 'LIFE_OR_DEATH'
  absentTrial?: boolean
  deathReview?: boolean
  /** Without evidence: said, and nobody knows yet whether a paper shows it. What comes from outside always says (parse.ts). */
  categories?: readonly { code: PersonCategory; evidence?: Evidence }[]
  /** Nobody was asked who the person is: what is listed follows from the birthday, and of the rest nothing is known. */
  categoriesOpen?: boolean
  noFixedIncome?: boolean
  household?: Household
  lowIncomeRegistry?: boolean
  hardshipEvent?: boolean
  verification?: Verification
  priorFalsePledge?: boolean
  agentIsInfringer?: boolean
  docs?: Docs
  deadlineDaysLeft?: number
  /** The day the limitation or the period ends; used with `today` when deadlineDaysLeft is not given. */
  limitationOn?: Day
  needsPreservation?: boolean
  groupSize?: number
  /** Why an accused who is not poor has no counsel. */
  otherReason?: OtherReason
  /** Where a standard is split between town and country. */
  urbanRural?: UrbanRural
  /** Answer to the condition a local rule puts on a matter (see MatterAdded.condition). */
  conditionMet?: boolean
  /** Answers to conditions that have a key of their own, since one application may meet several. */
  conditions?: Readonly<Record<string, boolean>>
  narrative?: string
}

export type Eligible = 'yes' | 'no' | 'need_more' | 'not_accepted'
export type MeansReason = 'ART32' | 'ART42' | 'NOTIFIED' | 'SERVICE_NO_TEST' | 'STANDARD'
export type LawVersion = 'LAW-2003' | 'LAW-2021'

/** Whether a step speaks for the applicant; null: nobody has said what would tell. Only a step that is known may be spoken of as a fact. */
export type Met = boolean | null
export type Reason = { step: string; rule: string; text: string; cites: string[]; met: Met }
export type Missing = { fact: string; ask: string }

export type Assessment = {
  eligible: Eligible
  provisional: boolean
  meansTest: 'required' | 'exempt'
  meansReason: MeansReason
  form: AidForm
  basis: string[]
  reasons: Reason[]
  missing: Missing[]
  nextSteps: string[]
  flags: string[]
  law: LawVersion
  policy: string
}
