import type { Day } from '../day.ts'

/** What is known of a case so far; anything may be lacking, and nothing is said of what is not there. */
export type SaidOfCase = {
  today: Day
  receivedOn?: Day
  person?: { sex?: string | null; birthOn?: Day | null; idType?: string | null; idNumber?: string | null }
  applicantType?: string
  role?: string
  /** What is asked for, in a line: an application by somebody accused names the charge there. */
  title?: string
  matter?: string
  subMatter?: string | null
  forum?: string | null
  stage?: string | null
  categories?: readonly { code: string; evidence?: string }[]
  household?: {
    members?: number
    monthlyIncomeTotal?: number
    applicantMonthlyIncome?: number
    opponentIsMember?: boolean
  }
  limitationOn?: Day | null
  /** The organ that handles it, and the names of the division that was chosen for it, from the county upwards. */
  organ?: string
  organPlaces?: readonly string[]
  furtherClaims?: readonly { matter?: string; subMatter?: string | null; forum?: string | null; role?: string; limitationOn?: Day | null }[]
}
