import { addDays, daysBetween } from '../day.ts'
import type { Day } from '../day.ts'

/** The days after `from` up to and including `to` are not counted; `to` null: still paused. */
export type Pause = { from: Day; to: Day | null }

/** In order and without overlap, so that a day held twice is held once. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  if (pauses.length === 0) return []
  const merged: Pause[] = []
  for (const pause of [...pauses].sort((a, b) => daysBetween(b.from, a.from))) {
    const last = merged.at(-1)
    if (last && (last.to === null || pause.from <= last.to)) {
      if (last.to !== null && (pause.to === null || pause.to > last.to)) last.to = pause.to
    } else merged.push({ ...pause })
  }
  return merged
}

export const holds = (pause: Pause, day: Day): boolean => pause.from < day && (pause.to === null || day <= pause.to)

export const isPaused = (day: Day, pauses: readonly Pause[]): boolean => pauses.some((pause) => holds(pause, day))

/** Held days after `after` up to and including `until`; the pauses must be merged. */
export function pausedDays(after: Day, until: Day, pauses: readonly Pause[]): number {
  let held = 0
  for (const pause of pauses) {
    const begin = pause.from < after ? after : pause.from
    const end = pause.to === null || pause.to > until ? until : pause.to
    if (begin < end) held += daysBetween(begin, end)
  }
  return held
}

/** The pauses as they weigh on a period that begins on `start`: what lies before it falls away. */
export const pausesFrom = (start: Day, pauses: readonly Pause[]): Pause[] =>
  pauses.filter(({ to }) => to === null || to > start).map((pause) => (pause.from < start ? { ...pause, from: start } : pause))

/** The day on which `length` days after `start` have gone by unheld; null while an open pause holds it. The pauses must be merged. */
export function endOfDays(start: Day, length: number, pauses: readonly Pause[]): Day | null {
  let end = addDays(start, length)
  if (pauses.length === 0) return end
  for (const pause of pausesFrom(start, pauses)) {
    // A pause that begins on the last day or later comes too late to hold anything.
    if (pause.from >= end) break
    if (pause.to === null) return null
    end = addDays(end, daysBetween(pause.from, pause.to))
  }
  return end
}
