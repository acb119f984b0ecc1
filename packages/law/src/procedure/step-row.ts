import type { Day } from '../day.ts'
import type { ClockRule } from '../deadlines/rules.ts'
import type { DocumentCode } from '../glossary/documents.ts'
import type { Role } from '../glossary/roles.ts'

/**
 * One lawful move, in the one shape all chains share. `to` SAME keeps the state; ORIGIN returns to the state the file came from
 * (what was objected to, or the waiting state before an assignment).
 */
export type StepRow<S extends string = string, V extends string = string> = {
  from: S | null
  verb: V
  to: S | 'SAME' | 'ORIGIN'
  outcome?: string
  starts: readonly ClockRule[]
  stops: readonly ClockRule[]
  pauses: readonly ClockRule[]
  resumes: readonly ClockRule[]
  /** Clocks that run again from their old start, as if they had never stopped. */
  reopens: readonly ClockRule[]
  /** Which of its periods a started clock runs, where it has several. */
  variants?: Readonly<Partial<Record<ClockRule, string>>>
  documents: readonly DocumentCode[]
  roles: readonly Role[]
  cite: readonly string[]
  /** The days on which this wording of the row is the one in force. */
  since: Day
  until: Day | null
}

type Turns = 'starts' | 'stops' | 'pauses' | 'resumes' | 'reopens' | 'documents'

export type StepDraft<S extends string, V extends string> = Omit<StepRow<S, V>, 'from' | Turns | 'since' | 'until'> &
  Partial<Pick<StepRow<S, V>, Turns | 'since' | 'until'>>

const none = { starts: [], stops: [], pauses: [], resumes: [], reopens: [], documents: [] }

/** The same move from each of several states; in force since the day given unless the draft says otherwise. */
export const rowsSince =
  <S extends string, V extends string>(since: Day) =>
  (from: readonly (S | null)[], draft: StepDraft<S, V>): StepRow<S, V>[] =>
    from.map((state) => ({ ...none, since, until: null, ...draft, from: state }))

/** Whether the row is the law on that day; without a day, whether it still is. */
export const isInForce = ({ since, until }: Pick<StepRow, 'since' | 'until'>, on?: Day): boolean =>
  on === undefined ? until === null : since <= on && (until === null || on <= until)
