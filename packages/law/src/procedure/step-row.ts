import type { Day } from '../day.ts'
import { dayBefore } from '../deadlines/rule.ts'
import { clockSince, versionDays } from '../deadlines/rules.ts'
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
  /** Only on a file to which urgent aid was given (法44). */
  underUrgentAid?: true
  /** Only while the bureau's order to grant waits to be carried out (程23). */
  underOrder?: true
  /** May be done once on a file, however often it comes back to the same state (法43② 一次性告知). */
  once?: true
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

/** Papers that a later version brought: the statement in place of the certificate, the letter on a termination. */
const papersSince: Readonly<Partial<Record<DocumentCode, Day>>> = {
  HARDSHIP_STATEMENT: versionDays['PROC-2023'],
  TERMINATE_LETTER: versionDays['PROC-2023'],
}

const paperSince = (code: DocumentCode): Day => papersSince[code] ?? versionDays['LAW-2003']

/** A row is cut on the day a clock or a paper of it came to be, so that no day is asked for what was not yet law. */
export function inWordings<R extends StepRow>(row: R): R[] {
  const came = [...row.starts.map(clockSince), ...row.documents.map(paperSince)]
  const within = came.filter((day) => row.since < day && (row.until === null || day <= row.until))
  const begins = [...new Set([row.since, ...within])].sort()
  return begins.map((since, at) => {
    const next = begins[at + 1]
    return {
      ...row,
      starts: row.starts.filter((clock) => clockSince(clock) <= since),
      documents: row.documents.filter((code) => paperSince(code) <= since),
      since,
      until: next === undefined ? row.until : dayBefore(next),
    }
  })
}

/** The same move from each of several states; in force since the day given unless the draft says otherwise. */
export const rowsSince =
  <S extends string, V extends string>(since: Day) =>
  (from: readonly (S | null)[], draft: StepDraft<S, V>): StepRow<S, V>[] =>
    from.flatMap((state) => inWordings({ ...none, since, until: null, ...draft, from: state }))

/** The moves as they stood under earlier rules, from that day until the oldest row of today's: the same acts, on the articles of then. */
export function formerRows<R extends StepRow>(rows: readonly R[], since: Day, citeOf: (row: R) => readonly string[]): R[] {
  const nameOf = ({ from, verb, outcome }: R) => `${from} ${verb} ${outcome}`
  const oldest = new Map(rows.toSorted((a, b) => (a.since < b.since ? 1 : -1)).map((row) => [nameOf(row), row]))
  return [...oldest.values()]
    .filter((row) => row.since > since)
    .flatMap((row) => inWordings({ ...row, cite: citeOf(row), since, until: dayBefore(row.since) }))
}

/** Whether the row is the law on that day; without a day, whether it still is. */
export const isInForce = ({ since, until }: Pick<StepRow, 'since' | 'until'>, on?: Day): boolean =>
  on === undefined ? until === null : since <= on && (until === null || on <= until)
