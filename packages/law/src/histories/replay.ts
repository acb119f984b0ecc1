import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import { officialCalendar } from '../calendar/calendar.ts'
import { due, limitsOf, outsideEvents, ruleOf, ruleOn } from '../deadlines/index.ts'
import type { ClockRule, Pause } from '../deadlines/index.ts'
import { chainOf, landing, stepIn } from '../procedure/index.ts'
import type { Chain, StepRow } from '../procedure/index.ts'
import type { DocumentCode } from '../glossary/documents.ts'
import { versionOn } from '../rules/versions.ts'
import type { History, HistoryEvent } from './types.ts'

/** What the tables make of one event. */
export type Moment = {
  isRefused: boolean
  state: string | null
  due: Record<string, string | null>
  papers: readonly DocumentCode[]
  cites: readonly string[]
  law: string
  isUrgent: boolean | null
}

type Running = {
  rule: ClockRule
  variant?: string
  days?: number
  start: Day | string
  isOpen: boolean
  pauses: (Pause & { by: string })[]
}

/** Where one chain stands, and where it would go back to. */
type Thread = { state: string | null; origin: string | null; waiting: string | null; began: Day }

type Desk = { region: string; threads: Map<string, Thread>; clocks: Running[] }

const instantOf = ({ on, at }: HistoryEvent): Day | string => (at === undefined ? toDay(on) : `${on}T${at}:00+08:00`)

export const lawOn = (on: Day): string => [versionOn('LAW', on), versionOn('PROCEDURE', on)].filter((version) => version !== null).join(' ')

/** One clock, or one for each of its periods where the wording of the day has several and none is named (D11). */
function started(rule: ClockRule, event: HistoryEvent, row: StepRow): Running[] {
  const known = ruleOf.get(rule)
  const wording = known && ruleOn(known, toDay(event.on))
  const named = row.variants?.[rule] ?? event.variant
  const isOpenChoice = wording?.variants && named === undefined && wording.defaultVariant === null && !wording.isParameter
  const variants = isOpenChoice ? Object.keys(wording.variants ?? {}) : [wording?.variants ? named : undefined]
  const days = rule === 'D17' ? event.days : undefined
  return variants.map((variant) => ({ rule, variant, days, start: instantOf(event), isOpen: true, pauses: [] }))
}

/** Stops before starts, so that a new period of the same rule is not stopped with the old one. */
function turn(desk: Desk, row: StepRow, event: HistoryEvent): void {
  const [on, by] = [toDay(event.on), event.in ?? 'CASE']
  for (const clock of desk.clocks) {
    if (!clock.isOpen) continue
    if (row.stops.includes(clock.rule)) clock.isOpen = false
    else if (row.pauses.includes(clock.rule)) clock.pauses.push({ from: on, to: null, by })
    else if (row.resumes.includes(clock.rule)) for (const pause of clock.pauses) if (pause.by === by) pause.to ??= on
  }
  for (const rule of row.reopens) {
    const last = desk.clocks.findLast((clock) => clock.rule === rule)
    if (last) last.isOpen = true
  }
  // What runs already is not started again: a decision served on the spot, and its delivery entered afterwards.
  const running = new Set(desk.clocks.flatMap(({ rule, isOpen }) => (isOpen ? [rule] : [])))
  desk.clocks.push(...row.starts.filter((rule) => !running.has(rule)).flatMap((rule) => started(rule, event, row)))
}

const minute = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

function endsOf(desk: Desk): Record<string, string | null> {
  const ends: Record<string, string | null> = {}
  for (const { rule, variant, days, start, pauses } of desk.clocks.filter(({ isOpen }) => isOpen)) {
    const answer = due(rule, start, pauses, officialCalendar, { variant, days })
    ends[rule === 'D11' && variant !== undefined ? `${rule} ${variant}` : rule] = answer.dueAt ? minute(answer.dueAt) : answer.dueOn
    // A province's own limit stands beside the law's (law.md §10).
    const beside = limitsOf({ rule, variant, days, start, pauses, region: desk.region }, officialCalendar).filter(({ id }) => id !== rule)
    for (const limit of beside) ends[limit.id] = limit.answer.dueOn
  }
  return ends
}

function rowFor(chain: Chain, thread: Thread, event: HistoryEvent): StepRow | null {
  const on = chain.ruledBy === 'RECEIPT' ? thread.began : toDay(event.on)
  return stepIn(chain.rows, thread.state, event.act, { outcome: event.outcome, on })
}

function beside(desk: Desk, event: HistoryEvent): Moment {
  const on = toDay(event.on)
  const answer = event.limit === undefined ? null : due('D16', toDay(event.limit), [], officialCalendar, { asOf: on })
  return { isRefused: false, state: null, due: endsOf(desk), papers: [], cites: [], law: lawOn(on), isUrgent: answer?.triggered ?? null }
}

function moved(desk: Desk, event: HistoryEvent): Moment {
  const [on, id] = [toDay(event.on), event.in ?? 'CASE']
  const chain = chainOf(id)
  const thread = desk.threads.get(id) ?? { state: null, origin: null, waiting: null, began: on }
  const row = chain && rowFor(chain, thread, event)
  if (!row) return { ...beside(desk, event), isRefused: true, state: thread.state }
  // What an objection was against, and what an offer to a lawyer came from: ORIGIN goes back to it.
  if (event.act === 'fileObjection') thread.origin = thread.state
  if (event.act === 'assignCase') thread.waiting = thread.state
  const back = event.act === 'declineAssignment' ? thread.waiting : thread.origin
  thread.state = landing(row, back ?? undefined)
  desk.threads.set(id, thread)
  turn(desk, row, event)
  return {
    isRefused: false,
    state: thread.state,
    due: endsOf(desk),
    papers: row.documents,
    cites: row.cite,
    law: lawOn(on),
    isUrgent: null,
  }
}

/** A history event by event, each under the law of its day: through the tables, the clocks and the calendar, and nothing else. */
export function replay({ region, events }: History): { moments: Moment[]; ends: Record<string, string | null> } {
  const desk: Desk = { region, threads: new Map(), clocks: [] }
  const moments = events.map((event) => (Object.hasOwn(outsideEvents, event.act) ? beside(desk, event) : moved(desk, event)))
  return { moments, ends: Object.fromEntries([...desk.threads].map(([id, { state }]) => [id, state])) }
}
