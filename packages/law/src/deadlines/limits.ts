import type { Day } from '../day.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { isWithin } from '../jurisdiction/jurisdiction.ts'
import type { Mark } from '../marks.ts'
import { dayIn } from './answer.ts'
import type { ClockAnswer } from './answer.ts'
import { dueByDays } from './by-days.ts'
import { due } from './due.ts'
import { limitRows } from './limit-rows.ts'
import type { LimitKind, LimitRow } from './limit-rows.ts'
import type { Pause } from './pauses.ts'
import { ruleOf, ruleOn } from './rules.ts'
import type { ClockRule } from './rules.ts'

/** One clock, asked for all its limits at a place. */
export type LimitQuestion = {
  rule: ClockRule
  variant?: string
  days?: number
  start: Day | string
  pauses?: readonly Pause[]
  /** Code of the agency's region (GB/T 2260). */
  region: string
  asOf?: Day | string
}

/** One limit with its own answer; where a promise ends is never confused with where the law does. */
export type Limit = { id: string; kind: LimitKind; title: string; region: string | null; mark: Mark; answer: ClockAnswer }

const hardFirst: Readonly<Record<LimitKind, number>> = { STATUTORY: 0, PROMISED: 1, INTERNAL: 2 }

const endOf = ({ answer }: Limit): string => answer.dueOn ?? answer.dueAt ?? '9999'

const isInForce = (row: LimitRow, began: Day): boolean => row.since <= began && (row.until === null || began <= row.until)

const isForPlace = (row: LimitRow, region: string): boolean => row.region === null || isWithin(region, row.region)

function ofStatute(question: LimitQuestion, calendar: Calendar): Limit[] {
  const row = ruleOf.get(question.rule)
  if (!row) return []
  const { rule, start, pauses = [], region: _region, ...options } = question
  const wording = ruleOn(row, dayIn(start))
  return [
    {
      id: row.id,
      kind: row.isStatutory ? 'STATUTORY' : 'PROMISED',
      title: row.title,
      region: null,
      mark: wording.mark,
      answer: due(rule, start, pauses, calendar, options),
    },
  ]
}

function ofRow(row: LimitRow, question: LimitQuestion, calendar: Calendar): Limit[] {
  const known = ruleOf.get(row.countedAs)
  if (!known) return []
  const period = { amount: row.amount, unit: row.unit }
  const asked = { row: { ...known, cite: row.cite }, period, asOf: question.asOf ?? null }
  const { id, kind, title, region, mark } = row
  return [{ id, kind, title, region, mark, answer: dueByDays(asked, dayIn(question.start), question.pauses ?? [], calendar) }]
}

/**
 * 法定 (hard) > 地方承诺 (soft) > 机构内控 (hint), law.md §10: every limit of one clock in force at the place on the day it began, hard first,
 * and among equals the one that ends first. An agency adds its own rows to the table.
 */
export function limitsOf(question: LimitQuestion, calendar: Calendar, rows: readonly LimitRow[] = limitRows): Limit[] {
  const began = dayIn(question.start)
  const beside = rows.filter((row) => row.beside === question.rule && isInForce(row, began) && isForPlace(row, question.region))
  const named = beside.filter((row) => row.variant === null || row.variant === (question.variant ?? null))
  const all = [...ofStatute(question, calendar), ...named.flatMap((row) => ofRow(row, question, calendar))]
  return all.sort((a, b) => hardFirst[a.kind] - hardFirst[b.kind] || (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0))
}
