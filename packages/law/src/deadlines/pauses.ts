import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'

/** The days after `from` up to and including `to` are not counted; `to` null: still paused. */
export type Pause = { from: Day; to: Day | null }

/** A pause in numbers of days; one that is still open has no end. */
export type Held = { from: number; to: number }

const heldBy = ({ from, to }: Pause): Held => ({ from: dayNumber(from), to: to === null ? Infinity : dayNumber(to) })

const none: readonly Held[] = []

/** In order and without overlap, so that a day held twice is held once. */
export function heldOnce(pauses: readonly Pause[]): readonly Held[] {
  const [first] = pauses
  if (!first) return none
  if (pauses.length === 1) return [heldBy(first)]
  const once: Held[] = []
  for (const held of pauses.map(heldBy).sort((a, b) => a.from - b.from)) {
    const last = once.at(-1)
    if (last && held.from <= last.to) last.to = Math.max(last.to, held.to)
    else once.push(held)
  }
  return once
}

/** The pause that holds a day; null when the day counts. */
export function holderOf(day: number, held: readonly Held[]): Held | null {
  for (const one of held) if (one.from < day && day <= one.to) return one
  return null
}

/** Held days after `after` up to and including `until`, of what is held once. */
export function heldDays(after: number, until: number, held: readonly Held[]): number {
  let days = 0
  for (const { from, to } of held) days += Math.max(0, Math.min(to, until) - Math.max(from, after))
  return days
}

/** Without the pauses that begin when the period is over. */
export const heldBefore = (end: number, held: readonly Held[]): readonly Held[] =>
  held.every(({ from }) => from < end) ? held : held.filter(({ from }) => from < end)

/** The day on which `length` days after `start` have gone by unheld, of what is held once; never while an open pause holds it. */
export function endOfDays(start: number, length: number, held: readonly Held[]): number {
  let end = start + length
  for (const { from, to } of held) {
    // A pause that begins on the last day or later comes too late to hold anything.
    if (from >= end) break
    if (to > start) end += to - Math.max(from, start)
  }
  return end
}

/** The pauses as they weigh on a period that begins on `start`: what lies before it falls away. */
export const pausesFrom = (start: Day, pauses: readonly Pause[]): Pause[] =>
  pauses.filter(({ to }) => to === null || to > start).map((pause) => (pause.from < start ? { ...pause, from: start } : pause))
