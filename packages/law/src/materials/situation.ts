import type { Day } from '../day.ts'
import { versionDays } from '../deadlines/rules.ts'
import type { MeansReason, Reciprocity } from '../eligibility/types.ts'
import type { AidForm, Forum } from '../glossary/cases.ts'
import type { Matter } from '../glossary/matters.ts'
import type { ApplicantType, PersonCategory } from '../glossary/persons.ts'

/** Who applies for somebody else (法40): a statutory agent, a close relative of a person in custody, or one given a mandate. */
export type AgentKind = 'STATUTORY' | 'CLOSE_RELATIVE' | 'ENTRUSTED' | 'UNSPECIFIED'

export type MaterialsInput = {
  form: AidForm
  matter: Matter
  categories?: readonly PersonCategory[]
  receivedOn: Day
  meansReason: MeansReason
  forum?: Forum
  applicantType?: ApplicantType
  reciprocity?: Reciprocity
  agent?: AgentKind
  isMinor?: boolean
  /** Whether there is none; absent while nobody has said. */
  noFixedIncome?: boolean
  isInCustody?: boolean
  isUrgent?: boolean
  /** A policy that bars the pledge after a false one (湖南2024新规4). */
  isPledgeBarred?: boolean
}

/** Data and pledge came with the law of 2022 (法41); the statement in place of the certificate with the procedure of 2023-09. */
export const knowsDataSharing = (on: Day): boolean => on >= versionDays['LAW-2021']
export const asksStatement = (on: Day): boolean => on >= versionDays['PROC-2023']

export const isMinorApplying = ({ isMinor, categories }: MaterialsInput): boolean => isMinor ?? categories?.includes('MINOR') ?? false
export const isForeign = ({ applicantType, categories }: MaterialsInput): boolean =>
  applicantType === 'FOREIGN_OR_STATELESS' || (categories?.includes('FOREIGN_OR_STATELESS') ?? false)
