import { addDays, toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Mark } from '../marks.ts'

export type ClockRule =
  | 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09' | 'D10' | 'D11' | 'D12'
  | 'D13' | 'D14' | 'D15' | 'D16' | 'D17' | 'D18' | 'D19' | 'D20' | 'D21' | 'D22' | 'D23' | 'D24' // prettier-ignore

export type PeriodUnit = 'day' | 'hour' | 'month' | 'workday'

export type Period = { amount: number; unit: PeriodUnit }

export type Variants = Readonly<Record<string, Period & { title: string }>>

/** Which events start, stop, hold, release and reopen a clock: verbs of the procedure, or `verb:OUTCOME` where the verb alone does not. */
export type Trigger = {
  starts: readonly string[]
  stops: readonly string[]
  pauses: readonly string[]
  resumes: readonly string[]
  reopens: readonly string[]
}

/** What a version of the law may say differently of one clock. `amount` null: a variant or the agency gives the length, or there is none. */
export type Wording = {
  amount: number | null
  unit: PeriodUnit
  variants: Variants | null
  /** The variant taken when none is named; null when naming it is required. */
  defaultVariant: string | null
  cite: readonly string[]
  version: string
  since: Day
  until: Day | null
  mark: Mark
}

/** One row of the table of periods (law.md §10), as it reads today, with the wordings it had before. */
export type DeadlineRule = Wording & {
  id: ClockRule
  title: string
  owes: string
  pausedBy: readonly string[]
  isStatutory: boolean
  /** The length is set by an agency (`days`); what the row or a variant says is only where to begin. */
  isParameter: boolean
  trigger: Trigger
  /** Oldest first, without gaps up to `since`; the first may be one that sets no limit. */
  former: readonly Wording[]
  note: string | null
}

/** The days the versions of law.md §0 came into force. */
export const versionDays = {
  'LAW-2003': toDay('2003-09-01'),
  'PROC-2012': toDay('2012-07-01'),
  'COMPLAINT-2013': toDay('2013-01-01'),
  'LITIGATION-2015': toDay('2015-05-01'),
  'POLICE-2020': toDay('2020-09-01'),
  'INTERPRETATION-2021': toDay('2021-03-01'),
  'LAW-2021': toDay('2022-01-01'),
  'PROC-2023': toDay('2023-09-01'),
  'RECONSIDERATION-2024': toDay('2024-01-01'),
  'COMPLAINT-2025': toDay('2025-06-15'),
} as const

export type ClockVersion = keyof typeof versionDays

export const dayBefore = (day: Day): Day => addDays(day, -1)

type Draft = Pick<DeadlineRule, 'title' | 'amount' | 'owes' | 'cite'> &
  Partial<Omit<DeadlineRule, 'id' | 'version' | 'since' | 'trigger'>> & { version?: ClockVersion; trigger: Partial<Trigger> }

/** A row with what most rows have in common: calendar days, owed by statute, since the law of 2021. */
export function rule(id: ClockRule, { version = 'LAW-2021', trigger, ...draft }: Draft): DeadlineRule {
  return {
    unit: 'day',
    until: null,
    variants: null,
    defaultVariant: null,
    pausedBy: [],
    isStatutory: true,
    isParameter: false,
    former: [],
    mark: '核',
    note: null,
    ...draft,
    trigger: { starts: [], stops: [], pauses: [], resumes: [], reopens: [], ...trigger },
    version,
    since: versionDays[version],
    id,
  }
}

type FormerDraft = Partial<Omit<Wording, 'since' | 'version'>> & Pick<Wording, 'cite'> & { version: ClockVersion; endedBy: ClockVersion }

/** A wording of before: working days unless it says otherwise (trap 1), until the day before the version that ended it. */
export const formerly = ({ version, endedBy, ...draft }: FormerDraft): Wording => ({
  amount: null,
  unit: 'workday',
  variants: null,
  defaultVariant: null,
  mark: '忆',
  until: dayBefore(versionDays[endedBy]),
  ...draft,
  version,
  since: versionDays[version],
})

/** A wording that lays down the duty without saying within how many days. */
export const unlimited = (draft: Pick<FormerDraft, 'version' | 'endedBy' | 'cite'>): Wording =>
  formerly({ mark: '核', ...draft, unit: 'day' })

/** Whether the wording sets a period at all, or leaves it to the agency to set. */
export const hasLimit = ({ amount, variants, isParameter }: Pick<DeadlineRule, 'amount' | 'variants' | 'isParameter'>): boolean =>
  amount !== null || variants !== null || isParameter
