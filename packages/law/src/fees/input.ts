import type { Day } from '../day.ts'
import type { CaseType, CriminalStage } from '../glossary/cases.ts'
import type { Mark } from '../marks.ts'
import type { FeePart, CrossRegion, FeeService, ProviderType, TrialMode } from './table.ts'

/** How a case ended, where it did not run its course (F-07): replaced lawyer, terminated aid, withdrawn by the recipient. */
export const caseEndings = { COMPLETED: '办结', REPLACED: '更换承办人', TERMINATED: '终止援助', WITHDRAWN: '撤诉、撤回' } as const
export type CaseEnding = keyof typeof caseEndings

export type FeeInput = {
  providerType: ProviderType
  service?: FeeService
  caseType?: CaseType
  stage?: CriminalStage | null
  trialMode?: TrialMode | null
  part?: FeePart
  crossRegion?: CrossRegion
  isMajor?: boolean
  /** Cases decided together; several recipients of one assignment are still one case (ST-02). */
  caseCount?: number
  /** Working days of duty or advice, or papers drafted. */
  count?: number
  ending?: CaseEnding
  /** Share of the work done, 0 to 1, when the file ended early or changed hands (F-07). */
  partialShare?: number
  /** What the agency set, where the table leaves it a band or a lower bound. */
  approvedAmount?: number
  /** The closing day, or the day of service. */
  on?: Day
}

export type FeeLine = { label: string; formula: string; amount: number; rule: string; mark: Mark }
/** Why the table cannot answer, said to the person who asked. */
export type FeeRefusal = { code: string; message: string }
