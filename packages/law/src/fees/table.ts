import type { Day } from '../day.ts'
import type { CaseType, CriminalStage } from '../glossary/cases.ts'
import type { Mark } from '../marks.ts'

/** Money is whole 分 everywhere. Standards are the province's (法52); the table is data with a day and a document number. */
export type TrialMode = 'HEARING' | 'NO_HEARING' | 'FAST_TRACK'
export type ProviderType = 'LAWYER' | 'GRASSROOTS_WORKER' | 'ORGANISATION_STAFF' | 'AGENCY_STAFF' | 'PUBLIC_OFFICIAL' | 'VOLUNTEER'

/** 三类标准 (F-03): a case by the 件, a post and advice by the working day, drafting by the 份. */
export const feeServices = { CASE: '办案', DUTY: '值班律师法律帮助', CONSULTATION: '法律咨询', DOCUMENT_DRAFTING: '代拟法律文书' } as const
export type FeeService = keyof typeof feeServices
export type FeeUnit = '件' | '天' | '份'

export const crossRegions = { IN_CITY: '本市', OTHER_CITY: '跨市', OTHER_PROVINCE: '跨省' } as const
export type CrossRegion = keyof typeof crossRegions

/** What a case is besides its type, where a local table pays it differently. */
export const feeParts = { INCIDENTAL: '刑事附带民事', ENFORCEMENT: '执行', MEDIATION: '非诉讼调解' } as const
export type FeePart = keyof typeof feeParts

/** A fixed sum, a sum that may be raised, or a band within which the agency sets the sum. */
export type FeePay = { kind: 'FIXED'; fen: number } | { kind: 'AT_LEAST'; fen: number } | { kind: 'BETWEEN'; from: number; to: number }

/** One line of a local standard. An absent condition means «any». */
export type FeeRate = {
  id: string
  label: string
  service: FeeService
  unit: FeeUnit
  pay: FeePay
  caseTypes?: readonly CaseType[]
  stages?: readonly CriminalStage[]
  trialModes?: readonly TrialMode[]
  parts?: readonly FeePart[]
  crossRegions?: readonly CrossRegion[]
  providers?: readonly ProviderType[]
}

/** A published standard (funds.md §4). */
export type FeeTable = {
  id: string
  label: string
  /** null: the day is not known, so it is checked against nothing and the answer says so. */
  effectiveFrom: Day | null
  effectiveTo: Day | null
  docNo: string | null
  source: string
  mark: Mark
  rates: readonly FeeRate[]
  /** 同案每加一件; null: the table does not say. */
  perFurtherCase: number | null
  /** 跨市、跨省或者重大案件增加的数额; a kind that is not named is not known. */
  extra: Readonly<Partial<Record<Exclude<CrossRegion, 'IN_CITY'> | 'MAJOR', number>>>
  /** The most one closing is paid; null: no limit is stated. */
  cap: number | null
  /** Whole per cent of the standard by kind of provider; those not named get the full amount. */
  providerPercent: Readonly<Partial<Record<ProviderType, number>>>
  /** 至少几年调整一次; null: not stated. */
  reviewEveryYears: number | null
}
