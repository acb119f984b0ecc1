import type { ClockRule } from '../deadlines/index.ts'
import type { Eligible, Facts, MeansReason } from '../eligibility/index.ts'
import type { FeeInput } from '../fees/index.ts'
import type { AidForm } from '../glossary/cases.ts'
import type { DocumentCode } from '../glossary/documents.ts'
import type { ClosingGround } from '../closing/closing-day.ts'

/**
 * A case as it was lived, for a lawyer to read from top to bottom. Everything expected was worked out by hand from the articles and a wall
 * calendar, never taken from the program.
 */
export type History = {
  id: string
  title: string
  /** Code of the county of the agency (GB/T 2260); the people are invented. */
  region: string
  /** The day the centre (or the organ, the bureau, the detention house) received it; it fixes which law judges the application. */
  received: string
  /** The versions of law.md §0 in force when it began. */
  law: string
  /** What happened, a sentence a line. */
  story: readonly string[]
  facts?: FactsGiven
  finding?: Finding
  events: readonly HistoryEvent[]
  /** Where the file and what ran beside it came to rest. */
  ends: Readonly<Record<string, string>>
  subsidy?: Subsidy
}

/** What is said at receipt, on top of the ordinary applicant (usual.ts). */
export type FactsGiven = Partial<Omit<Facts, 'receivedAt' | 'receivingRegion' | 'limitationOn'>> & { limitationOn?: string }

/** `basis`: the articles a lawyer would name first; there may be more. `missing`: exactly what has to be asked for. */
export type Finding = {
  eligible: Eligible
  means: MeansReason
  form: AidForm
  basis: readonly string[]
  policy: string
  missing?: readonly string[]
  provisional?: true
  flags?: readonly string[]
}

/** A clock by its rule; `D11 LITIGATION` where two periods of one rule run at once, `D24-HB` where a place has its own limit beside. */
export type ClockKey = ClockRule | `D11 ${'RECONSIDERATION' | 'LITIGATION'}` | 'D24-HB' | 'HN-2010-D10'

/** The open clocks and the day (or the minute) each ends; null while it is held. */
export type OpenClocks = Readonly<Partial<Record<ClockKey, string | null>>>

export type HistoryEvent = {
  on: string
  /** Only where hours count. */
  at?: string
  /** The chain that moves; the file itself when absent. */
  in?: string
  act: string
  outcome?: string
  note: string
  /** From here on other versions are in force. */
  law?: string
  /** Where it stands afterwards. */
  state?: string
  due?: OpenClocks
  papers?: readonly DocumentCode[]
  /** The article the act rests on. */
  by?: string
  /** Which of its periods a clock runs, where the row cannot know. */
  variant?: string
  /** Days the agency set, where they are its own to set. */
  days?: number
  ground?: ClosingGround
  /** The day a limitation ends, and whether that makes the matter urgent on this day (D16). */
  limit?: string
  isUrgent?: boolean
  /** What came to be known, and what the application is found to be then. */
  learned?: FactsGiven
  finding?: Finding
}

/** `table`: EXAMPLE-2022 or one of the published tables; `fen` what is paid. */
export type Subsidy = { table: string; input: Omit<FeeInput, 'on'> & { on?: string }; fen: number }
