import type { CaseState, ClockRule, Day, Role, Verb } from '@fayuan/law'
import { z } from 'zod'
import type { Row, RowChange } from '../../platform/database/rows.ts'
import type { ClockOrder } from '../deadlines/index.ts'
import type { DocumentCode, DocumentData } from '../documents/index.ts'

export type CaseRow = Row<'legalCase'>
/** A file as a verb holds it: the row, and what this actor did on it before (separation of duties). */
export type CaseFile = CaseRow & { done: readonly Verb[] }
export type EventRow = Row<'caseEvent'>

/** One act on a file: which verb, on which day, what it changes. */
export type Act = {
  verb: Verb
  outcome?: string
  today: Day
  at?: Date
  /** The version the actor read; a different one now means somebody was faster. */
  version: number
  note?: string
  /** Why one person does two separated acts in a centre too small to part them; recorded with the act. Only a verb that checked the setting passes it. */
  exception?: string
  data?: Record<string, unknown>
  set?: RowChange<'legalCase'>
  /** Where a clock starts when it is not today, or which period it runs. */
  clocks?: Partial<Record<ClockRule, Partial<ClockOrder>>>
  /** What each ordered paper says beyond the common particulars; null = this paper is not owed here. */
  papers?: Partial<Record<DocumentCode, Partial<DocumentData> | Partial<DocumentData>[] | null>>
  /** Papers owed beyond those of the procedure's row, by what is known of this file (程20: somebody in custody). */
  alsoPapers?: { code: DocumentCode; data: Partial<DocumentData> }[]
  /** Papers this act makes void: they stay in the file, marked (forms.md §6). */
  voids?: DocumentCode[]
  /** Stops clocks beyond those of the procedure's row. */
  alsoStops?: ClockRule[]
  /** The day the stopped duty was met, when it is reported later. */
  stopsOn?: Day
}

/** A step of a chain beside the file: everything of an act but the state of the file, which it leaves alone. */
export type ActBeside = Omit<Act, 'verb' | 'outcome' | 'exception'> & { verb: string }

export const CanOut = z
  .object({
    verb: z.string(),
    label: z.string(),
    allowed: z.boolean(),
    why: z.string().nullable(),
    isNext: z.boolean().describe('案件现在等的就是这一步'),
  })
  .meta({ id: 'Can' })
export type Can = z.infer<typeof CanOut>

/** What every verb on a file answers: where it stands now and what this person can do next. */
export const CaseStanding = z
  .object({
    id: z.string(),
    number: z.string(),
    state: z.string(),
    stateLabel: z.string(),
    version: z.number(),
    nextAct: z.string().nullable(),
    dueOn: z.string().nullable(),
    can: z.array(CanOut),
  })
  .meta({ id: 'CaseStanding' })
export type Standing = z.infer<typeof CaseStanding>

export type { CaseState, Role, Verb }
